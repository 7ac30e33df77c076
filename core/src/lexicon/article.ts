/** `a` or `an`: the one place that decides it. */

/** Spelled with a consonant or digit, spoken with a vowel: a silent h, eleven and eighteen, the letter X. */
const vowelSound = /^(?:hour|honest|honou?r|heir|8|1[18](?:\d\d)?(?!\d)|x-?ray)/i;

/** Spelled with a vowel, spoken like "you" or "one". */
const consonantSound =
  /^(?:uni(?!n|m|de|ron|llu)|unanim|us[eu]|u[.-]|u(?:fo|k|n|s|sb|v)s?\b|ub[ei]|uga|uk[ru]|ur[aiu]|ut[eio]|eu|ew[er]|one\b|once\b|oui)/i;

/** `a` or `an`, by sound. Ignores marks before the first letter and its accent. */
export function article(word: string): 'a' | 'an' {
  const spoken = word.replace(/^[^\p{L}\p{N}]+/u, '').normalize('NFD');
  if (vowelSound.test(spoken)) return 'an';
  return /^[aeiouæøœ]/i.test(spoken) && !consonantSound.test(spoken) ? 'an' : 'a';
}

/** With its article: `an owl`, `a unicorn`. */
export const withArticle = (noun: string): string => `${article(noun)} ${noun}`;
