/** Transform mode: a picture, or the words for one, in another medium. */
import type { Brief } from '../brief.ts';
import { sentencesFor } from '../lexicon/sentences/index.ts';
import { pictureMode } from './picture-mode.ts';

function startsFrom(brief: Brief): 'picture' | 'creation' | 'words' {
  if (!brief.image) return 'words';
  return brief.refinement ? 'creation' : 'picture';
}

/** What the person calls the picture that they sent. */
const pictureWord = ({ subject }: Brief): string => /^my (\p{L}+)$/iu.exec(subject)?.[1]?.toLowerCase() ?? 'picture';

/** The transform mode: one result for a given picture, two for words alone. */
export const transform = pictureMode({
  id: 'transform',
  words: (brief, style) => ({ lead: `${brief.subject}, transformed into ${style}` }),
  count: (brief) => (brief.image ? 1 : 2),
  reasons: (brief, style) => [
    sentencesFor(brief.locale).modes.transformed(style, startsFrom(brief), pictureWord(brief)),
  ],
});
