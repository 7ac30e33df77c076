/** Where a thing is at home: the settings it is drawn in when none is named. */
import type { SettingId } from './scene.ts';

const lines: Readonly<Record<string, string>> = {
  sea: 'lighthouse ship whale dolphin shark anchor octopus seagull pirate mermaid crab surfer submarine yacht sailor',
  'sea lake': 'boat sailboat ferry canoe raft rowboat swan duck',
  underwater: 'fish jellyfish starfish seahorse coral turtle squid tropical-fish clownfish',
  'beach sea': 'palm shell coconut surfboard flamingo parrot sandcastle',
  space: 'rocket astronaut ufo satellite alien spaceship comet saturn planet',
  desert: 'camel cactus pyramid scorpion snake lizard cowboy',
  snow: 'penguin polar-bear snowman sled seal igloo reindeer skier husky yeti santa walrus',
  forest:
    'fox wolf bear deer owl squirrel mushroom nest hedgehog moose unicorn elf fairy witch badger raccoon fawn koala toucan treehouse monster hobbit-hole sword werewolf sloth gorilla monkey panda lynx',
  'forest mountains': 'dragon knight wizard eagle bear stag dinosaur phoenix tent campfire',
  'mountains meadow': 'castle goat horse tower hiker king queen princess ruin',
  'meadow garden':
    'butterfly bee flower rabbit dog child sunflower tulip rose ladybug snail daisy kite girl boy swing gnome dwarf tricycle hoe',
  'meadow village':
    'cow sheep pig goat chicken rooster barn windmill tractor farmer donkey scarecrow house church haystack',
  'street city':
    'car taxi bus bicycle motorcycle robot tram scooter truck detective superhero skateboard streetlamp traffic-light runner police-officer firefighter mechanic nurse doctor clown ambulance taxi zombie businessman',
  'river lake': 'crocodile heron beaver otter hippopotamus frog platypus',
  'garden city': 'statue fountain bench',
  stage: 'musician ballerina dancer juggler drum-kit microphone',
  'mountains garden': 'samurai ninja torii pagoda monk',
  'meadow mountains river': 'train bridge locomotive',
  'garden village meadow':
    'school hospital bank hotel stadium factory station post-office temple mosque gas-station museum',
  'meadow desert': 'elephant lion giraffe zebra rhino leopard cheetah tiger kangaroo ostrich hyena',
  'sky meadow': 'hot-air-balloon balloon airplane kite bird helicopter cloud plane zeppelin angel',
  mountains: 'eagle falcon',
  room: 'christmas-tree cat clock piano sofa bed chair teapot guitar violin candle book lamp computer baby hamster bookshelf desk rocking-chair crib chandelier chef vampire',
  'studio room':
    'cup mug coffee tea bottle vase cake apple heart crown key diamond ring lightbulb gift trophy camera phone laptop bread pizza burger ice-cream cookie donut sandwich globe hourglass mask chess-board sewing-machine hat shoe umbrella watch perfume',
};

const homes = new Map<string, readonly SettingId[]>(
  Object.entries(lines).flatMap(([settings, line]) =>
    line.split(' ').map((noun) => [noun.replaceAll('-', ' '), settings.split(' ') as SettingId[]] as const),
  ),
);

const byStance: Readonly<Record<string, readonly SettingId[]>> = {
  ground: ['meadow', 'mountains', 'lake', 'forest', 'garden'],
  water: ['sea', 'lake', 'river'],
  sky: ['sky', 'meadow', 'mountains'],
  surface: ['studio', 'room'],
  underwater: ['underwater'],
};

/** The settings a thing may be drawn in, by its words, else by what it stands on. */
export function homesOf(words: readonly string[], stands: string): readonly SettingId[] {
  for (const word of words) {
    const found = homes.get(word);
    if (found) return found;
  }
  return byStance[stands] ?? ['meadow'];
}
