/** The lines of a message: what is quoted, listed, headed or fenced in them. */

const fence = /^\s*(?:```|~~~)/;
/** A fence's first line may name a language: "```text". */
const fencedLanguage = /^\s*```[\w+-]{1,20}$/;
const quoted = /^\s*>(?:\s|$)/;
const quotedToEnd = /^\s*>>>/;
const heading = /^\s*(?:-)?#{1,6}\s+/;
const item = /^\s*[-*+•]\s+(?=\S)/;
const numbered = /^\s*\d{1,2}[.)]\s+(?=\S)/;
const rule = /^\s*(?:[-*_] ?){3,}\s*$/;

/** Each line, and whether it repeats what somebody said. */
function linesOf(text: string): readonly { readonly line: string; readonly isQuoted: boolean }[] {
  let isRestQuoted = false;
  return text.split('\n').map((line) => {
    isRestQuoted ||= quotedToEnd.test(line);
    return { line: line.replace(/^\s*>+\s*/, ''), isQuoted: isRestQuoted || quoted.test(line) };
  });
}

/** One line without the marks at its start, and whether it is an item of a list; numbers are marks only in a list. */
function bareLine(line: string, isNumbered: boolean): { readonly text: string; readonly isItem: boolean } {
  if (fencedLanguage.test(line) || rule.test(line)) return { text: '', isItem: false };
  const unfenced = fence.test(line) ? line.replace(/^\s*(?:```|~~~)/, '') : line;
  const unheaded = unfenced.replace(heading, '');
  const mark = isNumbered && numbered.test(unheaded) ? numbered : item;
  return { text: unheaded.replace(mark, ''), isItem: mark.test(unheaded) };
}

/**
 * The lines that are the person's own, without the marks of lists, headings and fences. Quoted lines are dropped, unless there
 * is nothing else.
 */
export function readLines(text: string): string {
  const all = linesOf(text);
  const own = all.filter(({ isQuoted }) => !isQuoted);
  const spoken = own.some(({ line }) => /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(line)) ? own : all;
  const isNumbered = spoken.filter(({ line }) => numbered.test(line)).length > 1;
  let joined = '';
  for (const { line } of spoken) {
    const { text: bare, isItem } = bareLine(line, isNumbered);
    if (bare.trim() === '') continue;
    const separator = isItem && /[\p{L}\p{N}]\s*$/u.test(joined) ? ', ' : '\n';
    joined += joined === '' ? bare : separator + bare;
  }
  return joined;
}
