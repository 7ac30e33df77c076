/** Finds what a request is about, for captions and titles. */
import { commandVerbs, foreignOpenings, leadIns, pictureNouns, showingWords, type Word } from '../lexicon/index.ts';
import { namesOnlyStyleOrMood, withoutStyleAndMood } from './bare-subject.ts';
import { contentWords } from './life-period.ts';
import { withoutPreamble } from './preamble.ts';
import { withoutShell } from './shell.ts';
import type { Slogan } from './slogan.ts';
import { type TokenizedText, tokenize, withoutClosingPunctuation } from './tokenized-text.ts';

const articles = /^(?:a|an|the|some|another|my|one|me|us|two|three|four|your)$/;
/** The start of a last word that opens a quotation: `our bakery "Krümel"`. */
const openingQuote = /^["“‘']/;
const closingCourtesies = new Set(
  'please pls plz thanks thx thank you now instead lol lmao haha hahaha tbh ngl xd'.split(' '),
);

/** "can you draw a dog? he is called …": a question out of courtesy. */
const politeQuestion = /^(?:[\p{L}']+[\s,]+){0,3}?(?:can|could|would|will|may|might)\b/iu;
/** "turn my selfie into a van gogh painting": the words after "into" are the style. */
const transformCommand =
  /^(?:[\p{L}']+[\s,]+){0,4}?(?:turn|transform|convert|change|restyle|remake|redraw|repaint)\b/iu;

/** `Draw me a lighthouse in a storm, please` → `a lighthouse in a storm`. Empty only for an empty request. */
export function subjectOf(request: TokenizedText, slogan: Slogan | null): string {
  const bare = withoutShell(slogan ? withoutSlogan(request.text, slogan) : withoutPreamble(request));
  const spoken = politeQuestion.test(request.text)
    ? spokenSubject(bare).replace(/\?(?= \p{L})/u, ',')
    : spokenSubject(bare);
  const subject = withoutLeftovers(withoutStyleAndMood(spoken, transformCommand.test(bare.text)), slogan !== null);
  const { words } = tokenize(subject);
  const isNamed = /\b(?:about|of|for|on|with|showing|featuring)\b/i.test(bare.text);
  if (slogan && (contentWords(words).length === 0 || (namesOnlyStyleOrMood(words) && !isNamed))) return slogan.text;
  if (/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(subject)) return subject;
  return slogan?.text ?? (bare.text || request.text);
}

/** Cuts "with no text" off the end, "just" off the start, and the "with" that led to a slogan. */
function withoutLeftovers(subject: string, hadSlogan: boolean): string {
  const bare = subject
    .replace(/,? ?\b(?:with no|without(?: any| an?)?) (?:text|slogan|words?|letters|caption|title)\b/i, '')
    .replace(/ in (?:[1-4]|one|two|three|four) (?:pictures|images|versions)$/i, '')
    .replace(/^(?:just|only|simply) (?=an? |the )/i, '')
    // "Mona Lisa but as an anime": the style is told elsewhere.
    .replace(/,? but$/i, '');
  const content = hadSlogan ? bare.replace(/^(?:and |with |featuring |showing )+/i, '') : bare;
  return /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(content) ? content : subject;
}

/** The text without the slogan's clause. A slogan after a preposition stays, without quotes: "about 'Plant a Tree'". */
function withoutSlogan(text: string, slogan: Slogan): TokenizedText {
  const before = text.slice(0, slogan.start);
  const isObject = /\b(?:about|for|on|of)\s+$/i.test(before);
  const tidy = `${before}${isObject ? slogan.text : ''}${text.slice(slogan.end)}`;
  return tokenize(withoutClosingPunctuation(tidy.replace(/ ([,.;])/g, '$1')));
}

function spokenSubject(request: TokenizedText): string {
  const { words } = request;
  const start = afterCommand(request);
  const end = beforeClosing(words, start);
  const first = words[start];
  const last = words[end - 1];
  if (!first || !last || end <= start) return '';
  const trail = request.text.slice(last.end);
  const closing = end === words.length ? (/^[^\s.,;:!?"”]+/u.exec(trail)?.[0] ?? '') : '';
  const spoken = request.text.slice(first.start, last.end) + closing;
  const quote = /^["”’']/.exec(trail)?.[0];
  if (quote && (spoken.match(/["“”]/g) ?? []).length % 2 === 1) return spoken + quote;
  return quote && !spoken.endsWith(quote) && openingQuote.test(spoken.slice(spoken.lastIndexOf(' ') + 1))
    ? spoken + quote
    : spoken;
}

/** The position after courtesies, a command, and "a picture of". */
function afterCommand(request: TokenizedText): number {
  const { words } = request;
  if (foreignOpenings.commands.has(words[0]?.base ?? '') && foreignOpenings.articles.has(words[1]?.base ?? ''))
    return 1;
  let at = 0;
  while (leadIns.has(words[at]?.base ?? '') || words[at]?.lower === "i'd") at++;
  at = afterCourtesy(words, at);
  // "Picture a fox" is a command, "picture of a fox" is none.
  const isNoun = pictureNouns.has(words[at]?.base ?? '') && words[at + 1]?.base === 'of';
  const isCommand = commandVerbs.has(words[at]?.base ?? '') && !isNoun && at < words.length - 1;
  if (!isCommand && (at === 0 || !/^(?:a|an|the|some|to|my)$/.test(words[at]?.base ?? '')))
    return afterPictureNoun(request, 0);
  if (isCommand) at++;
  if (/^(?:this|that|it)$/.test(words[at]?.base ?? '') && words[at + 1]?.clause !== words[at]?.clause && words[at + 1])
    at++;
  while (/^(?:me|us)$/.test(words[at]?.base ?? '') && words[at + 1] && words[at + 1]?.base !== 'as') at++;
  if (words[at]?.base === 'about' && words[at + 1]) at++;
  return afterPictureNoun(request, at);
}

/** Words of long courtesies: "I was wondering if you could", "do you know how to", "I'm dying to see". */
const courtesies = new Set(
  'was wondering if mind dying to see do know how wish get have rather happy glad interested in hoping looking forward'.split(
    ' ',
  ),
);
const gerunds = /^(?:drawing|painting|making|creating|designing|sketching|showing|seeing)$/;

/** The position after a long courtesy that ends in a command or a wish; `from` when there is none. */
function afterCourtesy(words: readonly Word[], from: number): number {
  let at = from;
  while (courtesies.has(words[at]?.base ?? '') || leadIns.has(words[at]?.base ?? '') || words[at]?.lower === "i'd")
    at++;
  if (at === from) return from;
  const base = words[at]?.base ?? '';
  if (commandVerbs.has(base) && !pictureNouns.has(base)) return at;
  if (gerunds.test(base)) return at + 1;
  const isWished = words.slice(0, at).some((word) => /^(?:see|get|have|want|like|love)$/.test(word.base));
  const isAsked =
    words.slice(0, from).some((word) => /^(?:can|could|want|like|love|id|i'd|im|dying|to)$/.test(word.base)) ||
    words.slice(from, at).some((word) => word.base === 'dying');
  return isWished && isAsked && /^(?:an?|the|some|my)$/.test(base) ? at : from;
}

/** "a bright poster about recycling" → the position of "recycling"; `from` when no picture noun leads to a subject. */
function afterPictureNoun({ text, words }: TokenizedText, from: number): number {
  const clause = words[from]?.clause;
  for (let at = from; at < from + 7; at++) {
    const word = words[at];
    if (!word || word.clause !== clause) break;
    // "a fox in watercolor with a hat": the medium is no picture noun.
    if (at > from && /^(?:in|as|like)$/.test(word.base)) break;
    const next = words[at + 1];
    if (pictureNouns.has(word.base) && next && text.slice(word.end, next.start).trim() === ':') return at + 1;
    if (next?.base === 'for' && /^(?:me|us)$/.test(words[at + 2]?.base ?? '')) return from;
    if (pictureNouns.has(word.base) && isForDevice(words, at + 1)) return afterShowingWord(words, at + 4);
    if (pictureNouns.has(word.base) && next && showingWords.has(next.base))
      return startOfContent(words, afterAudience(words, at + 1));
    if (/^(?:couple|pair|set|series|bunch)$/.test(word.base) && next?.base === 'of') {
      at++;
      continue;
    }
    if (showingWords.has(word.base) || (at > from && commandVerbs.has(word.base) && !pictureNouns.has(word.base)))
      break;
  }
  return from;
}

/** "… for my phone with a cat" → the position of "a cat". */
const afterShowingWord = (words: readonly Word[], at: number): number =>
  showingWords.has(words[at]?.base ?? '') && words[at + 1] ? at + 1 : at;

const devices =
  /^(?:phone|iphone|smartphone|mobile|tablet|ipad|desktop|laptop|computer|pc|screen|monitor|lockscreen|homescreen|website|blog|newsletter|presentation|slides)$/;

/** Whether the words name the device of a wallpaper and something else to show: "for my phone, calm ocean". */
function isForDevice(words: readonly Word[], at: number): boolean {
  const screen = words[at + 2];
  const next = words[at + 3];
  if (words[at]?.base !== 'for' || !/^(?:my|our|the|his|her|an?)$/.test(words[at + 1]?.base ?? '')) return false;
  if (!screen || !next || !devices.test(screen.lower)) return false;
  // "For my phone repair shop" is about the shop.
  const isApart = next.clause !== screen.clause || showingWords.has(next.base);
  const rest = words.slice(at + 3).filter((_, index) => !isClosing(words, at + 3 + index));
  return isApart && contentWords(rest).length > 0 && !namesOnlyStyleOrMood(rest);
}

/** "for my son about a bear" → the position of "about". */
function afterAudience(words: readonly Word[], at: number): number {
  if (words[at]?.base !== 'for') return at;
  const about = words
    .slice(at, at + 6)
    .findIndex(({ base, clause }) => base === 'about' && clause === words[at]?.clause);
  return about > 0 ? at + about : at;
}

function startOfContent(words: readonly Word[], at: number): number {
  const isPlace = /^(?:where|on|with|in|from|out)$/.test(words[at]?.base ?? '');
  const next = words[at + 1];
  return next && !isPlace ? at + 1 : at;
}

/** Whether the word at `at` is a closing courtesy: the "you" of "thank you", not of "I miss you". */
const isClosing = (words: readonly Word[], at: number): boolean =>
  closingCourtesies.has(words[at]?.base ?? '') && (words[at]?.base !== 'you' || words[at - 1]?.base === 'thank');

/** The end of the subject: before "please", and before a last clause that is only a command (", make a poster"). */
function beforeClosing(words: readonly Word[], start: number): number {
  let end = words.length;
  while (end > start + 1 && isClosing(words, end - 1)) end--;
  if (end > start + 2 && words[end - 2]?.base === 'for' && words[end - 1]?.base === 'me') end -= 2;
  const clause = words[end - 1]?.clause;
  let opening = end;
  while (opening > start && words[opening - 1]?.clause === clause) opening--;
  const isOnlyCommand = words
    .slice(opening, end)
    .every(
      ({ base }) =>
        commandVerbs.has(base) ||
        pictureNouns.has(base) ||
        articles.test(base) ||
        /^(?:it|that|this|of|please|and|can|you)$/.test(base),
    );
  return opening > start && isOnlyCommand ? opening : end;
}
