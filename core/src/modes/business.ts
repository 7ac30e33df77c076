/** Business mode: pictures for companies. */
import { sentencesFor } from '../lexicon/sentences/index.ts';
import { pictureMode } from './picture-mode.ts';
import { leadOf } from './prompt.ts';

/** The business mode, with a professional palette and composition. */
export const business = pictureMode({
  id: 'business',
  words: (brief) => ({
    lead: leadOf(brief),
    extras: [
      'professional composition',
      'balanced layout',
      'restrained professional palette',
      'high-end commercial quality',
    ],
  }),
  negative: ['clutter', 'cartoonish'],
  reasons: (brief) => [sentencesFor(brief.locale).modes.business],
});
