/** Where stories happen, and what is there. */

/** Material about one kind of place. */
export type Place = {
  /** Words in a request that mean it. */
  readonly words: string;
  /** With its article: `the garden`. */
  readonly name: string;
  /** `in the garden`. */
  readonly where: string;
  /** Something that is heard or smelt, as a sentence. */
  readonly senses: readonly string[];
  /** Landmarks, with `the`. */
  readonly marks: readonly string[];
  /** What is in the way, with an article. */
  readonly obstacles: readonly string[];
  /** Small things worth finding, with an article. */
  readonly finds: readonly string[];
  /** Somebody who lives there, with an article. */
  readonly neighbours: readonly string[];
};

/** Places by kind; the first whose words are in the request counts. */
export const places: readonly Place[] = [
  {
    words:
      'sea ocean seaside coast shore waves harbour harbor beach island underwater reef lighthouse ship boat pirate whale dolphin mermaid',
    name: 'the sea',
    where: 'by the sea',
    senses: ['The air tasted of salt.', 'Gulls argued over the roofs.', 'The tide breathed in and out.'],
    marks: ['the old lighthouse', 'the end of the pier', 'the black rocks'],
    obstacles: ['a wall of fog', 'a wave as tall as a house', 'a current that pulled the wrong way'],
    finds: ['a bottle with a note inside', 'a pearl as small as a tear', 'a rusty bell'],
    neighbours: ['an old crab', 'a seal with wise eyes', 'a retired ferryman'],
  },
  {
    words: 'forest woods woodland jungle trees tree grove fox owl bear deer wolf squirrel hedgehog',
    name: 'the forest',
    where: 'in the forest',
    senses: ['The moss smelled of rain.', 'Somewhere a branch cracked.', 'Light fell through the leaves in coins.'],
    marks: ['the hollow oak', 'the ring of mushrooms', 'the clearing where nobody whispers'],
    obstacles: ['a fallen trunk', 'a thicket of thorns', 'a stream that had become a river overnight'],
    finds: ['a silver acorn', 'a feather that hummed', 'a key made of bark'],
    neighbours: ['an owl who was never wrong', 'a mouse with seven children', 'a badger with spectacles'],
  },
  {
    words: 'space planet moon star stars galaxy rocket spaceship astronaut alien mars orbit comet',
    name: 'the edge of space',
    where: 'among the stars',
    senses: [
      'It was so quiet that thoughts had echoes.',
      'Starlight ticked against the window.',
      'Far below, the Earth turned like a marble.',
    ],
    marks: ['the dark side of the moon', 'the last lamp of the station', 'the tail of a passing comet'],
    obstacles: ['a belt of tumbling rocks', 'a silence that swallowed every signal', 'a storm of cold dust'],
    finds: ['a stone that glowed when it was held', 'a message from very long ago', 'a seed wrapped in foil'],
    neighbours: ['a repair drone with opinions', 'a small lonely moon', 'a traveller in a patched suit'],
  },
  {
    words:
      'city town street metropolis downtown office skyline subway london paris york tokyo berlin market shop bakery cafe',
    name: 'the city',
    where: 'in the city',
    senses: [
      'Buses sighed at the corners.',
      'The bakery on the corner smelled of Sunday.',
      'Windows lit up one by one.',
    ],
    marks: ['the clock above the station', 'the little bridge behind the market', 'the roof with the pigeons'],
    obstacles: ['a street full of umbrellas', 'a gate that closed at nine', 'a crowd going the other way'],
    finds: ['a ticket with no date', 'a red glove', 'a postcard that had never been sent'],
    neighbours: ['a flower seller', 'a tram driver who sang', 'a cat who owned the whole street'],
  },
  {
    words: 'snow winter ice arctic iceberg polar penguin snowman igloo christmas blizzard',
    name: 'the snow country',
    where: 'in the snow',
    senses: [
      'The snow creaked like old bread.',
      'Every breath made a small cloud.',
      'The cold smelled of pine and stars.',
    ],
    marks: ['the frozen lake', 'the crooked pine', 'the hut with the green door'],
    obstacles: ['a drift taller than a door', 'a crack in the ice', 'a wind with needles in it'],
    finds: ['a red mitten', 'a lantern that still burned', 'a bell from a lost sleigh'],
    neighbours: ['a hare in a white coat', 'an old woman who knitted for everyone', 'a reindeer with one antler'],
  },
  {
    words: 'mountain mountains peak hill cliff valley summit volcano goat climber',
    name: 'the mountains',
    where: 'in the mountains',
    senses: ['Goat bells rang far below.', 'The air was thin and clean.', 'Clouds went by at knee height.'],
    marks: ['the highest meadow', 'the stone that looks like a face', 'the bridge of ropes'],
    obstacles: ['a landslide of loose stones', 'a gorge without a bridge', 'a night that came too early'],
    finds: ['a blue flower that blooms once in ten years', 'a fossil shaped like a heart', 'a shepherd’s whistle'],
    neighbours: ['a goat who gave advice', 'a hermit with a telescope', 'an eagle on her nest'],
  },
  {
    words: 'desert dune dunes oasis sahara camel cactus pyramid',
    name: 'the desert',
    where: 'in the desert',
    senses: ['The sand sang under every step.', 'The heat shook the horizon.', 'At night it smelled of cold stone.'],
    marks: ['the seventh dune', 'the well with the broken wheel', 'the red arch'],
    obstacles: ['a wall of flying sand', 'a mirage that kept moving', 'a day without shade'],
    finds: ['a glass bead older than kings', 'a map drawn on a leaf', 'a cup that never quite emptied'],
    neighbours: ['a camel with a long memory', 'a lizard who collected shade', 'a trader with a quiet voice'],
  },
  {
    words: 'castle kingdom palace knight king queen prince princess dragon tower wizard witch',
    name: 'the kingdom',
    where: 'in a kingdom behind seven hills',
    senses: [
      'Flags snapped above the walls.',
      'The halls smelled of wax and apples.',
      'Somewhere deep down, water dripped.',
    ],
    marks: ['the tallest tower', 'the garden of stone lions', 'the door that had no key'],
    obstacles: ['a drawbridge that would not come down', 'a maze of hedges', 'a riddle carved above a gate'],
    finds: ['a crown for a very small head', 'a spoon that told the truth', 'a letter sealed in green'],
    neighbours: ['a cook who knew everything', 'a sleepy guard', 'the youngest page'],
  },
  {
    words: 'school class classroom teacher homework library book playground',
    name: 'the school',
    where: 'at the school on the hill',
    senses: [
      'The corridors smelled of chalk and oranges.',
      'A bell rang for nobody in particular.',
      'Rain drew maps on the windows.',
    ],
    marks: ['the last shelf of the library', 'the chestnut in the yard', 'the room that was always locked'],
    obstacles: ['a staircase that everyone avoided', 'a test nobody had warned about', 'a whole hall of staring faces'],
    finds: ['a pencil that wrote only questions', 'a book without a title', 'a paper plane with an answer on it'],
    neighbours: ['a librarian in silver boots', 'a girl who drew on everything', 'the caretaker with a hundred keys'],
  },
  {
    words: 'home house kitchen room attic bedroom garden park backyard snail bee butterfly flower cat dog mouse',
    name: 'the garden',
    where: 'in the garden behind the last house',
    senses: [
      'The evening smelled of tomatoes and rain.',
      'Bees signed off for the day.',
      'A watering can ticked as it cooled.',
    ],
    marks: ['the top of the wall', 'the blue watering can', 'the lettuce at the far end'],
    obstacles: ['a gravel path as wide as a desert', 'a puddle without an edge', 'a hedge full of elbows'],
    finds: ['a marble with a storm inside', 'a blue glass button', 'a seed that was warm to the touch'],
    neighbours: ['a beetle in a polished coat', 'a toad under a flowerpot', 'an old cat on the windowsill'],
  },
  {
    words: 'river lake pond stream waterfall frog duck otter beaver',
    name: 'the river',
    where: 'by the river',
    senses: [
      'The water told the same story all day.',
      'Dragonflies stitched the reeds together.',
      'It smelled of mud and mint.',
    ],
    marks: ['the bend with the willows', 'the stepping stones', 'the mill that no longer turned'],
    obstacles: ['a waterfall with a bad temper', 'a flood the colour of tea', 'a bridge with a missing middle'],
    finds: ['a stone with a ring around it', 'a paper boat that had come a long way', 'a fish-shaped key'],
    neighbours: ['a heron who hated noise', 'a frog with a deep voice', 'an otter who never sat still'],
  },
];

/** Where a story happens that names no place: chosen by chance. */
export const anywhere: readonly Place[] = places.filter(({ name }) =>
  ['the garden', 'the forest', 'the river', 'the city', 'the mountains'].includes(name),
);
