/** Singular candidates of an English noun, the likeliest first; the word itself comes first of all. */

const irregular: Readonly<Record<string, string>> = {
  people: 'person',
  persons: 'person',
  men: 'man',
  women: 'woman',
  children: 'child',
  kids: 'kid',
  mice: 'mouse',
  geese: 'goose',
  feet: 'foot',
  teeth: 'tooth',
  oxen: 'ox',
  wolves: 'wolf',
  leaves: 'leaf',
  loaves: 'loaf',
  knives: 'knife',
  wives: 'wife',
  calves: 'calf',
  halves: 'half',
  scarves: 'scarf',
  elves: 'elf',
  shelves: 'shelf',
  thieves: 'thief',
  hooves: 'hoof',
  lives: 'life',
  dwarves: 'dwarf',
  cacti: 'cactus',
  octopi: 'octopus',
  fungi: 'fungus',
  dice: 'die',
  butterflies: 'butterfly',
  movies: 'movie',
  cookies: 'cookie',
  pies: 'pie',
  ties: 'tie',
  zombies: 'zombie',
  genies: 'genie',
  shoes: 'shoe',
  canoes: 'canoe',
  horses: 'horse',
  houses: 'house',
  buses: 'bus',
  lenses: 'lens',
  snowmen: 'snowman',
  fishermen: 'fisherman',
  mermen: 'merman',
  policemen: 'policeman',
  firemen: 'fireman',
  businessmen: 'businessman',
  businesswomen: 'businesswoman',
  selfies: 'selfie',
};

/** The word, then what it may be the plural of. */
export function singularsOf(word: string): readonly string[] {
  const candidates = [word];
  const known = irregular[word];
  if (known) candidates.push(known);
  if (/[^s]s$/.test(word)) candidates.push(word.slice(0, -1));
  if (/(?:s|x|z|ch|sh|o)es$/.test(word)) candidates.push(word.slice(0, -2));
  if (/ies$/.test(word)) candidates.push(`${word.slice(0, -3)}y`);
  return candidates;
}
