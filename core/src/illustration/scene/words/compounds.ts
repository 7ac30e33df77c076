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

/** What has parts that its drawing shows, by the names of figures: buildings and vehicles. */
const wholes: readonly (readonly [parts: string, wholes: string])[] = [
  [
    'door window gate',
    'barn cabin castle church house tower lighthouse windmill treehouse hut houses derelict-house office-building department-store convenience-store hospital bank hotel school factory japanese-castle mosque hindu-temple synagogue stadium greenhouse hobbit-dwelling mushroom-house viking-longhouse water-mill observatory clock-tower',
  ],
  ['bell', 'church'],
  ['door', 'tent igloo fridge wardrobe'],
  [
    'door window wheel',
    'bus car train ambulance fire-engine police-car taxi sport-utility-vehicle pickup-truck delivery-truck articulated-lorry tractor auto-rickshaw tram tram-car trolleybus railway-car old-wagon caravan',
  ],
  ['door window', 'plane ship small-airplane helicopter'],
  // A bell beside a bicycle would be as large as its wheels.
  ['wheel bell', 'bicycle tricycle motorcycle motor-scooter kick-scooter'],
  ['wheel', 'chariot velocipede unicycle'],
];

const idsOf = (name: string): readonly string[] => [name, `fluent-emoji-flat:${name}`, `game-icons:${name}`];

const partsByWhole = new Map<string, Set<string>>();
for (const [parts, line] of wholes)
  for (const whole of line.split(' ').flatMap(idsOf)) {
    const known = partsByWhole.get(whole) ?? new Set();
    for (const part of parts.split(' ').flatMap(idsOf)) known.add(part);
    partsByWhole.set(whole, known);
  }

const none: ReadonlySet<string> = new Set();

/** The figures that are seen when a figure is, by their ids: the door of a barn. */
export const partsOf = (whole: string): ReadonlySet<string> => partsByWhole.get(whole) ?? none;

/** Whether a figure is such a part of something. */
export const isPart = (id: string): boolean => [...partsByWhole.values()].some((parts) => parts.has(id));

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
