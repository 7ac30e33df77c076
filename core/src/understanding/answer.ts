/** A message after a question: its answer, a new request, or a cancellation. */
import {
  cancellations,
  commandVerbs,
  createPhraseIndex,
  dismissals,
  drawingVerbs,
  findAt,
  findSubjects,
  leadIns,
  listed,
  modeCues,
  openAnswers,
} from '../lexicon/index.ts';
import { contentWords, findLifePeriod, namesNothingElse } from './life-period.ts';
import { moodOfRequest } from './mood.ts';
import { type TokenizedText, textFromWord, tokenize } from './tokenized-text.ts';

/** What a message after a question is. */
export type FollowUp =
  | { readonly type: 'cancel' }
  | { readonly type: 'request'; readonly text: TokenizedText }
  | { readonly type: 'answer'; readonly text: TokenizedText };

const dismissalIndex = createPhraseIndex(dismissals.map((phrase) => [phrase, true] as const));
/** Last words of dismissals that need no comma before the new request: "actually a castle". */
const commalessDismissals = /^(?:actually|rather|have|about|no|wait)$/;
const posters = new Set(listed(modeCues.posterCues));
const productNouns = new Set([
  ...listed(modeCues.posterCues),
  'story',
  'logo',
  'picture',
  'drawing',
  'painting',
  'sketch',
]);

/** Last clauses that drop the request: "nothing, forget it". */
const droppingClauses = new Set(['forget it', 'never mind', 'nevermind', 'forget about it', 'drop it']);

/** Whether the message drops the request and asks for nothing else: "forget it". */
export function isCancellation(message: TokenizedText): boolean {
  if (message.words.length > 8) return false;
  const spoken = message.words.map(({ base }) => base).join(' ');
  const bare = spoken.replace(/^please /, '').replace(/ (?:please|thanks|then|now|vizzy)$/, '');
  const lastClause = message.words
    .filter(({ clause }) => clause === message.words.at(-1)?.clause)
    .map(({ base }) => base);
  return cancellations.has(spoken) || cancellations.has(bare) || droppingClauses.has(lastClause.join(' '));
}

/** What a message after a question is. It is the answer unless it is plainly something new. */
export function followUpOf(message: TokenizedText): FollowUp {
  if (isCancellation(message)) return { type: 'cancel' };
  const { rest, isDismissive } = withoutDismissal(message);
  const replacement = withoutInstead(rest);
  const isReplacing = replacement !== rest;
  if (rest.words.length === 0) return { type: 'answer', text: message };
  if (isNewRequest(replacement, isDismissive || isReplacing)) return { type: 'request', text: replacement };
  return { type: 'answer', text: message };
}

/** The message without "never mind, …" at its start; `isDismissive` when that was cut as a dismissal of its own. */
export function withoutDismissal(message: TokenizedText): {
  readonly rest: TokenizedText;
  readonly isDismissive: boolean;
} {
  let at = 0;
  for (let found = findAt(message.words, at, dismissalIndex); found; found = findAt(message.words, at, dismissalIndex))
    at = found.end;
  if (at === 0) return { rest: message, isDismissive: false };
  if (isPartOfPhrase(message.words, at)) return { rest: message, isDismissive: false };
  const isApart =
    message.words[at]?.clause !== message.words[at - 1]?.clause ||
    commalessDismissals.test(message.words[at - 1]?.base ?? '');
  return { rest: textFromWord(message, at), isDismissive: isApart };
}

const openIndex = createPhraseIndex(openAnswers.map((phrase) => [phrase, true] as const));

/** Whether an answer names nothing: "surprise me", "no idea, you choose". */
export function leavesOpen({ words }: TokenizedText): boolean {
  const first = findAt(words, words[0]?.base === 'the' && words[1]?.base === 'usual' ? 1 : 0, openIndex);
  if (first && first.end <= 2 && /^(?:whatever|idk|nothing|random|none|skip)$/.test(words[0]?.base ?? '')) return true;
  const left: (typeof words)[number][] = [];
  for (let at = 0; at < words.length; ) {
    const open = findAt(words, at, openIndex);
    const word = words[at];
    if (!open && word) left.push(word);
    at = open?.end ?? at + 1;
  }
  return left.length < words.length && contentWords(left).length === 0;
}

/** "no smoking sign": a "no" that belongs to the words after it. */
function isPartOfPhrase(words: TokenizedText['words'], at: number): boolean {
  const last = words[at - 1];
  const next = words[at];
  if (!last || !next || last.base !== 'no' || next.clause !== last.clause) return false;
  return !(
    commandVerbs.has(next.base) ||
    /^(?:an?|the|my|i|id|i'd|im|let|lets|just|please|it|that|this|not|want)$/.test(next.base)
  );
}

/** In UTF-16 units: enough for ", instead, please!". */
const longestClosing = 30;

/** "no, my week": another period of the person's life, and nothing about it. */
function isOtherLifePeriod(words: TokenizedText['words']): boolean {
  const lifePeriod = findLifePeriod(words);
  return lifePeriod !== null && namesNothingElse(words, lifePeriod) && moodOfRequest(words, lifePeriod) === null;
}

/** The message without "instead" at its end. */
export function withoutInstead(message: TokenizedText): TokenizedText {
  const tail = message.text.slice(-longestClosing);
  const closing = /[\s,]+instead(?:[\s,]+please)?[\s.!]*$/i.exec(tail);
  return closing ? tokenize(message.text.slice(0, closing.index - tail.length)) : message;
}

/** "I want", "can I see": the thing after these is to be drawn; "I had" and "I saw" only tell. */
const wishes = /^(?:want|like|love|see|get|need|rather)$/;

/** Whether the words wish for something that can be drawn: "I want a cat"; not "I need a hug". */
function isWish(words: TokenizedText['words'], lead: number): boolean {
  const isWished =
    words.slice(0, lead).some(({ base }) => wishes.test(base)) ||
    (/^(?:can|could|may)$/.test(words[0]?.base ?? '') && /^(?:have|get|see)$/.test(words[2]?.base ?? ''));
  return (
    isWished && /^(?:an?|some|two|three)$/.test(words[lead]?.base ?? '') && findSubjects(words.slice(lead)).length > 0
  );
}

/** Whether the words ask for a story or a poster: "tell me a story", "Poster: …". */
function asksForStoryOrPoster(words: TokenizedText['words'], at: number): boolean {
  const first = words[at]?.base ?? '';
  const next = words[at + 1];
  if (posters.has(first)) return next !== undefined && next.clause !== words[at]?.clause;
  return (
    /^(?:tell|write)$/.test(first) && words.slice(at + 1, at + 5).some(({ base }) => /^(?:story|tale|poem)$/.test(base))
  );
}

/** Whether it is a command with something to show, or, after a dismissal, anything that begins like a thing. */
function isNewRequest({ words }: TokenizedText, isDismissive: boolean): boolean {
  let at = 0;
  while (leadIns.has(words[at]?.base ?? '') || words[at]?.lower === "i'd") at++;
  while (/^(?:see|have|get|rather)$/.test(words[at]?.base ?? '') && at > 0) at++;
  const first = words[at]?.base ?? '';
  const rest = words.slice(at + 1);
  if (isWish(words, at) || asksForStoryOrPoster(words, at)) return true;
  if (isDismissive && first === 'my' && isOtherLifePeriod(words.slice(at))) return true;
  const isAboutIt = /^(?:it|that|this|something|anything|whatever|them)$/.test(
    rest.find(({ base }) => !/^(?:me|us)$/.test(base))?.base ?? 'it',
  );
  const asks =
    drawingVerbs.has(first) ||
    (commandVerbs.has(first) && /^(?:a|an|me|the|some|another|my)$/.test(rest[0]?.base ?? ''));
  if (asks && !isAboutIt)
    return (
      contentWords(rest).length > 0 || rest.some(({ base }) => base === 'my' || base === 'today' || base === 'how')
    );
  if (/^(?:a|an)$/.test(first) && rest.slice(0, 4).some(({ base }) => productNouns.has(base))) return true;
  const isThing = /^(?:a|an|the|two|three|four|some|one|my)$/.test(first) || first === 'how';
  return isDismissive && isThing && contentWords(rest).length > 0;
}
