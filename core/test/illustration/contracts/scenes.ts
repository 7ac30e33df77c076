/** Scenes put together from parts, for the contract suites. */
import { drawScene } from '../../../src/illustration/draw-scene.ts';
import { placeSubjects } from '../../../src/illustration/drawing/place-subjects.ts';
import { placeThings } from '../../../src/illustration/scene/place-things.ts';
import { readScene } from '../../../src/illustration/scene/read-scene.ts';
import type { Scene, SettingId, TimeOfDay, Weather } from '../../../src/illustration/scene/scene.ts';
import { layOut, openDrawing, settings } from '../../../src/illustration/settings/index.ts';
import { styleOf } from '../../../src/illustration/styles/index.ts';
import type { Figure } from '../../../src/illustration/subjects/index.ts';
import { styleFacts } from '../../../src/lexicon/index.ts';
import { promptOf } from '../prompts.ts';

/** Every setting's id. */
export const settingIds = Object.values(settings).map(({ id }) => id);

/** Every style's name. */
export const styleNames = styleFacts.map(({ name }) => name);

/** Every weather, by itself. */
export const weathers: readonly Weather[] = [
  'clouds',
  'rain',
  'snow',
  'fog',
  'storm',
  'wind',
  'aurora',
  'rainbow',
  'stars',
  'moon',
  'sun',
  'fireworks',
];

/** Every hour. */
export const times: readonly TimeOfDay[] = ['dawn', 'day', 'dusk', 'night'];

/** Shapes of pictures, pixels. */
export const shapes = [
  { width: 96, height: 96 },
  { width: 48, height: 192 },
  { width: 240, height: 72 },
] as const;

/** One of a list, going round. */
export const at = <Value>(values: readonly [Value, ...Value[]] | readonly Value[], index: number): Value => {
  const value = values[index % values.length];
  if (value === undefined) throw new RangeError('an empty list');
  return value;
};

/** What a scene of a contract may be told. */
export type Parts = {
  readonly setting: SettingId;
  readonly figure?: Figure;
  readonly style?: string;
  readonly weather?: Weather;
  readonly time?: TimeOfDay;
  readonly seed: number;
};

/** A scene of these parts; everything else by the seed. */
export function sceneOf({ setting, figure, style = '', weather, time, seed }: Parts): Scene {
  const hour = time ?? at(times, seed);
  const scene = readScene(promptOf('a stone', { text: `a stone at ${hour}`, style, seed, family: seed }));
  const things = figure ? [{ figure, noun: figure.words[0] ?? figure.id, count: 1, size: 'normal' } as const] : [];
  return {
    ...scene,
    setting,
    features: [],
    time: hour,
    weather: weather ? [weather] : [],
    subjects: placeThings(things, setting, []),
  };
}

/** Draws a scene small. */
export const drawn = (scene: Scene, shape: { readonly width: number; readonly height: number } = shapes[0]) =>
  drawScene(scene, shape);

/** Where the figures of a scene are put in a picture 768 pixels square. */
export function placingsOf(scene: Scene) {
  const drawing = openDrawing(scene, 768, 768, styleOf(scene.style).brush);
  return { drawing, placedFigures: placeSubjects(drawing, layOut(drawing).anchors) };
}
