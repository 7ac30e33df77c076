/** Finds the mode that the last picture is to be drawn in: "make it a poster that says …", "now as a story", "as a logo". */
import { createPhraseIndex, findAt, listed, type Word } from '../../lexicon/index.ts';
import type { ModeId } from '../../mode.ts';
import { inferMode } from '../mode.ts';
import { findSlogan } from '../slogan.ts';
import type { TokenizedText } from '../tokenized-text.ts';
import { withoutCourtesies } from './courtesies.ts';

/** Another mode; the slogan that came with it, null when none did; and the words of further edits, such as "but darker". */
export type ModeEdit = { readonly mode: ModeId; readonly slogan: string | null; readonly rest: readonly Word[] };

const indexOf = (line: string) => createPhraseIndex(listed(line).map((phrase) => [phrase, true] as const));
const verbs = new Set(
  listed(
    'make turn do draw show convert try redo have get change transform use put render see print give tell create write',
  ),
);
const things = indexOf(
  'me-it it this that the-same same-thing same the-picture the-image this-picture this-image this-one the-whole-thing him her them',
);
const questions = indexOf('can-it-be could-it-be can-this-be could-this-be it-should-be what-if-it-was');
/** "out of it", "of this": the picture, after the product. */
const ofPicture = indexOf(
  'out-of-it out-of-this out-of-that of-it of-this of-that from-it from-this about-it about-this',
);
const links = /^(?:into|in|to|as|like|on|be)$/;
/** Words that lead from a poster to its text. */
const lettering = /^(?:that|which|saying|says|reading|reads|with|titled|called|and|slogan|text|headline)$/;
/** Nouns after a product that add nothing: "poster version". */
const versions = /^(?:version|edition|form|format|style|variant)$/;

/** In words: "as a short bedtime story". */
const longestProduct = 4;

/** The other mode that a message asks for; null when it asks for none. A poster "for my bakery" is a new one. */
export function findModeEdit(message: TokenizedText): ModeEdit | null {
  const { words } = withoutCourtesies(message.words);
  if (words.length > 20) return null;
  const opening = openingOf(words);
  for (let to = opening.end + 1; to <= Math.min(words.length, opening.end + longestProduct); to++) {
    const product = words.slice(opening.end, to);
    const mode = modeOf(product, to === words.length);
    if (mode === null) continue;
    const edit = readRest(message, words, to, mode, opening.isAboutPicture);
    if (edit) return edit;
  }
  return null;
}

/** What follows a product: nothing, the poster's text, or another edit. Null when it says what another picture shows. */
function readRest(
  message: TokenizedText,
  words: readonly Word[],
  to: number,
  mode: ModeId,
  isAboutPicture: boolean,
): ModeEdit | null {
  const picture = findAt(words, to, ofPicture);
  let at = picture?.end ?? to;
  const isVersion = versions.test(words[at]?.base ?? '');
  if (isVersion) at++;
  if (!isAboutPicture && !picture && !isVersion && !(words.length === to && to === 1)) return null;
  const next = words[at];
  if (!next) return { mode, slogan: null, rest: [] };
  const isApart = next.clause !== words[at - 1]?.clause;
  const slogan = mode === 'poster' && (isApart || lettering.test(next.base)) ? findSlogan(message.text) : null;
  if (slogan) return { mode, slogan: slogan.text, rest: [] };
  if (mode === 'story' && next.base === 'with' && /^(?:ending|end|twist)$/.test(words.at(-1)?.base ?? ''))
    return { mode, slogan: null, rest: [] };
  return isApart || /^(?:but|and)$/.test(next.base) ? { mode, slogan: null, rest: words.slice(at) } : null;
}

/** Where the product begins after "make it", "as a", "turn this into", and whether the last picture is meant. */
function openingOf(words: readonly Word[]): { readonly end: number; readonly isAboutPicture: boolean } {
  const question = findAt(words, 0, questions);
  const isMade = verbs.has(words[0]?.base ?? '');
  const thing = findAt(words, isMade ? 1 : 0, things);
  let at = question?.end ?? thing?.end ?? (isMade ? 1 : 0);
  const start = at;
  while (links.test(words[at]?.base ?? '')) at++;
  const isAboutPicture = question !== null || (thing !== null && (isMade || at > start)) || (!isMade && at > start);
  return { end: /^(?:an?|the|some)$/.test(words[at]?.base ?? '') ? at + 1 : at, isAboutPicture };
}

/** The mode of a product that another picture can be turned into. */
function modeOf(product: readonly Word[], isAll: boolean): ModeId | null {
  const last = product.at(-1)?.base ?? '';
  if (/^(?:comics?|manga|storybook)$/.test(last) || (last === 'book' && product.at(-2)?.base === 'picture'))
    return 'story';
  const mode = inferMode(product, false);
  if (mode === 'poster' || mode === 'story') return mode;
  return mode === 'business' && isAll && /^(?:logo|card|ad|advert|advertisement|banner)$/.test(last) ? mode : null;
}
