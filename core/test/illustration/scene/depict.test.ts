import { describe, expect, it } from 'vitest';
import { createChance } from '../../../src/chance.ts';
import { describeImage } from '../../../src/composition/index.ts';
import { depict } from '../../../src/illustration/scene/depict.ts';
import { readScene } from '../../../src/illustration/scene/read-scene.ts';
import { sentencesFor } from '../../../src/lexicon/index.ts';
import { promptOf } from '../prompts.ts';

const depictionOf = (text: string) => {
  const prompt = promptOf(text);
  return depict(prompt, readScene(prompt));
};

describe('what was asked for and is not drawn', () => {
  it.each([
    ['a gluteus flumph on a zorbax', ['gluteus flumph', 'zorbax']],
    ['three wugs and a dog', ['wugs']],
    ['a red zibble', ['zibble']],
    ['a snorf dancing in the rain', ['snorf']],
    ['a fox with a quibblewort', ['quibblewort']],
    ['a table full of zibbles', ['zibbles']],
    ['a fox, an owl, a bear, a horse, a lion and a castle', ['lion', 'castle']],
  ])('“%s” tells %j', (text, missing) => {
    expect(depictionOf(text)).toMatchObject({ notDrawn: missing, isAsAsked: false });
  });

  it.each([
    ['a sign that says OPEN', ['OPEN']],
    ['a mug with the word "Dad" on it', ['Dad']],
    ['a boat named “Sea Wolf” saying hello world on its side', ['hello world']],
    ['a door reading DO NOT ENTER in a castle', ['DO NOT ENTER']],
  ])('“%s” tells the letters %j, and draws none of their words', (text, letters) => {
    expect(depictionOf(text).notLettered).toEqual(letters);
  });

  it.each(['a fox reading a book', 'a cat with a letter', 'a girl with a ball in the rain', 'two red boats on a lake'])(
    '“%s” is drawn as it was asked for',
    (text) => expect(depictionOf(text)).toMatchObject({ notDrawn: [], isAsAsked: true }),
  );

  it.each(['a brave fox in the snow', 'thirteen cats', 'a juggling cat', 'my day'])(
    '“%s” is told from what is drawn, without a word about what is not',
    (text) => {
      const depiction = depictionOf(text);
      expect(depiction).toMatchObject({ notDrawn: [], isAsAsked: false });
      expect(depiction.notLettered).toBeUndefined();
    },
  );
});

describe('what is seen, in words', () => {
  it.each([
    ['a brave cat on a sofa', 'a cat on a sofa in a room'],
    ['a brave fox wearing a hat in the snow', 'a fox wearing a hat in the snow'],
    ['a brave girl with a balloon and a dog on a beach at night', /^a girl with a balloon .*dog on a beach at night$/],
    ['three brave blue birds', /^three blue birds /],
    ['a brave elephant herd in the desert', 'five elephants in a desert'],
  ])('“%s” is “%s”', (text, words) => {
    expect(sentencesFor('en').composition.described(depictionOf(text).drawn)).toMatch(words);
  });
});

describe('a text alternative', () => {
  const known = ['a red fox', 'two owls', 'a boat', 'a tall tree', 'an astronaut', 'a bowl', 'some flowers'];
  const places = ['in a forest', 'on a beach', 'at night', 'in the rain', 'by a river', 'in a kitchen'];
  const joins = [' and ', ' with ', ' under ', ', ', ' next to ', ' holding '];
  const syllables = ['zor', 'bax', 'flum', 'quib', 'snorf', 'wug', 'gli', 'mox', 'ple', 'thrib'];

  it('claims nothing of what is not drawn, whatever is asked for', () => {
    const chance = createChance(20261201);
    for (let round = 0; round < 400; round++) {
      const nonsense = `${chance.pick(syllables)}${chance.pick(syllables)}${chance.pick(syllables)}`;
      const parts = [chance.pick(known), `a ${nonsense}`, chance.pick(known)];
      const first = chance.integer(0, 2);
      const text = `${parts[first]}${chance.pick(joins)}${parts[(first + 1) % 3]} ${chance.pick(places)}`;
      const prompt = promptOf(text, { family: round, seed: round });
      const depiction = depict(prompt, readScene(prompt));
      const alt = describeImage({
        ...prompt,
        slogan: null,
        tier: 'local',
        index: 0,
        total: 1,
        locale: 'en',
        depiction,
      });
      const [claim = ''] = alt.split(' Vizzy did not know');
      for (const word of depiction.notDrawn) expect(claim, text).not.toContain(word);
      if (text.includes(nonsense)) expect(depiction.notDrawn.join(' '), text).toContain(nonsense);
      else expect(alt, text).not.toContain('did not know');
    }
  });
});

describe('words that are not known', () => {
  const nonsense = Array.from({ length: 40 }, (_, at) => `a flum${'bcdfgklmnp'[at % 10]}a${'rstvwxzbdg'[at >> 2]}ox`);

  it('are answered by places that differ by the words, from one and the same seed', () => {
    const places = nonsense.map((text) => readScene(promptOf(text)).setting);
    expect(new Set(places).size).toBeGreaterThanOrEqual(8);
    for (const place of places) expect(places.filter((other) => other === place).length).toBeLessThanOrEqual(12);
  });

  it('bring nobody and nothing that was not asked for', () => {
    for (const text of nonsense) expect(readScene(promptOf(text, { mode: 'personal' })).subjects, text).toEqual([]);
  });

  it('are answered in the mood that was said', () => {
    for (const mood of ['sad', 'angry', 'calm'])
      for (const text of nonsense.slice(0, 8)) expect(readScene(promptOf(text, { mood })).mood).toBe(mood);
  });
});

it('claims no waterfall or island where the setting draws none', () => {
  for (let seed = 0; seed < 60; seed += 1) {
    const prompt = { ...promptOf(`a zibble number ${seed}`), seed, family: seed };
    const scene = readScene(prompt);
    const { drawn } = depict(prompt, scene);
    if (drawn.place === 'waterfall') expect(scene.setting).toBe('river');
    if (drawn.place === 'island') expect(scene.setting).toBe('sea');
  }
});
