/** What must not be seen in a picture: neither as a subject nor brought by its setting, its template or its mood. */
import { listed } from '../../lexicon/index.ts';
import { type Figure, findFigure } from '../subjects/index.ts';
import type { NamedThing } from './binding-state.ts';
import type { Feature, SettingId, Sight, Weather } from './scene.ts';
import type { SceneTemplate } from './scene-template.ts';
import { colourPhrases } from './words/colours.ts';
import { attireWords, type SightFacts, sightFacts } from './words/sights.ts';

/** What must not be seen. */
export type Absence = {
  /** For settings, which draw these by themselves. */
  readonly sights: ReadonlySet<Sight>;
  readonly weather: ReadonlySet<Weather>;
  readonly features: ReadonlySet<Feature>;
  readonly settings: ReadonlySet<SettingId>;
  /** What figures would wear or carry of themselves. */
  readonly attire: ReadonlySet<string>;
  /** CSS hex. */
  readonly colours: readonly string[];
  readonly isAbsent: (figure: Figure) => boolean;
};

const sights = Object.entries(sightFacts) as readonly (readonly [Sight, SightFacts])[];

const keysByWord = <Key extends string>(
  entries: readonly (readonly [Key, string])[],
): ReadonlyMap<string, readonly Key[]> => {
  const byWord = new Map<string, Key[]>();
  for (const [key, line] of entries)
    for (const word of listed(line)) byWord.set(word, [...(byWord.get(word) ?? []), key]);
  return byWord;
};

const sightsByWord = keysByWord(sights.map(([sight, { words }]) => [sight, words] as const));
const attireByWord = keysByWord(Object.entries(attireWords));
const hexByColour = new Map(colourPhrases);

/** The names that an item is known by: whole, and its last word ("big hat" is a hat). */
const namesOf = (item: string): readonly string[] => [item, item.slice(item.lastIndexOf(' ') + 1)];

/** The ids of the figures that a line of nouns names. */
const idsOf = (line: string): readonly string[] => listed(line).flatMap((noun) => findFigure(noun)?.id ?? []);

/** What `without` excludes (see `Brief.without`), and what a text itself denies, by ids of figures. */
export function readAbsence(without: readonly string[], denied: ReadonlySet<string>): Absence {
  const names = [...new Set(without.slice(0, 40).flatMap(namesOf))];
  const ids = new Set([...denied, ...names.flatMap((name) => findFigure(name)?.id ?? [])]);
  const known = new Set([...names, ...denied].flatMap((name) => sightsByWord.get(name) ?? []));
  const facts = [...known].map((sight): SightFacts => sightFacts[sight]);
  for (const { figures } of facts) for (const id of idsOf(figures ?? '')) ids.add(id);
  const kinds = new Set(facts.flatMap((fact) => fact.kinds ?? []));
  return {
    sights: known,
    weather: new Set(facts.flatMap((fact) => fact.weather ?? [])),
    features: new Set(facts.flatMap((fact) => fact.features ?? [])),
    settings: new Set(facts.flatMap((fact) => fact.settings ?? [])),
    attire: new Set(names.flatMap((name) => attireByWord.get(name) ?? [])),
    colours: names.flatMap((name) => hexByColour.get(name) ?? []),
    isAbsent: ({ id, kind }) => ids.has(id) || kinds.has(kind),
  };
}

/** Things without those that must not be seen; relations speak of the others by their new places. */
export function presentThings(things: readonly NamedThing[], { isAbsent }: Absence): readonly NamedThing[] {
  const kept = things.filter(({ figure }) => !isAbsent(figure));
  if (kept.length === things.length) return things;
  return kept.map(({ relation, ...thing }) => {
    const other = relation && relation.to !== 'setting' ? things[relation.to] : undefined;
    const to = other ? kept.indexOf(other) : -1;
    if (!relation || (relation.to !== 'setting' && to < 0)) return thing;
    return { ...thing, relation: relation.to === 'setting' ? relation : { type: relation.type, to } };
  });
}

/** The templates that show nothing of what must not be seen; all of them when none is left. */
export function presentTemplates(scenes: readonly SceneTemplate[], absence: Absence): readonly SceneTemplate[] {
  const fitting = scenes.filter(({ setting }) => !absence.settings.has(setting));
  const clean = fitting.filter(({ nouns }) =>
    nouns.every(({ noun }) => {
      const figure = findFigure(noun);
      return !figure || !absence.isAbsent(figure);
    }),
  );
  return [clean, fitting].find((some) => some.length > 0) ?? scenes;
}

/** Where a picture can be set when the place it would have is excluded, the most open first. */
const otherSettings: readonly SettingId[] = ['meadow', 'desert', 'sky', 'garden', 'studio', 'room'];

/** The setting, or the first that is not excluded. */
export const presentSetting = (setting: SettingId, { settings }: Absence): SettingId =>
  settings.has(setting) ? (otherSettings.find((other) => !settings.has(other)) ?? setting) : setting;
