/** Compounds that mean something else than their words drawn side by side. */

/** What is drawn for a compound: a figure by another noun, in its own colour where that tells it. */
export type Compound = { readonly noun: string; readonly isPlural: boolean; readonly colour?: string };

const lines: readonly (readonly [compounds: string, noun: string, colour?: string])[] = [
  // The ball by itself: the drawing of "tennis" is a racket.
  ['tennis-ball', 'baseball', '#cfdd3c'],
  ['golf-ball ping-pong-ball table-tennis-ball', 'baseball', '#f4f4f0'],
  ['school-bus', 'bus', '#f2b430'],
  ['skateboarder', 'person'],
  ['car-key house-key door-key', 'key'],
];

/** Every compound, also of several. */
export const compoundPhrases: readonly (readonly [string, Compound])[] = lines.flatMap(([line, noun, colour]) =>
  line.split(' ').flatMap((each) => {
    const phrase = each.replaceAll('-', ' ');
    const compound = { noun, ...(colour ? { colour } : {}) };
    return [
      [phrase, { ...compound, isPlural: false }],
      [`${phrase}${phrase.endsWith('s') ? 'es' : 's'}`, { ...compound, isPlural: true }],
    ] as const;
  }),
);

/** People named by what they play, as the words that are read for them: a violin player. */
export const players: ReadonlyMap<string, readonly string[]> = new Map(
  (
    [
      ['violinist', 'violin'],
      ['fiddler', 'violin'],
      ['cellist', 'cello'],
      ['guitarist', 'guitar'],
      ['bassist', 'guitar'],
      ['drummer', 'drum'],
      ['trumpeter', 'trumpet'],
      ['saxophonist', 'saxophone'],
      ['harpist', 'harp'],
      ['flautist', 'flute'],
      ['flutist', 'flute'],
      ['accordionist', 'accordion'],
    ] as const
  ).flatMap(([player, instrument]): readonly (readonly [string, readonly string[]])[] => [
    [player, [instrument, 'player']],
    [`${player}s`, [instrument, 'players']],
  ]),
);

/** Settings that are part of what was named right before them, as the window of a car. */
export const partSettings: ReadonlySet<string> = new Set(['window', 'windows', 'rooftop', 'rooftops']);

/** Who has to do with the thing named before the word, and how they stand to it: a lighthouse keeper, a bus driver. */
export const roles: ReadonlyMap<string, 'beside' | 'on' | 'in'> = new Map(
  (
    [
      ['beside', 'keeper walker owner trainer tamer seller vendor watcher sitter charmer whisperer breeder slayer'],
      ['on', 'rider'],
      ['in', 'driver'],
    ] as const
  ).flatMap(([relation, words]) => words.split(' ').map((word) => [word, relation] as const)),
);
