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
  /** The next thing is if it is a tree: "the wind blew over a tree", and a breeze over tulips. */
  | 'fells next tree'
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

/** What throws something down. */
const felling = verbs('knock tip topple push kick turn flip blow', 'blew blown');

/** What also does with "down": a street is turned down, and lies there as it did. */
const felledDown = verbs('knock topple blow', 'blew blown');

/** Things fall over by themselves, people over things. */
const falling = verbs('fall trip stumble', 'fell fallen');

const blowing = verbs('blow', 'blew blown');

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

/** What those who can fly do up there: who is watched over by an angel sees it above. */
const soaring = verbs(
  'come go ride carry travel race rush dash drive sail loom watch guard keep look gaze brood linger reign preside tower',
  'came went rode ridden kept',
);

/** What is done with something to ride on, named between the verb and "over". */
const riding = verbs('ride drive', 'rode ridden drove driven');

/** Words between somebody and what they do that leave them the one who does it. */
const relative: ReadonlySet<string> = new Set(
  'that which who has had have is was are were just almost nearly about to slowly suddenly finally'.split(' '),
);

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

/** What is known of the words about "over". */
export type Surroundings = {
  /** Whether a thing or a place is named from an index on. */
  readonly isThing: (index: number) => boolean;
  /** Whether a word begins another phrase of place. */
  readonly isBound: (index: number) => boolean;
  /** How many of a thing are named by words that end before an index; undefined where none is, or weather. */
  readonly fallsBefore: (index: number) => 'one' | 'several' | undefined;
  /** Whether what was named last before an index flies: always, as a balloon, or when it wishes to, as an angel. */
  readonly fliesBefore: (index: number) => 'always' | 'sometimes' | undefined;
  /** Whether what is named between two indices, and ridden, flies; undefined where nothing is named. */
  readonly isFlown: (from: number, to: number) => boolean | undefined;
};

/** The words before "over", as far as they may have to do with it. */
type Before = {
  /** From the nearest one backwards. */
  readonly bases: readonly string[];
  /** Index of the verb, among all the words. */
  readonly verbAt: number;
  readonly verb: string;
  /** Whether a thing is named after "over". */
  readonly names: boolean;
  /** Whether a verb and what it throws down stand before the word: "knocked the vase over". */
  readonly isParted: boolean;
};

function wordsBefore(words: readonly Word[], at: number, near: Surroundings): Before {
  const isIn = (index: number) => words[index]?.clause === words[at]?.clause;
  const bases: string[] = [];
  for (let back = at - 1; back >= Math.max(0, at - reach) && isIn(back) && !near.isBound(back); back--)
    bases.push(words[back]?.base ?? '');
  const steps = bases.findIndex((word) => !between.has(word));
  const verb = bases[steps] ?? '';
  const names = namesNext(words, at, near, isIn);
  const thrown = words[at]?.base === 'down' ? felledDown : felling;
  const verbAt = at - 1 - steps;
  const hasObject = !names && near.fallsBefore(verbAt + 1) !== undefined;
  const isParted = hasObject && bases.slice(1).some((word) => thrown.has(word));
  return { bases, verb, verbAt, names, isParted };
}

/**
 * What the word "over" or "across" (or "down" after a verb of falling) at `at` says, undefined for any other word and where it
 * says nothing of its own.
 */
export function passageAt(words: readonly Word[], at: number, near: Surroundings): Passage | undefined {
  const base = words[at]?.base ?? '';
  if (base !== 'over' && base !== 'across' && base !== 'down') return undefined;
  const next = words[at + 1]?.clause === words[at]?.clause ? (words[at + 1]?.base ?? '') : '';
  const before = wordsBefore(words, at, near);
  const { bases, verb, isParted } = before;
  const fells = isParted || felling.has(verb) || falling.has(verb);
  if (base === 'down')
    return isParted || felledDown.has(verb) || falling.has(verb) ? felled(words, before, near) : undefined;
  if (base === 'over') {
    if (next === 'there' || next === 'here') return 'nothing';
    if ((next === 'and' || next === 'again') && !fells) return 'nothing';
    if (meals.has(next)) return 'beside';
  }
  if (bases[0] === 'all') return 'along';
  if (flying.has(verb)) return 'above';
  if (base === 'over' && fells) return felled(words, before, near) ?? 'nothing';
  if (isAloft(at, before, near)) return 'above';
  if (attending.has(verb) || next === 'from') return 'beside';
  if (passing.has(verb) || bases.slice(1).some((word) => leading.has(word))) return 'along';
  return base === 'across' && !bases.some((word) => flying.has(word)) ? 'along' : 'above';
}

/** Whether who rides, comes or watches over something does so in the air. */
function isAloft(at: number, { bases, verb, verbAt }: Before, near: Surroundings): boolean {
  const isDone = (word: string) => attending.has(word) || passing.has(word);
  const back = isDone(verb) ? at - 1 - verbAt : bases.findIndex((word, index) => index > 0 && leading.has(word));
  const done = bases[back];
  if (done === undefined) return false;
  const mount = riding.has(done) ? near.isFlown(at - 1 - back, at) : undefined;
  if (mount !== undefined) return mount;
  const flies = near.fliesBefore(at - 1 - back);
  return flies === 'always' || (flies === 'sometimes' && soaring.has(done));
}

/** Whether a thing is named after the word, before anything else begins. */
function namesNext(
  words: readonly Word[],
  at: number,
  { isThing, isBound }: Surroundings,
  isIn: (index: number) => boolean,
): boolean {
  for (let ahead = at + 1; ahead < Math.min(words.length, at + 5) && isIn(ahead) && !isBound(ahead); ahead++)
    if (isThing(ahead)) return true;
  return false;
}

/** Whether the thing named last is what falls: nothing but a relative stands between it and the verb. */
function isFaller(words: readonly Word[], verbAt: number, near: Surroundings): boolean {
  const verb = words[verbAt];
  const isGoingOn = verb?.base.endsWith('ing') ?? false;
  // "A vase on the floor, knocked over by the cat": thrown down it was, by whom it is told after.
  if (verb && !isGoingOn && !falling.has(verb.base) && words[verbAt - 1]?.clause !== verb.clause) return true;
  let end = verbAt;
  while (end > 0 && relative.has(words[end - 1]?.base ?? '')) end--;
  const several = near.fallsBefore(end);
  const subject = words[end - 1];
  if (!several || !verb || !subject) return false;
  // "With apples falling down", "a tower, apples falling down": they are in the air.
  if (isGoingOn && (several === 'several' || subject.clause !== verb.clause)) return false;
  let start = end - 1;
  while (start > 0 && words[start - 1]?.clause === subject.clause) start--;
  const isAside = isGoingOn && start > 0 && !words[start]?.opensSentence;
  return !isAside && !words.slice(Math.max(start, end - reach), end).some(({ base }) => base === 'with');
}

/** Who falls over a stool lies by it, what falls over by itself is down, and so is what is knocked over. */
function felled(
  words: readonly Word[],
  { verb, verbAt, names, isParted }: Before,
  near: Surroundings,
): Passage | undefined {
  if (isParted) return 'fells last';
  if (!names) return isFaller(words, verbAt, near) ? 'fells last' : undefined;
  if (falling.has(verb)) return 'beside';
  if (!blowing.has(verb)) return 'fells next';
  return /^bl(?:ew|own)$/.test(verb) ? 'fells next tree' : 'beside';
}
