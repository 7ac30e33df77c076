/** The words of a cast, which fill its plot. */
import type { Chance } from '../../chance.ts';
import { withArticle } from '../../lexicon/index.ts';
import { type Appearance, appearanceOf, withClothes } from './appearance.ts';
import type { Cast } from './cast.ts';
import { clauseWords, missingWords } from './clause-words.ts';
import { companionWords } from './companion-words.ts';
import type { StoryWords } from './fill-template.ts';
import { joinTwo, pronouns } from './grammar.ts';
import {
  asThing,
  definite,
  firstMention,
  laterMention,
  needsNoArticle,
  nounOf,
  pictureMention,
  pictureMentionOfPair,
  titleMention,
} from './mentions.ts';
import { placeCalled, placeNamedIn } from './read-place.ts';
import { askedScenery, sceneryOfScenes } from './scenery.ts';
import type { Activity } from './words/activities.ts';
import type { Place } from './words/places.ts';
import { losses, openSearches, ownSearch } from './words/turns.ts';

const sharedThings = [
  'one good umbrella between them',
  'a whistle of their own',
  'a map with a hole in it',
  'four pockets full of string',
];

function mentionsOf({ hero, companion, pair, group }: Cast, look: string) {
  if (group) return { ...group, forms: pronouns('they'), isMany: true };
  if (!companion) {
    const isMany = hero.count > 2;
    const forms = isMany ? pronouns('they') : hero.pronouns;
    return {
      laterMention: laterMention(hero),
      firstMention: firstMention(hero),
      titleMention: titleMention(hero),
      pictureMention: look,
      forms,
      isMany,
    };
  }
  const introduction = pair
    ? `${pair} called ${joinTwo(hero.name ?? '', companion.name ?? '')}`
    : joinTwo(firstMention(hero), firstMention(companion));
  return {
    laterMention: joinTwo(laterMention(hero), laterMention(companion)),
    firstMention: introduction,
    titleMention: joinTwo(titleMention(hero), titleMention(companion)),
    pictureMention:
      pair !== null || hero.noun === companion.noun
        ? pictureMentionOfPair(hero)
        : joinTwo(look, pictureMention(companion)),
    forms: pronouns('they'),
    isMany: true,
  };
}

/** The words for the one character who speaks and acts where several cannot. */
function speakerWords({ hero, group }: Cast, look: string): StoryWords {
  const isMany = hero.count > 2 && !group;
  const name = group?.names[0] ?? (isMany ? `the smallest ${hero.noun}` : laterMention(hero));
  const { subject, object, possessive, was } = hero.pronouns;
  return {
    one: name,
    'a one': group?.firstMention ?? firstMention(hero),
    'title one': group?.titleMention ?? (isMany ? name : titleMention(hero)),
    'one look': group?.pictureMention ?? look,
    'one they': subject,
    'one them': object,
    'one their': possessive,
    'one was': was,
  };
}

function heroWords(cast: Cast, look: string, chance: Chance): StoryWords {
  const { hero } = cast;
  const group = mentionsOf(cast, look);
  const isShared = group.isMany || hero.noun === 'family';
  const own = isShared ? chance.pick(sharedThings) : chance.pick(hero.kind.belongings);
  const could = chance
    .pick(hero.kind.abilities)
    .replaceAll('{they}', hero.pronouns.subject)
    .replaceAll('{their}', hero.pronouns.possessive);
  return {
    hero: group.laterMention,
    'a hero': group.firstMention,
    'title hero': group.titleMention,
    'title hero who': `${group.titleMention}${/^the /.test(group.titleMention) ? '' : ','} who`,
    look: group.pictureMention,
    'look lower': group.pictureMention,
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

/** Whether a neighbour has the same noun as a character of the cast. */
const isSameNoun = (phrase: string, { hero, companion }: Cast) =>
  [hero.noun, companion?.noun ?? hero.noun].some((noun) => new RegExp(`\\b${noun}\\b`, 'u').test(phrase));

const neighbourPictures: readonly (readonly [pattern: RegExp, seen: string])[] = [
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

/** A neighbour in words that the illustrator can draw. */
function neighbourInPicture(neighbour: string): string {
  const noun = nounOf(neighbour).split(' ').at(-1) ?? '';
  return neighbourPictures.find(([pattern]) => pattern.test(neighbour))?.[1] ?? withArticle(noun);
}

function placeWords(cast: Cast, place: Place, chance: Chance): StoryWords {
  const sense = chance.pick(place.senses);
  const find =
    cast.clause?.type === 'search' || cast.clause?.type === 'find'
      ? asThing(cast.clause.phrase)
      : chance.pick(place.finds);
  // No one else may claim what the hero has lost.
  const isOwn = /^(?:his|her|their)\b|\blost\b/iu.test(find);
  const others = place.neighbours.filter((each) => !isSameNoun(each, cast));
  const neighbour = chance.pick(others.length > 0 ? others : ['a traveller in a patched suit']);
  const mark = chance.pick(place.landmarks);
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
    'neighbour seen': neighbourInPicture(neighbour),
    'the neighbour': definite(neighbour),
  };
}

function activityWords(activity: Activity | null, { clause }: Cast): StoryWords {
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
    // A hero who sets out for the stars or the wide world is still at home in the first picture.
    undertaken: activity.place ? 'elsewhere' : /^(?:space|travel)$/.test(activity.id) ? 'later' : 'here',
    'seen one': seen[0],
    'seen two': seen[1],
    'seen three': seen[2],
    destination: placeNamedIn(phrase)?.seen[0] ?? 'on a hill by the sea',
  };
}

/** The place where an activity is told. */
export function placeOf(cast: Cast, activity: Activity | null): Place {
  const own = activity?.place && cast.where === '' ? placeCalled(activity.place) : undefined;
  return own ?? cast.place;
}

/** Looks and clothes, for all pictures. With a companion they name the hero; several of a kind get none. */
function lookWords({ hero, companion, pair }: Cast, { looks, wears }: Appearance): StoryWords {
  if (hero.count > 2 || pair !== null || hero.noun === companion?.noun) return { looks: '', wears: '' };
  if (!companion) return { looks, wears };
  const clothes = wears === '' ? '' : `the ${hero.noun} wearing ${wears}`;
  return { looks: `the ${hero.noun} with ${looks}`, wears: clothes };
}

/** Chooses the words of a cast. They are stored with the story, so their keys must not change. */
export function castWords(cast: Cast, activity: Activity | null, request: string, chance: Chance): StoryWords {
  const place = placeOf(cast, activity);
  const appearance = appearanceOf(cast.hero, request, chance);
  const look = cast.hero.count > 2 ? pictureMention(cast.hero) : withClothes(pictureMention(cast.hero), appearance);
  const [one = '', two = '', three = ''] = sceneryOfScenes(cast.where, cast.weather, place);
  return {
    ...speakerWords(cast, look),
    ...heroWords(cast, look, chance),
    ...placeWords(cast, place, chance),
    ...companionWords(cast),
    ...clauseWords(cast),
    ...missingWords(cast, request, place),
    ...chance.pick(losses),
    ...activityWords(activity, cast),
    'asked scenery': askedScenery(cast.where),
    ...lookWords(cast, appearance),
    who:
      cast.companion || cast.group
        ? mentionsOf(cast, pictureMention(cast.hero)).pictureMention
        : pictureMention(cast.hero),
    listener: cast.listener ?? '',
    'scenery 1': one,
    'scenery 2': two,
    'scenery 3': three,
  };
}
