/** Small words that bind things together: counts, sizes, relations. */
import type { Possession, Relation, SceneSubject } from '../scene.ts';

/** Numbers in words; digits are read as they are. */
export const countPhrases: readonly (readonly [string, number])[] = Object.entries({
  one: 1,
  single: 1,
  lone: 1,
  solitary: 1,
  two: 2,
  pair: 2,
  'a pair of': 2,
  'couple of': 2,
  'a couple of': 2,
  both: 2,
  twin: 2,
  three: 3,
  'a few': 3,
  few: 3,
  some: 3,
  several: 4,
  four: 4,
  five: 5,
  'half a dozen': 6,
  six: 6,
  seven: 7,
  many: 8,
  'lots of': 8,
  'a lot of': 8,
  'a bunch of': 5,
  eight: 8,
  nine: 9,
  ten: 10,
  'a flock of': 7,
  'flock of': 7,
  'a herd of': 5,
  'herd of': 5,
  'a school of': 9,
  'school of': 9,
  'a pack of': 4,
  'pack of': 4,
  'a group of': 4,
  'group of': 4,
  ...Object.fromEntries(
    'thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand'
      .split(' ')
      .map((number) => [number, 12] as const),
  ),
  'a hundred': 12,
  'a thousand': 12,
  dozen: 12,
  'a dozen': 12,
  dozens: 12,
  hundreds: 12,
  countless: 12,
  'a swarm of': 10,
  'a family of': 3,
  'family of': 3,
});

/** Words of size. */
export const sizePhrases: readonly (readonly [string, SceneSubject['size']])[] = [
  ...'small little tiny mini miniature wee'.split(' ').map((word) => [word, 'small'] as const),
  ...'big large huge giant enormous massive gigantic tall great colossal towering'
    .split(' ')
    .map((word) => [word, 'large'] as const),
];

const relationLines: Readonly<Partial<Record<Relation, string>>> = {
  on: 'on upon atop on-top-of onto aboard riding riding-on rides sitting-on sits-on standing-on stands-on lying-on sleeping-on perched-on resting-on crossing',
  under: 'under beneath below underneath passing-under sheltering-under',
  over: 'over above across flying-over floating-above hovering-over jumping-over abducting lifting beaming-up kidnapping',
  in: 'in inside into within among amid between through hanging-from hanging-in hanging-on',
  beside:
    'beside by near next-to alongside and at along close-to fighting-over arguing-over leaning-on leaning-against',
  behind: 'behind',
  before: 'in-front-of before',
};

/** Words between two things, and what they say of the first. */
export const relationPhrases: readonly (readonly [string, Relation])[] = (
  Object.entries(relationLines) as [Relation, string][]
).flatMap(([relation, line]) => line.split(' ').map((phrase) => [phrase.replaceAll('-', ' '), relation] as const));

const possessionLines: Readonly<Record<Possession, string>> = {
  holds:
    'holding holds carrying carries hugging hugs cuddling cuddles reading reads writing writes eating eats drinking drinks sipping sips stealing steals licking clutching cradling swinging wielding wields juggling juggles',
  wears: 'wearing wears dressed-in in-its in-his in-her',
  plays: 'playing plays play playing-the plays-the',
  drives: 'driving drives drive steering',
  flies: 'flying flies fly',
  with: 'with',
  likeness: 'as as-a as-an dressed-as dressed-as-a dressed-as-an dressed-up-as-a',
};

/** Verbs and prepositions that say how a being has or uses a thing. */
export const possessionPhrases: readonly (readonly [string, Possession])[] = (
  Object.entries(possessionLines) as [Possession, string][]
).flatMap(([possession, line]) => line.split(' ').map((phrase) => [phrase.replaceAll('-', ' '), possession] as const));

/** Words that keep the thing after them out of the picture. */
export const negators: ReadonlySet<string> = new Set(
  'no without not never minus except excluding nor neither'.split(' '),
);

/** Nouns that make several of the animal named before them, and how many are seen. */
export const groupNouns: ReadonlyMap<string, number> = new Map(
  (
    [
      [5, 'herd herds caravan caravans pack packs pride colony band'],
      [7, 'flock flocks swarm swarms'],
      [3, 'family litter trio'],
      [2, 'couple pair duo'],
    ] as const
  ).flatMap(([count, words]) => words.split(' ').map((word) => [word, count] as const)),
);

/** Words that look like things and are about the picture, the request or the person. */
export const unseen: readonly string[] =
  'love loves loved loving picture pictures image images photo photos photograph drawing drawings painting paintings artwork art poster posters illustration sketch logo background wallpaper scene style mood palette slogan title text word words letter-a letter-b letter-s capital-letter book-cover card my-day my-week my-weekend my-month my-year my-life my-mood my-feelings my-heart my-mind my-soul day days week weekend month year today yesterday tomorrow tonight-s life feeling feelings motivation time times colours colors colour color light middle top bottom front back side left right thing things something version view center centre like watch watches watching look looks looking show call calls can leaves-at leaves-for leaves-the leaves-from run running runs walk walking orange-tones second seconds hand hands eye eyes face head body foot feet back key-points key-point key-ideas key-idea key-features key-facts key-moments key-message key-messages key-takeaways key-to keys-to point points star-rating'
    .split(' ')
    .map((phrase) => phrase.replaceAll('-', ' '));

/** Names of countries and towns that are also things: with a capital letter inside a sentence, they are the places. */
export const placeNames: ReadonlySet<string> = new Set('turkey china chile bath buffalo cork jersey'.split(' '));

/** Nouns whose plural is spelled as the singular: without an article they mean several. */
export const unchanging: ReadonlySet<string> = new Set(
  'sheep fish deer bison moose salmon trout squid shrimp reindeer'.split(' '),
);

/** Words before a noun that say it is one. */
export const singling: ReadonlySet<string> = new Set(
  'a an the one this that my your his her its our their another each every single lone little'.split(' '),
);
