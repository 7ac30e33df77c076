/** What "over" and "across" say: seldom that something is up in the air. The verb before them tells. */
import type { Word } from '../../../lexicon/index.ts';

/** What such a word makes of the things about it. */
export type Passage =
  /** Up in the air, as a bird over the sea. */
  | 'above'
  /** On the ground all the while: a dog runs over a bridge, a carpet of leaves all over the garden. */
  | 'along'
  /** With it, as who looks over a valley or trips over a stool. */
  | 'beside'
  /** The next thing is thrown down: "knocked over the vase". */
  | 'fells next'
  /** The last thing is thrown down: "knocked the vase over", "the vase fell over". */
  | 'fells last'
  /** No place at all: "over and over". */
  | 'nothing';

/** Every form of a verb, spelled by rule: look, looks, looked, looking. */
const formsOf = (verb: string): readonly string[] => {
  const stem = verb.replace(/e$/, '');
  const last = verb.at(-1) ?? '';
  return [verb, `${verb}s`, `${verb}es`, `${stem}ed`, `${stem}ing`, `${verb}${last}ed`, `${verb}${last}ing`];
};

const verbs = (regular: string, irregular = ''): ReadonlySet<string> =>
  new Set([...regular.split(' ').flatMap(formsOf), ...irregular.split(' ')]);

/** Who does this throws something down, or falls down. */
const felling = verbs('knock tip topple push kick turn flip blow fall', 'blew blown fell fallen');

/** Things fall over by themselves, people over things. */
const falling = verbs('fall trip stumble', 'fell fallen');

/** What is done on the ground with something that is there. */
const attending = verbs(
  'look watch gaze stare peer peek glance lean bend hunch stoop crouch kneel talk chat argue fight bicker quarrel squabble think ponder weep mourn laugh smile fuss preside rule reign tower loom stand guard trip stumble fall pour spill splash sprinkle scatter spread drool bark come keep brood linger hand',
  'bent knelt cry cries cried crying fought thought wept stood fell fallen spilt came kept',
);

/** What takes somebody over something with the feet, wheels or belly on it. */
const passing = verbs(
  'walk run ride drive roll crawl march stroll wander climb hike cycle skate skateboard travel step tumble trot gallop race dash rush sprint scurry scamper go creep tiptoe limp stride slither swim row wade cross push pull carry lead drag',
  'ran rode ridden drove driven rolled crept went gone strode swam led',
);

/** What takes somebody along who is named between the verb and "over": "pushing a cart over a bridge". */
const leading = verbs('push pull carry lead drag walk ride drive', 'rode drove led');

/** What is done in the air. */
const flying = verbs('fly soar glide swoop float drift hover leap jump hop vault sail', 'flies flew flown leapt');

/** Words between a verb and "over" that change nothing. */
const between: ReadonlySet<string> = new Set(
  'out back down up right just almost nearly accidentally it him her them me us itself himself herself again straight slowly quickly happily quietly'.split(
    ' ',
  ),
);

/** What is talked over. */
const meals: ReadonlySet<string> = new Set(
  'coffee tea breakfast lunch dinner supper drinks wine beer brunch'.split(' '),
);

/** How many words before "over" its verb is looked for. */
const reach = 6;

/**
 * What the word "over" or "across" (or "down" after a verb of falling) at `at` says, undefined for any other word. `isThing` tells
 * whether a thing is named at an index, `isBound` whether a word begins another phrase of place.
 */
export function passageAt(
  words: readonly Word[],
  at: number,
  isThing: (index: number) => boolean,
  isBound: (index: number) => boolean,
): Passage | undefined {
  const base = words[at]?.base ?? '';
  if (base !== 'over' && base !== 'across' && base !== 'down') return undefined;
  const clause = words[at]?.clause;
  const inClause = (index: number) => words[index]?.clause === clause;
  const next = inClause(at + 1) ? (words[at + 1]?.base ?? '') : '';
  const before: string[] = [];
  for (let back = at - 1; back >= Math.max(0, at - reach) && inClause(back) && !isBound(back); back--)
    before.push(words[back]?.base ?? '');
  const verb = before.find((word) => !between.has(word)) ?? '';
  const names = namesNext(words, at, isThing, isBound, inClause);
  const isParted = before.length > 0 && before.slice(1).some((word) => felling.has(word)) && !names;
  if (base === 'down') return felling.has(verb) || isParted ? felled(verb, names) : undefined;
  if (
    base === 'over' &&
    (next === 'and' || next === 'there' || next === 'here' || next === 'again') &&
    !felling.has(verb)
  )
    return isParted ? 'fells last' : 'nothing';
  if (base === 'over' && meals.has(next)) return 'beside';
  if (before[0] === 'all') return 'along';
  if (flying.has(verb)) return 'above';
  if (base === 'over' && (felling.has(verb) || isParted)) return felled(verb, names);
  if (attending.has(verb) || next === 'from') return 'beside';
  if (passing.has(verb) || before.slice(1).some((word) => leading.has(word))) return 'along';
  return base === 'across' && !before.some((word) => flying.has(word)) ? 'along' : 'above';
}

/** Whether a thing is named after the word, before anything else begins. */
function namesNext(
  words: readonly Word[],
  at: number,
  isThing: (index: number) => boolean,
  isBound: (index: number) => boolean,
  inClause: (index: number) => boolean,
): boolean {
  for (let ahead = at + 1; ahead < Math.min(words.length, at + 5) && inClause(ahead) && !isBound(ahead); ahead++)
    if (isThing(ahead)) return true;
  return false;
}

/** Who falls over a stool lies by it, what falls over by itself is down, and so is what is knocked over. */
const felled = (verb: string, names: boolean): Passage =>
  names ? (falling.has(verb) ? 'beside' : 'fells next') : 'fells last';
