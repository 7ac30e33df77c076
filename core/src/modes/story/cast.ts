/** Who a story is about, where, and what they want: read from the request. */
import type { Brief } from '../../brief.ts';
import type { Chance } from '../../chance.ts';
import { withArticle } from '../../lexicon/index.ts';
import { type Character, isKnownCharacter, type RequestContext, readCharacter } from './character.ts';
import { type CharacterGroup, type Characters, randomHero, readCharacters, visitingChild } from './characters.ts';
import { capitalize } from './grammar.ts';
import { type Clause, readClause } from './read-clause.ts';
import { isKnownName, withNames } from './read-names.ts';
import { findPlace, placeNamedIn, readWhere } from './read-place.ts';
import { type Tone, toneOf } from './tone.ts';
import { translateRequest } from './translate-request.ts';
import { abstractNouns, emptyWords, eventNouns, focusNouns } from './words/heroes.ts';
import type { Place } from './words/places.ts';

export type { Character } from './character.ts';

/** Everything that a plot is filled from. */
export type Cast = {
  readonly hero: Character;
  readonly companion: Character | null;
  /** `two brothers`, when hero and companion were brought in as one. */
  readonly pair: string | null;
  /** Three and more who were named one by one. */
  readonly group: CharacterGroup | null;
  /** Whom the story is told: `Emma`, of "for my daughter Emma about a dragon"; null when nobody was named. */
  readonly listener: string | null;
  readonly place: Place;
  /** The request's own words for the place, `in a castle by the sea`; empty: the place's. */
  readonly where: string;
  /** `in a snowstorm`; empty when no weather was said. */
  readonly weather: string;
  readonly clause: Clause | null;
  /** What an abstract request is about: `time`. */
  readonly theme: string | null;
  /** A place or thing that the story is about: `the haunted lighthouse`. */
  readonly focus: string | null;
  /** `a birthday party`. */
  readonly event: string | null;
  readonly tone: Tone;
};

/** Characters of a request that are read; a story is told from a sentence or two. */
const longestRead = 300;

const words = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}’'-]+/gu) ?? [];

const determiner = /^(?:a|an|the|my|our|your|his|her|their|one|some|another)\s+/iu;

const cruelWords =
  /\b(?:wars?|kill\w*|murder\w*|blood\w*|guns?|bombs?|hate|torture|massacre|zombies?|sex\w*|porn\w*|suicide|drugs?)\b/iu;

/** `my cat goes to the moon` is told like `my cat who goes to the moon`. */
const mainVerb =
  /^(?!.*\b(?:who|that|which|looking)\b)((?:(?:a|an|the|my|our|two|three) )?(?:\p{L}+[’'-]?\p{L}* ){0,3}?\p{L}+(?: called \p{L}+(?:(?:,| and) \p{L}+){0,3})?(?: and (?:(?:a|an|the|my|our|his|her|their) )?(?:\p{L}+ ){0,2}?\p{L}+(?: called \p{L}+)?)?)(?<!\b(?:to|can|could|not|cannot)) ((?:goes|go|went|wants?|finds?|found|meets?|met|sails?|sailed|swims?|swam|gets? (?=lost|stuck)|got (?=lost|stuck)|are (?=lost|stuck|looking)|searche?s?|learns?|builds?|visits?|travels?|saves?|becomes?|became|gets?|discovers?|looks? for|tries|loses?|lost (?=an? |the |his |her |their |my )|falls? in love|decides?|dreams? of|flies|rescues?|helps?|explores?|moves? to|runs? away|makes?|starts?|joins?|wins?|forgets?|forgot|refuses?|cannot|can['’]t|can|never|hates?|loves?|is (?:afraid|scared|lost|lonely|alone))(?: .*|$))/iu;

/** `two cats in love`, `a fox in love with the moon`: somebody, not a noun with a place. */
const inLove = /^(?!.*\b(?:who|that|which)\b)(\p{L}.*?) in love(?= with |[.!?…]*$)/iu;

/** The request without what asks for a story, as one line. */
function ideaOf(brief: Brief): string {
  const asked = translateRequest(brief.subject.slice(0, longestRead))
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^for [^.]*?,? about /iu, '')
    .replace(
      /^(?:my|our) (?:[\p{L}\d-]+ ){0,5}(?:son|daughter|grandson|granddaughter|niece|nephew|kids?|child|children|class)(?: \p{Lu}\p{L}+)?,? about /iu,
      '',
    )
    // "For Lena, who loves horses, about a horse" is about the horse.
    .replace(/^\p{Lu}[\p{L}’'-]+, who [^,]*, about /u, '');
  return withNames(withoutAsking(asked))
    .replace(inLove, (_, couple: string) => `${couple} who ${/^two | and /iu.test(couple) ? 'are' : 'is'} in love`)
    .replace(mainVerb, '$1 who $2')
    .replace(/[.!?…]+$/u, '');
}

const withoutAsking = (text: string) =>
  text
    .replace(/^.*\b(?:story|tale|fable|fairytale|adventures?) (?:about|of|where|in which|with|on|between) /iu, '')
    .replace(
      /^(?:about|with|for|how|when|where|the story of|once upon a time,? there (?:was|were|lived)|once upon a time,?|the (?:day|night|time|year)(?: when| that)?) /iu,
      '',
    );

const abstractEnding = /(?:ness|ship|dom|ism|tude|ity|ence|ance|hood|ment|tion)$/u;

/** What an abstract request is about: `time`, `the number seven`. */
function readTheme(head: string): string | null {
  const said = words(head);
  const isShort = said.length > 0 && said.length <= 4 && /^[\p{Script=Latin}\s’'-]+$/u.test(head);
  // What cannot be told kindly as a thing that comes by is told as an adventure instead.
  if (
    !isShort ||
    cruelWords.test(head) ||
    graveTopics.test(head) ||
    !said.some((word) => abstractNouns.has(word) || abstractEnding.test(word)) ||
    said.every((word) => emptyWords.has(word)) ||
    promptInjection.test(head)
  )
    return null;
  return head.toLowerCase().replace(/^(?:a|an)\s+/u, '');
}

/** Words that speak to a machine, and of no story. */
const promptInjection =
  /\b(?:ignore|instructions?|prompt|system|print|reveal|password|script|json|output|assistant)\b/iu;

/** `my grandmother's garden` → `Grandmother’s garden`; `a haunted lighthouse` → `the haunted lighthouse`. */
function readFocus(head: string): string | null {
  const said = head.toLowerCase().replace(determiner, '').replace(/'/g, '’');
  const noun = words(said).at(-1) ?? '';
  if (!focusNouns.has(noun) || words(said).length > 5 || cruelWords.test(head)) return null;
  return /^\p{L}+’s /u.test(said) ? said.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : `the ${said}`;
}

function readEvent(head: string): string | null {
  const said = head
    .toLowerCase()
    .replace(determiner, '')
    .replace(/ for .*$/u, '');
  const isEvent = words(said).some((word) => eventNouns.has(word)) && words(said).length <= 5 && !cruelWords.test(said);
  return isEvent ? said : null;
}

/** `in her backyard` of "finds an egg in her backyard"; `train journey` of a train journey. */
const placeInClause = (clause: Clause | null) =>
  clause !== null && 'phrase' in clause
    ? (/^go on .*$| (?:in|on|under|at|by|near) .*$/u.exec(clause.phrase)?.[0] ?? '')
    : '';

const weatherPattern =
  /,? (?:in|during|through) (?:the |a |an )?((?:\p{L}+ )?(?:storm|rain|snowstorm|thunderstorm|blizzard|wind|fog|hurricane|flood|winter|autumn|summer|spring))\b/iu;

/** Reads a request; whatever it does not say is chosen by chance. */
export function readCast(brief: Brief, chance: Chance): Cast {
  const request = ideaOf(brief);
  const { subjects } = brief;
  const around = { request, subjects, chance };
  const {
    clause: said,
    rest,
    clausesWithPlace: happens,
  } = readClause(request, (noun) => isKnownCharacter(noun, subjects));
  const weather = weatherPattern.exec(rest)?.[0].replace(/^,? /u, '').toLowerCase() ?? '';
  const calm = rest.replace(weatherPattern, '');
  const { where: first, rest: named } = readWhere(calm);
  const where = first || knownPlaceIn(happens);
  const head = named
    .replace(/[;:.!?]+ .*$/u, '')
    // A comma ends it, unless somebody else comes behind.
    .replace(/,(?! (?:and )?(?:(?:a|an|the|my|his|her|their|two|three) |\p{Lu})) .*$/u, '')
    .replace(/[,;:.!?\s]+$/u, '')
    .trim();
  const clause = said ?? impliedClause(brief.request, head, around);
  const spot = readFocus(head);
  const read = spot === null ? readCharacters(head, clause, around) : null;
  const guest = read ? null : (/ for (.+)$/u.exec(head)?.[1] ?? null);
  const invited = guest === null || readEvent(head) === null ? null : readCharacters(guest, clause, around);
  const company =
    read ?? invited ?? (spot === null && !/^(?:my|our)\b/iu.test(head) ? randomHero(chance) : visitingChild(chance));
  const isRead = spot !== null || read !== null;
  const event = isRead ? null : readEvent(head);
  return {
    hero: company.hero,
    companion: company.companion,
    pair: company.pair,
    group: company.group,
    listener: listenerOf(brief.request, company),
    place: findPlace(
      `${where} ${weather} ${spot ?? ''} ${placeInClause(clause)} ${read ? '' : head}`,
      company.hero,
      chance,
    ),
    where,
    weather,
    clause: isCruel(clause) ? null : clause,
    theme: isRead || event !== null ? null : readTheme(head),
    focus: spot,
    event,
    tone: toneOf(brief),
  };
}

/** The place of a clause, when it is one that is known: nobody lives in a pocket. */
function knownPlaceIn(happens: string): string {
  const { where } = readWhere(happens);
  return placeNamedIn(where) || focusNouns.has(words(where).at(-1) ?? '') ? where : '';
}

/** Who "for" names, unless that is who it is about. */
function listenerOf(request: string, { hero, companion, group }: Characters): string | null {
  const said =
    /\bfor (?:(?:my|our) (?:[\p{L}\d-]+,? ){1,5}?)?(\p{Lu}\p{L}+)\b/u.exec(request)?.[1] ??
    /\bfor (?:my|our) (?:[\p{L}\d-]+ ){0,4}(?:son|daughter|grandson|granddaughter|niece|nephew|sister|brother|friend|boy|girl|kid|child),? (\p{L}+)\b/iu.exec(
      request,
    )?.[1];
  const name = said && (/^\p{Lu}/u.test(said) || isKnownName(said)) ? capitalize(said) : null;
  const taken = [hero.name, companion?.name, ...(group?.names ?? [])];
  return name === null || taken.includes(name) || emptyWords.has(name.toLowerCase()) ? null : name;
}

/** What a request without a clause amounts to: a trip is gone on, a first day got through, the sea loved. */
function impliedClause(request: string, head: string, { subjects, chance }: RequestContext): Clause | null {
  const trip =
    /\bon (?:a|an|the|his|her|their|our) ((?:\p{L}+ )?(?:trip|journey|voyage|expedition|hike|quest))\b/iu.exec(
      request,
    )?.[1];
  if (trip) return { type: 'wish', phrase: `go on ${withArticle(trip.toLowerCase())}` };
  const first = /\b(first (?:day|night|time|lesson)(?: (?:at|of|in) [\p{L} ]{3,20})?)/iu.exec(request)?.[1];
  if (first) return { type: 'wish', phrase: `get through the ${first.toLowerCase()}` };
  const [, other] = head.split(/,? and (?=the )/u);
  const isThing = other !== undefined && readCharacter(other, { request: '', subjects, chance }) === undefined;
  if (isThing && /\blove\b/iu.test(request)) return { type: 'love', phrase: other };
  return graveTopics.test(head) ? { type: 'wish', phrase: `understand ${head.toLowerCase()}` } : null;
}

/** Too large and too grave to come by like an evening. */
const graveTopics =
  /\b(?:climate|pollution|politics|covid|illness|cancer|disease|taxes|inflation|crisis|poverty|racism|refugees?)\b/iu;

const isCruel = (clause: Clause | null) => clause !== null && 'phrase' in clause && cruelWords.test(clause.phrase);
