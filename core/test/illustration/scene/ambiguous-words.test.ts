import { describe, expect, it } from 'vitest';
import { readScene } from '../../../src/illustration/scene/read-scene.ts';
import { promptOf } from '../prompts.ts';

const figuresOf = (text: string) =>
  readScene(promptOf(text))
    .subjects.map(({ figure }) => figure.split(':').at(-1))
    .join(' ');

describe('a word of two senses is drawn as the one that is meant, or not at all', () => {
  it.each([
    ['a bat at night', 'bat'],
    ['a baseball bat', 'baseball-bat'],
    ['a bat and a ball', 'baseball-bat soccer-ball'],
    ['a crane in a marsh', 'heron'],
    ['a crane at a construction site', 'crane'],
    ['a tower crane over the city', 'crane'],
    ['a bank in the city', 'bank'],
    ['the bank of a river', ''],
    ['a heron on a river bank', 'heron'],
    ['the bark of a tree', 'tree'],
    ['a seal on the ice', 'seal'],
    ['a wax seal', ''],
    ['the seal of approval', ''],
    ['a mouse in a garden', 'mouse'],
    ['a computer mouse', 'computer-mouse'],
    ['an orange on a plate', 'tangerine fork-and-knife-with-plate'],
    ['an orange', 'tangerine'],
    ['a lemon', 'lemon'],
    ['an orange sky', ''],
    ['an orange cat', 'cat'],
    ['a lemon yellow house', 'house'],
    ['a bow tie', 'bow-tie'],
    ['the bow of a ship', 'ship'],
    ['a fish tank', 'fish'],
    ['a think tank', ''],
    ['a bear market', ''],
    ["I can't bear it", ''],
    ['a bear in the forest', 'bear'],
    ['the well in the garden', 'well'],
    ['get well soon', ''],
    ['a train in the mountains', 'train'],
    ['train hard', ''],
    ['a ship on the sea', 'ship'],
    ['ship the product', ''],
    ['I saw a fox', 'fox'],
    ['a saw', 'carpentry-saw'],
    ['the sun rose over the hills', ''],
    ['a rose in a garden', 'rose'],
    ['a bed of roses', 'rose'],
    ['the bed of a river', ''],
    ['a sheep pen', 'sheep'],
    ['python code', ''],
    ['a python', 'snake'],
    ['a jaguar in the jungle', 'leopard'],
    ['a jaguar car', 'car'],
    ['the palm of a hand', ''],
    ['turn over a new leaf', ''],
    ['tie the knot', ''],
    ['a peach sunset', ''],
    ['a pot of tea', 'teapot cup'],
    ['a golf course', 'golf-flag'],
    ['Peter Pan', ''],
    ['a cup of coffee', 'cup'],
  ])('%s: %s', (text, figures) => {
    expect(figuresOf(text)).toBe(figures);
  });

  it.each([
    'a blorptangle',
    'zyxxy',
    'a quibblewort',
    'snorfle and grumbo',
    'the catenary of a hyperboloid',
    'a foxglove',
    'a dogma',
    'my carpet bagger',
    'a housefulness',
    'boatswainery',
    'a horsepowerful notion',
    'the birdlessness of it',
    'an owlish look',
    'a bearable weight',
    'a shipment',
    'some manifold',
    'a kingdom come',
    'a carpenterish mood',
    'rocketry theory',
    'the treeness',
  ])('%s is nothing that was named', (text) => {
    expect(figuresOf(text)).toBe('');
  });

  it.each([
    ['a sleeping fox', 'sleep'],
    ['the fox is fast asleep', 'sleep'],
    ['a girl running through a meadow', 'run'],
    ['a boy sits by a lake', 'sit'],
    ['a snail that slowly crawls home', 'walk'],
    ['a dragon flying over a castle', 'fly'],
    ['a bear and a fox', undefined],
    ['a cat on a mat', undefined],
  ])('%s: it does %s', (text, action) => {
    expect(readScene(promptOf(text)).subjects[0]?.action).toBe(action);
  });
});
