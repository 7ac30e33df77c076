/** Material about the places of stories. */

/** Material about one kind of place. */
export type Place = {
  /** Words in a request that name it. */
  readonly words: string;
  /** With its article: `the garden`. */
  readonly name: string;
  /** `in the garden`. */
  readonly where: string;
  /** In a picture's description, in words that the illustrator can draw: `in a garden`. */
  readonly seen: readonly string[];
  /** Sentences about a sound or smell. */
  readonly senses: readonly string[];
  /** Landmarks, with `the`. */
  readonly landmarks: readonly string[];
  /** Obstacles, with an article. */
  readonly obstacles: readonly string[];
  /** Small things worth finding, with an article. */
  readonly finds: readonly string[];
  /** Characters who live there, with an article. */
  readonly neighbours: readonly string[];
};

/** All kinds of places; the first with a word of the request counts. */
export const places: readonly Place[] = [
  {
    words: 'station train railway platform tram conductor',
    name: 'the station',
    where: 'at the station',
    seen: ['in a street', 'in a street', 'in a street'],
    senses: [
      'The clock above the platform jumped from minute to minute.',
      'It smelled of iron, rain and other people’s journeys.',
      'Somewhere a loudspeaker cleared its throat.',
    ],
    landmarks: ['the last bench on platform four', 'the clock without a minute hand', 'the flower stall by the exit'],
    obstacles: ['a timetable full of holes', 'a crowd of suitcases', 'a train that did not stop'],
    finds: ['a ticket to a town nobody knew', 'a left glove', 'a suitcase full of letters'],
    neighbours: ['a guard with a silver whistle', 'an old lady with a basket', 'a pigeon with one pink foot'],
  },
  {
    words:
      'village farm barn field countryside hamlet meadow farmer cow sheep horse pig hen chicken rooster donkey goat',
    name: 'the village',
    where: 'in a village at the end of the road',
    seen: ['in a village', 'in a meadow', 'in a village'],
    senses: [
      'The hay smelled of last summer.',
      'A weathercock turned round to see who was coming.',
      'The church bell was always four minutes late.',
    ],
    landmarks: ['the crooked gate', 'the old well', 'the barn with the blue door'],
    obstacles: ['a fence without a gap', 'a field of nettles', 'a gander in a very bad mood'],
    finds: ['a horseshoe for a very small horse', 'a tin box tied with string', 'a weathercock’s lost feather'],
    neighbours: ['a hen who was always right', 'the postwoman on her yellow bicycle', 'a scarecrow with a good memory'],
  },
  {
    words:
      'home house kitchen room attic bedroom cellar basement sofa apartment flat pizza cookie bread bun cake cheese cat dog kitten puppy mouse toy teddy doll clock',
    name: 'the house',
    where: 'in the tall house on Lantern Street',
    seen: ['in a room', 'in an attic', 'in a room'],
    senses: [
      'The stairs creaked in alphabetical order.',
      'It smelled of toast and old books.',
      'Behind the wall the pipes were humming to themselves.',
    ],
    landmarks: ['the trunk in the attic', 'the third stair', 'the cupboard that never quite closed'],
    obstacles: ['a staircase with thirteen steps', 'a door that stuck in wet weather', 'a corridor without a lamp'],
    finds: ['a key with a blue ribbon', 'a music box with one tune missing', 'a photograph of nobody anyone knew'],
    neighbours: ['a mouse from the second floor', 'the neighbour with the tuba', 'an old cat from next door'],
  },
  {
    words: 'sky sun cloud clouds rainbow wind balloon airplane plane angel',
    name: 'the sky',
    where: 'high up among the clouds',
    seen: ['in the sky with clouds', 'in the sky with clouds', 'in the sky with clouds'],
    senses: [
      'Up here the morning came a little earlier than to everybody else.',
      'The wind smelled of places far away.',
      'Far below, the fields lay like a mended blanket.',
    ],
    landmarks: ['the cloud shaped like a whale', 'the corner where the winds meet', 'the end of the rainbow'],
    obstacles: ['a thundercloud with bad manners', 'a hole in the wind', 'a wall of grey'],
    finds: ['a letter tied to a balloon', 'a feather that would not fall', 'the green part of the rainbow'],
    neighbours: ['a swallow on her way south', 'a very small cloud', 'the north wind’s youngest daughter'],
  },
  {
    words: 'underwater reef seabed octopus whale dolphin shark fish squid jellyfish seahorse starfish',
    name: 'the deep sea',
    where: 'down where the sea is green',
    seen: ['underwater', 'underwater on a coral reef', 'underwater'],
    senses: [
      'The light came down in long green ribbons.',
      'Somewhere a whale was singing the same line again and again.',
      'Bubbles went up like tiny lanterns.',
    ],
    landmarks: ['the wreck with the open door', 'the garden of shells', 'the edge where it gets dark'],
    obstacles: ['a forest of weed', 'a current that pulled the wrong way', 'a net that somebody had lost'],
    finds: ['a bottle with a note inside', 'a pearl as small as a tear', 'a rusty ship’s bell'],
    neighbours: ['an old crab', 'a seahorse who carried the post', 'an oyster who rarely spoke'],
  },
  {
    words:
      'sea ocean seaside coast shore waves harbour harbor port mermaid beach island lighthouse ship boat pirate sailor fisherman seagull seal crab',
    name: 'the sea',
    where: 'by the sea',
    seen: ['by the sea', 'on a beach', 'on a cliff by the sea'],
    senses: ['The air tasted of salt.', 'Gulls argued over the roofs.', 'The tide breathed in and out.'],
    landmarks: ['the old lighthouse', 'the end of the pier', 'the black rocks'],
    obstacles: ['a wall of fog', 'a wave as tall as a house', 'a current that pulled the wrong way'],
    finds: ['a bottle with a note inside', 'a pearl as small as a tear', 'a rusty bell'],
    neighbours: ['an old crab', 'a seal with wise eyes', 'a retired ferryman'],
  },
  {
    words: 'forest woods woodland jungle trees grove fox owl bear deer wolf squirrel hedgehog badger elf gnome troll',
    name: 'the forest',
    where: 'in the forest',
    seen: ['in a forest', 'in a forest on a path', 'in a forest'],
    senses: ['The moss smelled of rain.', 'Somewhere a branch cracked.', 'Light fell through the leaves in coins.'],
    landmarks: ['the hollow oak', 'the ring of mushrooms', 'the clearing where nobody whispers'],
    obstacles: ['a fallen trunk', 'a thicket of thorns', 'a stream that had become a river overnight'],
    finds: ['a silver acorn', 'a feather that hummed', 'a key made of bark'],
    neighbours: ['an owl who was never wrong', 'a mouse with seven children', 'a badger with spectacles'],
  },
  {
    words: 'space planet moon star stars galaxy rocket spaceship astronaut alien mars venus jupiter saturn orbit comet',
    name: 'the edge of space',
    where: 'among the stars',
    seen: ['in space', 'on a planet in space', 'in space'],
    senses: [
      'It was so quiet that thoughts had echoes.',
      'Starlight ticked against the window.',
      'Far below, the Earth turned like a marble.',
    ],
    landmarks: ['the dark side of the moon', 'the last lamp of the station', 'the tail of a passing comet'],
    obstacles: ['a belt of tumbling rocks', 'a silence that swallowed every signal', 'a storm of cold dust'],
    finds: ['a stone that glowed when it was held', 'a message from very long ago', 'a seed wrapped in foil'],
    neighbours: ['a repair drone with opinions', 'a small lonely moon', 'a traveller in a patched suit'],
  },
  {
    words:
      'city town street metropolis downtown office skyline subway paris london rome york tokyo berlin madrid vienna amsterdam lisbon venice istanbul market shop bakery cafe café museum hotel restaurant baker detective',
    name: 'the city',
    where: 'in the city',
    seen: ['in a street', 'on a rooftop in a city', 'in a city'],
    senses: [
      'Buses sighed at the corners.',
      'The bakery on the corner smelled of Sunday.',
      'Windows lit up one by one.',
    ],
    landmarks: ['the clock above the station', 'the little bridge behind the market', 'the roof with the pigeons'],
    obstacles: ['a street full of umbrellas', 'a gate that closed at nine', 'a crowd going the other way'],
    finds: ['a ticket with no date', 'a red glove', 'a postcard that had never been sent'],
    neighbours: ['a flower seller', 'a tram driver who sang', 'a cat who owned the whole street'],
  },
  {
    words: 'snow snowstorm blizzard winter ice arctic iceberg polar penguin snowman igloo christmas blizzard',
    name: 'the snow country',
    where: 'in the snow',
    seen: ['in the snow', 'in the snow', 'in a snowy village'],
    senses: [
      'The snow creaked like old bread.',
      'Every breath made a small cloud.',
      'The cold smelled of pine and stars.',
    ],
    landmarks: ['the frozen lake', 'the crooked pine', 'the hut with the green door'],
    obstacles: ['a drift taller than a door', 'a crack in the ice', 'a wind with needles in it'],
    finds: ['a red mitten', 'a lantern that still burned', 'a bell from a lost sleigh'],
    neighbours: ['a hare in a white coat', 'an old woman who knitted for everyone', 'a reindeer with one antler'],
  },
  {
    words: 'mountain mountains peak hill cliff valley summit volcano goat climber',
    name: 'the mountains',
    where: 'in the mountains',
    seen: ['in the mountains', 'on a hill', 'in the mountains'],
    senses: ['Goat bells rang far below.', 'The air was thin and clean.', 'Clouds went by at knee height.'],
    landmarks: ['the highest meadow', 'the stone that looks like a face', 'the bridge of ropes'],
    obstacles: ['a landslide of loose stones', 'a gorge without a bridge', 'a night that came too early'],
    finds: ['a blue flower that blooms once in ten years', 'a fossil shaped like a heart', 'a shepherd’s whistle'],
    neighbours: ['a goat who gave advice', 'a hermit with a telescope', 'an eagle on her nest'],
  },
  {
    words: 'desert dune dunes oasis sahara camel cactus pyramid',
    name: 'the desert',
    where: 'in the desert',
    seen: ['in a desert', 'in a desert', 'in a desert'],
    senses: ['The sand sang under every step.', 'The heat shook the horizon.', 'At night it smelled of cold stone.'],
    landmarks: ['the seventh dune', 'the well with the broken wheel', 'the red arch'],
    obstacles: ['a wall of flying sand', 'a mirage that kept moving', 'a day without shade'],
    finds: ['a glass bead older than kings', 'a map drawn on a leaf', 'a cup that never quite emptied'],
    neighbours: ['a camel with a long memory', 'a lizard who collected shade', 'a trader with a quiet voice'],
  },
  {
    words: 'castle kingdom palace knight king queen prince princess dragon wizard witch unicorn',
    name: 'the kingdom',
    where: 'in a kingdom behind seven hills',
    seen: ['in front of a castle', 'in a garden', 'in front of a castle'],
    senses: [
      'Flags snapped above the walls.',
      'The halls smelled of wax and apples.',
      'Somewhere deep down, water dripped.',
    ],
    landmarks: ['the tallest tower', 'the garden of stone lions', 'the door that had no key'],
    obstacles: ['a drawbridge that would not come down', 'a maze of hedges', 'a riddle carved above a gate'],
    finds: ['a crown for a very small head', 'a spoon that told the truth', 'a letter sealed in green'],
    neighbours: ['a cook who knew everything', 'a sleepy guard', 'the youngest page'],
  },
  {
    words: 'school class classroom teacher homework library playground student',
    name: 'the school',
    where: 'at the school on the hill',
    seen: ['in a classroom', 'in a library', 'in a playground'],
    senses: [
      'The corridors smelled of chalk and oranges.',
      'A bell rang for nobody in particular.',
      'Rain drew maps on the windows.',
    ],
    landmarks: ['the last shelf of the library', 'the chestnut in the yard', 'the room that was always locked'],
    obstacles: ['a staircase that everyone avoided', 'a test nobody had warned about', 'a whole hall of staring faces'],
    finds: ['a pencil that wrote only questions', 'a book without a title', 'a paper plane with an answer on it'],
    neighbours: ['a librarian in silver boots', 'a girl who drew on everything', 'the caretaker with a hundred keys'],
  },
  {
    words:
      'garden park backyard yard orchard meadow snail bee butterfly ladybug caterpillar ant spider mole flower worm tree',
    name: 'the garden',
    where: 'in the garden behind the last house',
    seen: ['in a garden', 'in a garden', 'in a garden'],
    senses: [
      'The evening smelled of tomatoes and rain.',
      'Bees signed off for the day.',
      'A watering can ticked as it cooled.',
    ],
    landmarks: ['the top of the wall', 'the blue watering can', 'the pump at the far end'],
    obstacles: ['a gravel path as wide as a desert', 'a puddle without an edge', 'a hedge full of elbows'],
    finds: ['a marble with a storm inside', 'a blue glass button', 'a seed that was warm to the touch'],
    neighbours: ['a beetle in a polished coat', 'a toad from under the flowerpot', 'an old cat from next door'],
  },
  {
    words: 'river lake pond stream waterfall frog duck otter beaver',
    name: 'the river',
    where: 'by the river',
    seen: ['by a river', 'by a river', 'by a lake'],
    senses: [
      'The water told the same story all day.',
      'Dragonflies stitched the reeds together.',
      'It smelled of mud and mint.',
    ],
    landmarks: ['the bend with the willows', 'the stepping stones', 'the mill that no longer turned'],
    obstacles: ['a waterfall with a bad temper', 'a flood the colour of tea', 'a bridge with a missing middle'],
    finds: ['a stone with a ring around it', 'a paper boat that had come a long way', 'a fish-shaped key'],
    neighbours: ['a heron who hated noise', 'a frog with a deep voice', 'an otter who never sat still'],
  },
];

/** Places to choose from by chance when nothing names one. */
export const defaultPlaces: readonly Place[] = places.filter(({ name }) =>
  ['the garden', 'the forest', 'the river', 'the city', 'the mountains', 'the village', 'the sea'].includes(name),
);
