/** Takes off a request what people put around it: courtesies, reasons, hashtags, praise of quality. What is left is what to draw. */
import {
  commandVerbs,
  createPhraseIndex,
  fillers,
  findAt,
  findPlaces,
  findStyle,
  findSubjects,
  pictureNouns,
  type Word,
} from '../lexicon/index.ts';
import { closingSentences } from '../lexicon/preambles.ts';
import {
  afterCommandShell,
  closingStarts,
  closingWords,
  looseCommands,
  openingShell,
  purposes,
  qualityPhrases,
  uses,
} from '../lexicon/request-shell.ts';
import { type TokenizedText, tokenize, withoutClosingPunctuation } from './tokenized-text.ts';

const closings = createPhraseIndex(closingSentences.map((phrase) => [phrase, true] as const));

/** In words: a longer text is a description, and is left as it is. */
const longest = 120;

/**
 * The request without its shell: `omg can u pls draw a kitten i wanna show my sister` → `draw a kitten`. The command stays where
 * there is one. Never empty for a text that has words; pure, and linear in the text's length.
 */
export function withoutShell(request: TokenizedText): TokenizedText {
  if (request.words.length === 0 || request.words.length > longest) return request;
  const steps = [
    withoutHashtags,
    withoutClosingSentences,
    withoutOpening,
    plainCommand,
    withoutEnding,
    withoutEnding,
    withoutQuality,
    withoutLeadingQuality,
  ] as const;
  return steps.reduce((text, step) => {
    const next = tokenize(step(text));
    return next.words.length > 0 ? next : text;
  }, request);
}

/** `plsss` → `pls`, `omggg` → `omg`. */
const single = (base: string): string => base.replace(/(.)\1+$/u, '$1');

const isIn = (set: ReadonlySet<string>, word: Word | undefined): boolean =>
  word !== undefined && (set.has(word.base) || set.has(word.lower.replaceAll("'", '')) || set.has(single(word.lower)));

/** Hashtags are no subjects, unless there is nothing else. */
function withoutHashtags({ text }: TokenizedText): string {
  if (!text.includes('#')) return text;
  const bare = text.replace(/(^|\s)#(?=\p{N}*[\p{L}_])[\p{L}\p{N}_]+/gu, '$1');
  const hasWords = /\p{L}{2}/u.test(bare);
  return hasWords ? bare : text.replaceAll('#', ' ');
}

/** In words: a closing sentence is no longer. */
const longestClosing = 9;

/** Cuts sentences that only close a letter: "Have a lovely evening!", "Best wishes, Tom". */
function withoutClosingSentences({ text, words }: TokenizedText): string {
  let end = words.length;
  for (let at = words.length - 1; at > 0 && end - at <= longestClosing; at--) {
    const isStart = /[.!?\n]["”’)]*\s*$/.test(text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? 0));
    if (isStart && findAt(words, at, closings)) end = at;
  }
  return end < words.length ? withoutClosingPunctuation(text.slice(0, words[end]?.start)) : text;
}

/** Cuts everything before the command. */
function withoutOpening({ text, words }: TokenizedText): string {
  let at = 0;
  while (at < words.length && isIn(openingShell, words[at]) && !isCommandAt(words, at)) at++;
  const command = words[at];
  return at > 0 && command && isCommandAt(words, at) ? text.slice(command.start) : text;
}

/** Whether a command that asks for a picture begins at a word: "give me", "do a pic", not the "do" of "do you". */
function isCommandAt(words: readonly Word[], at: number): boolean {
  const base = words[at]?.base ?? '';
  if (findAt(words, at, looseCommands)) return true;
  if (!commandVerbs.has(base) || pictureNouns.has(base)) return false;
  return base !== 'do' || /^(?:me|us|a|an|the|one|some)$/.test(words[at + 1]?.base ?? '');
}

/** "make for me an image which shows a boat" → "make an image of a boat"; "cook up" → "draw". */
function plainCommand({ text, words }: TokenizedText): string {
  const loose = findAt(words, 0, looseCommands);
  const first = words[0];
  if (!loose && !commandVerbs.has(first?.base ?? '')) return text;
  const pieces: string[] = [loose ? 'draw' : (first?.text ?? '')];
  let at = loose ? loose.end : 1;
  let kept = words[at - 1]?.end ?? 0;
  // Only what leads to the subject is looked at.
  for (const last = Math.min(words.length - 1, at + 9); at < last; ) {
    const skipped = shellLength(words, at);
    const isNoun = pictureNouns.has(words[at]?.base ?? '');
    const shows = isNoun ? showingAt(words, at + 1) : 0;
    if (skipped > 0) {
      pieces.push(text.slice(kept, words[at]?.start));
      at += skipped;
      kept = words[at - 1]?.end ?? kept;
    } else if (shows > 0) {
      pieces.push(text.slice(kept, words[at]?.end), ' of');
      kept = words[at + shows]?.end ?? kept;
      break;
    } else at++;
  }
  return [...pieces, text.slice(kept)].join('');
}

/** How many words from `at` on say only for whom or when: "for me", "like rn". */
function shellLength(words: readonly Word[], at: number): number {
  const [word, next] = [words[at], words[at + 1]];
  if (word?.base === 'for' && /^(?:me|us)$/.test(next?.base ?? '') && words[at + 2]) return 2;
  if (word?.base === 'like' && isIn(afterCommandShell, next)) return 2;
  return isIn(afterCommandShell, word) && at < 4 && !pictureNouns.has(next?.base ?? '') ? 1 : 0;
}

/** How many words say that a picture shows what follows: "that shows", "which is showing", "for me that shows". */
function showingAt(words: readonly Word[], from: number): number {
  let at = from;
  if (words[at]?.base === 'for' && /^(?:me|us)$/.test(words[at + 1]?.base ?? '')) at += 2;
  if (/^(?:that|which)$/.test(words[at]?.base ?? '')) at++;
  if (/^(?:is|will|should|would|can)$/.test(words[at]?.base ?? '')) at++;
  const isShowing = /^(?:show|shows|showing|depict|depicts|depicting|display|displays|portrays|contains|features|has)$/;
  return at > from && isShowing.test(words[at]?.base ?? '') ? at + 1 - from : 0;
}

/** Cuts thanks, laughter and reasons off the end. */
function withoutEnding({ text, words }: TokenizedText): string {
  const end = Math.min(closingAt(words), purposeAt(words));
  const last = words[end - 1];
  return end < words.length && last ? withoutClosingPunctuation(text.slice(0, last.end)) : text;
}

/** The index where thanks begin that go on to the end; the number of words when there are none. */
function closingAt(words: readonly Word[]): number {
  let from = words.length;
  while (from > 1 && isIn(closingWords, words[from - 1])) from--;
  while (from < words.length && !isIn(closingStarts, words[from])) from++;
  return from;
}

/** In words: a reason is no longer. */
const longestReason = 14;

/** The index where a reason begins that goes on to the end: "so I can send it to my grandma". */
function purposeAt(words: readonly Word[]): number {
  const isReason = (at: number): boolean => {
    const found = findAt(words, at, purposes);
    if (!found || words[found.end - 1]?.clause !== words[at]?.clause) return false;
    const isGift = /^(?:for|it|this|that|gift|present)$/.test(words[found.end - 1]?.base ?? '');
    return isGift || words.slice(found.end, found.end + 2).some((word) => isIn(uses, word));
  };
  for (let at = Math.max(2, words.length - longestReason); at < words.length; at++) if (isReason(at)) return at;
  return words.length;
}

/** Cuts clauses of quality words off the end, and artists whose manner was wished: "8k, by greg rutkowski". */
function withoutQuality({ text, words }: TokenizedText): string {
  let end = words.length;
  while (end > 0) {
    const clause = words[end - 1]?.clause;
    let start = end;
    while (start > 0 && words[start - 1]?.clause === clause) start--;
    if (start === 0 || !isQuality(words.slice(start, end))) break;
    end = start;
  }
  const last = words[end - 1];
  return end < words.length && last ? text.slice(0, last.end) : text;
}

/** Cuts clauses of quality words off the start: "masterpiece, best quality, a samurai cat". */
function withoutLeadingQuality({ text, words }: TokenizedText): string {
  let start = 0;
  while (start < words.length) {
    const clause = words[start]?.clause;
    const next = words.findIndex((word, at) => at > start && word.clause !== clause);
    if (next < 0 || !isQuality(words.slice(start, next))) break;
    start = next;
  }
  return start > 0 ? text.slice(words[start]?.start) : text;
}

/** Two or three words that name nothing known: "greg rutkowski", not "the sea". */
const isArtist = (words: readonly Word[]): boolean =>
  words.length >= 2 &&
  words.length <= 3 &&
  findSubjects(words).length + findPlaces(words).length === 0 &&
  words.every(({ base }) => !fillers.has(base) && base !== 'and');

function isQuality(clause: readonly Word[]): boolean {
  if (clause[0]?.base === 'by') return isArtist(clause.slice(1));
  for (let at = 0; at < clause.length; ) {
    const found = findAt(clause, at, qualityPhrases);
    const word = clause[at];
    const isPlain =
      fillers.has(word?.base ?? '') || /^\d+$/.test(word?.base ?? '') || (word && findStyle([word]) !== null);
    if (!found && !isPlain) return false;
    at = found?.end ?? at + 1;
  }
  return clause.some((_, at) => findAt(clause, at, qualityPhrases) !== null);
}
