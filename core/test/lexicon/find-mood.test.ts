import { describe, expect, it } from 'vitest';
import { findMood, wordsOf } from '../../src/lexicon/index.ts';
import { moodEntries } from '../../src/lexicon/moods.ts';

const always = () => true;
const never = () => false;
const heard = (text: string, isOfTime = always) => findMood(wordsOf(text), isOfTime)?.id ?? null;

describe('the product’s moods', () => {
  it.each([
    ['dull', 'dull and unmotivated'],
    ['boring', 'boring and uneventful'],
    ['tired', 'tired and exhausted'],
    ['peaceful', 'peaceful and calm'],
    ['energetic', 'energetic and vibrant'],
    ['happy', 'happy and joyful'],
    ['sad', 'sad and melancholic'],
    ['busy', 'busy and hectic'],
    ['calm', 'calm and relaxed'],
    ['motivation', 'needing motivation'],
  ])('%s is described as %s', (word, described) => {
    expect(findMood(wordsOf(word), always)).toEqual({ id: word, described });
  });
});

describe('the table of moods', () => {
  it('has one meaning for every word that names a mood anywhere', () => {
    const seen = new Map<string, string>();
    for (const mood of moodEntries) {
      for (const phrase of [...mood.words.split(' '), ...(mood.emoji ?? '').split(' ')]) {
        if (phrase !== '') expect(seen.get(phrase) ?? mood.id, phrase).toBe(mood.id);
        seen.set(phrase, mood.id);
      }
    }
  });

  it('names only moods that exist as opposites', () => {
    const ids = new Set(moodEntries.map(({ id }) => id));
    for (const { denied, deniedOfTime } of moodEntries) {
      for (const id of [denied, deniedOfTime]) if (id !== undefined) expect(ids).toContain(id);
    }
  });

  it('knows every mood by its own name', () => {
    for (const { id } of moodEntries) expect(heard(id)).toBe(id);
  });
});

describe('hearing a mood', () => {
  it.each([
    ['saddens', 'sad'],
    ['it saddened me', 'sad'],
    ['sooo haaappy', 'happy'],
    ['HAPPY', 'happy'],
    ['häppy', 'happy'],
    ['don’t worry, be happy', 'happy'],
    ['not happy, not sad, calm', 'calm'],
    ['happy-go-lucky', 'happy'],
  ])('hears “%s”', (text, mood) => expect(heard(text)).toBe(mood));

  it.each([
    'ambassador',
    'a blue whale',
    'madrigal',
    'business',
    'unhappyness?',
    'tire',
    'contents',
    'my childhood home',
  ])('hears nothing in “%s”', (text) => expect(heard(text, never)).toBeNull());

  it('takes "great" for a mood of a time, not of a shark', () => {
    expect(heard('great')).toBe('happy');
    expect(heard('a great white shark', never)).toBeNull();
  });
});

/** Common words whose stems or spellings come close to a mood's. */
const everyday =
  'home house business tire content author university lover general organ creation creator nature creature movie move motion emotion professor profession relation relate formal form format reform energy-drink passenger passage passport hope hop hopper peaceable pea peak angle anger ankle angel alone aloe lonely load dream drum drama sadder saddle sand sandal glade glass gladiator calmar calamari camel tender tent tension tense tendency mystery mist master proud prowl grate great gratify frost fruit frustum exit exist boar board border bored dullard doll duel weird word world worried warrior worry nerve nurse nervous strain stress street string stressor hectare hector silly silk sill serial serene siren romance roman rome panic picnic pan panda panel rage rag raga range funny fun fund funnel fungus cheer cheese cheetah joy joystick join joint glow gloomy glove blessing blossom delight light lit night knight moon mood moody model mode modern hyper hyphen chill child chilli relax relay cozy coz cosine snug snuggle snail';

describe('everyday words', () => {
  it('are moods only when a list says so', () => {
    const known = new Set(moodEntries.flatMap(({ words, ofTime }) => `${words} ${ofTime ?? ''}`.split(' ')));
    const wrong = everyday.split(' ').filter((word) => !known.has(word) && heard(word, never) !== null);
    expect(wrong).toEqual([]);
  });
});
