import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { english } from '../../src/lexicon/sentences/en.ts';
import type { Context, LastCreation } from '../../src/understanding/index.ts';
import * as cases from './cases/acts.ts';
import { asked, briefOf, fresh, hear } from './person.ts';

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

const row = z.object({ message: z.string(), outcomes: z.array(z.string()) });
const inContext = z
  .object({ fresh: z.array(row), one: z.array(row), earlier: z.array(row), pair: z.array(row), asked: z.array(row) })
  .parse(JSON.parse(readFileSync(new URL('cases/acts-in-context.json', import.meta.url), 'utf8')));

const contexts = {
  fresh,
  one,
  earlier: having(castle, fox),
  pair: having(made('pair', 'a castle on a hill', 2)),
  asked,
};

/** In the words of the table: `edit:1` changes the second picture, `pick:0` picks the first. */
function outcomeOf(message: string, context: Context): string {
  const understood = hear(message, context);
  if (understood.type === 'talk' && understood.picture !== undefined) return `pick:${understood.picture}`;
  if (understood.type !== 'brief') return understood.type;
  const { request, refinement } = understood.brief;
  if (context === asked && request.startsWith('Draw my day')) return 'answer';
  if (!refinement) return 'new';
  return refinement.picture === undefined ? 'edit' : `edit:${refinement.picture}`;
}

describe.each(['fresh', 'one', 'earlier', 'pair', 'asked'] as const)('in a conversation: %s', (name) => {
  it.each(inContext[name])('“$message” is $outcomes', ({ message, outcomes }) => {
    const outcome = outcomeOf(message, contexts[name]);
    expect(outcomes).toContain(outcomes.includes('edit') ? outcome.replace(/:.*/, '') : outcome);
  });
});

describe('answers', () => {
  const topics = Object.entries(english.conversation.talk);

  it.each(topics)('about %s are short, and what they suggest is understood', (_, { plain, ofPicture = [] }) => {
    for (const { text, suggestions } of [...plain, ...ofPicture]) {
      expect(text.length).toBeLessThan(300);
      expect(suggestions.length).toBeGreaterThanOrEqual(3);
      expect(suggestions.length).toBeLessThanOrEqual(4);
    }
    const offered = plain
      .flatMap(({ suggestions }) => suggestions)
      .filter((message) => hear(message, fresh).type === 'talk');
    for (const message of offered)
      expect(['privacy', 'forget', 'nothingYet', 'nothingEarlier']).toContain(topicOf(message, fresh));
  });

  it('have the facts of the picture that is meant', () => {
    const text = (message: string, context: Context) => {
      const understood = hear(message, context);
      return understood.type === 'talk' ? understood.text : '';
    };
    expect(text('which seed?', one)).toContain('70');
    expect(text('which seed?', two)).toMatch(/70 and 71/);
    const picked = { ...two, last: two.last && { ...two.last, picked: 1 } };
    expect(text('which seed?', picked)).toMatch(/seed is 71/);
    expect(text('who drew this?', one)).toMatch(/Hugging Face.*FLUX\.1-schnell/);
    expect(text('what mood is it?', one)).toContain('calm');
    expect(text('do you keep my data?', { ...fresh, kept: { hours: 24, days: 30 } })).toMatch(/24 hours.*30 days/);
    expect(text('which seed?', fresh)).toMatch(/no picture here yet/);
  });

  it('differ from message to message, and not from time to time', () => {
    const said = (message: string) => {
      const understood = hear(message, fresh);
      return understood.type === 'talk' ? understood.text : '';
    };
    expect(new Set(['hi', 'hello', 'hey', 'good morning', 'hi there', 'hey vizzy'].map(said)).size).toBeGreaterThan(1);
    expect(said('hello')).toBe(said('hello'));
  });

  it('leave a poster’s words alone when a poster was chosen', () => {
    expect(hear('I love you', fresh, { mode: 'poster' }).type).toBe('brief');
    expect(hear('how much does it cost?', fresh, { mode: 'poster' }).type).toBe('talk');
  });
});

describe('how sure the rules are', () => {
  it('is high for what a rule is about, and low for words that none knows', () => {
    for (const message of ['hello', 'undo', 'a red fox', 'brighter'])
      expect(hear(message, several).sureness).toBeGreaterThan(0.8);
    for (const message of ['zorbax flumph', 'freedom']) expect(hear(message, several).sureness).toBeLessThan(0.6);
  });
});

describe('what is quoted is lettering', () => {
  it.each([
    'A poster that says “Look up”',
    'a poster that says "Google it"',
    'poster with the words “What time is it?”',
    'a card that says “Write me a letter”',
  ])('%s', (message) => expect(hear(message, fresh).type).toBe('brief'));
});
