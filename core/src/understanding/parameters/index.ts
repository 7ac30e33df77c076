/** The parameters of a message, on their way through understanding. */
import type { Brief } from '../../brief.ts';
import { commandVerbs, isOnlyStyle, kindOfSubject, leadIns, sentencesFor } from '../../lexicon/index.ts';
import type { IncomingMessage } from '../../message.ts';
import { certain } from '../act/sureness.ts';
import { answered } from '../answer-talk.ts';
import { clean, holdsAddress } from '../clean.ts';
import { contentWords, findLifePeriod } from '../life-period.ts';
import { requestedVariations } from '../requested-variations.ts';
import { type TokenizedText, tokenize } from '../tokenized-text.ts';
import type { Context, Understanding } from '../understanding.ts';
import { type Exclusions, findExclusions, singularOf } from './exclusions.ts';
import { asksForLetters, letteredRanges } from './lettered.ts';
import { type Parameters, readParameters } from './parameters.ts';

export { type Exclusions, findExclusions, singularOf } from './exclusions.ts';
export { type Parameters, readParameters } from './parameters.ts';

/** The message as the person sees it. */
export function asSeen(message: IncomingMessage): IncomingMessage {
  const text = clean(message.text);
  const style = message.style === undefined ? undefined : clean(message.style);
  const isSame = text === message.text && style === message.style;
  return isSame ? message : { ...message, text, ...(style === undefined ? {} : { style }) };
}

/** The parameters of a message that was cleaned. */
export function parametersOf({ text, mode }: IncomingMessage, { last }: Context): Parameters {
  const asksForMore = (words: TokenizedText) => last !== null && requestedVariations(words) !== null;
  return readParameters(text, (words) => letteredRanges(words, mode), asksForMore, last?.seed);
}

const hasParameter = ({ aspect, seed, count, without }: Parameters): boolean =>
  aspect !== undefined || seed !== undefined || count !== undefined || without.length > 0;

/** "can I get that", "the picture please": what is left of a message that only sets a parameter. */
const saysNoMore = ({ words }: TokenizedText): boolean =>
  words.length <= 10 &&
  !words.some(({ base }) => /^(?:again|same|more|another|new|different|other)$/.test(base)) &&
  words.every(
    ({ base, lower }) =>
      leadIns.has(base) ||
      leadIns.has(lower) ||
      commandVerbs.has(base) ||
      /^(?:it|that|this|the|a|an|one|picture|image|as|in|is|be|should|have|version|my|me)$/.test(base),
  );

/** The message without its parameters. What was chosen with controls wins over what was said. */
export function wishOf(message: IncomingMessage, parameters: Parameters, { last }: Context): IncomingMessage {
  const { text, without } = parameters;
  const seed = message.seed ?? parameters.seed;
  const count = message.count ?? parameters.count;
  const style = message.style ?? parameters.style;
  const isAlone = text.text === '' || (hasParameter(parameters) && (saysNoMore(text) || keepsPicture(text)));
  // Flags alone are said of the last picture.
  const isRemoval = isAlone && last !== null && without.length > 0;
  return {
    ...message,
    text: isRemoval ? `without ${without.join(', without ')}` : isAlone ? '' : text.text,
    ...(seed === undefined ? {} : { seed }),
    ...(count === undefined ? {} : { count }),
    ...(style === undefined ? {} : { style }),
  };
}

/** Whether a message is about what an address shows: "draw https://… as a cartoon". */
export const isAboutAddress = ({ text, image }: IncomingMessage, seen: string): boolean => {
  if (image || !holdsAddress(text)) return false;
  const { words } = tokenize(seen);
  const rest = words.filter(({ base }) => !commandVerbs.has(base) && !/^(?:as|like|into|me|please)$/.test(base));
  return contentWords(words).length === 0 || isOnlyStyle(rest) !== null;
};

/** Says that nothing was said, or that addresses are not opened. */
export function nothingSaid(message: IncomingMessage, context: Context): Understanding {
  if (!holdsAddress(message.text)) return answered({ topic: 'nothing', sureness: certain }, message, context);
  const { text, suggestions } = sentencesFor(message.locale).conversation.addressAlone;
  const heard = { mood: null, style: null, themes: [] };
  return { type: 'talk', topic: 'nothing', text, suggestions, heard, sureness: certain };
}

/** A wish about the picture, not something that happened: the only exclusions in a request about one's own life. */
const wish = /\b(?:(?:don['’]?t|do not) (?:want|put|include|draw|show|add|use)|avoid|exclude|leave out|please no)\b/i;

/**
 * What a request excludes, and what is left to draw. A request that holds nothing else stays as it is; one about the person's
 * own life ("no coffee, no sleep") only excludes what it asks to be left out. `isAnswer`: it answers how their day was.
 */
export function exclusionsOf(request: TokenizedText, { mode }: IncomingMessage, isAnswer = false): Exclusions {
  const unchanged: Exclusions = { without: [], rest: request };
  if ((isAnswer || findLifePeriod(request.words)) && !wish.test(request.text)) return unchanged;
  const found = findExclusions(request, letteredRanges(request.text, mode));
  return namesWish(found.rest) ? found : unchanged;
}

/** Whether words name something to draw: a thing, a mood, one's own life. */
const namesWish = ({ text, words }: TokenizedText): boolean =>
  contentWords(words).length > 0 || findLifePeriod(words) !== null || kindOfSubject(text) === 'mood';

const merged = (...lists: readonly (readonly string[] | undefined)[]): readonly string[] => [
  ...new Set(lists.flatMap((list) => list ?? [])),
];

/** Shape and exclusions of the last picture, which another style of it keeps. */
export const keptParameters = ({
  without,
  aspect,
}: Pick<Brief, 'without' | 'aspect'>): Pick<Brief, 'without' | 'aspect'> => ({
  ...(without === undefined ? {} : { without }),
  ...(aspect === undefined ? {} : { aspect }),
});

/** The understanding of a request with what it excludes. */
export function withWithout(understood: Understanding, without: readonly string[]): Understanding {
  if (without.length === 0) return understood;
  if (understood.type === 'brief')
    return { ...understood, brief: { ...understood.brief, without: merged(understood.brief.without, without) } };
  if (understood.type !== 'question') return understood;
  const { pending } = understood;
  return { ...understood, pending: { ...pending, without: merged(pending.without, without) } };
}

/** Whether an edit says nothing but that the picture stays, so that only its parameters change. */
const keepsPicture = ({ text }: TokenizedText): boolean =>
  /^(?:(?:the |exactly the |that |it )?same(?: one| thing| picture| image)?)?$/i.test(text);

/** The same picture in another shape is no new try. */
function reshaped(brief: Brief, { text, aspect, seed }: Parameters): Brief['refinement'] {
  const { refinement } = brief;
  if (!refinement || aspect === undefined || seed !== undefined || !(keepsPicture(text) || saysNoMore(text)))
    return refinement;
  const changes = refinement.changes.filter(({ type }) => type !== 'again');
  return { ...refinement, changes: [...changes, { type: 'reshape' }] };
}

/** Adds to an understanding what was said of shape, number and exclusions. */
export function withParameters(understood: Understanding, parameters: Parameters): Understanding {
  const flagged = parameters.without.map((item) => singularItem(item));
  const complete = withWithout(understood, flagged);
  const listed = parameters.without.flatMap((item, at) =>
    item === flagged[at] ? [] : [[flagged[at] ?? item, item] as const],
  );
  const { aspect, countAsked } = parameters;
  if (complete.type === 'question')
    return aspect === undefined ? complete : { ...complete, pending: { ...complete.pending, aspect } };
  if (complete.type !== 'brief') return complete;
  const { countAsked: _, hasLettering: __, ...brief } = complete.brief;
  return {
    ...complete,
    brief: {
      ...brief,
      refinement: reshaped(brief, parameters),
      ...(aspect === undefined ? {} : { aspect }),
      ...(listed.length === 0 ? {} : { asListed: Object.fromEntries(listed) }),
      ...(countAsked === undefined ? {} : { countAsked }),
      ...(brief.mode !== 'poster' && asksForLetters(brief.request) ? { hasLettering: true as const } : {}),
    },
  };
}

/** `Big Hats` → `big hat`. */
const singularItem = (item: string): string => item.replace(/\S+$/, (noun) => singularOf(noun));
