/** What is to be lettered: no parameter is read in it. */
import type { ModeId } from '../../mode.ts';
import { inferMode } from '../mode.ts';
import { quotationsIn } from '../quotations.ts';
import { findSlogan } from '../slogan.ts';
import { tokenize } from '../tokenized-text.ts';
import { quotedRanges, type Range } from './cut.ts';

/** Words that announce letters in a picture that is no poster. */
const announcing =
  /\b(?:says?|saying|reads|reading|with the (?:words?|text)|written on|write|labell?ed|titled|captioned)\b/i;
/** "… a sign that says OPEN", "a mug with the word Dad": letters of the picture itself. */
const letters = [
  /\b(?:says?|saying|reads|written|engraved)\b:? ["“'‘„«\p{Lu}]/u,
  /\bwith the (?:words?|text|name|letters?|inscription)\b|\bspell(?:s|ing)\b|\blabell?ed\b|\blettering\b/iu,
  /\b(?:sign|mug|shirt|cake|banner|label|billboard|neon|tattoo|card|flag|cap|board|plate)s? (?:that )?(?:say|read)/iu,
];

/** Where an unquoted slogan ends because a parameter begins: ", no people". */
const backToPicture =
  /[,;]\s+(?:(?:but|and|please)\s+)*(?:no|without|with no|don['’]?t|do not|avoid|in (?:landscape|portrait|square))\b/;

/** The quotations of a text, and the slogan that it gives without quotes. */
export function letteredRanges(text: string, mode: ModeId | undefined): readonly Range[] {
  const quoted = quotedRanges(text);
  const isPoster = mode === 'poster' || (mode === undefined && inferMode(tokenize(text).words, false) === 'poster');
  if (!isPoster && !announcing.test(text)) return quoted;
  const slogan = findSlogan(text);
  if (!slogan) return quoted;
  const stop = quoted.length > 0 ? -1 : text.slice(slogan.start, slogan.end).search(backToPicture);
  return [...quoted, { start: slogan.start, end: stop < 0 ? slogan.end : slogan.start + stop }];
}

/** Whether letters are asked for in the picture itself. */
export const asksForLetters = (text: string): boolean =>
  letters.some((pattern) => pattern.test(text)) ||
  quotationsIn(text).some((quotation) => /^[\p{Lu}\d\s\p{P}]{2,}$/u.test(quotation.text));
