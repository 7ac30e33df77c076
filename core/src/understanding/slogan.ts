/** Finds the text that a poster should carry. */
import { findColours, findStyle, wordsOf } from '../lexicon/index.ts';
import { quotationsIn } from './quotations.ts';

/** A slogan and the piece of the message that gives it (`that says "We're open"`). */
export type Slogan = { readonly text: string; readonly start: number; readonly end: number };

const noun =
  '(?:slogan|tag ?line|text|caption|headline|title|motto|words?|lettering|phrase|message|quote|line|copy|inscription)';

/** Phrases that introduce a slogan, the most certain first. The slogan follows, with or without quotes. */
const announcements: readonly RegExp[] = [
  new RegExp(
    `(?:,? (?:and|with) )?\\b(?:the |a |my |our |its )?${noun} (?:should|must|shall|can|could|will|has to|needs to|to) (?:be|say|read)\\b:? *`,
    'iu',
  ),
  /\b(?:the |my |our |a )?(?:slogan|tag ?line|text|caption|headline|title|motto|lettering|words) ?(?::|=|(?:is|are|reads|says)(?= )) */iu,
  new RegExp(
    `\\b(?:with|using|carrying|bearing|featuring|and|has|having|add|put) (?:the |a |my |our |this )?(?:big |bold |short |large )?${noun}\\b(?! (?:about|of|for|on|that|in|should)\\b)(?: (?:saying|reading))?[:,]? *`,
    'iu',
  ),
  new RegExp(`,? *\\b(?:the |a )?${noun} (?=["'“„«‘])`, 'iu'),
  /\b(?:poster|flyer|flier|banner|billboard|placard|leaflet) (?:just )?(?:saying|reading|says|reads):? */iu,
  /\b(?:and |that |which |it |should |must |to |just |simply |only ){1,4}(?:says?|reads?)\b:? */iu,
  /\b(?:titled|entitled|captioned|headlined|labelled|labeled)\b:? */iu,
  /\b(?:saying|reading|called|says|reads)\b:? *(?=["'“”„«‘\p{Lu}])/u,
  /\b(?:motivational|inspirational|protest|encouraging|quote) (?:poster|banner|placard|flyer) ?: */iu,
  /\b(?:[Pp]oster|[Bb]anner|[Pp]lacard|[Ff]lyer) ?: *(?=(?:\p{Lu}[\p{L}'’]*[ ,!]+){2,8}\p{Lu}[\p{L}'’]*[!?.]*$)/u,
  /\bslogan\b(?! (?:about|of|for|on|that|in|should)\b),? +(?=\S)/iu,
];

/** The slogan in a poster's request; null when there is none. Linear in the text's length. */
export function findSlogan(text: string): Slogan | null {
  const quotations = quotationsIn(text);
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

/** In UTF-16 units. A longer slogan without quotes is cut. */
const longestSlogan = 200;

/** A slogan without quotes ends with its sentence, or where the text returns to the picture ("… in blue"). */
function unquotedSlogan(rest: string): string | null {
  const near = rest.slice(0, longestSlogan);
  const sentence = /^.*?(?=[.!?]+\s+\S|\n|$)/u.exec(near)?.[0] ?? '';
  const punctuation = /^[!?]+/.exec(near.slice(sentence.length))?.[0] ?? '';
  const clause =
    /^.*?(?=,? *(?:\bplease\b|\bthanks\b|\bthank you\b)|[,;] *(?:in|with|on|using|for|make|use|and make|and use|style|it should|the background)\b|$)/iu;
  const slogan = (clause.exec(sentence)?.[0] ?? '').replace(/ and (?:a|an|some) \p{Ll}.*$/u, '');
  const kept = withoutDesignWords(slogan);
  return trimmedSlogan(kept === sentence ? kept + punctuation : kept);
}

const designNouns =
  /\b(?:background|backdrop|letters|lettering|font|type|typography|colou?rs|tones|palette|style|text|sky|border|for (?:my|our|the))\b/iu;

/** Cuts " in blue", " on a dark background", " for our shop" off. "Fun in the sun" stays whole. */
function withoutDesignWords(slogan: string): string {
  for (const match of slogan.matchAll(/ (?:in|on|with|using|against|over|for) /giu)) {
    const tail = slogan.slice(match.index);
    const words = wordsOf(tail);
    const isColour = words.length <= 4 && findColours(words).length > 0 && !/^\p{Lu}/u.test(words.at(-1)?.text ?? '');
    if (isColour || designNouns.test(tail) || findStyle(words)) return slogan.slice(0, match.index);
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
