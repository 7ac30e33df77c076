/** Composition: templates that artists use, and which one a picture gets. */
import type { Chance } from '../../chance.ts';
import { createChance, deriveSeed } from '../../chance.ts';
import type { Composition, Light, SettingId, TemplateId, TimeOfDay, Weather } from './scene.ts';
import { templateIds } from './scene.ts';

/** Ranges that a template draws from; numbers are parts of width and height. */
type Template = {
  readonly horizon: readonly [number, number];
  readonly focus: readonly [number, number];
  readonly hero: readonly [number, number];
  readonly lightX: readonly [number, number];
  readonly lightY: readonly [number, number];
  /** Radius of the sun or moon as a part of the shorter side. */
  readonly disc: readonly [number, number];
  readonly frames: readonly Composition['frame'][];
  readonly hasLead: boolean;
};

const templates: Readonly<Record<TemplateId, Template>> = {
  'thirds-left': {
    horizon: [0.6, 0.66],
    focus: [0.29, 0.36],
    hero: [0.34, 0.42],
    lightX: [0.62, 0.74],
    lightY: [0.4, 0.66],
    disc: [0.06, 0.085],
    frames: ['right', 'none'],
    hasLead: false,
  },
  'thirds-right': {
    horizon: [0.58, 0.66],
    focus: [0.64, 0.71],
    hero: [0.34, 0.42],
    lightX: [0.26, 0.38],
    lightY: [0.4, 0.66],
    disc: [0.06, 0.085],
    frames: ['left', 'none'],
    hasLead: false,
  },
  'wide-sky': {
    horizon: [0.74, 0.79],
    focus: [0.3, 0.7],
    hero: [0.24, 0.3],
    lightX: [0.3, 0.7],
    lightY: [0.55, 0.74],
    disc: [0.05, 0.07],
    frames: ['none'],
    hasLead: false,
  },
  'high-ground': {
    horizon: [0.4, 0.47],
    focus: [0.36, 0.64],
    hero: [0.34, 0.44],
    lightX: [0.2, 0.8],
    lightY: [0.35, 0.6],
    disc: [0.055, 0.075],
    frames: ['none', 'branch'],
    hasLead: true,
  },
  symmetry: {
    horizon: [0.6, 0.64],
    focus: [0.5, 0.5],
    hero: [0.36, 0.44],
    lightX: [0.5, 0.5],
    lightY: [0.42, 0.6],
    disc: [0.09, 0.11],
    frames: ['both', 'none'],
    hasLead: false,
  },
  'great-disc': {
    horizon: [0.68, 0.72],
    focus: [0.46, 0.54],
    hero: [0.4, 0.48],
    lightX: [0.47, 0.53],
    lightY: [0.58, 0.68],
    disc: [0.2, 0.25],
    frames: ['none'],
    hasLead: false,
  },
  framed: {
    horizon: [0.6, 0.66],
    focus: [0.44, 0.56],
    hero: [0.32, 0.4],
    lightX: [0.38, 0.62],
    lightY: [0.45, 0.7],
    disc: [0.06, 0.09],
    frames: ['both', 'branch'],
    hasLead: false,
  },
  'leading-line': {
    horizon: [0.5, 0.57],
    focus: [0.36, 0.64],
    hero: [0.32, 0.4],
    lightX: [0.3, 0.7],
    lightY: [0.5, 0.75],
    disc: [0.06, 0.09],
    frames: ['none', 'left', 'right'],
    hasLead: true,
  },
  vista: {
    horizon: [0.54, 0.6],
    focus: [0.2, 0.3],
    hero: [0.3, 0.36],
    lightX: [0.6, 0.78],
    lightY: [0.5, 0.8],
    disc: [0.07, 0.1],
    frames: ['none'],
    hasLead: false,
  },
  'close-up': {
    horizon: [0.56, 0.66],
    focus: [0.42, 0.58],
    hero: [0.52, 0.6],
    lightX: [0.25, 0.75],
    lightY: [0.3, 0.5],
    disc: [0.06, 0.08],
    frames: ['none'],
    hasLead: false,
  },
};

/** Templates that say nothing in a place: a close-up needs someone, a wide sky needs a sky. */
const indoors: readonly TemplateId[] = ['thirds-left', 'thirds-right', 'symmetry', 'framed', 'high-ground', 'vista'];

const built: ReadonlySet<SettingId> = new Set(['room', 'studio', 'shop', 'market', 'stage']);

function suited({ setting, hasHero, hasOthers, weather, time }: CompositionWishes): readonly TemplateId[] {
  if (built.has(setting)) return indoors;
  // A great disc is a low sun or a moon; in a bright sky it would be a pale hole in the sky.
  const isDiscless =
    time === 'day' ||
    time === 'dawn' ||
    ['rain', 'storm', 'fog', 'snow'].some((each) => weather.includes(each as Weather));
  return templateIds.filter(
    (id) => ((hasHero && !hasOthers) || id !== 'close-up') && !(isDiscless && id === 'great-disc'),
  );
}

/** An order of the templates that a family of pictures goes through, so that no two of a turn share one. */
function shuffled(ids: readonly TemplateId[], chance: Chance): readonly TemplateId[] {
  return ids
    .map((id) => ({ id, key: chance.next() }))
    .sort((one, other) => one.key - other.key)
    .map(({ id }) => id);
}

/** What a composition depends on. */
export type CompositionWishes = {
  readonly setting: SettingId;
  readonly hasHero: boolean;
  /** Whether it shares the picture with others. */
  readonly hasOthers: boolean;
  /** Whether many things must be seen, so that nothing may stand in front of them. */
  readonly isCrowded: boolean;
  readonly time: TimeOfDay;
  readonly weather: readonly Weather[];
  readonly family: number;
  /** Which picture of its family it is, from 0. */
  readonly index: number;
  readonly seed: number;
  readonly isPoster: boolean;
  /** −1 wider … 1 closer. */
  readonly distance: number;
};

/** The arrangement and the light of a picture. */
export function compose(wishes: CompositionWishes): { readonly composition: Composition; readonly light: Light } {
  const order = shuffled(suited(wishes), createChance(deriveSeed(wishes.family, 'templates')));
  const id = order[wishes.index % order.length] ?? 'thirds-left';
  const template = templates[id];
  const chance = createChance(deriveSeed(wishes.seed, 'composition'));
  const within = ([low, high]: readonly [number, number]) => low + (high - low) * chance.next();
  const isHidden =
    wishes.weather.some((each) => each === 'storm' || each === 'rain') ||
    (wishes.weather.includes('snow') && !wishes.weather.includes('sun'));
  const isLow = wishes.time === 'dusk' || wishes.time === 'dawn';
  const horizon = within(template.horizon);
  const focus = within(template.focus);
  const y = within(template.lightY) * (isLow || id === 'great-disc' ? 1.12 : wishes.time === 'day' ? 0.52 : 0.72);
  const composition: Composition = {
    template: id,
    horizon: wishes.isPoster ? Math.max(horizon, 0.56) : horizon,
    focus,
    heroHeight: within(template.hero) * (1 + 0.3 * wishes.distance) * (wishes.isPoster ? 0.9 : 1),
    frame: wishes.isCrowded ? 'none' : chance.pick(template.frames),
    hasLead: template.hasLead,
    calmTop: wishes.isPoster ? 0.34 : 0,
  };
  const light: Light = {
    body: isHidden ? 'hidden' : wishes.time === 'night' ? 'moon' : 'sun',
    x: within(template.lightX),
    y: Math.min(0.88, wishes.isPoster ? Math.max(y, 0.7) : y),
    radius:
      within(template.disc) * (id === 'great-disc' ? 1 : { dawn: 0.9, day: 0.62, dusk: 1, night: 0.85 }[wishes.time]),
  };
  return { composition, light };
}
