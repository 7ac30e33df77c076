/** The cast that Vizzy reads from a person's request for a story. */
import { createChance } from '../../../src/chance.ts';
import { type Cast, readCast } from '../../../src/modes/story/cast.ts';
import { understand } from '../../../src/understanding/index.ts';

/** The cast of a message that was sent in story mode. */
export function castOf(text: string, seed = 1): Cast {
  const context = { pending: null, mood: null, last: null, preferences: { themes: [] }, now: 0 };
  const understood = understand({ userId: 'u', conversationId: 'c', text, mode: 'story' }, context);
  if (understood.type !== 'brief') throw new Error(`“${text}” became a ${understood.type}`);
  return readCast(understood.brief, createChance(seed));
}
