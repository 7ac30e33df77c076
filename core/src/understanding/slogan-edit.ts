/** Finds changes of a poster's slogan, and wishes about its typography, which Vizzy cannot grant. */
import { listed, type Word } from '../lexicon/index.ts';
import { withoutCourtesies } from './edits/courtesies.ts';
import { type Captures, matchTokens, tokenPattern } from './edits/token-pattern.ts';
import { findSlogan } from './slogan.ts';
import { type TokenizedText, tokenize } from './tokenized-text.ts';
import type { LastCreation } from './understanding.ts';

/** A new slogan, or null to remove it; `makesPoster` when the picture becomes a poster. */
export type SloganEdit = { readonly slogan: string | null; readonly makesPoster: boolean };

/** The slogan edit that a message asks for; null when it asks for none. */
export function findSloganEdit(message: TokenizedText, last: LastCreation): SloganEdit | null {
  const isPoster = last.brief.mode === 'poster';
  if (isPoster && removesText(message)) return { slogan: null, makesPoster: false };
  const slogan = findChangedSlogan(message, last) ?? findNewCaption(message);
  return slogan === null ? null : { slogan, makesPoster: !isPoster };
}

const bareWords = (words: readonly Word[]): readonly Word[] => withoutCourtesies(words).words;

const fits = (patterns: ReturnType<typeof tokenPattern>[], words: readonly Word[]): boolean =>
  patterns.some((pattern) => matchTokens(pattern, words) !== null);

const removals = [
  tokenPattern('@removal|without|no the|any|all? text|slogan|words|title|caption|tagline|tag-line|lettering'),
];

/** Whether a message asks for a poster without text: "no text please". */
const removesText = ({ words }: TokenizedText): boolean => fits(removals, bareWords(words));

const captionNouns = new Set(listed('slogan tagline text caption title headline word words saying lettering'));
const captionVerbs = new Set(listed('add put with give include write set'));

/** In words: how far a caption's noun may be from the verb before it. */
const nearest = 5;

/** The slogan of "add the slogan “Be wild”". It makes a poster of any picture. */
function findNewCaption({ text, words }: TokenizedText): string | null {
  const bare = bareWords(words);
  const isCaption =
    captionVerbs.has(bare[0]?.base ?? '') && bare.slice(1, nearest).some(({ base }) => captionNouns.has(base));
  return isCaption ? (findSlogan(text)?.text ?? null) : null;
}

const detail = 'date|time|place|venue|location|address';
const addedDetail = tokenPattern(`add|put|write|include the? ${detail} <detail:10>`);
const saidDetail = tokenPattern(`the? ${detail} is|will-be <detail:10>`);
const namedDetail = tokenPattern(`the? <kind=${detail}> <detail:10>`);
/** In UTF-16 units. A longer detail is a sentence. */
const longestDetail = 60;

/** The detail "12 May, club Lido": dates have digits and places capitals; undefined for "the date we met". */
function detailIn({ text, words }: TokenizedText): string | undefined {
  const bare = bareWords(words);
  const named = matchTokens(namedDetail, bare);
  const { kind: kinds = [] }: Captures = named ?? {};
  const kind = kinds.at(-1);
  const isNamed = kind && (/['’]s$/.test(kind.text) || text.charAt(kind.end) === ':');
  const found: Captures | null =
    matchTokens(addedDetail, bare) ?? matchTokens(saidDetail, bare) ?? (isNamed ? named : null);
  const { detail: details = [] }: Captures = found ?? {};
  const [first, last] = [details[0], details.at(-1)];
  if (!first || !last || text.includes('?')) return undefined;
  const said = text.slice(first.start, last.end);
  return said.length <= longestDetail && /\d|^\p{Lu}|\s\p{Lu}/u.test(said) ? said : undefined;
}

const sloganNouns = new Set(listed('slogan tagline text title caption headline word words'));
const beforeSlogan = new Set(
  listed('please now and but ok can you could change make the set let use edit update new a different put'),
);

/** Whether words are about the text of a poster: "change the slogan to …", "make it say …". */
function isAboutText(words: readonly Word[]): boolean {
  const at = words.findIndex(({ base }) => !beforeSlogan.has(base));
  const base = words[at]?.base ?? '';
  return sloganNouns.has(base) || (base === 'it' && at > 0 && /^(?:say|read)$/.test(words[at + 1]?.base ?? ''));
}

/** The slogan of "change the slogan to …" on a poster, whose picture stays. */
function findChangedSlogan(message: TokenizedText, last: LastCreation): string | null {
  if (last.brief.mode !== 'poster') return null;
  const more = detailIn(message);
  if (more !== undefined) return [last.brief.slogan, more].filter(Boolean).join(' · ');
  if (!isAboutText(message.words)) return null;
  const to = /^.*?\b(?:to|say|read)\b:?\s+(.+)$/i.exec(message.text)?.[1];
  return findSlogan(to === undefined ? message.text : `slogan: ${to}`)?.text ?? null;
}

const lettersNoun = '<noun=slogan|tagline|tag-line|text|title|caption|headline|words|letters|lettering>';
const where = 'top|bottom|middle|center|centre|centered|centred|left|right|upper|lower|corner|side';
const looks = 'higher|bigger|smaller|larger|bolder|bold|thinner|huge|tiny|italic|readable';
const inks = 'white|black|red|blue|green|yellow|gold|golden|pink|orange|purple';
const typography = [
  `put|move|place|set|make|have|shift|let|align|i-want? the|its|that|your? ${lettersNoun} is|be|to-be|should-be|go? @degree? all|more|even? at|in|on|to|near|into|along? the? very? <at=${where}|${looks}|${inks}> of|left|right|corner|side|half|part|third|edge|the? left|right|corner|side|half|part|third|edge|the? picture|image|poster|half|third|side|corner? instead?`,
  'make? it? a? bigger|smaller|larger|bolder|thinner text|font|slogan|letters|lettering|title|headline|words',
].map(tokenPattern);

/** Whether a text is about typography. "Make the slogan Gold" names a new slogan instead. */
export function isAboutTypography(text: string): boolean {
  const words = bareWords(tokenize(text).words);
  const isNamed = /\s\p{Lu}\p{Ll}+[\s.!]*$/u.test(text) && sloganNouns.has(words.at(-2)?.base ?? '');
  return words.length <= 16 && !isNamed && fits(typography, words);
}
