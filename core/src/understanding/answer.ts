/** A message after a question: the answer, a new request, or neither. */
import {
  cancellations,
  commandVerbs,
  createPhraseIndex,
  dismissals,
  drawingVerbs,
  findAt,
  leadIns,
  listed,
  modeCues,
} from '../lexicon/index.ts';
import { type Reading, readingFrom, readingOf } from './reading.ts';
import { contentWords } from './topic.ts';

/** How a message takes up what was said before. */
export type Response =
  | { readonly type: 'cancel' }
  | { readonly type: 'request'; readonly reading: Reading }
  | { readonly type: 'answer'; readonly reading: Reading };

const dismissalIndex = createPhraseIndex(dismissals.map((phrase) => [phrase, true] as const));
/** The last words of dismissals that need no comma before the new request: "actually a castle". */
const mildDismissals = /^(?:actually|rather|have|about|no|wait)$/;
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
  const isApart =
    reading.words[at]?.clause !== reading.words[at - 1]?.clause ||
    mildDismissals.test(reading.words[at - 1]?.base ?? '');
  return { rest: readingFrom(reading, at), isDismissive: isApart };
}

/** Long enough for ", instead, please!", in UTF-16 units. */
const closingLength = 30;

/** The request without a closing "instead". */
export function withoutInstead(reading: Reading): Reading {
  const tail = reading.text.slice(-closingLength);
  const closing = /[\s,]+instead(?:[\s,]+please)?[\s.!]*$/i.exec(tail);
  return closing ? readingOf(reading.text.slice(0, closing.index - tail.length)) : reading;
}

/** A command with something to show, or, once the old request was waved away, anything that begins like a thing. */
function isNewRequest({ words }: Reading, isWavedAway: boolean): boolean {
  let at = 0;
  while (leadIns.has(words[at]?.base ?? '') || words[at]?.lower === "i'd") at++;
  const first = words[at]?.base ?? '';
  const rest = words.slice(at + 1);
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
