/** From a cast to the words that its plot is filled with. */
import type { Chance } from '../../chance.ts';
import { withArticle } from '../../lexicon/index.ts';
import { type Appearance, appearanceOf, dressed } from './appearance.ts';
import type { Cast } from './cast.ts';
import { clauseWords, missingWords } from './clause-words.ts';
import { companionWords } from './companion-words.ts';
import type { Words } from './fill-template.ts';
import { both, pronouns } from './grammar.ts';
import { asFind, definite, introduced, known, lookOf, needsNoArticle, nounOf, pairLook, titled } from './mentions.ts';
import { placeCalled, placeNamedIn } from './read-place.ts';
import { askedScenery, sceneries } from './scenery.ts';
import type { Activity } from './words/activities.ts';
import type { Place } from './words/places.ts';
import { losses, openSearches, ownSearch } from './words/turns.ts';

const sharedThings = [
  'one good umbrella between them',
  'a whistle of their own',
  'a map with a hole in it',
  'four pockets full of string',
];

function groupOf({ hero, companion, pair, crowd }: Cast, look: string) {
  if (crowd) return { ...crowd, name: crowd.known, forms: pronouns('they'), isMany: true };
  if (!companion) {
    const isMany = hero.count > 2;
    const forms = isMany ? pronouns('they') : hero.pronouns;
    return { name: known(hero), intro: introduced(hero), title: titled(hero), look, forms, isMany };
  }
  const intro = pair
    ? `${pair} called ${both(hero.name ?? '', companion.name ?? '')}`
    : both(introduced(hero), introduced(companion));
  return {
    name: both(known(hero), known(companion)),
    intro,
    title: both(titled(hero), titled(companion)),
    look: pair !== null || hero.noun === companion.noun ? pairLook(hero) : both(look, lookOf(companion)),
    forms: pronouns('they'),
    isMany: true,
  };
}

/** The one who speaks and acts where only one can. */
function oneOf({ hero, crowd }: Cast, look: string): Words {
  const isMany = hero.count > 2 && !crowd;
  const name = crowd?.names[0] ?? (isMany ? `the smallest ${hero.noun}` : known(hero));
  const { subject, object, possessive, was } = hero.pronouns;
  return {
    one: name,
    'a one': crowd?.intro ?? introduced(hero),
    'title one': crowd?.title ?? (isMany ? name : titled(hero)),
    'one look': crowd?.look ?? look,
    'one they': subject,
    'one them': object,
    'one their': possessive,
    'one was': was,
  };
}

function heroWords(cast: Cast, look: string, chance: Chance): Words {
  const { hero } = cast;
  const group = groupOf(cast, look);
  const isShared = group.isMany || hero.noun === 'family';
  const own = isShared ? chance.pick(sharedThings) : chance.pick(hero.kind.own);
  const could = chance
    .pick(hero.kind.could)
    .replaceAll('{they}', hero.pronouns.subject)
    .replaceAll('{their}', hero.pronouns.possessive);
  return {
    hero: group.name,
    'a hero': group.intro,
    'title hero': group.title,
    'title hero who': `${group.title}${/^the /.test(group.title) ? '' : ','} who`,
    look: group.look,
    'look lower': group.look,
    they: group.forms.subject,
    them: group.forms.object,
    their: group.forms.possessive,
    was: group.forms.was,
    'hero was': group.isMany ? 'were' : 'was',
    s: group.isMany ? '' : 's',
    es: group.isMany ? '' : 'es',
    is: group.isMany ? 'are' : 'is',
    we: group.isMany ? 'we' : 'I',
    'we are': group.isMany ? 'we are' : 'I am',
    own: isShared || needsNoArticle(own) ? own : withArticle(own),
    'bare own': isShared ? own.replace(/^(?:one|a|an) /u, '') : own,
    could,
    moved: chance.pick(hero.kind.moved),
  };
}

/** Whether this neighbour would be mixed up with somebody of the cast. */
const isSame = (phrase: string, { hero, companion }: Cast) =>
  [hero.noun, companion?.noun ?? hero.noun].some((noun) => new RegExp(`\\b${noun}\\b`, 'u').test(phrase));

const drawnAs: readonly (readonly [pattern: RegExp, seen: string])[] = [
  [
    /driver|seller|ferryman|woman|lady|guard|page|cook|librarian|caretaker|postwoman|hermit|trader|neighbour|traveller|scarecrow/u,
    'a person',
  ],
  [/girl|daughter/u, 'a child'],
  [/drone/u, 'a robot'],
  [/heron|swallow|moon|cloud|pigeon/u, 'a bird'],
  [/oyster|seahorse/u, 'a fish'],
  [/toad/u, 'a frog'],
];

/** A neighbour as an illustrator knows them. */
function neighbourSeen(neighbour: string): string {
  const noun = nounOf(neighbour).split(' ').at(-1) ?? '';
  return drawnAs.find(([pattern]) => pattern.test(neighbour))?.[1] ?? withArticle(noun);
}

function placeWords(cast: Cast, place: Place, chance: Chance): Words {
  const sense = chance.pick(place.senses);
  const find =
    cast.clause?.type === 'search' || cast.clause?.type === 'find'
      ? asFind(cast.clause.phrase)
      : chance.pick(place.finds);
  // What the hero has lost is nobody else's.
  const isOwn = /^(?:his|her|their)\b|\blost\b/iu.test(find);
  const others = place.neighbours.filter((each) => !isSame(each, cast));
  const neighbour = chance.pick(others.length > 0 ? others : ['a traveller in a patched suit']);
  const mark = chance.pick(place.marks);
  return {
    where: cast.where || place.where,
    mark,
    'title mark': mark,
    obstacle: chance.pick(place.obstacles),
    sense,
    'sense two': chance.pick(place.senses.filter((other) => other !== sense)),
    find,
    'the find': definite(find),
    'bare find': nounOf(find),
    'bare find title': nounOf(find),
    'title find': definite(find),
    ...(isOwn ? ownSearch : chance.pick(openSearches)),
    'find seen': withArticle(nounOf(find).split(' ').at(-1) ?? 'book'),
    neighbour,
    'neighbour seen': neighbourSeen(neighbour),
    'the neighbour': definite(neighbour),
  };
}

function activityWords(activity: Activity | null, { clause }: Cast): Words {
  if (!activity) return {};
  const phrase = clause && 'phrase' in clause ? clause.phrase : '';
  const { prop, dream, attempt, knack, success, after, seen } = activity;
  return {
    prop,
    'title prop': prop,
    dream: dream[0],
    'dream two': dream[1],
    attempt: attempt[0],
    'attempt two': attempt[1],
    knack,
    success,
    after: after[0],
    'after two': after[1],
    // Who sets out for the stars or the wide world is still at home in the first picture.
    undertaken: activity.place ? 'elsewhere' : /^(?:space|travel)$/.test(activity.id) ? 'later' : 'here',
    'seen one': seen[0],
    'seen two': seen[1],
    'seen three': seen[2],
    destination: placeNamedIn(phrase)?.seen[0] ?? 'on a hill by the sea',
  };
}

/** The place that an undertaking is told in. */
export function placeOf(cast: Cast, activity: Activity | null): Place {
  const own = activity?.place && cast.where === '' ? placeCalled(activity.place) : undefined;
  return own ?? cast.place;
}

/** The words for all pictures; of two it is said which, of several of a kind nothing. */
function lookWords({ hero, companion, pair }: Cast, { looks, wears }: Appearance): Words {
  if (hero.count > 2 || pair !== null || hero.noun === companion?.noun) return { looks: '', wears: '' };
  if (!companion) return { looks, wears };
  const clothes = wears === '' ? '' : `the ${hero.noun} wearing ${wears}`;
  return { looks: `the ${hero.noun} with ${looks}`, wears: clothes };
}

/** Chooses the words of a cast. */
export function castWords(cast: Cast, activity: Activity | null, request: string, chance: Chance): Words {
  const place = placeOf(cast, activity);
  const appearance = appearanceOf(cast.hero, request, chance);
  const look = cast.hero.count > 2 ? lookOf(cast.hero) : dressed(lookOf(cast.hero), appearance);
  const [one = '', two = '', three = ''] = sceneries(cast.where, cast.weather, place);
  return {
    ...oneOf(cast, look),
    ...heroWords(cast, look, chance),
    ...placeWords(cast, place, chance),
    ...companionWords(cast),
    ...clauseWords(cast),
    ...missingWords(cast, request, place),
    ...chance.pick(losses),
    ...activityWords(activity, cast),
    'asked scenery': askedScenery(cast.where),
    ...lookWords(cast, appearance),
    who: cast.companion || cast.crowd ? groupOf(cast, lookOf(cast.hero)).look : lookOf(cast.hero),
    listener: cast.listener ?? '',
    'scenery 1': one,
    'scenery 2': two,
    'scenery 3': three,
  };
}
