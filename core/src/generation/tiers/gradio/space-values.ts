/** The value of each parameter of a Space's endpoint for one shot. */

import type { Shot, Size } from '../../../image.ts';
import { failureFor } from '../../failure.ts';
import { positivePrompt } from '../../positive-prompt.ts';
import { type DrawingEndpoint, nameOf, type ParameterRole, type SpaceParameter } from './space-endpoint.ts';

/** Bounds of a number, as far as the Space's components have them; a slider refuses what is beyond. */
export type NumberLimits = {
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
  readonly step?: number | undefined;
};

/** What the operator sets instead of the Space's own values. */
export type QualityChoice = { readonly steps?: number; readonly guidance?: number };

/** Seeds of most Spaces end there: the largest whole number that NumPy's older generators take. */
const largestSeed = 2 ** 31 - 1;

/** Pixels that sides are rounded to where the Space does not say: what latent diffusion models need. */
const usualStep = 16;

const within = (value: number, { minimum = value, maximum = value }: NumberLimits) =>
  Math.min(Math.max(value, minimum), maximum);

/** A side of the picture: in its bounds, on a step. */
function sideWithin(side: number, limits: NumberLimits): number {
  const step = limits.step !== undefined && limits.step >= 1 ? limits.step : usualStep;
  return within(Math.max(step, Math.round(side / step) * step), limits);
}

/** The size in its shape, smaller or larger so that both sides are in their bounds as far as that is possible. */
function sizeWithin({ width, height }: Size, across: NumberLimits, down: NumberLimits): Size {
  const smaller = Math.min(1, (across.maximum ?? width) / width, (down.maximum ?? height) / height);
  const larger = Math.max(1, (across.minimum ?? 0) / width, (down.minimum ?? 0) / height);
  const scale = smaller < 1 ? smaller : larger;
  return { width: sideWithin(width * scale, across), height: sideWithin(height * scale, down) };
}

/** A photo as its component takes it: a file, a list of files, or what an editor starts from. */
function imageFor({ component }: SpaceParameter, source: Uint8Array): unknown {
  const file = new Blob([Uint8Array.from(source)], { type: 'image/png' });
  if (/^gallery$/i.test(component)) return [{ image: file, caption: null }];
  if (/^imageeditor$/i.test(component)) return { background: file, layers: [], composite: null };
  return file;
}

/** What Vizzy says for each role; what is undefined keeps the Space's default. */
function valuesFor(
  shot: Shot,
  choice: QualityChoice,
  limitsOf: (role: ParameterRole) => NumberLimits,
): Readonly<Partial<Record<ParameterRole, unknown>>> {
  const { text, negative, seed } = shot;
  const { maximum: mostSeed = largestSeed } = limitsOf('seed');
  return {
    prompt: text,
    negative: negative === '' ? undefined : negative,
    seed: seed % (Math.min(mostSeed, 2 ** 32) + 1),
    randomize: false,
    ...sizeWithin(shot, limitsOf('width'), limitsOf('height')),
    steps: choice.steps === undefined ? undefined : within(choice.steps, limitsOf('steps')),
    guidance: choice.guidance === undefined ? undefined : within(choice.guidance, limitsOf('guidance')),
  };
}

/**
 * The values of an endpoint's parameters, in their order; `limits` has the bounds of each. Throws `parameter-refused`, with the
 * parameter's name, when one has neither a value nor a default.
 */
export function valuesOf(
  { parameters, roles }: DrawingEndpoint,
  shot: Shot,
  choice: QualityChoice,
  limits: readonly NumberLimits[],
): unknown[] {
  const text = roles.includes('negative') ? shot.text : positivePrompt(shot);
  const values = valuesFor({ ...shot, text }, choice, (role) => limits[roles.indexOf(role)] ?? {});
  return parameters.map((parameter, at) => {
    const role = roles[at];
    const value = role === 'image' ? shot.source && imageFor(parameter, shot.source) : role && values[role];
    if (value !== undefined) return value;
    if (parameter.parameter_has_default === true) return parameter.parameter_default ?? null;
    const name = nameOf(parameter);
    throw failureFor('parameter-refused', `the Space needs a value for "${name}", which Vizzy does not know`, {
      parameter: name,
    });
  });
}
