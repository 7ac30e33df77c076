/** What pictures are called in English. */
import { withArticle } from '../article.ts';

const nouns = {
  art: 'artwork',
  poster: 'poster background',
  story: 'scene',
  transform: 'picture',
  business: 'business picture',
  personal: 'picture',
} as const;

/** Styles that are a kind of picture, and the nouns that other styles need. */
const kinds: Readonly<Record<string, string>> = {
  'oil painting': 'oil painting',
  watercolor: 'watercolor',
  sketch: 'sketch',
  '3D render': '3D render',
  comic: 'comic drawing',
  "children's book": "children's book illustration",
  illustrated: 'illustration',
};

/** What a picture is called, with its article: "an impressionist artwork", "a watercolor", "a minimalist poster background". */
export const kindOfPicture = (style: string, mode: keyof typeof nouns) => {
  const own = mode === 'poster' || mode === 'business' ? undefined : kinds[style];
  const whole = own ?? `${style ? `${style} ` : ''}${nouns[mode]}`;
  return withArticle(whole);
};
