/** A message after a question: the answer, a new request, or neither. */
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
import { contentWords, findOwnTime, saysNothingMore } from './life-period.ts';
import { moodOfRequest } from './mood.ts';
import { type Reading, readingFrom, readingOf } from './tokenized-text.ts';

/** How a message takes up what was said before. */
export type Response =
  | { readonly type: 'cancel' }
  | { readonly type: 'request'; readonly reading: Reading }
  | { readonly type: 'answer'; readonly reading: Reading };

const dismissalIndex = createPhraseIndex(dismissals.map((phrase) => [phrase, true] as const));
/** The last words of dismissals that need no comma before the new request: "actually a castle". */
const mildDismissals = /^(?:actually|rather|have|about|no|wait)$/;
const posters = new Set(listed(modeCues.posterCues));
const madeNouns = new Set([
  ...listed(modeCues.posterCues),
  'story',
  'logo',
  'picture',
  'drawing',
  'painting',
  'sketch',
]);

/** Closing words that drop the request whatever came before: "nothing, forget it". */
const dropped = new Set(['forget it', 'never mind', 'nevermind', 'forget about it', 'drop it']);

/** Whether the message drops the request and asks for nothing: "forget it". */
export function isCancellation(reading: Reading): boolean {
  if (reading.words.length > 8) return false;
  const spoken = reading.words.map(({ base }) => base).join(' ');
  const bare = spoken.replace(/^please /, '').replace(/ (?:please|thanks|then|now|vizzy)$/, '');
  const lastClause = reading.words
    .filter(({ clause }) => clause === reading.words.at(-1)?.clause)
    .map(({ base }) => base);
  return cancellations.has(spoken) || cancellations.has(bare) || dropped.has(lastClause.join(' '));
}

/** What the message after a question is. Only what is plainly new is not the answer. */
export function responseOf(reading: Reading): Response {
  if (isCancellation(reading)) return { type: 'cancel' };
  const { rest, isDismissive } = withoutDismissal(reading);
  const replacement = withoutInstead(rest);
  const isReplacing = replacement !== rest;
  if (rest.words.length === 0) return { type: 'answer', reading };
  if (isNewRequest(replacement, isDismissive || isReplacing)) return { type: 'request', reading: replacement };
  return { type: 'answer', reading };
}

/** The request without "never mind, …" before it and "… instead" behind it. */
export function withoutDismissal(reading: Reading): { readonly rest: Reading; readonly isDismissive: boolean } {
  let at = 0;
  for (let found = findAt(reading.words, at, dismissalIndex); found; found = findAt(reading.words, at, dismissalIndex))
    at = found.end;
  if (at === 0) return { rest: reading, isDismissive: false };
  if (isPartOfThing(reading.words, at)) return { rest: reading, isDismissive: false };
  const isApart =
    reading.words[at]?.clause !== reading.words[at - 1]?.clause ||
    mildDismissals.test(reading.words[at - 1]?.base ?? '');
  return { rest: readingFrom(reading, at), isDismissive: isApart };
}

const openIndex = createPhraseIndex(openAnswers.map((phrase) => [phrase, true] as const));

/** "surprise me", "no idea, you choose": an answer that names nothing. */
export function leavesOpen({ words }: Reading): boolean {
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

/** "no smoking sign": a "no" that belongs to what follows, not to what was said before. */
function isPartOfThing(words: Reading['words'], at: number): boolean {
  const last = words[at - 1];
  const next = words[at];
  if (!last || !next || last.base !== 'no' || next.clause !== last.clause) return false;
  return !(
    commandVerbs.has(next.base) ||
    /^(?:an?|the|my|i|id|i'd|im|let|lets|just|please|it|that|this|not|want)$/.test(next.base)
  );
}

/** Long enough for ", instead, please!", in UTF-16 units. */
const closingLength = 30;

/** "no, my week": another stretch of life, and nothing about it. */
function isOtherTime(words: Reading['words']): boolean {
  const ownTime = findOwnTime(words);
  return ownTime !== null && saysNothingMore(words, ownTime) && moodOfRequest(words, ownTime) === null;
}

/** The request without a closing "instead". */
export function withoutInstead(reading: Reading): Reading {
  const tail = reading.text.slice(-closingLength);
  const closing = /[\s,]+instead(?:[\s,]+please)?[\s.!]*$/i.exec(tail);
  return closing ? readingOf(reading.text.slice(0, closing.index - tail.length)) : reading;
}

/** "I want", "can I see": behind these a thing is what shall be drawn, "I had" and "I saw" only tell. */
const wishes = /^(?:want|like|love|see|get|need|rather)$/;

/** "I want a cat": a wish for a thing that can be drawn; "I need a hug" is none. */
function isWish(words: Reading['words'], lead: number): boolean {
  const isWished =
    words.slice(0, lead).some(({ base }) => wishes.test(base)) ||
    (/^(?:can|could|may)$/.test(words[0]?.base ?? '') && /^(?:have|get|see)$/.test(words[2]?.base ?? ''));
  return (
    isWished && /^(?:an?|some|two|three)$/.test(words[lead]?.base ?? '') && findSubjects(words.slice(lead)).length > 0
  );
}

/** "tell me a story", "Poster: …": a story or a poster, whatever it is about. */
function namesMade(words: Reading['words'], at: number): boolean {
  const first = words[at]?.base ?? '';
  const next = words[at + 1];
  if (posters.has(first)) return next !== undefined && next.clause !== words[at]?.clause;
  return (
    /^(?:tell|write)$/.test(first) && words.slice(at + 1, at + 5).some(({ base }) => /^(?:story|tale|poem)$/.test(base))
  );
}

/** A command with something to show, or, once the old request was waved away, anything that begins like a thing. */
function isNewRequest({ words }: Reading, isWavedAway: boolean): boolean {
  let at = 0;
  while (leadIns.has(words[at]?.base ?? '') || words[at]?.lower === "i'd") at++;
  while (/^(?:see|have|get|rather)$/.test(words[at]?.base ?? '') && at > 0) at++;
  const first = words[at]?.base ?? '';
  const rest = words.slice(at + 1);
  if (isWish(words, at) || namesMade(words, at)) return true;
  if (isWavedAway && first === 'my' && isOtherTime(words.slice(at))) return true;
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
  if (/^(?:a|an)$/.test(first) && rest.slice(0, 4).some(({ base }) => madeNouns.has(base))) return true;
  const isThing = /^(?:a|an|the|two|three|four|some|one|my)$/.test(first) || first === 'how';
  return isWavedAway && isThing && contentWords(rest).length > 0;
}
