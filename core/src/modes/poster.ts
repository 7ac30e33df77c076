/** Poster: a background with room for a slogan that is set over it. */
import { sentencesFor } from '../lexicon/sentences/index.ts';
import { pictureMode } from './picture-mode.ts';

/** Draws backgrounds without any text; the slogan is a layer of its own. */
export const poster = pictureMode({
  id: 'poster',
  words: (brief) => ({
    lead: `Poster background of ${brief.subject}`,
    extras: ['NO TEXT, no letters, no words', 'strong simple composition', 'empty calm space for a title'],
  }),
  negative: ['letters', 'words', 'typography', 'signature', 'logo'],
  slogan: (brief) => brief.slogan,
  reasons: (brief) => [sentencesFor(brief.locale).modes.poster(brief.slogan)],
});
