/** Explains why a picture looks as it does: sentences that name the choices of a plan. */
import type { Brief } from '../brief.ts';
import { deriveSeed } from '../chance.ts';
import { findLifeEvent, kindOfSubject, wordsOf } from '../lexicon/index.ts';
import { sentencesFor } from '../lexicon/sentences/index.ts';
import type { Look } from '../lexicon/sentences/modes.ts';
import type { Plan } from '../plan.ts';
import { moodWords, paletteWords } from './prompt.ts';
import type { ChosenStyle } from './style.ts';

/** In UTF-16 units: how much of a request is quoted. */
const longestQuote = 120;

/** The words, cut at the end of a word when they are long. */
export function quotable(words: string): string {
  if (words.length <= longestQuote) return words;
  const cut = words.slice(0, longestQuote);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longestQuote / 2)).trimEnd()} …`;
}

/** The sentences about what is seen, and the same where nobody has seen it. */
function subjectSentences(brief: Brief, wording: number): { readonly shown: string; readonly asked: string } {
  const { modes } = sentencesFor(brief.locale);
  const { refinement, topic, subject, subjects, mode } = brief;
  const both = (sentence: string) => ({ shown: sentence, asked: sentence });
  if (refinement) return both(changeSentence(brief, wording));
  if (topic) {
    const isTold = subjects.length > 0 || subject.includes(': ');
    return both(modes.ownLife(topic, periodIn(subject) ?? topic, isTold, wording));
  }
  // A story has its own sentence about its hero, a redrawn picture about itself.
  if (mode === 'story' || (mode === 'transform' && brief.image)) return both('');
  const event = findLifeEvent(brief.request);
  if (event) return both(modes.forSomebody(event, event === 'loss' ? whoIsLost(brief.request) : null, wording));
  const kind = kindOfSubject(subject);
  if (kind === 'mood') return both(modes.feelingAlone(wording));
  if (kind === 'open') return both('');
  return { shown: modes.shown(quotable(subject), wording), asked: modes.understood(quotable(subject), wording) };
}

/** "dog" of "my dog died". */
const whoIsLost = (request: string): string | null =>
  /\b(?:my|our) (\p{L}+) (?:\p{L}+ )?(?:died|passed away|has passed)/iu.exec(request)?.[1]?.toLowerCase() ?? null;

/** "weekend" of "my weekend", which is more precise than the topic. */
const periodIn = (subject: string): string | undefined =>
  /^(?:my|our) (?:\S+ )?(day|morning|afternoon|evening|night|week|weekend|month|year|life)\b/i
    .exec(subject)?.[1]
    ?.toLowerCase();

/** The words of changes that the subject does not name. */
function unnamedChanges({ refinement, subject }: Brief): readonly string[] {
  const words = (refinement?.changes ?? []).flatMap((change) => (change.type === 'adjust' ? [change.words] : []));
  return words.filter((change) => !isInSubject(change, subject));
}

/** The sentence about what an earlier creation is now. */
function changeSentence(brief: Brief, wording: number): string {
  const { refinement, subject, slogan, locale } = brief;
  const { modes } = sentencesFor(locale);
  const all = refinement?.changes ?? [];
  if (all.length === 0 && slogan !== null) return modes.newSlogan;
  if (all.every(({ type }) => type === 'reshape') && all.length > 0) return modes.reshaped(quotable(subject));
  const isNamed = unnamedChanges(brief).length < all.filter(({ type }) => type === 'adjust').length;
  const isAgain = all.some(({ type }) => type === 'again');
  return modes.changed(quotable(subject), isAgain ? 'again' : isNamed ? 'named' : 'other', wording);
}

/** Whether the subject contains all words of a change, in any order: "the fox blue" in "a blue fox". */
function isInSubject(words: string, subject: string): boolean {
  const said = new Set(wordsOf(subject).map(({ base }) => base));
  return wordsOf(words).every(({ base }) => said.has(base) || base === 'the');
}

/** How it is drawn. After a refinement only what was named is told, because the rest stayed; so are colours that the subject names. */
function lookOf(brief: Brief, { style, why }: ChosenStyle): Look {
  const { mood, colours, refinement, subject, mode } = brief;
  const areColoursNamed = colours.length > 0;
  const isSaid = areColoursNamed && colours.every((colour) => isInSubject(colour, subject));
  const isKept = refinement !== null && mode !== 'business' && mood === null && !areColoursNamed;
  const isUntold = isKept || isSaid;
  return {
    style,
    why,
    mood: mood && moodWords(brief),
    palette: isUntold ? null : paletteWords(brief),
    areColoursNamed,
    isOpen: !isUntold && !areColoursNamed && mood === null && mode !== 'business',
  };
}

/** Says that fewer pictures are drawn than were asked for. */
const numberSentences = ({ countAsked, count, locale }: Brief): readonly string[] =>
  countAsked === undefined || count === undefined ? [] : [sentencesFor(locale).modes.tooMany(countAsked, count)];

/** Which wording a turn has: the same for the same picture, another one when the picture is changed. */
export const wordingOf = ({ subject, refinement }: Brief, seed: number): number =>
  refinement ? deriveSeed(seed, `${subject} ${JSON.stringify(refinement.changes)}`) : seed;

/** A reasoning, whole and in halves: see `Plan.explanation`. */
export type Explained = Pick<Plan, 'reasoning'> & Required<Pick<Plan, 'explanation'>>;

/** The reasoning: one sentence about what the picture shows, one about how it is drawn and why, and the mode's own. */
export function explain(brief: Brief, chosen: ChosenStyle, turn: number, more: readonly string[] = []): Explained {
  const { modes } = sentencesFor(brief.locale);
  const seed = wordingOf(brief, turn);
  const { shown, asked } = subjectSentences(brief, seed);
  const event = findLifeEvent(brief.request);
  const sympathy = event && !brief.refinement ? modes.sympathy(event, seed) : '';
  const changes = unnamedChanges(brief);
  const isFree = !brief.refinement && !brief.topic && brief.mode !== 'story' && kindOfSubject(brief.subject) === 'open';
  const isWholeIdea = isFree && chosen.why === 'none' && !brief.mood && brief.colours.length === 0;
  const look = isWholeIdea
    ? modes.leftOpen(moodWords(brief), paletteWords(brief), seed)
    : modes.look(lookOf(brief, chosen), seed);
  const choices = sentencesOf(
    changes.length > 0 ? modes.changes(changes) : '',
    look,
    ...more,
    ...numberSentences(brief),
  );
  return {
    reasoning: sentencesOf(sympathy, asked, choices),
    explanation: {
      sympathy,
      shown,
      asked,
      choices,
      keepsAsked: event !== undefined || brief.topic !== null || kindOfSubject(brief.subject) !== 'thing',
    },
  };
}

const sentencesOf = (...sentences: readonly string[]): string => sentences.filter((each) => each !== '').join(' ');
