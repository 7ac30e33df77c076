/** What a possession ("holds", "wears", "plays", "drives") does to a holder and a thing. */
import { type Figure, isBeing } from '../subjects/index.ts';
import type { Possession, Relation } from './scene.ts';

/** What a possession makes of the thing that was named after it. */
export type PossessionResult =
  /** The thing stands so to its holder. */
  | { readonly type: 'thing'; readonly relation: Extract<Relation, 'held' | 'worn'> }
  /** The holder stands so to the thing. */
  | { readonly type: 'holder'; readonly relation: Relation }
  /** The thing is not drawn: a likeness, or clothes that the drawing cannot be given. */
  | { readonly type: 'none' };

/** How a thing belongs to the holder named before it; undefined when the words do not bind these two. */
export function resolvePossession(
  holder: Figure,
  thing: Figure,
  possession: Possession | undefined,
  relation: Relation | undefined,
): PossessionResult | undefined {
  if (!isBeing(holder)) return possession === 'with' ? { type: 'holder', relation: 'beside' } : undefined;
  // Yoga is done, and a witch has her broom.
  if (thing.id === 'fluent-emoji-flat:person-in-lotus-position-medium') return { type: 'none' };
  if (thing.id === 'fluent-emoji-flat:broom' && holder.id === 'witch') return { type: 'none' };
  const worn = thing.worn;
  if (
    worn &&
    (possession === 'wears' || possession === 'with' || relation === 'in' || (relation === 'beside' && worn === 'body'))
  )
    return worn === 'body' ? { type: 'none' } : { type: 'thing', relation: 'worn' };
  switch (possession) {
    case 'likeness':
      return isBeing(thing) ? { type: 'none' } : undefined;
    case 'drives':
      return thing.uses.includes('drive') ? { type: 'holder', relation: 'in' } : undefined;
    case 'with':
      return thing.isCarried ? { type: 'thing', relation: 'held' } : { type: 'holder', relation: 'beside' };
    case 'wears':
      return { type: 'none' };
    case 'holds':
      return isBeing(thing) && thing.realHeight > holder.realHeight * 0.75
        ? undefined
        : { type: 'thing', relation: 'held' };
    case 'plays':
      return thing.isCarried && thing.habitat === 'surface' ? { type: 'thing', relation: 'held' } : undefined;
    case 'flies':
      return thing.uses.includes('fly') ? { type: 'thing', relation: 'held' } : undefined;
    case undefined:
      return undefined;
  }
}
