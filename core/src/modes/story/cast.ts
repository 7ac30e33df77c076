/** Reads from a request who a story is about, where it happens, and what the hero wants. */
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

/** Everything that fills a plot. */
export type Cast = {
  readonly hero: Character;
  readonly companion: Character | null;
  /** `two brothers`, when the request names hero and companion as one; otherwise null. */
  readonly pair: string | null;
  /** Three or more characters that the request names one by one; otherwise null. */
  readonly group: CharacterGroup | null;
  /** The person whom the story is told to: `Emma` of "for my daughter Emma about a dragon"; otherwise null. */
  readonly listener: string | null;
  readonly place: Place;
  /** The place in the request's own words, `in a castle by the sea`; empty when it names none. */
  readonly where: string;
  /** `in a snowstorm`; empty when the request names no weather. */
  readonly weather: string;
  readonly clause: Clause | null;
  /** The topic of an abstract request: `time`. */
  readonly theme: string | null;
  /** A place or thing that the story is about: `the haunted lighthouse`; otherwise null. */
  readonly focus: string | null;
  /** `a birthday party`. */
  readonly event: string | null;
  readonly tone: Tone;
};

/** In UTF-16 units: how much of a request is read. A story needs only a sentence or two. */
const longestRead = 300;

const words = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}’'-]+/gu) ?? [];

const determiner = /^(?:a|an|the|my|our|your|his|her|their|one|some|another)\s+/iu;

const cruelWords =
  /\b(?:wars?|kill\w*|murder\w*|blood\w*|guns?|bombs?|hate|torture|massacre|zombies?|sex\w*|porn\w*|suicide|drugs?)\b/iu;

/** A subject and its main verb: `my cat goes to the moon` is read like `my cat who goes to the moon`. */
const mainVerb =
  /^(?!.*\b(?:who|that|which|looking)\b)((?:(?:a|an|the|my|our|two|three) )?(?:\p{L}+[’'-]?\p{L}* ){0,3}?\p{L}+(?: called \p{L}+(?:(?:,| and) \p{L}+){0,3})?(?: and (?:(?:a|an|the|my|our|his|her|their) )?(?:\p{L}+ ){0,2}?\p{L}+(?: called \p{L}+)?)?)(?<!\b(?:to|can|could|not|cannot)) ((?:goes|go|went|wants?|finds?|found|meets?|met|sails?|sailed|swims?|swam|gets? (?=lost|stuck)|got (?=lost|stuck)|are (?=lost|stuck|looking)|searche?s?|learns?|builds?|visits?|travels?|saves?|becomes?|became|gets?|discovers?|looks? for|tries|loses?|lost (?=an? |the |his |her |their |my )|falls? in love|decides?|dreams? of|flies|rescues?|helps?|explores?|moves? to|runs? away|makes?|starts?|joins?|wins?|forgets?|forgot|refuses?|cannot|can['’]t|can|never|hates?|loves?|is (?:afraid|scared|lost|lonely|alone))(?: .*|$))/iu;

/** `two cats in love`, `a fox in love with the moon`: "in love" is no place. */
const inLove = /^(?!.*\b(?:who|that|which)\b)(\p{L}.*?) in love(?= with |[.!?…]*$)/iu;

/** The request on one line, without the words that ask for a story. */
function ideaOf(brief: Brief): string {
  const translated = translateRequest(brief.subject.slice(0, longestRead))
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^for [^.]*?,? about /iu, '')
    .replace(
      /^(?:my|our) (?:[\p{L}\d-]+ ){0,5}(?:son|daughter|grandson|granddaughter|niece|nephew|kids?|child|children|class)(?: \p{Lu}\p{L}+)?,? about /iu,
      '',
    )
    // "For Lena, who loves horses, about a horse" is about a horse.
    .replace(/^\p{Lu}[\p{L}’'-]+, who [^,]*, about /u, '');
  return withNames(withoutAsking(translated))
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

/** The topic of an abstract request: `time`, `the number seven`; null when it is not abstract. */
function readTheme(head: string): string | null {
  const phrase = words(head);
  const isShort = phrase.length > 0 && phrase.length <= 4 && /^[\p{Script=Latin}\s’'-]+$/u.test(head);
  // Topics that would make an unkind visitor are told as an adventure instead.
  if (
    !isShort ||
    cruelWords.test(head) ||
    graveTopics.test(head) ||
    !phrase.some((word) => abstractNouns.has(word) || abstractEnding.test(word)) ||
    phrase.every((word) => emptyWords.has(word)) ||
    promptInjection.test(head)
  )
    return null;
  return head.toLowerCase().replace(/^(?:a|an)\s+/u, '');
}

/** Words that give orders to a machine. */
const promptInjection =
  /\b(?:ignore|instructions?|prompt|system|print|reveal|password|script|json|output|assistant)\b/iu;

/**
 * The focus of a story, or null: `my grandmother's garden` → `Grandmother’s garden`; `a haunted lighthouse` → `the haunted
 * lighthouse`.
 */
function readFocus(head: string): string | null {
  const phrase = head.toLowerCase().replace(determiner, '').replace(/'/g, '’');
  const noun = words(phrase).at(-1) ?? '';
  if (!focusNouns.has(noun) || words(phrase).length > 5 || cruelWords.test(head)) return null;
  return /^\p{L}+’s /u.test(phrase) ? phrase.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : `the ${phrase}`;
}

function readEvent(head: string): string | null {
  const phrase = head
    .toLowerCase()
    .replace(determiner, '')
    .replace(/ for .*$/u, '');
  const isEvent =
    words(phrase).some((word) => eventNouns.has(word)) && words(phrase).length <= 5 && !cruelWords.test(phrase);
  return isEvent ? phrase : null;
}

/** The part of a clause that may name a place: `in her backyard` of "finds an egg in her backyard". */
const placeInClause = (clause: Clause | null) =>
  clause !== null && 'phrase' in clause
    ? (/^go on .*$| (?:in|on|under|at|by|near) .*$/u.exec(clause.phrase)?.[0] ?? '')
    : '';

const weatherPattern =
  /,? (?:in|during|through) (?:the |a |an )?((?:\p{L}+ )?(?:storm|rain|snowstorm|thunderstorm|blizzard|wind|fog|hurricane|flood|winter|autumn|summer|spring))\b/iu;

/** Reads the cast of a request. Chance chooses what the request does not say. */
export function readCast(brief: Brief, chance: Chance): Cast {
  const request = ideaOf(brief);
  const { subjects } = brief;
  const context = { request, subjects, chance };
  const { clause: stated, rest, whereabouts } = readClause(request, (noun) => isKnownCharacter(noun, subjects));
  const weather = weatherPattern.exec(rest)?.[0].replace(/^,? /u, '').toLowerCase() ?? '';
  const calm = rest.replace(weatherPattern, '');
  const { where: first, rest: named } = readWhere(calm);
  const where = first || knownPlaceIn(whereabouts);
  const head = named
    .replace(/[;:.!?]+ .*$/u, '')
    // A comma ends the head, unless another character follows.
    .replace(/,(?! (?:and )?(?:(?:a|an|the|my|his|her|their|two|three) |\p{Lu})) .*$/u, '')
    .replace(/[,;:.!?\s]+$/u, '')
    .trim();
  const clause = stated ?? impliedClause(brief.request, head, context);
  const focus = readFocus(head);
  const read = focus === null ? readCharacters(head, clause, context) : null;
  const guest = read ? null : (/ for (.+)$/u.exec(head)?.[1] ?? null);
  const invited = guest === null || readEvent(head) === null ? null : readCharacters(guest, clause, context);
  const company =
    read ?? invited ?? (focus === null && !/^(?:my|our)\b/iu.test(head) ? randomHero(chance) : visitingChild(chance));
  const isRead = focus !== null || read !== null;
  const event = isRead ? null : readEvent(head);
  return {
    hero: company.hero,
    companion: company.companion,
    pair: company.pair,
    group: company.group,
    listener: listenerOf(brief.request, company),
    place: findPlace(
      `${where} ${weather} ${focus ?? ''} ${placeInClause(clause)} ${read ? '' : head}`,
      company.hero,
      chance,
    ),
    where,
    weather,
    clause: isCruel(clause) ? null : clause,
    theme: isRead || event !== null ? null : readTheme(head),
    focus,
    event,
    tone: toneOf(brief),
  };
}

/** The place in a clause, if it is a known one: "in his pocket" is none. */
function knownPlaceIn(whereabouts: string): string {
  const { where } = readWhere(whereabouts);
  return placeNamedIn(where) || focusNouns.has(words(where).at(-1) ?? '') ? where : '';
}

/** The name after "for", unless it is that of a character. */
function listenerOf(request: string, { hero, companion, group }: Characters): string | null {
  const phrase =
    /\bfor (?:(?:my|our) (?:[\p{L}\d-]+,? ){1,5}?)?(\p{Lu}\p{L}+)\b/u.exec(request)?.[1] ??
    /\bfor (?:my|our) (?:[\p{L}\d-]+ ){0,4}(?:son|daughter|grandson|granddaughter|niece|nephew|sister|brother|friend|boy|girl|kid|child),? (\p{L}+)\b/iu.exec(
      request,
    )?.[1];
  const name = phrase && (/^\p{Lu}/u.test(phrase) || isKnownName(phrase)) ? capitalize(phrase) : null;
  const taken = [hero.name, companion?.name, ...(group?.names ?? [])];
  return name === null || taken.includes(name) || emptyWords.has(name.toLowerCase()) ? null : name;
}

/** The clause that a request implies: to go on a trip, to get through a first day, to love the sea; null when it implies none. */
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

/** Topics that are too serious to be a theme. */
const graveTopics =
  /\b(?:climate|pollution|politics|covid|illness|cancer|disease|taxes|inflation|crisis|poverty|racism|refugees?)\b/iu;

const isCruel = (clause: Clause | null) => clause !== null && 'phrase' in clause && cruelWords.test(clause.phrase);
