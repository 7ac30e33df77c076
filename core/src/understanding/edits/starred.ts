/** The star with which chats mark a corrected word: "*beer" after "a bear on a table". */

/** In words: a longer text with a star is emphasis, or a list. */
const most = 3;

/** The words of a starred correction said in full, "I meant beer"; null when the text is none. */
export function starredCorrection(text: string): string | null {
  const starred = /^\s*\*{1,2}([^*\n]{1,40})$|^([^*\n]{1,40})\*{1,2}\s*$/.exec(text);
  const words = (starred?.[1] ?? starred?.[2] ?? '').trim();
  // "* beer" is an item of a list.
  if (!/^\p{L}/u.test(words) || /^\s*\*\s/.test(text) || words.split(/\s+/).length > most) return null;
  return `I meant ${words}`;
}
