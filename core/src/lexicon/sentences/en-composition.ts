/** What is said of finished pictures in English. */
import type { CompositionSentences } from './composition.ts';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const nouns = {
  art: 'artwork',
  poster: 'poster background',
  story: 'scene',
  transform: 'picture',
  business: 'business picture',
  personal: 'picture',
} as const;

const article = (word: string) => (/^[aeiou]/i.test(word) ? 'an' : 'a');

const kind = (style: string, mode: keyof typeof nouns) => {
  const noun = nouns[mode];
  const first = style || noun;
  return `${article(first)} ${style ? `${style} ` : ''}${noun}`;
};

/** Sentences about finished pictures, in English. */
export const englishComposition: CompositionSentences = {
  storyCredit: (writer, isDrawnHere) => {
    if (writer === 'local')
      return isDrawnHere ? 'Told and drawn by Vizzy' : 'Told by Vizzy, drawn with an AI image model';
    return `Told by an AI language model, drawn ${isDrawnHere ? 'by Vizzy' : 'with an AI image model'}`;
  },
  storyboardAlt: (title, scenes) =>
    `The story “${title}” on one page: ${scenes} pictures side by side, each with its text below.`,
  notes: {
    unavailable: (drawnHere, all) =>
      drawnHere === all
        ? 'The picture service is not answering right now, so I drew this myself.'
        : `The picture service did not answer for ${drawnHere} of these ${all}, so I drew ${drawnHere === 1 ? 'that one' : 'those'} myself.`,
    limited:
      'Today’s pictures from the picture service are used up, so I drew this myself. Midnight UTC brings new ones.',
    emergency: 'Something here is broken: I could only write the words down this time. Please try again in a moment.',
  },
  altText: ({ seen, style, mood, mode, slogan, tier, index, total }) => {
    const place = total > 1 ? `, ${index + 1} of ${total}` : '';
    const words = slogan === null ? '' : ` Its slogan is “${slogan}”.`;
    if (tier === 'emergency') return `The words “${seen}” on a plain colour: nothing could be drawn this time.${words}`;
    const drawer = tier === 'local' ? ' Drawn by Vizzy itself.' : '';
    return `${capital(kind(style, mode))}${place}: ${seen}${/[.!?…]$/.test(seen) ? '' : '.'} The mood is ${mood}.${words}${drawer}`;
  },
};
