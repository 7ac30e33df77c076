import { describe, expect, it } from 'vitest';
import { readScene } from '../../../src/illustration/scene/read-scene.ts';
import { promptOf } from '../prompts.ts';

/** Who is where: `cat`, `bird in the air`, `girl on bridge`, `vase, fallen`. */
function seenIn(text: string): readonly string[] {
  const { subjects } = readScene(promptOf(text));
  const nameOf = (figure = '') => figure.slice(figure.indexOf(':') + 1);
  return subjects.map(({ figure, placement, relation, isToppled }) => {
    const bridge = relation?.type === 'on' ? ` on ${nameOf(subjects[relation.to]?.figure)}` : '';
    return `${nameOf(figure)}${bridge}${placement === 'sky' ? ' in the air' : ''}${isToppled ? ', fallen' : ''}`;
  });
}

describe('what is knocked over lies on its side, and nobody is in the air', () => {
  it.each([
    ['my cat knocked over the christmas tree again lol', ['cat', 'christmas-tree, fallen']],
    ['a cat knocked a vase over', ['cat', 'amphora, fallen']],
    ['a cat knocking a vase over again', ['cat', 'amphora, fallen']],
    ['a child tipped over a cup of coffee', ['child', 'cup, fallen']],
    ['a cat knocked down a vase', ['cat', 'amphora, fallen']],
    ['the wind blew over a tree', ['tree, fallen']],
    ['a vase that fell over', ['amphora, fallen']],
    ['a knocked over chair', ['chair, fallen']],
    ['a vase, knocked over by the cat', ['amphora, fallen', 'cat']],
    ['a vase on the floor, knocked over by the cat', ['amphora, fallen', 'cat']],
    ['a vase and a cat knocking over the vase', ['amphora, fallen', 'cat']],
    ['a tree has fallen over', ['tree, fallen']],
    ['a tree blown over by the wind', ['tree, fallen']],
    ['a vase almost falling over', ['amphora, fallen']],
    ['the kids tipped the bench over', ['child', 'bench']],
    ['a tipped over bicycle', ['bicycle']],
    ['a penguin fell over', ['penguin']],
    ['a girl tripped over a bicycle', ['girl', 'bicycle']],
    ['a man fell over a chair', ['man', 'chair']],
  ])('%s', (text, seen) => {
    expect(seenIn(text)).toEqual(seen);
  });
});

describe('what falls out of the sky knocks nothing over', () => {
  it.each([
    ['a Christmas tree with snow falling down', ['christmas-tree']],
    ['a street lamp with snow falling down', ['street-lamp']],
    ['a rose with petals falling down', ['rose']],
    ['an umbrella with rain falling down on it', ['umbrella']],
    ['an umbrella, rain falls down', ['umbrella']],
    ['a cup of coffee while the rain is falling down', ['cup']],
    ['a chair by the window with snow falling down outside', ['chair']],
    ['an apple tree with apples falling down', ['tree', 'red-apple']],
    ['a breeze blowing over tulips', ['tulip']],
    ['the wind blew over the tulips', ['tulip']],
    ['a street lamp with the wind blowing snow down', ['street-lamp']],
    ['a cat kicking a ball over there', ['cat', 'soccer-ball']],
  ])('%s', (text, seen) => {
    expect(seenIn(text)).toEqual(seen);
  });
});

describe('who goes or looks over something stays on the ground', () => {
  it.each([
    ['a car ran over a ball', ['car', 'soccer-ball']],
    ['a horse running over a field', ['horse']],
    ['a dog running over a bridge', ['dog on bridge', 'bridge']],
    ['a girl walking across a bridge', ['girl on bridge', 'bridge']],
    ['a man walking his dog over a bridge', ['man', 'dog on bridge', 'bridge']],
    ['a car driving over a bridge', ['car on bridge', 'bridge']],
    ['a cat came across a mouse', ['cat', 'mouse']],
    ['a lighthouse watching over the sea', ['lighthouse']],
    ['a dog keeping watch over a sheep', ['dog', 'sheep']],
    ['a dog to watch over a sheep', ['dog', 'sheep']],
    ['a superhero walking over a bridge', ['superhero on bridge', 'bridge']],
    ['an astronaut riding a horse over a bridge', ['astronaut on horse', 'horse on bridge', 'bridge']],
    ['a robot looking out over the city', ['robot']],
    ['a castle towering over a village', ['castle']],
    ['a cat leaning over a fence', ['cat', 'fence']],
    ['two friends talking over coffee', ['person', 'cup']],
  ])('%s', (text, seen) => {
    expect(seenIn(text)).toEqual(seen);
  });
});

describe('what is above something stays in the air', () => {
  it.each([
    ['a bird over the sea', ['bird in the air']],
    ['a bird flying across a lake', ['bird in the air']],
    ['a plane flying over a city', ['plane in the air']],
    ['a dragon over a castle', ['dragon in the air', 'castle']],
    ['a fox jumping over a fence', ['fox in the air', 'fence']],
    ['a boy kicking a ball over a fence', ['boy', 'soccer-ball in the air', 'fence']],
    ['a girl throwing a ball over a house', ['girl', 'soccer-ball in the air', 'house']],
    ['a balloon over a bridge', ['balloon in the air', 'bridge']],
    ['a bridge over a river', ['bridge']],
    ['Santa riding his sleigh over a village', ['santa on sled', 'sled in the air']],
    ['a witch riding a broom over a village', ['flying-witch in the air']],
    ['a boy riding a dragon over a castle', ['boy on dragon', 'dragon in the air', 'castle']],
    ['a superhero watching over the city', ['superhero in the air']],
    ['an angel watching over a child', ['angel in the air', 'child']],
    ['a dragon looming over a castle', ['dragon in the air', 'castle']],
    ['a ghost coming over a house', ['ghost in the air', 'house']],
    ['a ufo standing over a barn', ['flying-saucer in the air', 'barn']],
    ['a helicopter carrying a cow over a barn', ['helicopter in the air', 'cow in the air', 'barn']],
    ['a hot air balloon travelling over a castle', ['hot-air-balloon in the air', 'castle']],
    ['a plane going over a bridge', ['plane in the air', 'bridge']],
  ])('%s', (text, seen) => {
    expect(seenIn(text)).toEqual(seen);
  });
});
