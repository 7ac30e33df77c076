/** More messages with markup, parameters and exclusions: wordings that rules were tried with after they were written. */
import type { FactsCase } from './facts-in-words.ts';

export const moreFacts: readonly FactsCase[] = [
  {
    message:
      'cute corgi astronaut, pastel, isometric, unreal engine, trending on artstation --ar 9:16 --s 250 --niji 5',
    subject: 'cute corgi astronaut, pastel, isometric',
    aspect: 0.5625,
  },
  {
    message: 'portrait of an old fisherman::2 blue sea::1 --seed 42',
    subject: 'an old fisherman, blue sea',
    seed: 42,
  },
  {
    message: 'a beach, no people please',
    subject: 'a beach',
    without: ['people'],
  },
  {
    message: "a kitchen, don't include any animals or text",
    subject: 'a kitchen',
    without: ['animal', 'text'],
  },
  {
    message: '**bold** request: `a blue whale` wearing _sunglasses_',
    subject: 'bold request: a blue whale wearing sunglasses',
  },
  {
    message: 'make me a wallpaper 1920x1080 of northern lights',
    subject: 'northern lights',
    aspect: 1.7778,
  },
  {
    message: 'phone wallpaper of a forest',
    subject: 'a forest',
    aspect: 0.5625,
  },
  {
    message: 'make it landscape format',
    after: 'a castle on a hill',
    subject: 'a castle on a hill',
    aspect: 1.5,
  },
  {
    message: 'a poster in portrait format that says "Jazz Night"',
    subject: 'jazz night',
    aspect: 0.6667,
    slogan: 'Jazz Night',
  },
  {
    message: 'a poster that says "Game night" <t:1700000000:F>',
    subject: 'game night',
    slogan: 'Game night',
  },
  {
    message: 'make 4 of them: a red fox',
    subject: 'a red fox',
    count: 4,
  },
  {
    message: 'ten images of a castle',
    subject: 'a castle',
    count: 4,
  },
  {
    message: 'show me a whale in 3 different styles',
    subject: 'a whale',
    count: 3,
  },
  {
    message: 'a fox in the snow, seed 42',
    subject: 'a fox in the snow',
    seed: 42,
  },
  {
    message: '16:9 please',
    after: 'a fox in the snow',
    subject: 'a fox in the snow',
    aspect: 1.7778,
  },
  {
    message: 'landscape format please',
    after: 'a fox in the snow',
    subject: 'a fox in the snow',
    aspect: 1.5,
  },
  {
    message: 'seed 5',
    after: 'a fox',
    subject: 'a fox',
    seed: 5,
  },
  {
    message: 'can i get that as a phone wallpaper',
    after: 'a fox',
    subject: 'a fox',
    aspect: 0.5625,
  },
  {
    message: 'now vertical for my phone',
    after: 'a fox',
    subject: 'a fox',
    aspect: 0.5625,
  },
  {
    message: 'make it square',
    after: 'a fox',
    subject: 'a fox',
    aspect: 1,
  },
  {
    message: 'draw a knight, but no horse and no dragon',
    subject: 'a knight',
    without: ['horse', 'dragon'],
  },
  {
    message: "I'd like a park bench. There shouldn't be anybody on it",
    subject: 'a park bench',
    without: ['people'],
  },
  {
    message: 'a robot without arms in a factory',
    subject: 'a robot in a factory',
    without: ['arm'],
  },
  {
    message: 'a birthday party without balloons and a big cake',
    subject: 'a birthday party and a big cake',
    without: ['balloon'],
  },
  {
    message: 'a portrait of a woman with no makeup',
    subject: 'a woman',
    without: ['makeup'],
  },
  {
    message: 'paint a tree with no leaves in winter',
    subject: 'a tree in winter',
    without: ['leaf'],
  },
  {
    message: 'an empty street, cars are not allowed in the picture',
    subject: 'an empty street',
    without: ['car'],
  },
  {
    message: "a house by the sea, I really don't want a sunset",
    subject: 'a house by the sea',
    without: ['sunset'],
  },
  {
    message: "a chef who isn't wearing a hat",
    subject: 'a chef',
    without: ['hat'],
  },
  {
    message: 'a picture of a farm, please leave out the tractor and the cows',
    subject: 'a farm',
    without: ['tractor', 'cow'],
  },
  {
    message: 'cozy bedroom, minus the bed',
    subject: 'cozy bedroom',
    without: ['bed'],
  },
  {
    message: 'a red rose instead of a white one',
    subject: 'a red rose',
    without: ['white'],
  },
  {
    message: 'a dog rather than a cat',
    subject: 'a dog',
    without: ['cat'],
  },
  {
    message: 'a mountain with zero clouds',
    subject: 'a mountain',
    without: ['cloud'],
  },
  {
    message: 'a sea with neither boats nor birds',
    subject: 'a sea',
    without: ['boat', 'bird'],
  },
  {
    message: 'a man without a shadow',
    subject: 'a man',
    without: ['shadow'],
  },
  {
    message: 'a story about a girl without a name',
    subject: 'a girl without a name',
  },
  {
    message: 'a sign that says NO PARKING on a fence',
    subject: 'a sign that says no parking on a fence',
  },
  {
    message: 'a mug with the word "Dad" on it',
    subject: 'a mug with the word "dad" on it',
  },
  {
    message: 'poster: No Rain No Flowers',
    subject: 'no rain no flowers',
    slogan: 'No Rain No Flowers',
  },
  {
    message: 'poster for our picnic, no people in it, that says Come Hungry',
    subject: 'our picnic',
    without: ['people'],
    slogan: 'Come Hungry',
  },
  {
    message: 'youtube thumbnail of a shocked cat',
    subject: 'a shocked cat',
    aspect: 1.7778,
  },
  {
    message: 'an avatar of a wizard with a beard',
    subject: 'a wizard with a beard',
    aspect: 1,
  },
  {
    message: 'a banner for my bakery',
    subject: 'my bakery',
    aspect: 3,
  },
  {
    message: 'linkedin banner with a skyline',
    subject: 'a skyline',
    aspect: 3,
  },
  {
    message: 'instagram story with a coffee cup',
    subject: 'a coffee cup',
    aspect: 0.5625,
  },
  {
    message: 'a girl holding a postcard of Paris',
    subject: 'a girl holding a postcard of paris',
  },
  {
    message: 'a postcard from Lisbon',
    subject: 'a postcard from lisbon',
    aspect: 1.5,
  },
  {
    message: 'an A4 flyer for a flea market',
    subject: 'a flea market',
    aspect: Math.SQRT1_2,
  },
  {
    message: 'an Audi A4 in the rain',
    subject: 'an audi a4 in the rain',
  },
  {
    message: 'a clock that shows 10:30',
    subject: 'a clock that shows 10:30',
  },
  {
    message: 'at 4:30 in the morning, a bakery',
    subject: 'at 4:30 in the morning, a bakery',
  },
  {
    message: 'a 3:2 win for our team',
    subject: 'a 3:2 win for our team',
  },
  {
    message: 'a wide shot of a canyon',
    subject: 'a wide shot of a canyon',
  },
  {
    message: 'a tall tower in a square garden',
    subject: 'a tall tower in a square garden',
  },
  {
    message: 'draw me a tall picture of a giraffe',
    subject: 'a giraffe',
    aspect: 0.6667,
  },
  {
    message: 'I want a landscape photo of the alps',
    subject: 'the alps',
  },
  {
    message: 'a horizontal banner of mountains',
    subject: 'mountains',
    aspect: 3,
  },
  {
    message: 'two pictures of a dog',
    subject: 'a dog',
    count: 2,
  },
  {
    message: 'a couple of drawings of a mouse',
    subject: 'a mouse',
    count: 2,
  },
  {
    message: 'a wall with four pictures',
    subject: 'a wall with four pictures',
  },
  {
    message: 'three cats in two baskets',
    subject: 'three cats in two baskets',
  },
  {
    message: 'give me 5 variations of a lighthouse',
    subject: 'a lighthouse',
    count: 4,
  },
  {
    message: 'a tulip x3',
    subject: 'a tulip',
    count: 3,
  },
  {
    message: 'a fox --no tail, ears --ar 1:1',
    subject: 'a fox',
    without: ['tail', 'ear'],
    aspect: 1,
  },
  {
    message: 'a cat – no collar',
    subject: 'a cat',
    without: ['collar'],
  },
  {
    message: 'a city -- at night',
    subject: 'a city, at night',
  },
  {
    message: '> nice one\nnow a dolphin',
    subject: 'a dolphin',
  },
  {
    message: '/imagine prompt:a monk in the mist --v 5.2 --q .5',
    subject: 'a monk in the mist',
  },
  {
    message: 'a fox, ~~a wolf~~, a bear',
    subject: 'a fox, a bear',
  },
  {
    message: 'a dog without its leash running on a beach',
    subject: 'a dog running on a beach',
    without: ['leash'],
  },
  {
    message: 'a glass without water in it',
    subject: 'a glass',
    without: ['water'],
  },
  {
    message: 'a rainbow that has no green',
    subject: 'a rainbow',
    without: ['green'],
  },
  {
    message: 'not a dog but a wolf in the snow',
    subject: 'a wolf in the snow',
    without: ['dog'],
  },
  {
    message: 'can you draw a cake? no candles please!',
    subject: 'a cake',
    without: ['candle'],
  },
  {
    message: 'avoid trees, cars, people: a quiet plain',
    subject: 'a quiet plain',
    without: ['tree', 'car', 'people'],
  },
  {
    message: '`a moose` and ~~an elk~~ on a ||frozen|| pond',
    subject: 'a moose on a frozen pond',
  },
  {
    message: '###### a lantern festival',
    subject: 'a lantern festival',
  },
  {
    message: '1. a violin\n2. a cello',
    subject: 'a violin, a cello',
  },
  {
    message: '>>> everything here is quoted\neven this',
    subject: 'everything here is quoted even this',
  },
  {
    message: '> cats rule\n> dogs drool\nparrots on a pirate ship',
    subject: 'parrots on a pirate ship',
  },
  {
    message: '<@U024BE7LH> can you make <@U024BE7LI|Ana> as a superhero',
    subject: 'ana as a superhero',
  },
  {
    message: '&lt;@here&gt; a plum &amp; a pear',
    subject: 'a plum & a pear',
  },
  {
    message: '[cat](<https://x.example/dog>)',
    subject: 'cat',
  },
  {
    message: 'a castle {{{gothic}}} ((moody))',
    subject: 'a castle gothic moody',
  },
  {
    message: 'poster saying "C++ > Java (always)"',
    subject: 'c++ > java (always)',
    slogan: 'C++ > Java (always)',
  },
  {
    message: 'a dragonfly --style expressive --ar=7:4 --weird 300',
    subject: 'a dragonfly',
    aspect: 1.75,
  },
  {
    message: 'an oak tree -ar 16:9',
    subject: 'an oak tree',
    aspect: 1.7778,
  },
  {
    message: 'old map of an island, aspect ratio 16:9',
    subject: 'old map of an island',
    aspect: 1.7778,
  },
  {
    message: 'old map of an island, 4k, 3840 x 2160 px',
    subject: 'old map of an island',
    aspect: 1.7778,
  },
  {
    message: 'please make it in 9:16 format: a cathedral',
    subject: 'a cathedral',
    aspect: 0.5625,
  },
  {
    message: 'an orchard, make it wide',
    subject: 'an orchard',
    aspect: 1.7778,
  },
  {
    message: 'an orchard in a wide format please',
    subject: 'an orchard',
    aspect: 1.7778,
  },
  {
    message: 'a whale, portrait orientation, watercolor',
    subject: 'a whale',
    aspect: 0.6667,
  },
  {
    message: 'ipad wallpaper of dunes',
    subject: 'dunes',
    aspect: 0.75,
  },
  {
    message: 'a bear, pc wallpaper',
    subject: 'a bear',
    aspect: 1.7778,
  },
  {
    message: 'a bookmark with poppies',
    subject: 'a bookmark with poppies',
    aspect: 0.3333,
  },
  {
    message: 'a square cake',
    subject: 'a square cake',
  },
  {
    message: 'square image of a parrot',
    subject: 'a parrot',
    aspect: 1,
  },
  {
    message: 'show a robin, seed=2024',
    subject: 'a robin',
    seed: 2024,
  },
  {
    message: 'give me a couple of versions of a swan',
    subject: 'a swan',
    count: 2,
  },
  {
    message: 'draw six penguins',
    subject: 'six penguins',
  },
  {
    message: 'I want 3 images: a fox, a bear, a lynx',
    subject: 'a fox, a bear, a lynx',
    count: 3,
  },
  {
    message: 'a temple, as 2 pictures',
    subject: 'a temple',
    count: 2,
  },
  {
    message: 'a lagoon with no sharks or boats, and a hammock',
    subject: 'a lagoon, and a hammock',
    without: ['shark', 'boat'],
  },
  {
    message: "a lagoon. don't add sharks. don't add boats.",
    subject: 'a lagoon',
    without: ['shark', 'boat'],
  },
  {
    message: 'a wedding couple, no guests, no priest',
    subject: 'a wedding couple',
    without: ['guest', 'priest'],
  },
  {
    message: 'a market without any people or animals in the background',
    subject: 'a market',
    without: ['people', 'animal'],
  },
  {
    message: 'a fairy who has no wings',
    subject: 'a fairy',
    without: ['wing'],
  },
  {
    message: 'a girl with no shoes in a puddle',
    subject: 'a girl in a puddle',
    without: ['shoe'],
  },
  {
    message: 'a tower that has neither doors nor windows',
    subject: 'a tower',
    without: ['door', 'window'],
  },
  {
    message: "a car that isn't blue or green",
    subject: 'a car',
    without: ['blue', 'green'],
  },
  {
    message: 'a parrot, but please not red',
    subject: 'a parrot',
    without: ['red'],
  },
  {
    message: 'a snowy owl, not a barn owl',
    subject: 'a snowy owl',
    without: ['barn owl'],
  },
  {
    message: 'a dinner table without the candles this time',
    subject: 'a dinner table',
    without: ['candle'],
  },
  {
    message: 'make sure there are no birds in the sky, a cornfield',
    subject: 'a cornfield',
    without: ['bird'],
  },
  {
    message: 'a train station with nobody around',
    subject: 'a train station',
    without: ['people'],
  },
  {
    message: "I'd prefer no clouds. A sailing boat at noon",
    subject: 'a sailing boat at noon',
    without: ['cloud'],
  },
  {
    message: 'a sunset without the usual palm trees',
    subject: 'a sunset',
    without: ['palm tree'],
  },
  {
    message: 'a bald man without a beard or glasses',
    subject: 'a bald man',
    without: ['beard', 'glasses'],
  },
  {
    message: 'no people, no cars, only a bridge',
    subject: 'a bridge',
    without: ['people', 'car'],
  },
  {
    message: 'a painting of a harbor, free of text and watermarks',
    subject: 'a harbor',
    without: ['text', 'watermark'],
  },
  {
    message: "a clown that's not scary",
    subject: "a clown that's not scary",
  },
  {
    message: 'the house without a roof on the hill',
    subject: 'the house on the hill',
    without: ['roof'],
  },
  {
    message: 'a vase with flowers, except roses',
    subject: 'a vase with flowers',
    without: ['rose'],
  },
  {
    message: 'a zoo with everything but lions',
    subject: 'a zoo',
    without: ['lion'],
  },
];
