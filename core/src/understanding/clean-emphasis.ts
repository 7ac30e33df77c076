/** Emphasis, weights and brackets: marks around words that are no words. */
import { wordsOf } from '../lexicon/index.ts';
import { quotationsIn } from './quotations.ts';

/** What was struck out is not wished for. */
const struck = /~~[^~\n]+~~|(?<![\p{L}\p{N}~])~(?! )[^~\n]{1,300}(?<! )~(?![\p{L}\p{N}~])/gu;

/** Models of other tools that a prompt names: `<lora:name:0.8>`. */
const addedModel = /<(?:lora|lyco|hypernet|embedding|ti):[^<>]{0,200}>/gi;

/** "a moose and ~~an elk~~ on a pond": "and" leads nowhere, unless something else is named next. */
const struckAfterAnd = /(?<![\s,])[\s,]+(?:and|or|but|with)\s+~~[^~\n]+~~(?!\s*(?:an?|the|some|two|three)\s)/giu;

/** `::2` between parts of a prompt. */
const partWeight = /\s*::\s*(?:-?\d*\.?\d+(?!\p{L}))?,?/gu;
/** `:1.2)` at the end of emphasised words. */
const wordWeight = /:\s*-?\d*\.?\d+\s*(?=[)\]}])/g;
/** Brackets that are no part of a smiley. */
const brackets = /(?<![:;=]-?)[()]|[[\]{}<>]/g;

/** `{a diver|a shark}`: a bar parts words. */
const betweenChoices = /\|+/g;

/** Marks that no word is written with. */
const marks = /\\(?=[*_~`|>#[\]()])|[*`|]|~~+|(?<![\p{L}\p{N}])~(?!\d)/gu;
const openUnderscore = /(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu;
const tag = /(?<![\p{L}\p{N}&])#(?=\p{L})/gu;
const signOfName = /(?<![\p{L}\p{N}.])@(?=[\p{L}\p{N}])/gu;

/** A piece outside quotations, without marks. */
const unmarked = (piece: string): string =>
  piece
    .replace(partWeight, ', ')
    .replace(wordWeight, '')
    .replace(brackets, ' ')
    .replace(betweenChoices, ' ')
    .replace(marks, '')
    .replace(openUnderscore, '')
    .replaceAll('_', ' ')
    .replace(tag, '')
    .replace(signOfName, '');

/** The text without the tags behind its words; a tag that is all there is may be the wish: "draw #sunset". */
function withoutClosingTags(text: string): string {
  const at = /(?:\s+#\p{N}*\p{L}[\p{L}\p{N}]*){1,30}\s*$/u.exec(text)?.index;
  return at !== undefined && wordsOf(text.slice(0, at)).length >= 2 ? text.slice(0, at) : text;
}

/** The text without marks around its words. Inside quotation marks every character stays: it may be lettered. */
export function readEmphasis(text: string): string {
  const unstruck = withoutClosingTags(text).replace(addedModel, ' ').replace(struckAfterAnd, ' ').replace(struck, ' ');
  let read = '';
  let end = 0;
  for (const quotation of quotationsIn(unstruck)) {
    read += unmarked(unstruck.slice(end, quotation.start)) + unstruck.slice(quotation.start, quotation.end);
    end = quotation.end;
  }
  return read + unmarked(unstruck.slice(end));
}
