/** Why a picture looks the way it does: sentences that name the choices a plan made. */
import type { Brief } from '../brief.ts';
import { kindOfSubject, wordsOf } from '../lexicon/index.ts';
import { sentencesFor } from '../lexicon/sentences/index.ts';
import { moodWords, paletteWords } from './prompt.ts';
import type { ChosenStyle } from './style.ts';

/** At most this many characters of the request are quoted back. */
const longestQuote = 120;

/** The words, cut after a whole one when they are long. */
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
  // A story's own sentence says who it is about.
  if (mode === 'story') return [];
  const kind = kindOfSubject(subject);
  if (kind === 'mood') return [modes.feelingAlone];
  return kind === 'open' ? [] : [modes.understood(quotable(subject))];
}

/** "weekend" of "my weekend": closer than the topic. */
const periodIn = (subject: string): string | undefined =>
  /^(?:my|our) (?:\S+ )?(day|morning|afternoon|evening|night|week|weekend|month|year|life)\b/i
    .exec(subject)?.[1]
    ?.toLowerCase();

/** The changes that were made; those which the subject itself says by now are not said twice. */
function changeSentence({ refinement, subject, slogan, locale }: Brief): string {
  const { modes } = sentencesFor(locale);
  const all = refinement?.changes ?? [];
  if (all.length === 0 && slogan !== null) return modes.newSlogan;
  const words = all.flatMap((change) => (change.type === 'adjust' ? [change.words] : []));
  const unsaid = words.filter((change) => !isInSubject(change, subject));
  const isAnew = all.some(({ type }) => type === 'again');
  return modes.changed(quotable(subject), unsaid, isAnew ? 'anew' : unsaid.length < words.length ? 'said' : 'other');
}

/** Whether the subject holds all words of a change, in whatever order: "the fox blue" in "a blue fox". */
function isInSubject(words: string, subject: string): boolean {
  const said = new Set(wordsOf(subject).map(({ base }) => base));
  return wordsOf(words).every(({ base }) => said.has(base) || base === 'the');
}

/** Mood, palette and colours; of a change only what was said, for the rest stayed as it was. */
function moodAndPalette(brief: Brief): readonly string[] {
  const { modes } = sentencesFor(brief.locale);
  const words = [moodWords(brief), paletteWords(brief)] as const;
  if (brief.colours.length > 0) return [modes.colours(brief.mood && words[0], words[1])];
  if (brief.mood) return [modes.mood(...words)];
  return brief.refinement ? [] : [modes.noMood(...words)];
}

/** What it shows, in which style and why, which mood and palette, and what the mode adds. */
export function explain(brief: Brief, chosen: ChosenStyle, more: readonly string[] = []): string {
  const { modes } = sentencesFor(brief.locale);
  const isFree = !brief.refinement && !brief.topic && brief.mode !== 'story' && kindOfSubject(brief.subject) === 'open';
  if (isFree && chosen.why === 'none' && !brief.mood && brief.colours.length === 0)
    return [modes.leftOpen(moodWords(brief), paletteWords(brief)), ...more].join(' ');
  const style = chosen.why === 'none' && brief.refinement ? [] : [modes.style(chosen.style, chosen.why)];
  return [...subjectSentences(brief), ...style, ...moodAndPalette(brief), ...more].join(' ');
}
