import { describe, expect, it } from 'vitest';
import { readScene } from '../../../src/illustration/scene/read-scene.ts';
import { promptOf } from '../prompts.ts';

const subjectsOf = (subject: string) => readScene(promptOf(subject)).subjects;

/** Figures with what they have to do with each other: `cup held by dragon`. */
const toldOf = (subject: string): readonly string[] => {
  const subjects = subjectsOf(subject);
  const nameOf = (figure = '') => figure.slice(figure.indexOf(':') + 1);
  return subjects.map(({ figure, relation }) =>
    relation ? `${nameOf(figure)} ${relation.type} ${nameOf(subjects[relation.to]?.figure)}` : nameOf(figure),
  );
};

describe('what somebody has', () => {
  it.each([
    ['a robot reading a book', ['robot', 'book held robot']],
    ['a dragon drinking coffee', ['dragon', 'cup held dragon']],
    ['a goose with a knife', ['goose', 'kitchen-knife held goose']],
    ['a girl with a red umbrella', ['girl', 'umbrella held girl']],
    ['a child flying a kite on a beach', ['child', 'kite held child']],
    ['a corgi wearing a crown', ['dog', 'crown worn dog']],
    ['a duck in a top hat', ['duck', 'top-hat worn duck']],
    ['a cat with a dog', ['cat beside dog', 'dog']],
    ['my cat as a king on a throne', ['cat on stone-throne', 'crown worn cat', 'stone-throne']],
    ['a frog playing guitar on a lily pad', ['frog on lily-pad', 'guitar held frog', 'lily-pad']],
    ['a hamster driving a tiny car', ['hamster in car', 'car']],
    ['a dragon flying over a castle', ['dragon over castle', 'castle']],
    ['a house with a tree', ['house beside tree', 'tree']],
    ['a cat wearing a coat', ['cat']],
    ['a cowboy cat in the desert', ['cat', 'cowboy-hat worn cat']],
    ['a cat stealing fish', ['cat', 'fish held cat']],
    ['a pug in a police car', ['dog in police-car', 'police-car']],
    ['a basketball player', ['person', 'basketball held person']],
    ['a penguin surfing', ['penguin on surfboard', 'surfboard']],
    ['a panda doing yoga', ['panda']],
    ['a fox wearing a red scarf and a top hat', ['fox', 'scarf worn fox', 'top-hat worn fox']],
    ['a girl with an egg and a lantern', ['girl', 'egg held girl', 'lantern held girl']],
    ['a fox in a blue scarf holding a lantern', ['fox', 'scarf worn fox', 'lantern held fox']],
    ['a man with a guitar and a dog', ['man beside dog', 'guitar held man', 'dog']],
    ['two children in front of a cabin with lanterns', ['child before cabin', 'cabin', 'lantern held child']],
    ['a mouse with a lantern, holding the lantern', ['mouse', 'lantern held mouse']],
    ['a cat in a rowing boat reading a book', ['cat in rowing-boat', 'rowing-boat', 'book held cat']],
    ['a pirate writing a letter on a ship', ['pirate on ship', 'envelope held pirate', 'ship']],
    ['a boy with a lantern beside a lantern', ['boy', 'lantern held boy']],
  ])('%s', (subject, told) => {
    expect(toldOf(subject)).toEqual(told);
  });

  it('keeps the colour of what is worn', () => {
    expect(subjectsOf('a fox wearing a red scarf')[1]).toMatchObject({ figure: 'fluent-emoji-flat:scarf' });
    expect(subjectsOf('a fox wearing a red scarf')[1]?.colour).toBeDefined();
  });

  it('is outdoors with what is too large for a room', () => {
    expect(readScene(promptOf('a dragon drinking coffee')).setting).not.toBe('room');
  });
});

describe('names and numbers', () => {
  it.each([
    ['a trip to Turkey', []],
    ['a turkey in a barn', ['turkey in barn', 'barn']],
    ['A Turkey In A Barn', ['turkey in barn', 'barn']],
    ['a ring', ['ring']],
    ['boxing ring', []],
  ])('%s', (subject, told) => {
    expect(toldOf(subject).filter((each) => /turkey|ring|barn/.test(each))).toEqual(told);
  });

  it.each([
    ['hill with sheep', 3],
    ['a hill with a sheep', 1],
    ['a white sheep', 1],
    ['deer in the forest', 3],
    ['the deer in the forest', 1],
  ])('%s: %i', (subject, count) => {
    expect(subjectsOf(subject)[0]?.count).toBe(count);
  });

  it('keeps no more of a style than any has', () => {
    expect(readScene(promptOf('a fox', { style: 'x'.repeat(5000) })).style).toHaveLength(200);
  });
});
