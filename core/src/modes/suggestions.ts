/** What to try next: messages that can be sent as they are. */
import type { Brief } from '../brief.ts';
import { sentencesFor } from '../lexicon/sentences/index.ts';
import type { ModeSentences } from '../lexicon/sentences/modes.ts';

const darkMoods = new Set([
  'dull',
  'boring',
  'tired',
  'sad',
  'melancholic',
  'lonely',
  'angry',
  'anxious',
  'mysterious',
  'thoughtful',
]);
const livelyMoods = new Set(['energetic', 'excited', 'busy', 'hectic', 'angry', 'frustrated', 'playful']);

/** The change that the mood invites. */
function moodChange({ mood }: Brief, say: ModeSentences['suggestions']): string {
  if (mood && livelyMoods.has(mood.id)) return say.calmer;
  return mood && darkMoods.has(mood.id) ? say.brighter : say.warmer;
}

const isAbout = (brief: Brief, words: RegExp) => words.test(brief.request);

/** The change of scene that is not there yet. */
function sceneChange(brief: Brief, say: ModeSentences['suggestions']): string {
  return isAbout(brief, /\bnight|midnight|moon|stars\b/i) ? say.inWinter : say.atNight;
}

/** Three or four messages that fit the mode, the mood and the style that was chosen. */
export function suggestNext(brief: Brief, style: string, styles: readonly string[]): string[] {
  const say = sentencesFor(brief.locale).modes.suggestions;
  const next = styles[(styles.indexOf(style) + 1) % Math.max(1, styles.length)];
  const inAnotherStyle = next ? say.inStyle(next) : say.differentStyle;
  const asOther = brief.subjects.length > 0 && brief.subject.length <= 60;
  const byMode = {
    art: [inAnotherStyle, moodChange(brief, say), say.moreAbstract],
    poster: [inAnotherStyle, moodChange(brief, say)],
    story: [inAnotherStyle, moodChange(brief, say)],
    transform: [inAnotherStyle, moodChange(brief, say)],
    business: [inAnotherStyle, moodChange(brief, say)],
    personal: [
      moodChange(brief, say),
      sceneChange(brief, say),
      ...(asOther ? [say.asStory(brief.subject)] : [say.differentStyle]),
    ],
  }[brief.mode];
  return [...byMode, say.again];
}
