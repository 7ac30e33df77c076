/** Explains why a picture looks as it does: sentences that name the choices of a plan. */
import type { Brief } from '../brief.ts';
import { kindOfSubject, wordsOf } from '../lexicon/index.ts';
import { sentencesFor } from '../lexicon/sentences/index.ts';
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

function subjectSentences(brief: Brief): readonly string[] {
  const { modes } = sentencesFor(brief.locale);
  const { refinement, topic, subject, subjects, mode } = brief;
  if (refinement) return [changeSentence(brief)];
  if (topic) return [modes.ownLife(topic, periodIn(subject) ?? topic, subjects.length > 0 || subject.includes(': '))];
  // A story has its own sentence about its hero.
  if (mode === 'story') return [];
  const kind = kindOfSubject(subject);
  if (kind === 'mood') return [modes.feelingAlone];
  return kind === 'open' ? [] : [modes.understood(quotable(subject))];
}

/** "weekend" of "my weekend", which is more precise than the topic. */
const periodIn = (subject: string): string | undefined =>
  /^(?:my|our) (?:\S+ )?(day|morning|afternoon|evening|night|week|weekend|month|year|life)\b/i
    .exec(subject)?.[1]
    ?.toLowerCase();

/** The sentence about what changed, without changes that the subject already names. */
function changeSentence({ refinement, subject, slogan, locale }: Brief): string {
  const { modes } = sentencesFor(locale);
  const all = refinement?.changes ?? [];
  if (all.length === 0 && slogan !== null) return modes.newSlogan;
  if (all.every(({ type }) => type === 'reshape') && all.length > 0) return modes.reshaped(quotable(subject));
  const words = all.flatMap((change) => (change.type === 'adjust' ? [change.words] : []));
  const unnamed = words.filter((change) => !isInSubject(change, subject));
  const isAgain = all.some(({ type }) => type === 'again');
  return modes.changed(
    quotable(subject),
    unnamed,
    isAgain ? 'again' : unnamed.length < words.length ? 'named' : 'other',
  );
}

/** Whether the subject contains all words of a change, in any order: "the fox blue" in "a blue fox". */
function isInSubject(words: string, subject: string): boolean {
  const said = new Set(wordsOf(subject).map(({ base }) => base));
  return wordsOf(words).every(({ base }) => said.has(base) || base === 'the');
}

/** The sentence about mood, palette and colours. After a refinement only what was named, because the rest stayed. */
function moodAndPalette(brief: Brief): readonly string[] {
  const { modes } = sentencesFor(brief.locale);
  const words = [moodWords(brief), paletteWords(brief)] as const;
  if (brief.colours.length > 0) return [modes.colours(brief.mood && words[0], words[1])];
  if (brief.mood) return [modes.mood(...words)];
  return brief.refinement ? [] : [modes.noMood(...words)];
}

/** Says that fewer pictures are drawn than were asked for. */
const numberSentences = ({ countAsked, count, locale }: Brief): readonly string[] =>
  countAsked === undefined || count === undefined ? [] : [sentencesFor(locale).modes.tooMany(countAsked, count)];

/** The reasoning: what the picture shows, its style and why, its mood and palette, and the mode's own sentences. */
export function explain(brief: Brief, chosen: ChosenStyle, more: readonly string[] = []): string {
  const { modes } = sentencesFor(brief.locale);
  const isFree = !brief.refinement && !brief.topic && brief.mode !== 'story' && kindOfSubject(brief.subject) === 'open';
  if (isFree && chosen.why === 'none' && !brief.mood && brief.colours.length === 0)
    return [modes.leftOpen(moodWords(brief), paletteWords(brief)), ...more, ...numberSentences(brief)].join(' ');
  const style = chosen.why === 'none' && brief.refinement ? [] : [modes.style(chosen.style, chosen.why)];
  return [...subjectSentences(brief), ...style, ...moodAndPalette(brief), ...more, ...numberSentences(brief)].join(' ');
}
