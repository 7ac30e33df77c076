import { describe, expect, it } from 'vitest';
import { readScene } from '../../../src/illustration/scene/read-scene.ts';
import { promptOf } from '../prompts.ts';

const figuresOf = (text: string) =>
  readScene(promptOf(text))
    .subjects.map(({ figure, count }) => `${count > 1 ? `${count} ` : ''}${figure.split(':').at(-1)}`)
    .join(' ');

describe('a name is no thing', () => {
  it.each([
    ['a dog called Biscuit', 'dog'],
    ['a dog called biscuit sleeping on a sofa', 'dog sofa'],
    ['a cat named Pepper', 'cat'],
    ['our dog, her name is Cookie', 'dog'],
    ["our dog, her name's Cookie", 'dog'],
    ['a dog he is called Biscuit and loves a kite', 'dog kite'],
    ['two cats named salt and pepper', '2 cat'],
    ['two cats named Salt and Pepper on a roof', '2 cat'],
    ['a bear called Honey and a fox named Rusty', 'bear fox'],
    ['A Dog Called Biscuit Loves A Kite', 'dog kite'],
    ['a horse named "Thunder Cloud" in a meadow', 'horse'],
    ['a girl known as Rose with a red umbrella', 'girl umbrella'],
    ['a knight named sir cookie riding a horse', 'knight horse'],
    ['a parrot we call Captain Apple', 'parrot'],
    ['a teddy bear called Apple Pie', 'teddy-bear'],
    ['my cat Pepper on a sofa', 'cat sofa'],
    ['my dog Rocket in the park', 'dog'],
    ['Cookie the dog in the snow', 'dog'],
    ['ein Hund namens Keks im Schnee', 'dog'],
    ['dogs called pepper and cats on a sofa', '3 dog 3 cat sofa'],
    ['a boy named tim and dogs', 'boy 3 dog'],
    ['a dog called Rex and Santa in the snow', 'dog santa'],
    ['our dogs, named salt and pepper', '3 dog'],
    ['a dog called "Rex in a garden with a cat', 'dog cat'],
    ['a dog called "Rex the Brave" and a cat called "Tom"', 'dog cat'],
    ['a bird called pepper', 'bird'],
    ['the twins are called apple and cherry', ''],
    ['a village called rose', ''],
  ])('%s: %s', (text, figures) => {
    expect(figuresOf(text)).toBe(figures);
  });

  it.each([
    'a story called the lost fox',
    'a story called The Lost Fox',
    'a poster for a bakery called The Golden Crown',
    'a book titled the dragon and the castle',
  ])('%s: a title is no thing', (text) => {
    expect(figuresOf(text)).not.toMatch(/fox|crown|dragon|castle/);
  });

  it.each([
    ['a shop called honey selling cakes', '3 cake'],
    ['a restaurant called bella serving pizza on a boat', 'pizza sailing-boat'],
    ['a story called the running fox', ''],
    ['a game called the lost fox', ''],
  ])('%s: a title ends where something is done or has its place', (text, figures) => {
    expect(figuresOf(text)).toBe(figures);
  });

  it('a story is about what its title names', () => {
    const { subjects } = readScene(promptOf('a story called the lost fox wearing a scarf', { mode: 'story' }));
    expect(subjects.map(({ figure }) => figure)).toEqual(['fox', 'fluent-emoji-flat:scarf']);
  });

  it.each([
    ['he called a taxi', 'taxi'],
    ['I called my mother', 'woman'],
    ['my dog eating a cookie', 'dog cookie'],
    ['my Dog and my Cat', 'dog cat'],
    ['a dog and a biscuit', 'dog cookie'],
  ])('%s: no name is given here', (text, figures) => {
    expect(figuresOf(text)).toBe(figures);
  });
});

describe('a kind is no name', () => {
  it.each([
    ['an animal called capybara', 'capybara'],
    ['a plant called cactus', 'cactus'],
    ['an insect called ladybug', 'lady-beetle'],
    ['an instrument called violin', 'violin'],
    ['a dish called pizza', 'pizza'],
    ['an animal called the platypus', 'platypus'],
    ['a bird called flamingo', 'flamingo'],
    ['two birds called flamingo', '2 flamingo'],
    ['a bird called a flamingo', 'flamingo'],
    ['a game called chess', 'chess-board'],
    ['a gadget called drill', 'drill'],
  ])('%s: %s', (text, figures) => {
    expect(figuresOf(text)).toBe(figures);
  });

  it('the moon is in the sky', () => {
    expect(readScene(promptOf('a planet called the moon')).weather).toContain('moon');
  });
});

describe('an age is no number of people', () => {
  it.each([
    ['a card for my 12 year old brother', 'boy'],
    ['my brother, he turns 12, with a kite', 'boy kite'],
    ['a cake for the 8th birthday of my sister', 'cake girl'],
    ['my brother turns 40', 'man'],
    ['12 birds', '12 bird'],
    ['a friend drinking 12 years old whisky', 'person tumbler-glass'],
    ['my friend with his 3 years old dog', 'person dog'],
    ['a person with a dog aged 5', 'person dog'],
    ['my sister with her 2 year old puppy', 'woman dog'],
    ['my brother has a dog and he turns 12', 'boy dog'],
    ['a friend aged 8 with a puppy', 'child dog'],
    ['my brother is 12 years old', 'boy'],
  ])('%s: %s', (text, figures) => {
    expect(figuresOf(text)).toBe(figures);
  });
});
