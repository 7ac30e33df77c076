/** Takes off a request what was told before it: "my friend and I were arguing about otters, so please draw an otter". */
import { pictureNouns, type Word } from '../lexicon/index.ts';
import {
  askingVerbs,
  commandLeads,
  conditionalStarts,
  preambleOpenings,
  roleStarts,
  servingVerbs,
  tellingStarts,
} from '../lexicon/preambles.ts';
import { contentWords, findLifePeriod } from './life-period.ts';
import { moodOfRequest } from './mood.ts';
import { quotationsIn } from './quotations.ts';
import { type TokenizedText, textFromWord } from './tokenized-text.ts';

/** In words: a request that comes later than this is part of a longer text. */
const longestPreamble = 70;

/** `fooo` → `fo`: openings are often drawn out. */
const single = (base: string): string => base.replace(/(\p{L})\1{2,}/gu, '$1');

const isIn = (set: ReadonlySet<string>, word: Word | undefined): boolean =>
  word !== undefined && (set.has(word.base) || set.has(word.lower) || set.has(single(word.base)));

/** How the message begins: as something told, as a part to play, or as something to draw. */
function openingOf(words: readonly Word[]): { readonly isTold: boolean; readonly isRole: boolean } {
  let at = 0;
  while (at < words.length && isIn(preambleOpenings, words[at])) at++;
  const next = words[at + 1]?.base ?? '';
  const isCondition = isIn(conditionalStarts, words[at]) && /^(?:you|u|it|its|possible|thats|that|not|i)$/.test(next);
  const isTold = isIn(tellingStarts, words[at]) || isCondition || askingVerbs.has(words[at]?.base ?? '') || at > 1;
  return {
    isTold,
    isRole: isIn(roleStarts, words[at]) || words.slice(at, at + 8).some(({ base }) => /^(?:act|favou?r)$/.test(base)),
  };
}

const articles = /^(?:an?|the|some|one|two|three|four|five|my|our|his|her|another)$/;
/** What was told of is what is to be drawn: "draw him as a knight". */
const pointing = /^(?:it|him|them|this|these|those|that|us|something|anything|about|from|like|up)$/;

const tellingKinds =
  /^(?:posters?|flyers?|fliers?|banners?|logos?|cards?|story|stories|tale|comics?|adverts?|ads?|invitations?)$/;

/** Whether a command begins at a word that says itself what to draw. */
function asksAt(words: readonly Word[], at: number): boolean {
  const base = words[at]?.base ?? '';
  const isServing = servingVerbs.has(base);
  if (!askingVerbs.has(base) && !isServing) return false;
  const isFor = /^(?:me|us)$/.test(words[at + 1]?.base ?? '');
  const object = at + (isFor ? 2 : 1);
  if (words[object]?.clause !== words[at]?.clause || pointing.test(words[object]?.base ?? '')) return false;
  const isPicture = words.slice(object, object + 5).some((word) => pictureNouns.has(word.base));
  if (isServing && !isFor && !isPicture) return false;
  const named = words.slice(object);
  // What a poster or a story is about may have been told before.
  if (named.slice(0, 5).some(({ base }) => tellingKinds.test(base))) return false;
  if (named.slice(0, 6).some((word, index) => isPointedAt(named, word, index))) return false;
  return contentWords(named.filter((word) => !pictureNouns.has(word.base))).length > 0;
}

/** "a portrait of him", "a picture that": the words before say who. */
const isPointedAt = (named: readonly Word[], { base }: Word, at: number): boolean =>
  /^(?:it|him|them|this|these|those)$/.test(base) ||
  (/^(?:her|his|that|us)$/.test(base) && named[at - 1]?.base === 'of' && !articles.test(named[at + 1]?.base ?? ''));

/** Whether the words before a command lead to it: a new sentence, "so please", "could you", "I need you to". */
function isLedTo(words: readonly Word[], at: number, isRole: boolean): boolean {
  let from = at;
  while (from > 0 && isIn(commandLeads, words[from - 1])) from--;
  const isApart = words[from]?.clause !== words[from - 1]?.clause;
  const leads = words.slice(from, at).map(({ base }) => base);
  const line = leads.join(' ');
  const isAsked = /\b(?:please|pls|plz|kindly|you to|you could|u could|(?:can|could|would|will) (?:you|u)|mind)\b/.test(
    line,
  );
  if (askingVerbs.has(words[at]?.base ?? '') && /ing$/.test(words[at]?.base ?? '')) return leads.includes('mind');
  if (from === at) return isApart;
  return isAsked || ((isApart || isRole) && /^(?:so|and|now|then|ok|okay)\b/.test(line));
}

/** The index of the word at which the request itself begins; 0 when nothing is told before it. */
export function startOfRequest({ text, words }: TokenizedText): number {
  const { isTold, isRole } = openingOf(words);
  if (!isTold) return 0;
  const quoted = quotationsIn(text);
  for (let at = 1; at < Math.min(words.length, longestPreamble); at++) {
    if (!asksAt(words, at) || !isLedTo(words, at, isRole)) continue;
    const start = words[at]?.start ?? 0;
    // Mere courtesies stay with the command: "can you draw".
    if (words.slice(0, at).every((word) => isIn(commandLeads, word) || isIn(preambleOpenings, word))) return 0;
    // What is quoted before it may be the slogan.
    return quoted.some((quotation) => quotation.start < start) ? 0 : at;
  }
  return 0;
}

/** The request without what is told before it; the same text where nothing is. Linear in its length. */
export function withoutPreamble(request: TokenizedText): TokenizedText {
  const at = startOfRequest(request);
  if (at === 0) return request;
  const rest = textFromWord(request, at);
  // "Mind drawing a heron": a command like any other.
  const gerund = /^(\p{L}+?)ing\b/u.exec(rest.text)?.[0];
  return gerund && askingVerbs.has(gerund.toLowerCase()) ? textFromWord(rest, 1) : rest;
}

/** A mood that is only a courtesy: "I'd be grateful if you could". */
const courteousMood =
  /\b(?:grateful|thankful|happy|glad|delighted|pleased|appreciative|love it|awesome|great|amazing) if\b/i;

/** The request without what is told before it, unless that tells how the person feels or lives. */
export function withoutIdlePreamble(request: TokenizedText): TokenizedText {
  const at = startOfRequest(request);
  const told = request.words.slice(0, at);
  const { isRole } = openingOf(request.words);
  const isFelt = !isRole && moodOfRequest(told, null) !== null && !courteousMood.test(request.text);
  return at === 0 || isFelt || findLifePeriod(told) !== null ? request : withoutPreamble(request);
}
