/** Messages with markup, parameters and exclusions, and what must be read from them. Labelled before the rules were written. */

/** One message and what it means. */
export type FactsCase = {
  readonly message: string;
  /** What was drawn before, when it is about that. */
  readonly after?: string;
  /** The subject, in lower case. */
  readonly subject?: string;
  /** What neither subject nor request may hold. */
  readonly gone?: RegExp;
  /** What must not be in the picture; absent: nothing is excluded. */
  readonly without?: readonly string[];
  /** Width to height; absent: none is asked for. */
  readonly aspect?: number;
  readonly seed?: number;
  readonly count?: number;
  readonly slogan?: string;
};

const marks = /[*_~`|<>[\]{}#\\]|::|--|\d{6}/;

/** Marks of chats and of other tools. */
export const marked: readonly FactsCase[] = [
  { message: '__a tiny robot__ watering *tulips*', subject: 'a tiny robot watering tulips', gone: marks },
  { message: '```\na lighthouse in fog\n```', subject: 'a lighthouse in fog', gone: marks },
  { message: '```text\nan owl reading\n``` please', subject: 'an owl reading', gone: marks },
  { message: 'a ~~blue~~ green parrot', subject: 'a green parrot', gone: /blue/ },
  {
    message: '> make it about cats\n> or dogs\nthree hedgehogs in a bus',
    subject: 'three hedgehogs in a bus',
    gone: /cat|dog/,
  },
  { message: '> a violin on a chair', subject: 'a violin on a chair', gone: marks },
  { message: '||a ghost ship|| at sea', subject: 'a ghost ship at sea', gone: marks },
  { message: '# A camel\nin the desert', subject: 'a camel in the desert', gone: marks },
  { message: '- a teapot\n- two cups', gone: marks },
  { message: '<@!812345678901234567> a walrus with a monocle', subject: 'a walrus with a monocle', gone: marks },
  { message: 'a knight on a <a:rainbowhorse:912345678901234567>', subject: 'a knight on a rainbowhorse', gone: marks },
  { message: 'draw the town of <#812345678901234567> at night', gone: marks },
  { message: 'a sunrise <t:1700000000:R>', subject: 'a sunrise', gone: marks },
  { message: '</imagine:812345678901234567> a bear', subject: 'a bear', gone: marks },
  {
    message: '[an otter](https://pics.example/whale.png) juggling',
    subject: 'an otter juggling',
    gone: /whale|http|[[\]()]/,
  },
  {
    message: '<https://x.example/dog|a red kite> in the wind',
    subject: 'a red kite in the wind',
    gone: /dog|http|[<>|]/,
  },
  { message: 'a windmill https://pics.example/snake.jpg', subject: 'a windmill', gone: /snake|http/ },
  {
    message: '/imagine prompt: a cottage by a brook --v 6',
    subject: 'a cottage by a brook',
    gone: /imagine|prompt|--|6/,
  },
  { message: '/imagine a koala', subject: 'a koala', gone: /imagine/ },
  {
    message: '((a golden crown:1.4)) on a [velvet] cushion',
    subject: 'a golden crown on a velvet cushion',
    gone: /[()[\]]|1\.4/,
  },
  { message: 'a swan::1.5 moonlit pond::0.7', gone: /::|1\.5|0\.7/ },
  { message: 'a samurai <lora:inkStyle:0.8>, rain', gone: /lora|ink|0\.8|[<>]/ },
  { message: 'poster that says "5 * 5 = 25" with a chalkboard', slogan: '5 * 5 = 25' },
  { message: 'poster that says "No *dogs* allowed"', slogan: 'No *dogs* allowed' },
];

/** Parameters in flags and in words. */
export const parametrized: readonly FactsCase[] = [
  { message: 'a canyon at dawn --ar 3:2 --q 2', subject: 'a canyon at dawn', gone: /--|3:2|\b2\b/, aspect: 1.5 },
  {
    message: 'a jellyfish --aspect 2:3 --chaos 20 --style raw',
    subject: 'a jellyfish',
    gone: /--|raw|20/,
    aspect: 2 / 3,
  },
  { message: 'a goat on a roof —ar 4:5', subject: 'a goat on a roof', gone: /4:5/, aspect: 0.8 },
  { message: 'vertical picture of a waterfall', subject: 'a waterfall', aspect: 2 / 3 },
  { message: 'a vineyard in landscape orientation', subject: 'a vineyard', gone: /orientation/, aspect: 1.5 },
  { message: 'a steam train, 1080x1920', subject: 'a steam train', gone: /1080/, aspect: 0.5625 },
  { message: 'a lemon tree in 4:3', subject: 'a lemon tree', gone: /4:3/, aspect: 4 / 3 },
  { message: 'desktop wallpaper with a nebula', subject: 'a nebula', gone: /desktop/, aspect: 16 / 9 },
  { message: 'a raven for my phone lock screen', subject: 'a raven', gone: /phone|screen/, aspect: 9 / 16 },
  { message: 'panorama of the alps', subject: 'the alps', aspect: 2.5 },
  { message: 'square format, a bowl of cherries', subject: 'a bowl of cherries', gone: /square/, aspect: 1 },
  { message: 'portrait of a sailor', subject: 'a sailor' },
  { message: 'a landscape with poplars and a brook', subject: 'a landscape with poplars and a brook' },
  { message: 'a wide river', subject: 'a wide river' },
  { message: 'the market square of a small town', subject: 'the market square of a small town' },
  { message: 'a gecko --ar 10:1', subject: 'a gecko', gone: /10/, aspect: 3 },
  { message: 'a harbour, seed 1234', subject: 'a harbour', gone: /seed/, seed: 1234 },
  { message: 'use seed 7: a pumpkin', subject: 'a pumpkin', gone: /seed|7/, seed: 7 },
  { message: 'a seed in the soil', subject: 'a seed in the soil' },
  { message: 'make 3 of them: a frog prince', subject: 'a frog prince', gone: /\b3\b|of them/, count: 3 },
  { message: 'twelve images of a lynx', subject: 'a lynx', gone: /twelve/, count: 4 },
  { message: 'show me a tram in 4 different styles', subject: 'a tram', gone: /styles|4/, count: 4 },
  { message: 'four foxes', subject: 'four foxes' },
  {
    message: 'a violinist. Steps: 30, Sampler: Euler a, CFG scale: 7, Seed: 99, Size: 512x768',
    subject: 'a violinist',
    gone: /Steps|Euler|CFG|512/i,
    seed: 99,
    aspect: 2 / 3,
  },
  { message: 'same but --ar 16:9', after: 'a castle on a hill', gone: /16:9|--/, aspect: 16 / 9 },
  { message: '4:5 please', after: 'a castle on a hill', gone: /4:5/, aspect: 0.8 },
];

/** What must not be there. */
export const excluding: readonly FactsCase[] = [
  { message: 'a quiet street with no cars', subject: 'a quiet street', gone: /cars?\b/, without: ['car'] },
  { message: 'a witch sans broom', subject: 'a witch', gone: /broom|sans/, without: ['broom'] },
  { message: 'a knight sans helmet on a hill', subject: 'a knight on a hill', gone: /helmet/, without: ['helmet'] },
  { message: 'a city street, sans cars', subject: 'a city street', gone: /car/, without: ['car'] },
  { message: 'a meadow without sheep or cows', subject: 'a meadow', without: ['sheep', 'cow'] },
  { message: "a harbour, I don't want any ships in it", subject: 'a harbour', gone: /ship|want/, without: ['ship'] },
  { message: 'a living room, please avoid plants', subject: 'a living room', gone: /plant|avoid/, without: ['plant'] },
  { message: 'a forest but leave out the animals', subject: 'a forest', gone: /animal|leave/, without: ['animal'] },
  {
    message: 'a city skyline. No clouds, no birds, no people.',
    subject: 'a city skyline',
    without: ['cloud', 'bird', 'people'],
  },
  { message: 'a bicycle that is not red', subject: 'a bicycle', gone: /red/, without: ['red'] },
  { message: 'a dog, but not a brown one', subject: 'a dog', gone: /brown/, without: ['brown'] },
  { message: 'draw a wolf instead of a fox', subject: 'a wolf', gone: /fox/, without: ['fox'] },
  { message: 'a cathedral --no tourists, scaffolding', subject: 'a cathedral', without: ['tourist', 'scaffolding'] },
  { message: 'a pirate. Negative prompt: parrot, hat', subject: 'a pirate', without: ['parrot', 'hat'] },
  { message: 'an empty beach with nobody on it', subject: 'an empty beach', without: ['people'] },
  { message: 'a birthday cake w/o candles', subject: 'a birthday cake', without: ['candle'] },
  { message: 'a house with no windows', subject: 'a house', without: ['window'] },
  { message: 'a man without fear', subject: 'a man without fear' },
  { message: 'a no smoking sign on a wall', subject: 'a no smoking sign on a wall' },
  { message: 'no one is home', subject: 'no one is home' },
  { message: 'poster that says "No Pain No Gain"', slogan: 'No Pain No Gain' },
  { message: 'a table, just the table, nothing else', subject: 'a table, just the table', gone: /nothing/ },
  {
    message: 'a mountain lake, there should be no boats and no huts',
    subject: 'a mountain lake',
    without: ['boat', 'hut'],
  },
];
