/** Reads a message as a person sees it: without markup, ids, addresses and quoted lines. */
import { holdsAddress, type NameOf, readChatMarks } from './clean-chat-marks.ts';
import { readEmphasis } from './clean-emphasis.ts';
import { readLines } from './clean-lines.ts';

export { holdsAddress, type NameOf } from './clean-chat-marks.ts';

const nobody: NameOf = () => undefined;

/** A command of a chat or of another tool before the wish: "/imagine prompt:". */
const command = /^\s*\/[a-z][\w-]{0,40}(?: (?:create|poster|story|transform))?(?=[\s:]|$):?/i;
const promptLabel = /^\s*(?:positive )?prompt ?(?:: *|[-–—] +)/i;

/** Characters that marks are made of. */
const markCharacters = /[*_~`|<>[\]{}()#@:/\\&"“”„«»‹›‘’‚'「」+•-]/g;

/** More rounds than any person's message needs; a text that still changes is a play with marks. */
const rounds = 4;

/**
 * The words of a message as a person sees them. Struck-out words and lines that quote somebody are dropped, of a link only the
 * label stays, and emphasis, weights, brackets and ids go; inside quotation marks characters stay as they are. Pure, linear in
 * the text's length, defined for every text, and cleaning twice is cleaning once. `nameOf`: names for mentions.
 */
export function clean(text: string, nameOf: NameOf = nobody): string {
  let before = text;
  for (let round = 0; round < rounds; round++) {
    const after = cleanOnce(before, nameOf);
    if (after === before) return after;
    before = after;
  }
  return tidy(before.replace(markCharacters, ' '));
}

/** The words of a message for a surface; a message of an address alone stays, so that it can be answered. */
export const wordsAsSeen = (text: string, nameOf?: NameOf): string =>
  clean(text, nameOf) || (holdsAddress(text) ? text.trim() : '');

function cleanOnce(text: string, nameOf: NameOf): string {
  const own = readLines(readChatMarks(text.replace(/\r\n?/g, '\n'), nameOf));
  return tidy(readEmphasis(own.replace(command, ' ').replace(promptLabel, '')));
}

/** One space between words, none before a comma, no comma at the start. */
const tidy = (text: string): string =>
  text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[\s]*/g, '\n')
    .replace(/ +(?=[,;.](?:\s|$))/g, '')
    .replace(/(?:, ?){2,}/g, ', ')
    .replace(/^[\s,;]+/, '')
    .trim();
