/** How sure the rules are of what they understood. */
import type { Brief } from '../brief.ts';
import { drawingVerbs, findPlaces, findSubjects, kindOfSubject } from '../lexicon/index.ts';
import { leavesOpen } from './answer.ts';
import { type TokenizedText, tokenize } from './tokenized-text.ts';
import type { Context, Understanding } from './understanding.ts';

/** Below this the rules count as unsure, and a language model is asked if there is one. */
export const sureEnough = 0.5;

const sure = 1;
const unsure = 0.3;

/** In words: a longer message after a picture is a new wish, whatever it says. */
const longestAside = 6;

/** Whether a text names a thing or a place that the rules know. */
const namesKnown = ({ words }: TokenizedText): boolean =>
  findSubjects(words).length > 0 || findPlaces(words).length > 0;

/** Whether a brief says anything that the rules know, apart from things: what to make of it, how, or of whose life. */
function saysMore({ subject, mode, colours, style, topic, slogan, mood, image }: Brief): boolean {
  const isProduct = mode === 'poster' || mode === 'story' || mode === 'business';
  if (isProduct || colours.length > 0 || image !== undefined) return true;
  return style !== null || topic !== null || slogan !== null || mood !== null || kindOfSubject(subject) !== 'thing';
}

/** Words that speak of the picture that is there: "its missing the tree", "wake him up". */
const ofPicture = /^(?:it|its|he|she|him|her|them|they)$/;

/** The same at the beginning or the end: "that looks odd", but not "a poster that says". */
const pointing = /^(?:this|that|these|those)$/;

/** Whether a text after a picture may be about it: it speaks of what is seen, and asks for nothing new ("draw it", "a girl and her dog"). */
function speaksOfPicture({ words }: TokenizedText): boolean {
  const isNew = /^(?:an?|some|two|three|four|my|our)$/.test(words[0]?.base ?? '') || words.some(isCommand);
  if (isNew || words.length > longestAside) return false;
  const ends = [words[0]?.base ?? '', words.at(-1)?.base ?? ''];
  return words.some(({ base }) => ofPicture.test(base)) || ends.some((base) => pointing.test(base));
}

/** Whether a text after a picture names what is seen there as known: "move the vase", "same fox". */
function mentionsVisible({ words }: TokenizedText, subjects: readonly string[]): boolean {
  return words.some(
    ({ base }, at) =>
      /^(?:the|same|that|this)$/.test(base) &&
      findSubjects(words.slice(at + 1, at + 3)).some((subject) => subjects.includes(subject)),
  );
}

/** Words with which questions begin, and few requests for a picture. */
const questionWords = /^(?:what|why|who|when|where|which|is|are|do|does|did|how)$/;

const isQuestion = ({ words: [first, second] }: TokenizedText): boolean =>
  questionWords.test(first?.base ?? '') && second?.base !== 'about';

const isCommand = ({ base }: TokenizedText['words'][number]): boolean => drawingVerbs.has(base);

/** Whether an answer to the open question names a mood or something to show, or leaves it to Vizzy. */
function isAnswered(text: TokenizedText, { heard }: Extract<Understanding, { type: 'brief' }>): boolean {
  return heard.mood !== null || heard.themes.length > 0 || leavesOpen(text) || text.words.length === 0;
}

/**
 * How sure the rules are, 0 … 1, of what they made of a text. Words that are found in no list become a picture of the
 * sentence, and so do asides after a picture; those are the unsure ones. A question, talk and a declined request are sure.
 */
export function surenessOf(message: string, context: Context, understood: Understanding): number {
  if (understood.type !== 'brief') return sure;
  const { brief } = understood;
  if (brief.refinement || brief.retelling) return sure;
  const text = tokenize(message);
  if (context.pending && brief.request.startsWith(tokenize(context.pending.request).text))
    return isAnswered(text, understood) ? sure : unsure;
  // A picture that is sent along, or none before it: there is nothing else that the message can be about.
  const isAfterPicture = context.last !== null && brief.image === undefined;
  if (isQuestion(text) || (isAfterPicture && speaksOfPicture(text))) return unsure;
  if (isAfterPicture && mentionsVisible(text, context.last?.brief.subjects ?? [])) return unsure;
  return namesKnown(text) || saysMore(brief) ? sure : unsure;
}
