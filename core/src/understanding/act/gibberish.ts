/** Whether letters were typed at random: "asdfghjkl", "sdkfjh". */

/** Rows of the usual keyboards; hands that rest on them type their neighbours. */
const keyRows = ['qwertyuiop', 'qwertzuiop', 'azertyuiop', 'asdfghjkl', 'zxcvbnm', 'yxcvbnm'] as const;

/** In letters. Real words that follow a row are shorter ("were", "poi"). */
const shortestRow = 4;

/** In letters: shorter runs without a vowel may be short forms ("pls", "brb"). */
const shortestVowelless = 5;

/** In letters. "Rhythms" and "strengths" have fewer consonants in a row. */
const longestConsonants = 5;

/** In letters. */
const longestWord = 60;

const follows = (one: string, other: string): boolean =>
  keyRows.some((row) => row.includes(one + other) || row.includes(other + one));

/** The share of letters that are neighbours of the one before on a key row, 0 … 1. */
function rowShare(word: string): number {
  let neighbours = 0;
  for (let at = 1; at < word.length; at++) if (follows(word.charAt(at - 1), word.charAt(at))) neighbours++;
  return neighbours / (word.length - 1);
}

/** Whether one word in lower case was typed at random. */
export function isGibberish(word: string): boolean {
  if (word.length < shortestRow || word.length > longestWord || !/^[a-z]+$/.test(word)) return false;
  if (rowShare(word) >= 0.7) return true;
  if (word.length < shortestVowelless) return false;
  if (/^([a-z]{2,3})\1{2,}/.test(word) && rowShare(word) >= 0.4) return true;
  const consonants = Math.max(...word.split(/[aeiouy]/).map((run) => run.length));
  return !/[aeiouy]/.test(word) || consonants > longestConsonants;
}
