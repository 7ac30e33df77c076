/** Material about kinds of heroes: how they move, what they can do, what they own. */

/** Material about one kind of hero. */
export type Kind = {
  /** Nouns of this kind, in the singular. */
  readonly nouns: string;
  /** How they move, in the past tense: `crept`. */
  readonly moved: readonly string[];
  /** What they are good at, after "could": `hear a leaf land`. */
  readonly abilities: readonly string[];
  /** Something that they own: `striped shell`. */
  readonly belongings: readonly string[];
  /** `any`: chance decides. */
  readonly pronoun: 'any' | 'he' | 'she';
};

/** All kinds; the first that lists a noun counts. */
export const kinds: readonly Kind[] = [
  {
    nouns: 'snail slug turtle tortoise caterpillar worm starfish crab hermit',
    moved: ['crept', 'inched', 'edged patiently'],
    abilities: [
      'feel rain coming a whole day early',
      'carry home wherever {they} went',
      'wait longer than anyone alive',
    ],
    belongings: ['striped shell', 'old, well-worn shell', 'quiet way of noticing things'],
    pronoun: 'any',
  },
  {
    nouns:
      'bird owl robin sparrow crow raven duck goose swan penguin parrot eagle hawk seagull flamingo peacock dove hummingbird chicken rooster',
    moved: ['fluttered', 'hopped', 'glided low'],
    abilities: ['read the wind like a map', 'hear a seed fall', 'remember every tree {they} had ever slept in'],
    belongings: ['crooked tail feather', 'soft grey wings', 'three-note song'],
    pronoun: 'any',
  },
  {
    nouns: 'fish whale dolphin shark seal octopus squid jellyfish seahorse lobster otter',
    moved: ['swam', 'drifted', 'dived'],
    abilities: [
      'taste the weather in the water',
      'find the way by the pull of the moon',
      'hold {their} breath for a very long time',
    ],
    belongings: ['silver scar', 'favourite rock', 'bubbling laugh'],
    pronoun: 'any',
  },
  {
    nouns: 'butterfly bee ladybug firefly dragonfly moth ant spider beetle cricket',
    moved: ['zigzagged', 'darted', 'buzzed softly'],
    abilities: ['squeeze through any gap', 'see colours nobody has names for', 'carry ten times {their} own weight'],
    belongings: ['torn left wing', 'tiny bright spots', 'stubborn heart'],
    pronoun: 'any',
  },
  {
    nouns:
      'dragon unicorn phoenix griffin monster alien dinosaur ghost giant fairy elf gnome yeti vampire zombie mummy troll',
    moved: ['tiptoed', 'lumbered gently', 'drifted'],
    abilities: [
      'light a candle from across a room',
      'talk to things that had forgotten how to answer',
      'move without a single sound',
    ],
    belongings: ['shy smile', 'glow that came and went', 'enormous shadow'],
    pronoun: 'any',
  },
  {
    nouns:
      'robot computer phone clock lamp lightbulb machine android car train bus truck tractor tram rocket spaceship boat ship sailboat submarine airplane helicopter bicycle lighthouse house castle umbrella book teapot cup chair table kite balloon snowman scarecrow statue toy doll',
    moved: ['rolled', 'rattled', 'trundled'],
    abilities: ['count every raindrop on a window', 'remember everything except why', 'hum at exactly the right pitch'],
    belongings: ['squeak that came and went', 'dent over the heart', 'little amber light'],
    pronoun: 'any',
  },
  {
    nouns:
      'pizza sandwich cookie bread bun cake apple banana tomato potato carrot pumpkin egg cheese sausage pancake noodle strawberry onion lemon pear donut cupcake biscuit pretzel burger avocado cucumber pea bean',
    moved: ['rolled', 'wobbled', 'slid'],
    abilities: [
      'stay warm for hours',
      'make anybody smile at eleven in the morning',
      'keep very still and smell wonderful',
    ],
    belongings: ['golden edge', 'crumbly laugh', 'soft heart'],
    pronoun: 'any',
  },
  {
    nouns:
      'tree flower rose tulip sunflower daisy cactus mushroom leaf seed acorn star moon sun cloud raindrop snowflake wave mountain river wind planet comet',
    moved: ['leaned', 'drifted', 'trembled'],
    abilities: ['feel footsteps from a mile away', 'tell the hour by the light', 'keep a secret for a hundred years'],
    belongings: ['patient silence', 'faint silver shine', 'single golden edge'],
    pronoun: 'any',
  },
  {
    nouns:
      'santa king prince knight wizard pirate captain emperor gentleman grandad granddad nephew husband monk fisherman clown viking cowboy man boy father grandfather grandpa uncle brother dad son husband',
    moved: ['walked', 'hurried', 'strode'],
    abilities: [
      'whistle any tune after hearing it once',
      'mend almost anything with string',
      'tell when somebody needed tea',
    ],
    belongings: ['patched blue coat', 'pocket full of string', 'hat that had seen better days'],
    pronoun: 'he',
  },
  {
    nouns:
      'queen princess witch empress mermaid niece granny nana wife woman girl mother grandmother grandma aunt sister mom mum daughter lady ballerina',
    moved: ['walked', 'hurried', 'strode'],
    abilities: [
      'whistle any tune after hearing it once',
      'mend almost anything with string',
      'find north with {their} eyes shut',
    ],
    belongings: ['patched green coat', 'pocket full of buttons', 'boots a size too big'],
    pronoun: 'she',
  },
  {
    nouns:
      'person people stranger couple child kid pupil twin triplet sibling cousin classmate schoolmate lad orphan explorer traveller traveler hiker villager guard conductor postman poet robber thief spy player boxer tailor builder carpenter clockmaker shopkeeper shepherd baby family friend astronaut dancer singer musician artist chef baker doctor teacher farmer sailor soldier detective superhero ninja samurai gardener runner cyclist swimmer surfer skier climber student nurse scientist painter writer keeper engineer inventor pilot programmer librarian neighbour neighbor',
    moved: ['walked', 'hurried', 'marched'],
    abilities: [
      'find a way when there was none',
      'listen until people said what they meant',
      'make a plan out of almost nothing',
    ],
    belongings: ['patched red coat', 'notebook full of plans', 'lucky pebble'],
    pronoun: 'any',
  },
];

/** Any other animal or creature. */
export const defaultKind: Kind = {
  nouns: '',
  moved: ['padded', 'trotted', 'set off'],
  abilities: ['follow a scent through three puddles', 'hear a leaf land', 'smell trouble around a corner'],
  belongings: ['one white paw', 'torn ear', 'very loud heart'],
  pronoun: 'any',
};
