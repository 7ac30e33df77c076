/** Fresh sentences: what stands to what, and how. */
import { describe, expect, it } from 'vitest';
import { sceneOf, subjectsOf } from './scene-in-words.ts';

describe('where one thing is, seen from another', () => {
  it.each([
    // On.
    ['a monkey on an elephant', ['monkey on elephant', 'elephant']],
    ['a snail atop a mushroom', ['snail on mushroom', 'mushroom']],
    ['a child on a swing', ['child on swing', 'swing']],
    ['a koala sleeping on a bed', ['koala on bed', 'bed']],
    ['a girl riding a unicorn', ['girl on unicorn', 'unicorn']],
    ['a bear aboard a train', ['bear on train', 'train']],
    ['a frog perched on a guitar', ['frog on guitar', 'guitar']],
    // Under.
    ['a rabbit under a mushroom', ['rabbit under mushroom', 'mushroom']],
    ['a fox beneath a windmill', ['fox under windmill', 'windmill']],
    ['a boat below a bridge', ['sailing-boat under bridge', 'bridge']],
    ['a mole underneath a tree', ['mole under tree', 'tree']],
    // Over.
    ['an eagle above a castle', ['eagle over castle', 'castle']],
    ['a plane flying over a pyramid', ['plane over pyramid', 'pyramid']],
    ['a hot air balloon hovering over a barn', ['hot-air-balloon over barn', 'barn']],
    // In.
    ['a hamster in a cup', ['hamster in cup', 'cup']],
    ['a baby in a crib', ['baby in crib', 'crib']],
    ['an owl inside a barn', ['owl in barn', 'barn']],
    ['a penguin in a rowing boat', ['penguin in rowing-boat', 'rowing-boat']],
    // Beside.
    ['a deer next to a tent', ['deer beside tent', 'tent']],
    ['a knight near a well', ['knight beside well', 'well']],
    ['a dog beside a campfire', ['dog beside campfire', 'campfire']],
    ['a shark alongside a submarine', ['shark beside submarine', 'submarine']],
    ['a wizard leaning against a tower', ['wizard beside tower', 'tower']],
    // Behind and before.
    ['a wolf behind a fence', ['wolf behind fence', 'fence']],
    ['a cow in front of a windmill', ['cow before windmill', 'windmill']],
    ['a robot in front of a church', ['robot before church', 'church']],
  ])('%s', (text, subjects) => {
    expect(subjectsOf(text)).toEqual(subjects);
  });

  it.each([
    ['a cat on a chair under a lamp', ['cat on chair', 'chair under lamp', 'lamp']],
    ['two owls on a bench behind a church', ['2 owl on bench', 'bench behind church', 'church']],
    ['a mouse on a cow in front of a barn', ['mouse on cow', 'cow before barn', 'barn']],
    ['a snowman beside a sledge near a cabin', ['snowman beside sled', 'sled beside cabin', 'cabin']],
  ])('%s: one relation after another', (text, subjects) => {
    expect(subjectsOf(text)).toEqual(subjects);
  });

  it.each([
    ['a fox in the desert', ['fox'], 'desert'],
    ['a piano on the beach', ['piano'], 'beach'],
    ['a tent by the river', ['tent'], 'river'],
    ['an elephant in the street', ['elephant'], 'street'],
    ['a robot in a garden', ['robot'], 'garden'],
    ['a turtle under the sea', ['turtle'], 'underwater'],
    ['a whale above the city', ['whale'], 'city'],
  ] as const)('%s: the relation to a place is the place', (text, subjects, setting) => {
    expect(subjectsOf(text)).toEqual(subjects);
    expect(sceneOf(text).setting).toBe(setting);
  });
});

describe('what somebody has', () => {
  it.each([
    ['a raccoon holding a lantern', ['raccoon', 'lantern held raccoon']],
    ['a knight carrying a sword', ['knight', 'sword held knight']],
    ['a bear eating a cake', ['bear', 'cake held bear']],
    ['an astronaut with a guitar', ['astronaut', 'guitar held astronaut']],
    ['a rabbit wielding a sword', ['rabbit', 'sword held rabbit']],
    ['a tiger wearing a top hat', ['tiger', 'top-hat worn tiger']],
    ['a wolf in a top hat', ['wolf', 'top-hat worn wolf']],
    ['a monkey driving a car', ['monkey in car', 'car']],
    ['a panda playing the harmonica', ['panda', 'harmonica held panda']],
    ['a pirate with a sword', ['pirate', 'sword held pirate']],
    ['a boy flying a kite', ['boy', 'kite held boy']],
    ['a lion dressed as a king', ['lion', 'crown worn lion']],
    ['a mouse hugging a heart', ['mouse', 'heart held mouse']],
    ['two monkeys with umbrellas', ['2 monkey', '3 umbrella held monkey']],
    ['a fox holding a red balloon and a gift', ['fox', 'red balloon held fox', 'gift held fox']],
    ['a witch with her broom', ['witch']],
  ])('%s', (text, subjects) => {
    expect(subjectsOf(text)).toEqual(subjects);
  });

  it.each([
    ['a pirate with a treasure chest', ['pirate beside treasure-chest', 'treasure-chest']],
    ['a giraffe with a lighthouse', ['giraffe beside lighthouse', 'lighthouse']],
    ['a castle with a tree', ['castle beside tree', 'tree']],
    ['a dog with a cat', ['dog beside cat', 'cat']],
  ])('%s: what cannot be had is beside', (text, subjects) => {
    expect(subjectsOf(text)).toEqual(subjects);
  });

  it('goes on after what somebody has with who has it', () => {
    expect(subjectsOf('a bear with a lantern in a boat')).toEqual([
      'bear in sailing-boat',
      'lantern held bear',
      'sailing-boat',
    ]);
    expect(subjectsOf('a dragon holding a rose under a tower')).toEqual([
      'dragon under tower',
      'rose held dragon',
      'tower',
    ]);
  });
});

describe('who does it is told by one word', () => {
  it.each([
    ['a tennis player', ['person', 'tennis held person']],
    ['a piano player in a bar', ['person beside piano', 'piano']],
    ['a girl skateboarding', ['girl on skateboard', 'skateboard']],
    ['a robot surfing', ['robot on surfboard', 'surfboard']],
    ['a fox cycling through the forest', ['fox on bicycle', 'bicycle']],
    ['a bus driver', ['person beside bus', 'bus']],
  ])('%s', (text, subjects) => {
    expect(subjectsOf(text).map((each) => each.replace(/^small /, ''))).toEqual(subjects);
  });

  it.each([
    ['a pirate parrot', 1],
    ['a cowboy dog', 1],
  ])('%s is an animal in a hat', (text, count) => {
    const [animal, hat] = sceneOf(text).subjects;
    expect(animal?.count).toBe(count);
    expect(hat?.relation).toEqual({ type: 'worn', to: 0 });
  });
});

describe('parts and wholes', () => {
  it.each([
    ['the door of a castle', ['castle']],
    ['a barn with a door', ['barn']],
    ['the wheel of a bicycle', ['bicycle']],
    ['a car with a wheel', ['car']],
    ['a vase of tulips', ['amphora', '3 tulip in amphora']],
  ])('%s', (text, subjects) => {
    expect(subjectsOf(text)).toEqual(subjects);
  });
});

describe('what one does', () => {
  it.each([
    ['a sleeping dragon', 'sleep'],
    ['a wolf that runs through the snow', 'run'],
    ['a robot waving', 'wave'],
    ['an old man sitting on a bench', 'sit'],
    ['the rabbit is hopping', 'run'],
    ['a swimming turtle', 'swim'],
    ['a woman strolling along the river', 'walk'],
    ['an eagle soaring over the canyon', 'fly'],
    ['an empty swing', 'empty'],
    ['a bear dozing under a tree', 'sleep'],
    ['a horse standing in a field', 'stand'],
    ['a castle', undefined],
  ])('%s: %s', (text, action) => {
    expect(sceneOf(text).subjects[0]?.action).toBe(action);
  });
});
