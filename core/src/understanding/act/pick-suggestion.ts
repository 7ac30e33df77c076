/** Which of the answers that a question offers a message picks: "2", "the first one", "option three", "the last". */
import { earlierWords } from '../../lexicon/index.ts';
import type { TokenizedText } from '../tokenized-text.ts';
import { findPlace, numberAlone } from './place-in-row.ts';

/** The suggestion that is picked; undefined when the message says something else, or there is none in that place. */
export function pickedSuggestion(text: TokenizedText, suggestions: readonly string[]): string | undefined {
  if (text.words.length === 0 || text.words.length > 8) return undefined;
  const alone = numberAlone(text);
  if (alone !== undefined) return suggestions[alone - 1];
  const place = findPlace(text);
  if (!place) return undefined;
  const around = [...text.words.slice(0, place.start), ...text.words.slice(place.end)];
  const isPlain = around.every(
    ({ base }) => earlierWords.pointingWords.has(base) || earlierWords.followingWords.has(base),
  );
  if (!isPlain) return undefined;
  return place.number < 0 ? suggestions.at(-1) : suggestions[place.number - 1];
}
