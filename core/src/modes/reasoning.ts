/** Why a picture looks the way it does: sentences that name the choices a plan made. */
import type { Brief } from '../brief.ts';
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

function whatItShows(brief: Brief, { style }: ChosenStyle): string {
  const { modes } = sentencesFor(brief.locale);
  const { refinement, topic, subject } = brief;
  if (refinement) {
    const changes = refinement.changes.map((change) => {
      if (change.type === 'adjust') return change.words;
      return change.type === 'again' ? modes.changes.again : modes.changes.restyle(style);
    });
    return modes.changed(quotable(subject), changes);
  }
  return topic ? modes.ownLife(topic) : modes.understood(quotable(subject));
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
