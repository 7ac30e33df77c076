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
  'story stories tale fairytale book novel poem song album film movie play game series show comic magazine blog podcast band company brand startup app shop store cafe café restaurant bar bakery club team school project exhibition event festival campaign poster newsletter course product'.split(
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

/** Kinds of living things, and others: "a bird called flamingo" is a flamingo, "a bird called pepper" is called so. */
const livingKinds: ReadonlySet<string> = new Set(
  'animal animals bird birds fish insect insects bug bugs creature creatures dinosaur dinosaurs beast beasts mammal reptile pet'.split(
    ' ',
  ),
);
const otherKinds: ReadonlySet<string> = new Set(
  'flower flowers plant plants tree trees fruit fruits vegetable vegetables dish dishes food foods drink drinks dessert desserts snack instrument instruments weapon weapons tool tools vehicle vehicles device machine game toy toys planet thing things object something'.split(
    ' ',
  ),
);

const articles: ReadonlySet<string> = new Set('a an the my our your his her their its this that'.split(' '));

/** Objects of "call": "we call her Pepper". */
const objects: ReadonlySet<string> = new Set('him her it them me us'.split(' '));

const opens = /["“„«]|(?:^|\s)['‘‚]$/u;
const closes = /^\S*["”“»]|^['’]/u;

const isCapital = ({ text }: Word): boolean => /^\p{Lu}/u.test(text);

/** What names are read with. */
export type NameReader = {
  /** The thing that the words from an index on name, and where they end; null when they name none. */
  readonly thingAt: (
    at: number,
  ) => { readonly isBeing: boolean; readonly isPlural: boolean; readonly end: number } | null;
  /** Whether a place, an hour or a weather is named from an index on. */
  readonly isOther: (at: number) => boolean;
  /** Whether a word puts one thing to another: on, by, riding. */
  readonly isRelation: (at: number) => boolean;
};

/** Indices of words. */
type Span = { readonly from: number; readonly end: number };

/**
 * "An animal called capybara" is one: what is passed over then, the kind and "called". Undefined where a name follows, and for any
 * other word.
 */
function kindAt(words: readonly Word[], at: number, { thingAt, isOther }: NameReader): Span | undefined {
  const [kind, called] = [words[at - 1], words[at]];
  if (called?.base !== 'called' || !kind || callers.has(kind.base)) return undefined;
  const from = articles.has(words[at + 1]?.base ?? '') ? at + 2 : at + 1;
  const word = words[from];
  if (!word || isCapital(word) || word.start - (words[from - 1]?.end ?? 0) !== 1) return undefined;
  const thing = thingAt(from);
  const isKnown = livingKinds.has(kind.base) || otherKinds.has(kind.base);
  if (isKnown) {
    const isRight = thing
      ? kind.base === 'toy' || thing.isBeing === livingKinds.has(kind.base)
      : kind.base === 'planet';
    const isTitle = works.has(kind.base) && thing && words[thing.end]?.clause === word.clause;
    return isRight && !isTitle && (thing || isOther(from)) ? { from: at - 1, end: at + 1 } : undefined;
  }
  // "A gadget called drill": nothing is known of what is called so, unless it is a place or has a title.
  const isSaid =
    !/^(?:is|are|was|were|been|being|ones?|also|now|so|and|or|often|usually)$/.test(kind.base) &&
    (articles.has(words[at - 2]?.base ?? '') || articles.has(words[at - 3]?.base ?? ''));
  const isUnseen = !thingAt(at - 1) && !isOther(at - 1) && !works.has(kind.base) && kind.clause === called.clause;
  return isSaid && isUnseen && thing ? { from: at, end: at + 1 } : undefined;
}

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

/** The index after the closing quotation mark of a name; of one that is never closed only its first word is read. */
function closedAt(words: readonly Word[], from: number, gap: (at: number) => string): number {
  for (let end = from + 1; end <= words.length; end++) if (closes.test(gap(end))) return end;
  return from + 1;
}

/** Whether a word ends a title of small letters: "a shop called honey selling cakes", not "a story called the running fox". */
function endsTitle(words: readonly Word[], at: number, { isRelation }: NameReader): boolean {
  const base = words[at]?.base ?? '';
  if (base === 'and') return words[at + 1]?.base !== 'the';
  return ending.has(base) || isRelation(at) || (/.{2}ing$/.test(base) && !articles.has(words[at - 1]?.base ?? ''));
}

/** Whether several are called so: "two cats named salt and pepper", but "a boy named tim and dogs". */
function areSeveral(words: readonly Word[], from: number, { thingAt }: NameReader): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 5); at--) {
    const thing = thingAt(at);
    if (thing && thing.end < from) return thing.isPlural;
  }
  return words.slice(Math.max(0, from - 5), from).some(({ base }) => /^(?:are|names|two|both|our|their)$/.test(base));
}

/** The index after the last word of the name that begins at `from`. */
function endOf(words: readonly Word[], from: number, text: string, isTitle: boolean, reader: NameReader): number {
  const gap = (at: number) => text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? text.length);
  if (!words[from]) return from;
  if (opens.test(gap(from))) return closedAt(words, from, gap);
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
  const goesOn = isTitle || areSeveral(words, from, reader);
  if (isName(end)) {
    end++;
    const joins = (at: number) => within.has(words[at]?.base ?? '') || (goesOn && words[at]?.base === 'and');
    while (isName(end) || (joins(end) && isName(end + 1))) end++;
    return end;
  }
  end++;
  if (isTitle) {
    while (isIn(end) && !endsTitle(words, end, reader)) end++;
    return end;
  }
  // "Apple Pie", "salt and pepper".
  const isThing = (at: number) => isIn(at) && reader.thingAt(at)?.isPlural === false;
  while (isThing(end) || (goesOn && words[end]?.base === 'and' && isThing(end + 1))) end++;
  return end;
}

/** "My dog Biscuit sleeps": a capital in the midst of small letters, right after somebody. */
function isApposed(words: readonly Word[], at: number, { thingAt }: NameReader): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (!before || !word || before.clause !== word.clause || word.opensSentence || !isCapital(word)) return false;
  const owner = words
    .slice(Math.max(0, at - 4), at - 1)
    .some(({ base }) => /^(?:my|our|your|his|her|their)$/.test(base));
  return owner && !isCapital(before) && thingAt(at - 1)?.isBeing === true;
}

/** "Biscuit the dog", where no article says that it is a thing. */
function isBeforeBeing(words: readonly Word[], at: number, { thingAt }: NameReader): boolean {
  const word = words[at];
  const isNamed = word && isCapital(word) && words[at + 1]?.base === 'the' && words[at + 1]?.text === 'the';
  const isBare = !articles.has(words[at - 1]?.base ?? '') || word?.opensSentence;
  return Boolean(isNamed && isBare && words[at + 2]?.clause === word?.clause && thingAt(at + 2)?.isBeing);
}

/** The indices of words that are names or titles, or tell no more than that a kind follows: nothing that they would mean otherwise is seen, except where titles tell it. */
export function namesIn(
  text: string,
  words: readonly Word[],
  reader: NameReader,
  isTitleSeen: boolean,
): ReadonlySet<number> {
  const names = new Set<number>();
  words.forEach((_, at) => {
    const kind = kindAt(words, at, reader);
    const from = kind ? undefined : startAt(words, at);
    for (let index = kind?.from ?? 0; index < (kind?.end ?? 0); index++) names.add(index);
    if (from !== undefined) {
      const isTitle = words.slice(Math.max(0, at - 2), at).some(({ base }) => works.has(base));
      if (isTitle && isTitleSeen) return;
      const end = endOf(words, from, text, isTitle, reader);
      for (let index = from; index < end; index++) names.add(index);
    } else if (isApposed(words, at, reader) || isBeforeBeing(words, at, reader)) names.add(at);
  });
  return names;
}
