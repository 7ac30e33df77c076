/** What suits a subject, for suggestions: things that Vizzy can draw, as they are named in "Add …". */
import { listed } from './find.ts';
import { subjectKinds } from './subjects.ts';

/** Lines for `listed`, by the id of a subject; more telling than those of its kind. */
const ofSubject: Readonly<Record<string, string>> = {
  horse: 'a-rider a-barn',
  camel: 'a-rider a-palm-tree',
  dragon: 'a-castle a-knight',
  cat: 'a-ball-of-yarn a-butterfly a-lamp',
  dog: 'a-ball a-kennel a-butterfly',
  fish: 'a-turtle a-treasure-chest',
  whale: 'a-small-boat a-seagull',
  lighthouse: 'a-sailboat a-seagull',
  castle: 'a-dragon a-bridge a-knight',
  astronaut: 'a-rocket a-flag',
  boat: 'a-lighthouse a-seagull',
  sailboat: 'a-lighthouse a-whale',
  ship: 'a-lighthouse a-whale',
  robot: 'a-flower a-cat',
  train: 'a-bridge a-tunnel',
  house: 'a-tree a-cat a-bench',
  flower: 'a-butterfly a-bee',
  tree: 'a-swing a-bench an-owl',
};

/** The same by kind. */
const ofKind: Readonly<Record<keyof typeof subjectKinds, string>> = {
  people: 'a-dog an-umbrella a-bench',
  animals: 'a-butterfly a-tree a-bird',
  plants: 'a-butterfly a-bee a-bird',
  buildings: 'a-tree a-cat a-hot-air-balloon',
  vehicles: 'a-tree a-hot-air-balloon a-bird',
  things: 'a-cat a-candle a-flower',
  sky: 'a-bird a-hot-air-balloon a-tree',
};

/** What suits a picture of places and moods. */
const ofAnything = listed('a-fox a-hot-air-balloon a-bird a-bench');

const kindOf = new Map(
  (Object.keys(subjectKinds) as (keyof typeof subjectKinds)[]).flatMap((kind) =>
    listed(subjectKinds[kind]).map((id) => [id, kind] as const),
  ),
);

/** Things to add to a picture of a subject, the best first: `a rider` to a horse. Anything for a subject that is not known. */
export function companionsOf(subject: string | undefined): readonly string[] {
  if (subject === undefined) return ofAnything;
  const kind = kindOf.get(subject);
  const own = ofSubject[subject];
  return [...(own ? listed(own) : []), ...(kind ? listed(ofKind[kind]) : ofAnything)];
}
