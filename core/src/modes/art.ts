/** Art mode: interprets a feeling or a subject. */
import type { Brief } from '../brief.ts';
import { pictureMode } from './picture-mode.ts';
import { leadOf, moodWords } from './prompt.ts';

const asNoun = { day: 'a day', week: 'a week', life: 'a life', feelings: 'a feeling' } as const;

/** The prompt for a request about the person's own life. */
const interpretation = (brief: Brief, style: string, noun: string) => ({
  lead: `Artistic interpretation of ${noun}, ${moodWords(brief)} mood, ${style} style`,
  isComplete: true,
});

/** The art mode. */
export const art = pictureMode({
  id: 'art',
  words: (brief, style) =>
    brief.topic ? interpretation(brief, style, asNoun[brief.topic]) : { lead: leadOf(brief), extras: ['fine art'] },
});
