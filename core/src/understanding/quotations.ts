/** Finds quotations in a text; an apostrophe is not a quote, and a quote after a backslash belongs to the quotation. */

/** A quotation: its text, and its position with the quotes, in UTF-16 units. */
export type Quotation = { readonly text: string; readonly start: number; readonly end: number };

/** Opening quotes and the quotes that close them. German „…“ closes with the quote that opens an English quotation. */
const pairs: Readonly<Record<string, string>> = {
  '"': '"”“',
  '“': '”"“',
  '„': '“”"',
  '«': '»',
  '»': '«',
  '‹': '›',
  '「': '」',
  '‘': "’'",
  '‚': "‘’'",
  "'": "'’",
};
const singles = "'‘‚";
/** Words that begin with an apostrophe. */
const elisions = /^(?:n|til|tis|twas|em|cause|bout|round|\d0s)(?![\p{L}\p{N}])/iu;

/** The quotations of a text in order, without overlaps, none empty. Linear in its length. */
export function quotationsIn(text: string): readonly Quotation[] {
  const found: Quotation[] = [];
  const hopeless = new Set<string>();
  for (let at = 0; at < text.length; at++) {
    const quote = text.charAt(at);
    const closing = pairs[quote];
    if (closing === undefined || hopeless.has(quote) || !opens(text, at)) continue;
    const end = singles.includes(quote) ? closeOfSingle(text, at, closing) : closeOfDouble(text, at, closing);
    if (end < 0) hopeless.add(quote);
    if (end <= at + 1) continue;
    found.push({
      text: text
        .slice(at + 1, end)
        .replace(/\\(["'])/g, '$1')
        .trim(),
      start: at,
      end: end + 1,
    });
    at = end;
  }
  return found.filter((quotation) => quotation.text !== '');
}

function opens(text: string, at: number): boolean {
  if (/[\p{L}\p{N}\\]/u.test(text.charAt(at - 1))) return false;
  const isSingle = singles.includes(text.charAt(at));
  return !isSingle || (/\S/.test(text.charAt(at + 1)) && !elisions.test(text.slice(at + 1, at + 8)));
}

function closeOfDouble(text: string, at: number, closing: string): number {
  for (let end = at + 1; end < text.length; end++)
    if (closing.includes(text.charAt(end)) && text.charAt(end - 1) !== '\\') return end;
  return -1;
}

/**
 * A single quote closes after a letter or mark and before a space. After an "s" it may be a plural's apostrophe, so a later
 * quote is preferred.
 */
function closeOfSingle(text: string, at: number, closing: string): number {
  let possessive = -1;
  for (let end = at + 1; end < text.length; end++) {
    const character = text.charAt(end);
    if (!closing.includes(character)) continue;
    if (/\s/.test(text.charAt(end - 1))) {
      if (!elisions.test(text.slice(end + 1, end + 8)) && possessive >= 0) return possessive;
      continue;
    }
    if (/[\p{L}\p{N}]/u.test(text.charAt(end + 1)) || /[\s'’]n$/iu.test(text.slice(end - 2, end))) continue;
    if (!/s/i.test(text.charAt(end - 1)) || end + 1 === text.length) return end;
    if (possessive < 0) possessive = end;
  }
  return possessive;
}
