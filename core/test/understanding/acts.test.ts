import { describe, expect, it } from 'vitest';
import type { Context, LastCreation } from '../../src/understanding/index.ts';
import * as cases from './cases/acts.ts';
import { briefOf, fresh, hear } from './person.ts';

/** A creation as the conversation knows it. */
function made(creationId: string, text: string, pictures = 1, context: Context = fresh): LastCreation {
  const brief = briefOf(text, context);
  const seeds = Array.from({ length: pictures }, (_, at) => 70 + at);
  const compositions = [...seeds.keys()];
  const drawnBy = seeds.map(() => ({ tier: 'huggingface' as const, model: 'FLUX.1-schnell' }));
  return {
    creationId,
    brief,
    style: brief.style ?? '',
    seed: 70,
    mood: 'calm',
    pictures,
    seeds,
    compositions,
    drawnBy,
  };
}

/** The conversation after these were made. */
const having = (...creations: readonly LastCreation[]): Context => ({
  ...fresh,
  last: creations.at(-1) ?? null,
  history: { made: creations, before: creations.at(-2)?.creationId ?? null, next: null },
});

const castle = made('castle', 'a castle on a hill');
const fox = made('fox', 'a red fox in the snow');
const whale = made('whale', 'a whale');
const one = having(castle);
const several = having(castle, fox, whale);
const two = having(made('lake', 'a lake with a tree', 2));

const topicOf = (message: string, context: Context) => {
  const understood = hear(message, context);
  return understood.type === 'talk' ? understood.topic : `${understood.type}`;
};

describe('talk', () => {
  it.each(cases.talk)('“%s” is %s', (message, topic) => {
    expect(topicOf(message, fresh)).toBe(topic);
    expect(topicOf(message, one)).toBe(topic);
  });

  it.each(cases.questions)('“%s” asks about %s', (message, topic) => {
    expect(topicOf(message, fresh)).toBe(topic);
    expect(topicOf(message, one)).toBe(topic);
  });

  it.each(cases.pictureQuestions)('“%s”, after a picture, is about %s', (message, topic) => {
    expect(topicOf(message, one)).toBe(topic);
  });

  it.each(cases.outOfScope)('“%s” is out of scope: %s', (message, topic) => {
    expect(topicOf(message, fresh)).toBe(topic);
  });

  it.each(cases.requests)('“%s” is drawn', (message) => {
    expect(hear(message, fresh).type).toBe('brief');
    const afterPicture = hear(message, several);
    expect(afterPicture.type === 'brief' && afterPicture.brief.refinement).toBe(null);
  });
});

describe('an earlier picture', () => {
  it.each(cases.undo)('“%s” goes one step back', (message) => {
    expect(hear(message, several)).toMatchObject({ type: 'show', creationId: 'fox', step: 'back' });
    expect(topicOf(message, one)).toBe('nothingEarlier');
  });

  it.each(cases.picturePicks)('“%s” picks picture %i', (message, picture, changes) => {
    const understood = hear(message, two);
    if (!changes) return expect(understood).toMatchObject({ type: 'talk', topic: 'pickedPicture', picture });
    expect(understood).toMatchObject({ type: 'brief', brief: { refinement: { creationId: 'lake', picture } } });
  });

  it.each(cases.creationPicks)('“%s” points to the %s', (message, creationId, changes) => {
    const understood = hear(message, several);
    if (!changes) return expect(understood).toMatchObject({ type: 'show', creationId, step: 'pick' });
    expect(understood).toMatchObject({ type: 'brief', brief: { refinement: { creationId } } });
  });
});
