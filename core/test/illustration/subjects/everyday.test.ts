/** What people wish for every day is drawn, and not only its mood. */
import { expect, it } from 'vitest';
import { readScene } from '../../../src/illustration/scene/read-scene.ts';
import { promptOf } from '../prompts.ts';

const wishes: Readonly<Record<string, string>> = {
  animals:
    'moose,elk,gazelle,anteater,crow,raven,magpie,kingfisher,puffin,orca,husky,wasp,centipede,llama,goose,lobster,sloth,bat,lynx,bobcat,hyena,platypus',
  tools:
    'drill,hammer,saw,screwdriver,wrench,axe,shovel,rake,ladder,screw,paint roller,tape measure,chainsaw,vacuum cleaner,key,wheel,pliers,hoe,wheelbarrow,sewing machine,magnifying glass',
  food: 'apple,steak,cheese,croissant,pizza,ramen,sushi,cupcake,ice cream,honey,lemonade,cherry,carrot,sandwich,taco,egg',
  vehicles:
    'truck,van,taxi,tractor,motorcycle,tram,helicopter,submarine,canoe,tricycle,limousine,tugboat,rickshaw,sled,zeppelin',
  instruments:
    'guitar,violin,cello,harp,trumpet,saxophone,accordion,drum kit,tambourine,gong,xylophone,bagpipes,flute,harmonica',
  furniture:
    'chair,sofa,bed,wardrobe,closet,fridge,stove,oven,stool,sink,toaster,washing machine,mirror,pillow,street lamp,rocking chair,crib,cot,chandelier',
  sports:
    'football,basketball,tennis racket,skis,surfboard,weightlifter,dumbbell,archer,dartboard,whistle,trophy,golfer',
  things:
    'letter,bag,envelope,umbrella,hourglass,kite,spellbook,lily,gold bar,lantern,anchor,flying witch,chess board,scarecrow,typewriter',
};

it.each(Object.entries(wishes))('%s', (_, nouns) => {
  const undrawn = nouns.split(',').filter((noun) => readScene(promptOf(`a ${noun}`)).subjects.length === 0);
  expect(undrawn).toEqual([]);
});

it('whoever swims is in the water, as they swim', () => {
  for (const wish of [
    'a turtle swimming',
    'two turtles swimming',
    'a platypus swimming',
    'a swimming turtle and a fish',
  ]) {
    const { setting, subjects } = readScene(promptOf(wish));
    expect(setting, wish).toBe('underwater');
    expect(new Set(subjects.map(({ placement }) => placement)), wish).toEqual(new Set(['underwater']));
  }
  expect(readScene(promptOf('a turtle swimming at sunset')).setting).not.toBe('underwater');
  expect(readScene(promptOf('a swimming dolphin and a boat')).setting).not.toBe('underwater');
});
