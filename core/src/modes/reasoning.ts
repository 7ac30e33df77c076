/** Why a picture looks the way it does: sentences that name the choices a plan made. */
import type { Brief } from '../brief.ts';
import { commandVerbs, fillers, findMood, openAnswers, pictureNouns, wordsOf } from '../lexicon/index.ts';
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

function whatItShows(brief: Brief, chosen: ChosenStyle): string {
  const { modes } = sentencesFor(brief.locale);
  const { refinement, topic, subject, subjects } = brief;
  if (refinement) return whatChanged(brief, chosen);
  if (topic) return modes.ownLife(topic, subjects.length > 0 || subject.includes(': '));
  return isLeftOpen(subject) ? modes.leftOpen : modes.understood(quotable(subject));
}

/** The changes that were made; those which the subject itself says by now are not said twice. */
function whatChanged({ refinement, subject, slogan, locale }: Brief, { style }: ChosenStyle): string {
  const { modes } = sentencesFor(locale);
  const all = refinement?.changes ?? [];
  if (all.length === 0 && slogan !== null) return modes.newSlogan;
  const changes = all.flatMap((change) => {
    if (change.type === 'again') return [modes.changes.again];
    if (change.type === 'restyle') return [modes.changes.restyle(style)];
    return isSaid(change.words, subject) ? [] : [change.words];
  });
  return modes.changed(quotable(subject), changes);
}

/** Whether the subject holds all words of a change, in whatever order: "the fox blue" in "a blue fox". */
function isSaid(words: string, subject: string): boolean {
  const said = new Set(wordsOf(subject).map(({ base }) => base));
  return wordsOf(words).every(({ base }) => said.has(base) || base === 'the');
}

const open = new Set(openAnswers);

/** "something", "surprise me", "a nice picture": nothing to show was named. */
function isLeftOpen(subject: string): boolean {
  const words = wordsOf(subject);
  if (open.has(words.map(({ base }) => base).join(' '))) return true;
  return (
    words.length > 0 &&
    words.every(({ base }) => fillers.has(base) || pictureNouns.has(base) || commandVerbs.has(base)) &&
    findMood(words, () => true) === null
  );
}

function moodAndPalette(brief: Brief): string {
  const { modes } = sentencesFor(brief.locale);
  const words = [moodWords(brief), paletteWords(brief)] as const;
  if (brief.colours.length > 0) return modes.colours(...words);
  return brief.mood ? modes.mood(...words) : modes.noMood(...words);
}

/** What it shows, in which style and why, which mood and palette, and what the mode adds. */
export function explain(brief: Brief, chosen: ChosenStyle, more: readonly string[] = []): string {
  const { modes } = sentencesFor(brief.locale);
  const style = modes.style(chosen.style, chosen.why);
  return [whatItShows(brief, chosen), style, moodAndPalette(brief), ...more].join(' ');
}
