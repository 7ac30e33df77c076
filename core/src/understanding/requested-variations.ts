/** Finds how many more pictures of the same request a message asks for. */
import { withoutCourtesies } from './edits/courtesies.ts';
import { type Captures, matchTokens, tokenPattern } from './edits/token-pattern.ts';
import type { TokenizedText } from './tokenized-text.ts';

const numbers: ReadonlyMap<string, number> = new Map(
  'one 1|two 2|a couple 2|three 3|four 4|1 1|2 2|3 3|4 4'.split('|').map((pair) => {
    const [, word = '', number] = /^(.+) (\d)$/.exec(pair) ?? [];
    return [word, Number(number)];
  }),
);

const verb = 'make|draw|paint|show|give|do|create|generate';
const patterns = [
  `${verb}|i-want|i-need|can-i-have|can-i-get? me? <number:2> more|other|new|different? of? these|those|them? versions|version|variations|variation|pictures|picture|images|image|options|option|ones|tries|try?`,
  `${verb}? me? it|this|that? in <number:2> of? different|other|new? versions|version|variants|variant|variations|variation|pictures|picture|images|image|options|option|ways`,
].map(tokenPattern);

const numberIn = ({ number = [] }: Captures): number | undefined =>
  numbers.get(number.map(({ base }) => base).join(' '));

/** The number in "3 more", "give me four versions"; null when a message asks for no number. */
export function requestedVariations({ words }: TokenizedText): number | null {
  const bare = withoutCourtesies(words).words;
  if (bare.length < 2 || bare.length > 10) return null;
  for (const form of [bare, words])
    for (const pattern of patterns) {
      const found = matchTokens(pattern, form);
      const number = found ? numberIn(found) : undefined;
      if (number !== undefined) return number;
    }
  return null;
}
