/** Sentences about what is and is not in a picture, in English. */
import type { Seen, SeenThing } from '../../image.ts';
import { article } from '../article.ts';

/** Where things are, and what is seen of the place where nothing else is. */
const places: Readonly<Record<string, readonly [where: string, alone: string]>> = {
  mountains: ['in the mountains', 'a mountain landscape'],
  forest: ['in a forest', 'a forest'],
  sea: ['by the sea', 'the open sea'],
  beach: ['on a beach', 'a beach'],
  lake: ['at a lake', 'a lake'],
  river: ['at a river', 'a river'],
  desert: ['in a desert', 'a desert'],
  meadow: ['in a meadow', 'a meadow'],
  snow: ['in the snow', 'a snowy landscape'],
  city: ['in a city', 'a city'],
  village: ['in a village', 'a village'],
  street: ['in a street', 'a street'],
  garden: ['in a garden', 'a garden'],
  space: ['in space', 'stars and planets'],
  sky: ['in the sky', 'a wide sky'],
  room: ['in a room', 'a room'],
  underwater: ['under water', 'a seabed with its plants and fish'],
  abstract: ['among abstract shapes', 'abstract shapes'],
  studio: ['on a plain background', 'a plain background'],
  shop: ['at a shop', 'a shop front'],
  market: ['at a market', 'a market'],
  stage: ['on a stage', 'a stage'],
  kitchen: ['in a kitchen', 'a kitchen'],
  classroom: ['in a classroom', 'a classroom'],
  office: ['in an office', 'an office'],
  library: ['in a library', 'a library'],
  cafe: ['in a café', 'a café'],
  ward: ['in a hospital room', 'a hospital room'],
  hall: ['in a hall', 'a large hall'],
  bakery: ['at a bakery', 'a bakery'],
  florist: ['at a flower shop', 'a flower shop'],
  boutique: ['at a boutique', 'a boutique'],
  volcano: ['by a volcano', 'a volcano'],
  island: ['by an island', 'an island in the sea'],
  waterfall: ['at a waterfall', 'a waterfall'],
};

const moments: Readonly<Record<string, string>> = {
  dawn: 'at sunrise',
  dusk: 'at sunset',
  night: 'at night',
  rain: 'in the rain',
  snow: 'in falling snow',
  fog: 'in fog',
  storm: 'in a storm',
  rainbow: 'under a rainbow',
  aurora: 'under northern lights',
  fireworks: 'under fireworks',
  'rain outside': 'with rain outside',
  'snow outside': 'with snow outside',
  'storm outside': 'with a storm outside',
  'fog outside': 'with fog outside',
};

const counts = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

const irregular: Readonly<Record<string, string>> = {
  person: 'people',
  man: 'men',
  woman: 'women',
  child: 'children',
  mouse: 'mice',
  goose: 'geese',
  wolf: 'wolves',
  knife: 'knives',
  leaf: 'leaves',
  sheep: 'sheep',
  fish: 'fish',
  deer: 'deer',
};

/** The plural of a noun phrase; one that is a plural already stays. */
function pluralOf(noun: string): string {
  const [, opening = '', last = ''] = /^(.* )?(\S+)$/.exec(noun) ?? [];
  const known = irregular[last];
  if (known) return opening + known;
  if (/[^s]s$|people$|men$|children$|mice$|geese$/.test(last) && !/(?:us|is)$/.test(last)) return noun;
  if (/(?:s|x|z|ch|sh)$/.test(last)) return `${noun}es`;
  return /[^aeiou]y$/.test(last) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

/** Nouns that are named without an article although one is meant. */
const isPlural = (noun: string): boolean => /(?:[^su]s|people|men|children|mice|geese)$/.test(noun);

function thing({ noun, count, colour }: SeenThing): string {
  const whole = colour ? `${colour} ${noun}` : noun;
  // More than nine stand behind each other: nobody could count them.
  if (count > 9) return `about ${counts[Math.min(count, 12)]} ${pluralOf(whole)}`;
  if (count > 1) return `${counts[count]} ${pluralOf(whole)}`;
  return isPlural(noun) ? whole : `${article(whole)} ${whole}`;
}

const joined = (words: readonly string[], word = 'and'): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${word} ${words.at(-1)}`;

const relations: Readonly<Record<string, string>> = {
  on: 'on',
  under: 'under',
  over: 'above',
  in: 'in',
  beside: 'next to',
  behind: 'behind',
  before: 'in front of',
};

/** Every thing with what it has and what it stands by, each said once: "a cat with a hat on a sofa". */
function thingsInPlace(things: readonly SeenThing[]): readonly string[] {
  const said = new Set<number>();
  const isHad = ({ relation }: SeenThing) => relation?.type === 'held' || relation?.type === 'worn';
  const phraseOf = (at: number): string => {
    const one = things[at];
    if (!one || said.has(at)) return '';
    said.add(at);
    const had = [...things.entries()].flatMap(([other, each]) => {
      if (said.has(other) || each.relation?.to !== at || !isHad(each)) return [];
      said.add(other);
      return ` ${each.relation.type === 'worn' ? 'wearing' : 'with'} ${thing(each)}`;
    });
    const place = one.relation && relations[one.relation.type];
    const other = place && one.relation ? phraseOf(one.relation.to) : '';
    return `${thing(one)}${had.join(' and')}${other ? ` ${place} ${other}` : ''}`;
  };
  const free = [...things.entries()].flatMap(([at, one]) => (isHad(one) ? [] : [at]));
  return [...free, ...things.keys()].map(phraseOf).filter((phrase) => phrase !== '');
}

/** "a fox and two trees in the snow at sunset". */
export function described({ things, place, moments: when }: Seen): string {
  const [where, alone] = places[place] ?? [`in a ${place}`, place];
  // "In the snow in falling snow" says it twice.
  const times = when.filter((each) => !(each === 'snow' && place === 'snow')).map((each) => moments[each] ?? each);
  const shown = things.length === 0 ? alone : `${joined(thingsInPlace(things))} ${where}`;
  return [shown, ...times].join(' ');
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** What several pictures show, one after another: "A beach at sunset, and in the second picture a meadow." */
export function seenInAll(pictures: readonly string[]): string {
  const [first = '', second] = [...new Set(pictures)];
  return `${capital(first)}${second === undefined ? '' : `, and in the second picture ${second}`}.`;
}

const quoted = (words: readonly string[], word = 'and') =>
  joined(
    words.map((each) => `“${each}”`),
    word,
  );

/** What is missing, said to the person. */
export function missing(notDrawn: readonly string[], notLettered: readonly string[], wording: number): string {
  const words = quoted(notDrawn, 'or');
  const those = notDrawn.length > 1 ? 'they are' : 'it is';
  const unknown = [
    `I did not know how to draw ${words}.`,
    `I did not know ${words}, so ${those} not there.`,
    `How to draw ${words} I did not know.`,
  ];
  return [
    ...(notDrawn.length === 0 ? [] : [unknown[wording % unknown.length] ?? '']),
    ...(notLettered.length === 0
      ? []
      : [`I cannot write on things in a picture, so ${quoted(notLettered)} is not there; a poster can carry it.`]),
  ].join(' ');
}

/** The same for readers who did not write the request, with a space before it. */
export function missingToAll(notDrawn: readonly string[], notLettered: readonly string[]): string {
  const unknown = notDrawn.length === 0 ? '' : ` Vizzy did not know how to draw ${quoted(notDrawn, 'or')}.`;
  return notLettered.length === 0 ? unknown : `${unknown} The letters ${quoted(notLettered)} are not in it.`;
}
