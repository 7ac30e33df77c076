/** Composition: templates that artists use, and which one a picture gets. */
import type { Chance } from '../../chance.ts';
import { createChance, deriveSeed } from '../../chance.ts';
import { settings } from '../settings/index.ts';
import {
  type CompositionTemplate,
  compositionTemplates,
  type Distance,
  focusOf,
  heroOf,
  type Side,
} from './composition-templates.ts';
import type { Composition, Light, SettingId, TemplateId, TimeOfDay, Weather } from './scene.ts';
import { templateIds } from './scene.ts';

/** Templates that say nothing in a place: a close-up needs someone, a wide sky needs a sky. */
const indoors: readonly TemplateId[] = ['thirds-left', 'thirds-right', 'symmetry', 'framed', 'high-ground', 'vista'];

function suitableTemplates({
  setting,
  hasHero,
  hasOthers,
  weather,
  time,
  isDiscless: hasNoDisc,
}: CompositionWishes): readonly TemplateId[] {
  if (settings[setting].isBuilt) return indoors;
  // A great disc is a low sun or a moon; in a bright sky it would be a pale hole in the sky.
  const isDiscless =
    hasNoDisc ||
    time === 'day' ||
    time === 'dawn' ||
    ['rain', 'storm', 'fog', 'snow'].some((each) => weather.includes(each as Weather));
  return templateIds.filter(
    (id) => ((hasHero && !hasOthers) || id !== 'close-up') && !(isDiscless && id === 'great-disc'),
  );
}

/** An order by chance. */
function shuffled<Value>(values: readonly Value[], chance: Chance): readonly Value[] {
  return values
    .map((value) => ({ value, key: chance.next() }))
    .sort((one, other) => one.key - other.key)
    .map(({ value }) => value);
}

const meanOf = ([low, high]: readonly [number, number]) => (low + high) / 2;

/** How a picture is seen: by which template, from which side, how near. */
type View = { readonly id: TemplateId; readonly side: Side; readonly distance: Distance };

/**
 * The views that the pictures of a group go through: no two neighbours share a template, a third of the picture or a distance, and
 * wherever there is a choice their horizons differ too. What stands where, how large and how high the eye is makes two
 * pictures of a turn, even when all that is in them is bound together.
 */
function viewsOf(ids: readonly TemplateId[], chance: Chance, length: number): readonly View[] {
  const sides = shuffled<Side>(['left', 'centre', 'right'], chance);
  const distances = shuffled<Distance>(['near', 'middle', 'far'], chance);
  const order = shuffled(ids, chance);
  const views: View[] = [];
  for (let index = 0; index < length; index++) {
    const side = sides[index % sides.length] ?? 'left';
    const distance = distances[index % distances.length] ?? 'middle';
    const before = views.at(-1);
    const apart = (id: TemplateId) =>
      before ? Math.abs(meanOf(compositionTemplates[id].horizon) - meanOf(compositionTemplates[before.id].horizon)) : 0;
    const cost = (id: TemplateId) =>
      (compositionTemplates[id].sides.includes(side) ? 0 : 4) +
      (compositionTemplates[id].distances.includes(distance) ? 0 : 2) +
      (before && apart(id) < 0.05 ? 1 : 0) +
      // Every template is used before one comes again.
      8 * views.slice(-ids.length + 1).filter((view) => view.id === id).length;
    const [id = 'thirds-left'] = order.toSorted((one, other) => cost(one) - cost(other));
    views.push({ id, side, distance });
  }
  return views;
}

/** More pictures of a group than this begin again. */
const longestGroup = 12;

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
  readonly groupSeed: number;
  /** Which picture of its group it is, from 0. */
  readonly index: number;
  readonly seed: number;
  readonly isPoster: boolean;
  /** Whether neither sun nor moon may be seen. */
  readonly isDiscless: boolean;
  /** −1 wider … 1 closer. */
  readonly distance: number;
};

const opposite = { left: 'right', right: 'left', both: 'both', none: 'none', branch: 'branch' } as const;

const bodyOf = ({ weather, time, isDiscless }: CompositionWishes): Light['body'] => {
  const isHidden =
    isDiscless ||
    weather.some((each) => each === 'storm' || each === 'rain') ||
    (weather.includes('snow') && !weather.includes('sun'));
  return isHidden ? 'hidden' : time === 'night' ? 'moon' : 'sun';
};

const discs = { dawn: 0.9, day: 0.62, dusk: 1, night: 0.85 } as const;

/** The arrangement and the light of a picture. */
export function compose(wishes: CompositionWishes): { readonly composition: Composition; readonly light: Light } {
  const { isPoster, time } = wishes;
  const index = wishes.index % longestGroup;
  const views = viewsOf(suitableTemplates(wishes), createChance(deriveSeed(wishes.groupSeed, 'templates')), index + 1);
  const { id, side, distance } = views[index] ?? { id: 'thirds-left', side: 'left', distance: 'middle' };
  const template: CompositionTemplate = compositionTemplates[id];
  const chance = createChance(deriveSeed(wishes.seed, 'composition'));
  const within = ([low, high]: readonly [number, number]) => low + (high - low) * chance.next();
  const isLow = time === 'dusk' || time === 'dawn';
  const isMirrored = side === 'right' || (side === 'centre' && chance.next() < 0.5);
  const horizon = within(template.horizon);
  const focus = within(focusOf[side]);
  const y = within(template.lightY) * (isLow || id === 'great-disc' ? 1.12 : time === 'day' ? 0.52 : 0.72);
  const frame = chance.pick(template.frames);
  const lightX = within(template.lightX);
  const composition: Composition = {
    template: id,
    horizon: isPoster ? Math.max(horizon, 0.56) : horizon,
    focus,
    heroHeight:
      within(heroOf[distance][wishes.hasOthers ? 'among' : 'alone']) *
      (1 + 0.3 * wishes.distance) *
      (isPoster ? 0.86 : 1),
    frame: wishes.isCrowded || distance === 'near' ? 'none' : isMirrored ? opposite[frame] : frame,
    hasLead: template.hasLead,
    textSafeArea: isPoster ? 0.34 : 0,
  };
  const light: Light = {
    body: bodyOf(wishes),
    x: isMirrored ? 1 - lightX : lightX,
    y: Math.min(0.88, isPoster ? Math.max(y, 0.7) : y),
    radius: within(template.disc) * (id === 'great-disc' ? 1 : discs[time]),
  };
  return { composition, light };
}
