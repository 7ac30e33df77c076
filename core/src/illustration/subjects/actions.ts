/** What a text says a thing does, from the words beside it. */
import type { Action } from './figure.ts';
import type { WordContext } from './homonyms.ts';

const verbs: Readonly<Record<Action, string>> = {
  stand: 'stand stands stood standing wait waits waited waiting',
  walk: 'walk walks walked walking wander wanders wandered wandering stroll strolls strolling hike hikes hiked hiking march marches marching travel travels travelling traveling explore explores exploring climb climbs climbing crawl crawls crawling creep creeps creeping cross crosses crossing going searching searches',
  run: 'run runs ran running race races raced racing chase chases chasing gallop gallops galloping hop hops hopping jump jumps jumped jumping flee flees fled hurry hurries hurrying rushes rushing dance dances danced dancing jogging sprinting',
  sit: 'sit sits sat sitting seated rest rests rested resting relax relaxes relaxing reading kneels kneeling meditating fishing',
  sleep:
    'sleep sleeps slept sleeping sleepy asleep nap naps napping napped doze dozes dozing snores snoring dreaming lie lies lay lying curled',
  fly: 'fly flies flew flying soar soars soared soaring hover hovers hovering glides gliding',
  swim: 'swim swims swam swimming dive dives diving',
  // Of a swing, a bicycle: it has no rider.
  empty: 'empty deserted vacant unused',
  wave: 'wave waves waved waving greet greets greeting cheer cheers cheering',
};

const actions: ReadonlyMap<string, Action> = new Map(
  (Object.entries(verbs) as [Action, string][]).flatMap(([action, words]) =>
    words.split(' ').map((word) => [word, action] as const),
  ),
);

/** Whether a word says what a thing does: its drawing shows it. */
export const isActionWord = (word: string): boolean => actions.has(word) || between.has(word);

/** Words that may stand between a thing and what it does. */
const between: ReadonlySet<string> = new Set(
  'is are was were who that which and then now just happily slowly quietly quickly alone peacefully together calmly sadly proudly gently bravely softly still begins began starts started keeps kept to tired'.split(
    ' ',
  ),
);

/** Words that are no verb before a noun: `a running shoe` runs no more than `a flying saucer`. */
const isParticiple = (word: string) =>
  word.endsWith('ing') || /^(?:asleep|sleepy|seated|empty|deserted|vacant|unused)$/.test(word);

/** What a thing does: `a sleeping fox`, `the fox is fast asleep`, `a fox that happily runs`. */
export function actionIn({ before, after }: WordContext): Action | undefined {
  const last = before.at(-1) ?? '';
  if (isParticiple(last)) return actions.get(last);
  const first = after.slice(0, 5).find((word) => !between.has(word) && word !== 'fast');
  return first === undefined ? undefined : actions.get(first);
}
