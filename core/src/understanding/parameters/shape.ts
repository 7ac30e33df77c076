/** The shape that a message asks for in words: "16:9", "in landscape format", "a phone wallpaper of …". */
import {
  commandVerbs,
  createPhraseIndex,
  findAt,
  leadIns,
  listed,
  pictureNouns,
  showingWords,
  type Word,
} from '../../lexicon/index.ts';
import { shapeLeads } from '../../lexicon/parameter-words.ts';
import {
  genres,
  keptThings,
  shapeAdjectives,
  shapedDevices,
  shapedNouns,
  shapedProducts,
  shapedThings,
  shapeNouns,
} from '../../lexicon/shapes.ts';
import type { TokenizedText } from '../tokenized-text.ts';
import { aspectOf, limitedAspect } from './aspect.ts';
import { overlaps, type Piece, type Range } from './cut.ts';

/** Width to height, 1/3 … 3, and where it is said. */
export type RequestedShape = { readonly aspect?: number; readonly pieces: readonly Piece[] };

type Mention = { readonly aspect: number; readonly piece: Piece | null };

const setOf = (line: string): ReadonlySet<string> => new Set(listed(line));
const indexOf = (table: Readonly<Record<string, number>>) =>
  createPhraseIndex(
    Object.entries(table).flatMap(([line, aspect]) => listed(line).map((phrase) => [phrase, aspect] as const)),
  );

const adjectives = new Map(Object.entries(shapeAdjectives));
const ambiguous = setOf(genres);
const products = setOf(shapedProducts);
const belonging = setOf(shapedNouns);
const nouns = createPhraseIndex(listed(shapeNouns).map((noun) => [noun, true] as const));
const thingIndex = indexOf(shapedThings);
const deviceIndex = indexOf(shapedDevices);
const kept = setOf(keptThings);

const leading = setOf(shapeLeads);
/** Those of them that stay when nothing but them comes before: "make it". */
const commandOnly = /^(?:of|and|but)$/;

/** The position of the first word of what leads to the shape at `at`; `of` what is shown is never eaten. */
function startOfLead(words: readonly Word[], at: number): number {
  const clause = words[at]?.clause;
  let start = at;
  while (start > 0 && words[start - 1]?.clause === clause && leading.has(words[start - 1]?.base ?? '')) start--;
  // What remains in front must not be asked for twice: "a picture of a fox in" keeps "of a fox".
  while (start < at && commandOnly.test(words[start]?.base ?? '')) start++;
  return start;
}

/** The piece from its lead to the word before `end`, with the device or use it is for: "in portrait for my phone". */
function pieceAt(words: readonly Word[], at: number, end: number): Piece {
  const after = /^(?:format|please|ratio|aspect|mode|orientation|version)$/;
  let last = end;
  while (words[last] && words[last]?.clause === words[end - 1]?.clause && after.test(words[last]?.base ?? '')) last++;
  return { start: words[startOfLead(words, at)]?.start ?? 0, end: words[last - 1]?.end ?? 0 };
}

/** Ratios that people mean as shapes; others are hours and scores. */
const commonRatios = setOf(
  '1:1 16:9 9:16 16:10 10:16 4:3 3:4 3:2 2:3 4:5 5:4 5:7 7:5 8:10 10:8 21:9 9:21 18:9 9:18 19:9 9:19 20:9 9:20 32:9 2:1 1:2 3:1 1:3 5:3 3:5 7:4 4:7',
);
const figures = /(\d{1,5}(?:\.\d{1,2})?) ?([:∶x×/]|by) ?(\d{1,5}(?:\.\d{1,2})?)(?: ?(?:px|pixels)\b)?/giu;
/** What figures are part of a longer number, a word or a share with. */
const joinedBefore = /[\p{L}\d:.,]$/u;
const joinedAfter = /^(?:[\d:%]|[.,]\d|\p{L})/u;
const timeBefore = /\b(?:at|by|until|till|around|from|before|after|score[ds]?|won|win|lost|lead|psalm|john|o'clock) $/i;
const timeAfter = /^ ?(?:[ap]\.?m\b|o['’]?clock|win|score|victory|odds)/i;
const labelName =
  /\s*(?:\b(?:ar|aspect ratio|aspect|ratio|format|size|resolution|dimensions|shape)\b)?\s*[:=]?\s*(?:\b(?:of|is))?\s*$/i;
const labelLead = /(?:(?:^|\s)(?:with|in|as|at|an?|the|use|using|make it|of|and|to|for))+$/i;

/** The words at the end of a text that lead to figures: ", with the aspect ratio of". */
function labelAtEnd(before: string): string {
  const bare = before
    .replace(labelName, '')
    .replace(labelLead, '')
    .replace(/[\s,;-]+$/, '');
  return before.slice(bare.length);
}

const labelAfter = /^(?: (?:aspect ratio|aspect|ratio|format|picture format|resolution|shape|please))+/i;

/** Whether the figures say a shape and no hour, score or size of a thing. */
function isShape(width: number, sign: string, height: number, isLabelled: boolean): boolean {
  const isPixels = width >= 200 && height >= 200 && sign !== ':';
  const isRatio = commonRatios.has(`${width}:${height}`) || isLabelled;
  const isClear = sign === ':' || sign === '∶' || isLabelled || (width + height >= 25 && sign !== '/');
  return isPixels || (isRatio && isClear);
}

/** "16:9", "1920 x 1080 px", "aspect ratio 3:2". */
function findFigures(text: string): readonly Mention[] {
  return [...text.matchAll(figures)].flatMap((match) => {
    const before = text.slice(Math.max(0, match.index - 60), match.index);
    const end = match.index + match[0].length;
    if (joinedBefore.test(before) || joinedAfter.test(text.slice(end, end + 3))) return [];
    const led = labelAtEnd(before);
    const follows = labelAfter.exec(text.slice(end, end + 60))?.[0] ?? '';
    const isLabelled = /aspect|ratio|format|resolution|dimensions|shape/i.test(led + follows);
    const [width, height] = [Number(match[1]), Number(match[3])];
    if (!isShape(width, match[2] ?? '', height, isLabelled)) return [];
    if (!isLabelled && (timeBefore.test(before) || timeAfter.test(text.slice(end, end + 10)))) return [];
    const aspect = aspectOf(`${width}:${height}`);
    const piece = { start: match.index - led.length, end: end + follows.length };
    return aspect === undefined ? [] : [{ aspect, piece }];
  });
}

const paper =
  /(?:DIN ?)?A([2-6])(?: (?:format|size|paper|sheet|page))?(?: (?:in )?(landscape|portrait|horizontal|vertical))?/gu;
const paperLead = /(?:(?:^|\s)(?:in|as|on|for|an?))*\s?$/i;
const afterPaper = /^(?: (?:poster|flyer|print|picture)|\s*[,.;!?]|\s*$)/;

/** "in A4", "A3 landscape": sheets of ISO 216, √2 high. "A4" before another noun is a car or a road. */
const findPaper = (text: string): readonly Mention[] =>
  [...text.matchAll(paper)].flatMap((match) => {
    const before = text.slice(Math.max(0, match.index - 30), match.index);
    const end = match.index + match[0].length;
    if (/[\p{L}\d]$/u.test(before) || !afterPaper.test(text.slice(end, end + 12))) return [];
    const aspect = /^(?:landscape|horizontal)/.test(match[2] ?? '') ? Math.SQRT2 : Math.SQRT1_2;
    const lead = paperLead.exec(before)?.[0].length ?? 0;
    return [{ aspect, piece: { start: match.index - lead, end } }];
  });

/** Whether a shape's name is said alone in its clause: ", vertical". */
function isAlone(words: readonly Word[], at: number): boolean {
  const clause = words[at]?.clause;
  const others = words.filter((word, index) => word.clause === clause && index !== at);
  return others.every(({ base }) => leading.has(base) || leadIns.has(base));
}

/** "in landscape format", "a vertical picture of", "make it square". */
function adjectiveAt(words: readonly Word[], at: number): Mention | null {
  const word = words[at];
  const aspect = adjectives.get(word?.base ?? '');
  if (!word || aspect === undefined || word.isJoined) return null;
  const noun = findAt(words, at + 1, nouns);
  const isTogether = words[at + 1]?.clause === word.clause;
  if (noun && isTogether) return { aspect, piece: pieceAt(words, at, noun.end) };
  const next = isTogether ? (words[at + 1]?.base ?? '') : '';
  const isGenre = ambiguous.has(word.base);
  if ((isGenre ? products : belonging).has(next) && isHead(words, at))
    return { aspect, piece: { start: word.start, end: words[at + 1]?.start ?? word.end, instead: '' } };
  const before = words[at - 1]?.base ?? '';
  const isEnd = next === '' || next === 'please' || /^(?:for|and|with|that|but)$/.test(next);
  const isMade = isEnd && isToldOfPicture(words, at);
  if (isMade || (isEnd && /^(?:in|as|into|to)$/.test(before) && (isGenre || word.base === 'square')))
    return { aspect, piece: pieceAt(words, at, at + 1) };
  const isPlainWord = /^(?:vertical|horizontal|widescreen|ultrawide|upright)$/.test(word.base);
  const isSaidAlone = isPlainWord ? isOpened(words, at) && isEnd : isAlone(words, at) && words.length <= 2;
  return isSaidAlone && before !== 'a' ? { aspect, piece: pieceAt(words, at, at + 1) } : null;
}

/** Whether only courtesies and commands come before in the clause: ", vertical", "now vertical for my phone". */
const isOpened = (words: readonly Word[], at: number): boolean =>
  words
    .slice(0, at)
    .every(({ base, clause }) => clause !== words[at]?.clause || leading.has(base) || leadIns.has(base));

/** "make it square", "it should be vertical", "can you make this landscape": only words about the picture before it in its clause. */
function isToldOfPicture(words: readonly Word[], at: number): boolean {
  const clause = words[at]?.clause;
  const before = words.slice(0, at).filter((word) => word.clause === clause);
  const isAbout = before.some(({ base }) => /^(?:it|this|that|picture|image|one)$/.test(base));
  const isOther = before.some(({ base }) => /^(?:a|an|with|on)$/.test(base));
  return (
    isAbout &&
    !isOther &&
    before.every(
      ({ base }) =>
        leading.has(base) ||
        leadIns.has(base) ||
        commandVerbs.has(base) ||
        /^(?:picture|image|one|more|in)$/.test(base),
    )
  );
}

/** Whether nothing that is shown was named before. */
const isHead = (words: readonly Word[], at: number): boolean =>
  words
    .slice(0, at)
    .every(({ base }) => !/^(?:of|with|on|in|holding|about|showing|near|beside|behind|under|reading|and)$/.test(base));

const replacing = /^(?:of|with|showing|featuring|depicting|about)$/;

/** "a phone wallpaper of", ", as a book cover", "for my instagram story". */
function thingAt(words: readonly Word[], at: number): Mention | null {
  const found = findAt(words, at, thingIndex);
  if (!found) return null;
  const word = words[at];
  const next = words[found.end];
  const isSame = next?.clause === word?.clause;
  const lead = startOfLead(words, at);
  const isPurpose = words.slice(lead, at).some(({ base }) => /^(?:for|as|in|into)$/.test(base));
  const isClosing = !next || !isSame || next.base === 'please' || next.base === 'and';
  const name = words
    .slice(at, found.end)
    .map(({ base }) => base)
    .join(' ');
  if (kept.has(name)) return isHead(words, at) || isPurpose ? { aspect: found.value, piece: null } : null;
  if (isPurpose && isClosing && lead > 0) return { aspect: found.value, piece: pieceAt(words, at, found.end) };
  if (!isHead(words, at)) return null;
  if (isSame && replacing.test(next?.base ?? ''))
    return {
      aspect: found.value,
      piece: { start: startWithArticle(words, at), end: next?.end ?? 0, instead: 'a picture of' },
    };
  if (next && !isSame)
    return {
      aspect: found.value,
      piece: { start: startWithArticle(words, at), end: words[found.end - 1]?.end ?? 0, instead: 'a picture' },
    };
  if (isClosing && at > 0 && words[at - 1]?.clause !== word?.clause)
    return { aspect: found.value, piece: pieceAt(words, at, found.end) };
  // "a fox wallpaper" and "book cover for my novel" keep the words that say what it is.
  return { aspect: found.value, piece: null };
}

/** "an avatar" becomes "a picture" with its article. */
const startWithArticle = (words: readonly Word[], at: number): number =>
  (/^(?:an?|the|my)$/.test(words[at - 1]?.base ?? '') ? words[at - 1] : words[at])?.start ?? 0;

/** "for my phone", "for my desktop", at the end or before a pause. */
function deviceAt(words: readonly Word[], at: number): Mention | null {
  if (words[at]?.base !== 'for' || !/^(?:my|our|the|a|his|her)$/.test(words[at + 1]?.base ?? '')) return null;
  const found = findAt(words, at + 2, deviceIndex);
  const next = found && words[found.end];
  if (
    !found ||
    (next && next.clause === words[at]?.clause && !/^(?:please|wallpaper|background|with|of|showing)$/.test(next.base))
  )
    return null;
  const end = /^(?:wallpaper|background)$/.test(next?.base ?? '') ? found.end + 1 : found.end;
  const piece = { start: words[at]?.start ?? 0, end: words[end - 1]?.end ?? 0 };
  // "A wallpaper for my phone, calm ocean" says what it is; what is shown comes after it.
  const isOpening = pictureNouns.has(words[at - 1]?.base ?? '') && isHead(words, at);
  return { aspect: found.value, piece: at === 0 || isOpening ? null : piece };
}

/** The shape in words and figures, and where it is said; the last one counts. Linear in the text's length. */
export function findShape({ text, words }: TokenizedText, quoted: readonly Range[]): RequestedShape {
  const found: Mention[] = [...findFigures(text), ...findPaper(text)];
  for (let at = 0; at < words.length; at++) {
    if (showingWords.has(words[at]?.base ?? '') && words[at]?.base !== 'for') continue;
    const mention = adjectiveAt(words, at) ?? thingAt(words, at) ?? deviceAt(words, at);
    if (mention) found.push(mention);
  }
  const said = found.filter(({ piece }) => piece === null || !overlaps(piece, quoted));
  // "A phone wallpaper for my phone": the last one said; figures say it more exactly.
  const exact = said.find(({ piece }) => piece && /\d/.test(text.slice(piece.start, piece.end)));
  const aspect = (exact ?? said.at(-1))?.aspect;
  return {
    ...(aspect === undefined ? {} : { aspect: limitedAspect(aspect) }),
    pieces: said.flatMap(({ piece }) => (piece ? [piece] : [])),
  };
}
