/** Finds the text that a poster should carry. */
import { findColours, findStyle, listed, modeCues, wordsOf } from '../lexicon/index.ts';
import { type Quotation, quotationsIn } from './quotations.ts';

/** A slogan and the piece of the message that gives it (`that says "We're open"`). */
export type Slogan = { readonly text: string; readonly start: number; readonly end: number };

const noun =
  '(?:slogan|tag ?line|text|caption|headline|title|motto|words?|lettering|phrase|message|quote|line|copy|inscription)';

const namedNoun = '(?:slogan|tag ?line|text|caption|headline|title|motto|lettering|words)';
const bringing = '(?:with|using|carrying|bearing|featuring|and|has|having|add|put)';
const owner = '(?:the |a |my |our |this )';
const size = '(?:big |bold |short |large )';
const notAbout = '(?! (?:about|of|for|on|that|in|should)\\b)';

/** Phrases that introduce a slogan, the most certain first. The slogan follows, with or without quotes. */
const announcements: readonly RegExp[] = [
  new RegExp(
    `(?:,? (?:and|with) )?\\b(?:the |a |my |our |its )?${noun} (?:should|must|shall|can|could|will|has to|needs to|to) (?:be|say|read)\\b:? *`,
    'iu',
  ),
  new RegExp(`\\b(?:the |my |our |a )?${namedNoun} ?(?::|=|(?:is|are|reads|says)(?= )) *`, 'iu'),
  new RegExp(`\\b${bringing} ${owner}?${size}?${noun}\\b${notAbout}(?: (?:saying|reading))?[:,]? *`, 'iu'),
  new RegExp(`[,;] *(?:the )?${namedNoun} +(?=\\p{Lu})`, 'u'),
  new RegExp(`,? *\\b(?:the |a )?${noun} (?=["'“„«‘])`, 'iu'),
  /(?<=\b(?:poster|flyer|flier|banner|billboard|placard|leaflet)) (?:just )?(?:saying|reading|says|reads):? */iu,
  /\b(?:and |that |which |it |should |must |to |just |simply |only ){1,4}(?:says?|reads?)\b:? */iu,
  /\b(?:titled|entitled|captioned|headlined|labelled|labeled)\b:? */iu,
  /\b(?:saying|reading|called|says|reads)\b:? *(?=["'“”„«‘\p{Lu}])/u,
  /\b(?:motivational|inspirational|protest|encouraging|quote) (?:poster|banner|placard|flyer) ?: */iu,
  /\b(?:[Pp]oster|[Bb]anner|[Pp]lacard|[Ff]lyer) ?: *(?=(?:\p{Lu}[\p{L}'’]*[ ,!]+){2,8}\p{Lu}[\p{L}'’]*[!?.]*$)/u,
  /\bslogan\b(?! (?:about|of|for|on|that|in|should)\b),? +(?=\S)/iu,
];

/** The slogan in a poster's request; null when there is none. Linear in the text's length. */
export function findSlogan(text: string): Slogan | null {
  const quotations = quotationsIn(text).filter((quotation) => !isQuotedStyle(text, quotation));
  const written = quotations.length === 0 ? (writtenOn(text) ?? calledOut(text)) : null;
  if (written) return written;
  for (const announcement of announcements) {
    const match = announcement.exec(text);
    if (!match) continue;
    const end = match.index + match[0].length;
    const quoted = quotations.find((quotation) => quotation.start === end);
    const slogan = quoted ? trimmedSlogan(quoted.text) : unquotedSlogan(text.slice(end));
    const first = quotations[0];
    if (!quoted && first) break;
    if (slogan)
      return {
        text: slogan,
        start: match.index,
        end: quoted ? quoted.end : end + text.slice(end).indexOf(slogan) + slogan.length,
      };
  }
  const first = quotations[0];
  const slogan = first && trimmedSlogan(first.text);
  return first && slogan ? { text: slogan, start: first.start, end: first.end } : null;
}

/** `a "vintage" travel poster`: the quotes doubt a style, and letter nothing. */
function isQuotedStyle(text: string, { text: quoted, end }: Quotation): boolean {
  const isBefore = /^ (?:[\p{L}-]+ ){0,2}(?:poster|flyer|flier|banner|placard|billboard)\b/iu.test(
    text.slice(end, end + 60),
  );
  return isBefore && /^\p{Ll}/u.test(quoted) && findStyle(wordsOf(`${quoted} style`)) !== null;
}

const surfaces = '(?:it|them|top|the (?:top|bottom|poster|front|banner|middle|flyer|sign))';
const writing = new RegExp(
  `[,;.]? *\\b(?:and |then )?(?:write|print|letter) (?!a story)(.{2,80}?) (?:on|across|at|over) ${surfaces}\\b`,
  'iu',
);
const putting = new RegExp(
  `[,;.]? *\\b(?:and |then )?[Pp]ut ((?:(?:\\p{Lu}|\\d)\\S* ?){1,8}) ?(?:on|across|at|over) ${surfaces}\\b`,
  'u',
);

/** The slogan of "write Enter The Dungeon on it", without quotes; null when there is none. */
function writtenOn(text: string): Slogan | null {
  const match = writing.exec(text) ?? putting.exec(text);
  const slogan = match && trimmedSlogan(match[1] ?? '');
  return match && slogan ? { text: slogan, start: match.index, end: match.index + match[0].length } : null;
}

const callers = new Set(listed(modeCues.callingVerbs));

/** The slogan of "poster: keep calm and pet the dog", which calls to do something; "poster: a cat" names what to show. */
function calledOut(text: string): Slogan | null {
  const match = /^.{0,40}\b(?:poster|banner|placard|flyer|sign) ?: */iu.exec(text);
  const rest = match ? text.slice(match[0].length) : '';
  const isCall = match !== null && callers.has(wordsOf(rest)[0]?.base ?? '');
  const slogan = isCall ? unquotedSlogan(rest) : null;
  const start = match?.[0].length ?? 0;
  return slogan === null ? null : { text: slogan, start, end: start + rest.indexOf(slogan) + slogan.length };
}

/** In UTF-16 units. A longer slogan without quotes is cut. */
const longestSlogan = 200;

/** Where a sentence goes on about the poster: "please", ", in blue", ", make it bold". */
const goesOn = [
  /,? *(?:\bplease\b|\bthanks\b|\bthank you\b)/iu,
  /[,;] *(?:in|with|on|using|for|make|use|and make|and use|style|it should|the background)\b/iu,
];
const endOfSlogan = (sentence: string): number =>
  Math.min(...goesOn.map((pattern) => pattern.exec(sentence)?.index ?? sentence.length));

/** "Stay Hydrated with a cactus": words with capitals, then something to show. "Coffee with a smile" stays whole. */
const withPicture =
  /^(\p{Lu}\S*(?: (?:\p{Lu}|\d)\S*)+) (?:with|featuring|showing) (?:an?|the|some|two|three) [^\p{Lu}]+$/u;
const withoutPicture = (slogan: string): string => withPicture.exec(slogan)?.[1] ?? slogan;

/** A slogan without quotes ends with its sentence, or where the text returns to the picture ("… in blue"). */
function unquotedSlogan(rest: string): string | null {
  const near = rest.slice(0, longestSlogan);
  const sentence = /^.*?(?=[.!?]+\s+\S|\n|$)/u.exec(near)?.[0] ?? '';
  const punctuation = /^[!?]+/.exec(near.slice(sentence.length))?.[0] ?? '';
  const slogan = withoutPicture(sentence.slice(0, endOfSlogan(sentence))).replace(/ and (?:a|an|some) \p{Ll}.*$/u, '');
  const kept = withoutDesignWords(slogan);
  return trimmedSlogan(kept === sentence ? kept + punctuation : kept);
}

const designWords = new Set(
  'background backdrop letters lettering font type typography colours colors tones palette style text sky border'.split(
    ' ',
  ),
);
/** " on a dark background", " for our shop". */
const isAboutDesign = (tail: string): boolean =>
  /^ *for (?:my|our|the)\b/iu.test(tail) || wordsOf(tail).some(({ base }) => designWords.has(base));

/** Cuts " in blue", " on a dark background", " for our shop" off. "Fun in the sun" stays whole. */
function withoutDesignWords(slogan: string): string {
  for (const match of slogan.matchAll(/ (?:in|on|with|using|against|over|for) /giu)) {
    const tail = slogan.slice(match.index);
    const words = wordsOf(tail);
    const isColour = words.length <= 4 && findColours(words).length > 0 && !/^\p{Lu}/u.test(words.at(-1)?.text ?? '');
    if (isColour || isAboutDesign(tail) || findStyle(words)) return slogan.slice(0, match.index);
  }
  return slogan;
}

function trimmedSlogan(slogan: string): string | null {
  const text = withoutClosingMarks(slogan.trim());
  return /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text) ? text : null;
}

/** Full stops, commas and colons at the end belong to the sentence; "!" and "?" belong to the slogan. */
function withoutClosingMarks(text: string): string {
  let end = text.length;
  while (end > 0 && ' .,;:'.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
