/** Finds the mode that the last picture is to be drawn in: "make it a poster that says …", "now as a story", "as a logo". */
import { createPhraseIndex, findAt, listed, type Word } from '../../lexicon/index.ts';
import type { ModeId } from '../../mode.ts';
import { inferMode } from '../mode.ts';
import { findSlogan } from '../slogan.ts';
import type { TokenizedText } from '../tokenized-text.ts';
import { withoutCourtesies } from './courtesies.ts';

/** Another mode, and the slogan that came with it; null when none did. */
export type ModeEdit = { readonly mode: ModeId; readonly slogan: string | null };

const verbs = new Set(
  listed(
    'make turn do draw show convert try redo have get change transform use put render see want need print give tell',
  ),
);
const products = createPhraseIndex(
  listed('me-it it this that the-same the-picture the-image this-picture the-whole-thing him her them').map(
    (phrase) => [phrase, true] as const,
  ),
);
const links = /^(?:into|in|to|as|like)$/;
/** Words that lead from a poster to its text. */
const lettering = /^(?:that|which|saying|says|reading|reads|with|titled|called|and|slogan|text|headline)$/;

/** In words: "as a short bedtime story". */
const longestProduct = 4;

/** The other mode that a message asks for; null when it asks for none. A poster "for my bakery" is a new one. */
export function findModeEdit(message: TokenizedText): ModeEdit | null {
  const { words } = withoutCourtesies(message.words);
  const from = startOfProduct(words);
  if (from < 0) return null;
  for (let to = from + 1; to <= Math.min(words.length, from + longestProduct); to++) {
    const product = words.slice(from, to);
    const mode = modeOf(product, to === words.length);
    if (mode === null) continue;
    if (to === words.length) return { mode, slogan: null };
    const slogan = mode === 'poster' && lettering.test(words[to]?.base ?? '') ? findSlogan(message.text) : null;
    if (slogan !== null) return { mode, slogan: slogan.text };
  }
  return null;
}

/** Where the product begins after "make it", "as a", "turn this into"; -1 when the words begin otherwise. */
function startOfProduct(words: readonly Word[]): number {
  const isMade = verbs.has(words[0]?.base ?? '');
  const thing = findAt(words, isMade ? 1 : 0, products);
  let at = thing?.end ?? 0;
  let isLinked = false;
  while (links.test(words[at]?.base ?? '')) {
    at++;
    isLinked = true;
  }
  if (!(isMade && thing) && !isLinked) return -1;
  return /^(?:an?|the|some)$/.test(words[at]?.base ?? '') ? at + 1 : at;
}

/** The mode of a product that another picture can be turned into. "In a story book" is a place, so the last word decides. */
function modeOf(product: readonly Word[], isAll: boolean): ModeId | null {
  if (/^(?:comics?|manga)$/.test(product.at(-1)?.base ?? '')) return 'story';
  const mode = inferMode(product, false);
  if (mode === 'poster' || mode === 'story') return mode;
  return mode === 'business' &&
    isAll &&
    /^(?:logo|card|ad|advert|advertisement|banner)$/.test(product.at(-1)?.base ?? '')
    ? mode
    : null;
}
