/** Names that people give to what they speak of: a dog called Biscuit is no biscuit. */
import type { Word } from '../../../lexicon/index.ts';

/** Words after which a name comes, whatever is spoken of; some of other languages. */
const naming: ReadonlySet<string> = new Set(
  'named nicknamed titled entitled christened dubbed namens heißt llamado llamada nommé nommée nomme nommee appelé appelée appele appelee chiamato chiamata'.split(
    ' ',
  ),
);

/** Words after which a name comes only when they do not call for somebody: "he called a taxi", "who named the stars". */
const callers: ReadonlySet<string> = new Set('i we you they he she who and'.split(' '));

/** What is called and has a title rather than a name: it may be of several words. */
const works: ReadonlySet<string> = new Set(
  'story stories tale fairytale book novel poem song album film movie play game series show comic magazine blog podcast band company brand startup app shop store cafe café restaurant bar bakery club team school project exhibition event festival campaign poster newsletter course product band'.split(
    ' ',
  ),
);

/** What comes before a name and is part of it. */
const titles: ReadonlySet<string> = new Set(
  'mr mrs ms miss dr doctor sir lady lord king queen prince princess captain professor little old big the saint st'.split(
    ' ',
  ),
);

/** Small words within a name: "Biscuit the Brave". */
const within: ReadonlySet<string> = new Set('the of de van von del la'.split(' '));

/** Where a title of small letters ends at the latest. */
const ending: ReadonlySet<string> = new Set(
  'about with for by on at in where who that which and featuring showing is was has loves lives from under over beside near'.split(
    ' ',
  ),
);

const articles: ReadonlySet<string> = new Set('a an the my our your his her their its this that'.split(' '));

/** Objects of "call": "we call her Pepper". */
const objects: ReadonlySet<string> = new Set('him her it them me us'.split(' '));

const opens = /["“„«]|(?:^|\s)['‘‚]$/u;
const closes = /["”“»]|^['’]/u;

const isCapital = ({ text }: Word): boolean => /^\p{Lu}/u.test(text);

/** The index after "called", "named", "her name is", where a name begins; undefined when none does. */
function startAt(words: readonly Word[], at: number): number | undefined {
  const { base = '', lower = '' } = words[at] ?? {};
  const next = words[at + 1];
  if (!next) return undefined;
  if (lower === "name's") return at + 1;
  if (base === 'name' || base === 'names') return /^(?:is|was|are|were)$/.test(next.base) ? at + 2 : undefined;
  if (base === 'known' && next.base === 'as') return at + 2;
  const calls = /^(?:call|calls|called|calling|name|names|named|naming)$/.test(base);
  const named = words[at + 2];
  const isCalledBy = /^call/.test(base) && /^(?:i|we|you|they|everyone|everybody)$/.test(words[at - 1]?.base ?? '');
  // "A parrot we call Captain" has a name, "I call Paris" a telephone: somebody must have been spoken of.
  if (isCalledBy && at >= 2 && next.clause === words[at]?.clause && isCapital(next) && base === 'call') return at + 1;
  if (calls && objects.has(next.base) && named && !articles.has(named.base)) return at + 2;
  if (base === 'named' && callers.has(words[at - 1]?.base ?? '')) return undefined;
  if (naming.has(base) || naming.has(lower)) return at + 1;
  if (base !== 'called' || callers.has(words[at - 1]?.base ?? '')) return undefined;
  // "He is called a hero" says what he is; "a story called a winter's tale" has it as its title.
  const isPlain = /^(?:a|an|for|to|out|back|off|in|on|me|us|my|our|his|her|upon|by)$/.test(next.base);
  return isPlain && !isCapital(next) && !works.has(words[at - 1]?.base ?? '') ? undefined : at + 1;
}

/** The index after the last word of the name that begins at `from`. */
function endOf(words: readonly Word[], from: number, text: string, isTitle: boolean, isThing: (at: number) => boolean) {
  const gap = (at: number) => text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? text.length);
  const first = words[from];
  if (!first) return from;
  if (opens.test(gap(from))) {
    let end = from + 1;
    while (end < words.length && !closes.test(gap(end))) end++;
    return end;
  }
  // Where every word has its capital, capitals tell no name.
  const isTelling = words.some((word) => /^\p{Ll}{4}/u.test(word.text) && !within.has(word.base));
  let end = from;
  while (
    words[end] &&
    titles.has(words[end]?.base ?? '') &&
    (words[end + 1]?.clause === words[end]?.clause || /^\.\s$/.test(gap(end + 1)))
  )
    end++;
  const clause = words[end]?.clause;
  const isIn = (at: number) => words[at] !== undefined && words[at]?.clause === clause;
  const isName = (at: number) => isIn(at) && isTelling && isCapital(words[at] as Word);
  if (isName(end)) {
    end++;
    while (isName(end) || ((within.has(words[end]?.base ?? '') || words[end]?.base === 'and') && isName(end + 1)))
      end++;
    return end;
  }
  if (isTitle) {
    end++;
    const goesOn = (at: number) => words[at]?.base === 'and' && words[at + 1]?.base === 'the';
    while (isIn(end) && (!ending.has(words[end]?.base ?? '') || goesOn(end))) end++;
    return end;
  }
  end++;
  // "Apple Pie", "salt and pepper".
  while (isIn(end) && (isThing(end) || (words[end]?.base === 'and' && isIn(end + 1) && isThing(end + 1)))) end++;
  return end;
}

/** "My dog Biscuit sleeps": a capital in the midst of small letters, right after somebody. */
function isApposed(words: readonly Word[], at: number, isBeing: (at: number) => boolean): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (!before || !word || before.clause !== word.clause || word.opensSentence || !isCapital(word)) return false;
  const owner = words
    .slice(Math.max(0, at - 4), at - 1)
    .some(({ base }) => /^(?:my|our|your|his|her|their)$/.test(base));
  return owner && !isCapital(before) && isBeing(at - 1);
}

/** "Biscuit the dog", where no article says that it is a thing. */
function isBeforeBeing(words: readonly Word[], at: number, isBeing: (at: number) => boolean): boolean {
  const word = words[at];
  const isNamed = word && isCapital(word) && words[at + 1]?.base === 'the' && words[at + 1]?.text === 'the';
  const isBare = !articles.has(words[at - 1]?.base ?? '') || word?.opensSentence;
  return Boolean(isNamed && isBare && words[at + 2]?.clause === word?.clause && isBeing(at + 2));
}

/** The indices of words that are names or titles: nothing that they would mean otherwise is seen, except where titles tell it. */
export function namesIn(
  text: string,
  words: readonly Word[],
  isThing: (at: number) => boolean,
  isBeing: (at: number) => boolean,
  isTitleSeen: boolean,
): ReadonlySet<number> {
  const names = new Set<number>();
  words.forEach((_, at) => {
    const from = startAt(words, at);
    if (from !== undefined) {
      const isTitle = words.slice(Math.max(0, at - 2), at).some(({ base }) => works.has(base));
      if (isTitle && isTitleSeen) return;
      const end = endOf(words, from, text, isTitle, isThing);
      for (let index = from; index < end; index++) names.add(index);
    } else if (isApposed(words, at, isBeing) || isBeforeBeing(words, at, isBeing)) names.add(at);
  });
  return names;
}
