/** Finds how many more pictures of the same request a message asks for. */
import { leadingCourtesies, trailingCourtesies } from './edit.ts';
import type { TokenizedText } from './tokenized-text.ts';

const numberWords: ReadonlyMap<string, number> = new Map([
  ['one', 1],
  ['two', 2],
  ['a couple', 2],
  ['three', 3],
  ['four', 4],
  ['1', 1],
  ['2', 2],
  ['3', 3],
  ['4', 4],
]);
const numberOfMore =
  /^(?:(?:make|draw|paint|show|give|do|create|generate|i want|i need|can i have|can i get)(?: me)? )?(one|two|three|four|[1-4]|a couple)(?: (?:more|other|new|different))?(?: of (?:these|those|them))?(?: (?:versions?|variations?|pictures?|images?|options?|ones?|tries))?$/i;

/** "can you make it in 3 versions". */
const numberOfVersions =
  /^(?:(?:make|draw|paint|show|give|do|create|generate)(?: me)? )?(?:it |this |that )?in (two|three|four|[2-4]|a couple)(?: of)?(?: (?:different|other|new))? (?:versions?|variants?|variations?|pictures?|images?|options?|ways)$/i;

/** The number in "3 more", "give me four versions"; null when a message asks for no number. */
export function requestedVariations({ text }: TokenizedText): number | null {
  const bare = text.replace(leadingCourtesies, '').replace(trailingCourtesies, '');
  const number = (numberOfMore.exec(bare) ?? numberOfVersions.exec(bare))?.[1]?.toLowerCase();
  return number === undefined || numberWords.get(bare.toLowerCase()) ? null : (numberWords.get(number) ?? null);
}
