/** What a hero wants or fears, from the clause that says so. */

/** The clause read, and the request without it. */
export type Wanted = { readonly wish: string | null; readonly fear: string | null; readonly rest: string };

const clausePattern = /,? (?:who|that|which) (.+)$/i;
const wantPattern =
  /^(?:(?:always |really |just |only )*(?:want(?:s|ed)?|wish(?:es|ed)?|hope[sd]?|long(?:s|ed)?|learn(?:s|ed|t)?|tr(?:y|ies|ied)|need(?:s|ed)?|love[sd]?|like[sd]?|decide[sd]?|manage[sd]?|dream(?:s|ed|t)?|cannot|can(?:’|')t|could(?:n(?:’|')t| not)|did(?:n(?:’|')t| not)|does(?:n(?:’|')t| not))(?: how)?(?: wait)?) (?:to |of |about )?(.+)$/i;
const fearPattern =
  /^(?:is|was|were|are|gets|got)(?: so| very| always)? (?:afraid|scared|frightened|terrified) of (.+)$/i;
const infinitivePattern = / (?:wanting|trying|hoping|learning|dreaming) (?:to |of )(.+)$/i;
const searchPattern = / (?:looking|searching|in search) (?:for|of) (.+)$/i;

/** Words that end a wish: what follows is told otherwise. */
const tail = /[,;.!?].*$/;

const base = (verbPhrase: string) =>
  verbPhrase
    .replace(tail, '')
    .trim()
    .replace(/^(\p{L}+?)(\p{L})\2ing\b/u, '$1$2')
    .replace(/^(\p{L}+[^aeiou\s]|\p{L}+)ing\b/u, '$1')
    .slice(0, 60);

/** Whether the words can stand after "to": they begin with a plain verb. */
const isVerbPhrase = (text: string) =>
  /^\p{L}{2,}/u.test(text) && !/^(?:a|an|the|my|his|her|their|it|him|them|be)\b/i.test(text);

/** Reads "who wanted to fly", "that is afraid of the dark", "searching for his hat". */
export function readWish(request: string): Wanted {
  const clause = clausePattern.exec(request);
  const said = clause?.[1]?.trim() ?? '';
  const rest = clause ? request.slice(0, clause.index) : request;
  const fear = fearPattern.exec(said)?.[1];
  if (fear) return { wish: null, fear: fear.replace(tail, '').trim(), rest };
  const wanted = wantPattern.exec(said)?.[1];
  if (wanted && isVerbPhrase(base(wanted))) return { wish: base(wanted), fear: null, rest };
  const doing = infinitivePattern.exec(rest);
  if (doing?.[1] && isVerbPhrase(base(doing[1])))
    return { wish: base(doing[1]), fear: null, rest: rest.slice(0, doing.index) };
  const search = searchPattern.exec(rest);
  if (search?.[1])
    return { wish: `find ${search[1].replace(tail, '').trim()}`, fear: null, rest: rest.slice(0, search.index) };
  return { wish: null, fear: null, rest };
}
