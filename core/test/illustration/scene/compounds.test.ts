import { describe, expect, it } from 'vitest';
import { readScene } from '../../../src/illustration/scene/read-scene.ts';
import { promptOf } from '../prompts.ts';

const sceneOf = (text: string) => readScene(promptOf(text));

/** Figures with what they have to do with each other: `person beside lighthouse`. */
function toldOf(text: string): readonly string[] {
  const { subjects } = sceneOf(text);
  const nameOf = (figure = '') => figure.slice(figure.indexOf(':') + 1);
  return subjects.map(({ figure, relation }) =>
    relation ? `${nameOf(figure)} ${relation.type} ${nameOf(subjects[relation.to]?.figure)}` : nameOf(figure),
  );
}

describe('a compound is one thing', () => {
  it.each([
    ['a tennis ball', ['baseball']],
    ['a tennis racket', ['tennis']],
    ['a school bus', ['bus']],
    ['a fire truck', ['fire-engine']],
    ['a car key', ['key']],
    ['a barn door', ['barn']],
    ['a barn with a red door', ['barn']],
    ['the door of a barn', ['barn']],
    ['the red door of an old barn', ['barn']],
    ['a barn and a cat at the door of the barn', ['barn beside cat', 'cat beside barn']],
    ['a barn and a cat on the door of the barn and a dog', ['barn beside cat', 'cat before barn', 'dog']],
    ['a bell on the gate of a castle', ['bell before castle', 'castle']],
    ['a cat at the door of no barn', ['cat']],
    ['a tree with a door', ['tree beside door', 'door']],
    ['an old oak tree with a small door', ['tree beside door', 'door']],
    ['a tower with a bell', ['tower beside bell', 'bell']],
    ['a ship with a wheel', ['ship beside wheel', 'wheel']],
    ['a bicycle with a bell', ['bicycle']],
    ['a bicycle with a basket', ['bicycle beside basket', 'basket']],
    ['a castle gate', ['castle']],
    ['a car window', ['car']],
    ['a cat looking out of a train window', ['cat', 'train']],
    ['a red door', ['door']],
    ['a shop window', []],
    ['a coffee table', []],
    ['a cat on a coffee table', ['cat']],
    ['a lighthouse keeper', ['person beside lighthouse', 'lighthouse']],
    ['a lighthouse keeper reading a letter', ['person beside lighthouse', 'lighthouse', 'envelope held person']],
    ['a snake charmer', ['person beside snake', 'snake']],
    ['a taxi driver', ['person in taxi', 'taxi']],
    ['a bus driver', ['person beside bus', 'bus']],
    ['a dog walker', ['person beside dog', 'dog']],
    ['a piano player', ['person beside piano', 'piano']],
    ['a guitar player', ['person', 'guitar held person']],
  ])('%s', (text, told) => {
    expect(toldOf(text)).toEqual(told);
  });

  it('shows what it is by its colour, of which several have the same', () => {
    expect(sceneOf('tennis balls').subjects).toMatchObject([{ count: 3, colour: '#cfdd3c' }]);
    expect(sceneOf('a dog with a tennis ball').subjects[1]?.colour).toBe('#cfdd3c');
    expect(sceneOf('a school bus').subjects).toMatchObject([{ count: 1, colour: '#f2b430' }]);
    expect(sceneOf('a red tennis ball').subjects[0]?.colour).toBe('#d8362f');
  });

  it('is set where the larger one is', () => {
    expect(sceneOf('a piano player').setting).toBe('room');
    expect(sceneOf('a shop window').setting).toBe('shop');
    expect(sceneOf('a coffee table')).toMatchObject({ setting: 'room', features: ['table'] });
  });
});

describe('who skates, surfs or cycles is on something', () => {
  it.each([
    ['a girl on a skateboard', ['girl on skateboard', 'skateboard']],
    ['a boy skateboarding in a park', ['boy on skateboard', 'skateboard']],
    ['a boy in a park, skateboarding', ['boy on skateboard', 'skateboard']],
    ['my brother loves skateboarding', ['man on skateboard', 'skateboard']],
    ['a skateboarder', ['person on skateboard', 'skateboard']],
    ['a cat riding a skateboard', ['cat on skateboard', 'skateboard']],
    ['a girl cycling along a river', ['girl on bicycle', 'bicycle']],
    ['a boy sledding in the snow', ['boy on sled', 'sled']],
    ['a dog skateboarding on a skateboard', ['dog on skateboard', 'skateboard']],
  ])('%s', (text, told) => {
    expect(toldOf(text)).toEqual(told);
  });

  it('is on the water with the surfboard', () => {
    expect(sceneOf('a girl surfing').subjects).toMatchObject([{ placement: 'water' }, { placement: 'water' }]);
  });
});
