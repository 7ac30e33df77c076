/** Whether a negation affects a word. */
import type { Word } from './words.ts';

/** `denied`: it was negated. `hypothetical`: it was wished, expected or compared, and counts as neither. */
export type Polarity = 'affirmed' | 'denied' | 'hypothetical';

const negators = new Set(
  'not no never nor neither without hardly barely scarcely rarely seldom nothing nobody none nowhere cannot cant dont doesnt didnt isnt arent wasnt werent wont wouldnt couldnt shouldnt hasnt havent hadnt aint lacking lacked lacks less non minus zero unable nicht kein keine keinen pas niet ohne не'.split(
    ' ',
  ),
);
/** Words that end the scope of a negation. */
const scopeEnds = new Set(
  'but just rather instead however yet though although except then because since still even i im it its we he she they my'.split(
    ' ',
  ),
);
/** "I don't think it was calm": after these verbs the scope includes the second clause. */
const opinionVerbs = new Set('think believe feel say call suppose guess'.split(' '));
/** Negators of a noun, whose scope ends with it: "without wheels in a quiet street". */
const nounNegators = new Set('without no minus zero lacking lacks lacked'.split(' '));
const prepositions = new Set('in on at by near under over with beside behind through of'.split(' '));
const intensifiers = new Set('so more such better quite'.split(' '));
/** "I should be happy" means that the person is not. */
const shouldFeel = /\bi (?:should|ought to) (?:be|feel)(?: so| very| really)?$/;
const spokenBefore = (words: readonly Word[], at: number) =>
  words
    .slice(Math.max(0, at - 6), at)
    .map(({ base }) => base)
    .join(' ');
const hypotheticalBefore = [
  /\b(?:supposed|expected|meant|used|hoping|hoped|wanted|trying|tried|pretended|pretending) to (?:be|feel)(?: \S+)?$/,
  /\b(?:wish|if only|instead of|rather than|unlike|as if)\b/,
  /\b(?:could have|should have|would have) been$/,
];

/** In words: the longest scope of a negation. */
const longestScope = 5;

/** The polarity of the word at `at`. */
export function polarityOf(words: readonly Word[], at: number): Polarity {
  const scope = scopeBefore(words, at);
  if (scope.length === 0) return 'affirmed';
  const denials = scope.filter((word, index) => isNegation(scope, word, index)).length;
  if (denials > 0 && (isNegatingIdiom(scope) || !isIntensifying(scope, words[at])))
    return denials % 2 === 1 ? 'denied' : 'affirmed';
  if (isNegatingIdiom(scope)) return 'denied';
  const before = scope.map((word) => word.base).join(' ');
  if (shouldFeel.test(spokenBefore(words, at))) return 'denied';
  return hypotheticalBefore.some((pattern) => pattern.test(before)) ? 'hypothetical' : 'affirmed';
}

/** The words before `at` that can affect it: those of its clause, after the last end of a scope. */
function scopeBefore(words: readonly Word[], at: number): readonly Word[] {
  const clause = words[at]?.clause;
  let from = at;
  while (from > 0 && at - from < longestScope) {
    const word = words[from - 1];
    if (!word || word.clause !== clause) break;
    const isSubject = opinionVerbs.has(words[from - 2]?.base ?? '');
    const isNothingBut = word.base === 'but' && /^(?:nothing|anything)$/.test(words[from - 2]?.base ?? '');
    const isWished = /^(?:wish|only)$/.test(words[from - 2]?.base ?? '');
    if (scopeEnds.has(word.base) && !isSubject && !isNothingBut && !isWished && !isAfterNot(words, from - 1)) break;
    from--;
  }
  return words.slice(from, at);
}

/** "not just", "not even" do not end a scope. */
function isAfterNot(words: readonly Word[], at: number): boolean {
  return /^(?:just|even|only)$/.test(words[at]?.base ?? '') && negators.has(words[at - 1]?.base ?? '');
}

function isNegation(scope: readonly Word[], word: Word, index: number): boolean {
  const next = scope[index + 1]?.base;
  if (word.base === 'no' && (next === 'wonder' || next === 'doubt')) return false;
  if (word.base === 'not' && (next === 'only' || next === 'just' || next === 'merely')) return false;
  if (word.base === 'nor' && scope.slice(0, index).some(({ base }) => negators.has(base))) return false;
  if (next === 'stop' || next === 'help') return false;
  if (nounNegators.has(word.base) && scope.slice(index + 1).some(({ base }) => prepositions.has(base))) return false;
  if (next === 'but' || (word.base === 'less' && next === 'than')) return false;
  return negators.has(word.base);
}

/** "never felt so alive", "couldn't be happier": a negation that intensifies. */
function isIntensifying(scope: readonly Word[], word: Word | undefined): boolean {
  if (scope.some(({ base }) => /^(?:havent|hasnt|hadnt)$/.test(base)) && scope.some(({ base }) => base === 'this'))
    return true;
  const strong = scope.some(({ base }) => /^(?:never|cant|couldnt|cannot|could)$/.test(base));
  return (
    strong && (scope.some(({ base }) => intensifiers.has(base)) || /ier$|better$|worse$|[^e]er$/.test(word?.base ?? ''))
  );
}

function isNegatingIdiom(scope: readonly Word[]): boolean {
  return /(?:\bfar from|\banything but|\black of|\bfree of|\bno longer|\bnot any ?more)/.test(
    scope.map((word) => word.base).join(' '),
  );
}
