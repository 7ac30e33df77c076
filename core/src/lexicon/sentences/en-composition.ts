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
  altText: ({ seen, style, mood, mode, slogan, tier, index, total }) => {
    const place = total > 1 ? `, ${index + 1} of ${total}` : '';
    const words = slogan === null ? '' : ` Its slogan is “${slogan}”.`;
    if (tier === 'emergency') return `The words “${seen}” on a plain colour: nothing could be drawn this time.${words}`;
    const drawer = tier === 'local' ? ' Drawn by Vizzy itself.' : '';
    return `${capital(kind(style, mode))}${place}: ${seen}${/[.!?…]$/.test(seen) ? '' : '.'} The mood is ${mood}.${words}${drawer}`;
  },
};
