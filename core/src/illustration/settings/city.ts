import { Path2D } from '@napi-rs/canvas';
import { drawSkyline } from '../drawing/buildings.ts';
import { css, mix } from '../drawing/colour.ts';
import { type DrawingContext, radialGradient, verticalGradient, withBlendMode } from '../drawing/drawing-context.ts';
import { glows } from '../drawing/figure.ts';
import { drawMist } from '../drawing/terrain.ts';
import { drawLeafTree } from '../drawing/trees.ts';
import { drawWater } from '../drawing/water.ts';
import { airAnchor, waterAnchor } from './anchors.ts';
import { faded, skyLayer } from './backdrop.ts';
import { defineSetting } from './define-setting.ts';
import { eiffelLayer } from './eiffel.ts';
import { drawRoof } from './roof.ts';
import type { Layer, Layout, SettingDrawing } from './setting.ts';

/** A skyline over water or behind a promenade, or seen from a roof. */
const layOut: Layout = (drawing) => {
  const isRoof = drawing.scene.features.includes('roof');
  const onRiver =
    !drawing.scene.absent.includes('water') &&
    !isRoof &&
    (drawing.scene.features.includes('river') || drawing.chance('city').next() < 0.6);
  const rows = [0.12, 0.38, 0.66].map((depth, row) => rowLayer(drawing, row, depth));
  const foot = drawing.horizon + (drawing.height - drawing.horizon) * (isRoof ? 0.5 : 0.62);
  return {
    layers: [
      skyLayer(drawing),
      ...rows,
      ...eiffelLayer(drawing),
      ...(onRiver ? [riverLayer(drawing)] : []),
      ...(isRoof ? [roofsLayer(drawing, foot)] : []),
      isRoof
        ? { name: 'roof', depth: 0.7, draw: () => drawRoof(drawing, foot) }
        : { name: 'promenade', depth: 0.7, draw: () => drawPromenade(drawing, foot, onRiver) },
    ],
    anchors: anchorsOf(drawing, foot),
  };
};

function anchorsOf(drawing: DrawingContext, foot: number): SettingDrawing['anchors'] {
  const y = foot + (drawing.height - foot) * 0.52;
  return {
    ground: { y: () => y, from: 0.1, to: 0.9, scale: 1, depth: 0.85, on: 'ground' },
    water: waterAnchor(drawing, 0.3, { scale: 0.55, depth: 0.6 }),
    sky: { ...airAnchor(drawing), scale: 0.85 },
  };
}

function rowLayer(drawing: DrawingContext, row: number, depth: number): Layer {
  const { horizon, unit, paints } = drawing;
  // The roofs of Paris stay below its tower.
  const rise = drawing.scene.features.includes('eiffel') ? 0.46 : 1;
  return {
    name: `skyline ${row}`,
    depth: depth * 0.5,
    draw: () => {
      drawSkyline(drawing, {
        label: `skyline ${row}`,
        foot: horizon + 6 * unit,
        low: horizon * (0.22 - 0.05 * row) * rise,
        high: horizon * (0.76 - 0.14 * row) * rise,
        narrow: (26 + 8 * row) * unit,
        wide: (58 + 26 * row) * unit,
        paint: faded(drawing, mix(paints.ink, paints.sky[1] ?? paints.ink, 0.28), depth),
        lights: 0.16 + 0.2 * row,
        depth,
      });
      drawMist(drawing, horizon * 0.6, horizon + 20 * unit, 0.4 - 0.1 * row);
    },
  };
}

/** The roofs between the skyline and the one the picture is seen from. */
function roofsLayer(drawing: DrawingContext, foot: number): Layer {
  const { context, width, horizon, unit, paints } = drawing;
  const paint = faded(drawing, mix(paints.ink, paints.sky[1] ?? paints.ink, 0.2), 0.8);
  return {
    name: 'roofs',
    depth: 0.5,
    draw: () => {
      context.fillStyle = css(mix(paint, paints.haze, 0.2));
      context.fillRect(0, horizon, width, foot - horizon);
      for (const [row, at] of [0.4, 1].entries()) {
        drawSkyline(drawing, {
          label: `roofs ${row}`,
          foot: horizon + (foot - horizon) * at + 6 * unit,
          low: (foot - horizon) * 0.3,
          high: (foot - horizon) * 0.75,
          narrow: 54 * unit,
          wide: 110 * unit,
          paint: mix(paint, paints.haze, 0.24 - 0.2 * row),
          lights: 0.34,
          depth: 0.8,
        });
      }
    },
  };
}

function riverLayer(drawing: DrawingContext): Layer {
  const { horizon, height } = drawing;
  return {
    name: 'water',
    depth: 0.45,
    draw: () => drawWater(drawing, horizon, height, { roughness: 0.4, clarity: 0.8 }),
  };
}

/** The paved ground in front, with lamps and a railing, trees where there is no water. */
function drawPromenade(drawing: DrawingContext, foot: number, onRiver: boolean): void {
  const { context, width, height, horizon, unit, paints } = drawing;
  const paving = mix(mix(paints.stone, paints.ink, 0.5), paints.haze, 0.12);
  if (!onRiver) {
    context.fillStyle = verticalGradient(drawing, horizon, foot, [
      [0, mix(paving, paints.haze, 0.5)],
      [1, mix(paints.foliage, paints.ink, 0.45)],
    ]);
    context.fillRect(0, horizon + 2 * unit, width, height - horizon);
    drawAvenueTrees(drawing, foot);
  }
  context.fillStyle = verticalGradient(drawing, foot, height, [
    [0, mix(paving, paints.glow, 0.25)],
    [0.2, paving],
    [1, mix(paving, paints.ink, 0.6)],
  ]);
  context.fillRect(0, foot, width, height - foot);
  context.fillStyle = css(mix(paving, paints.ink, 0.45));
  context.fillRect(0, foot, width, 7 * unit);
  if (!drawing.scene.absent.includes('fence')) drawRailing(drawing, foot);
  drawLamps(drawing, foot + 10 * unit);
}

function drawAvenueTrees(drawing: DrawingContext, foot: number): void {
  const { width, height, paints } = drawing;
  const chance = drawing.chance('avenue');
  for (const row of [0, 1]) {
    for (let x = -width * 0.04; x < width * 1.04; x += width * (0.07 + 0.04 * row + chance.next() * 0.05)) {
      const leaf = mix(mix(paints.foliage, paints.ink, 0.24 + chance.next() * 0.14), paints.haze, 0.26 - 0.18 * row);
      const tall = height * (0.1 + 0.05 * row) * (0.8 + chance.next() * 0.4);
      drawLeafTree(drawing, { x, foot: foot - height * (0.05 - 0.05 * row), tall }, leaf, chance, 0.4);
    }
  }
}

function drawRailing(drawing: DrawingContext, foot: number): void {
  const { context, width, unit, paints } = drawing;
  const bars = new Path2D();
  for (let x = 6 * unit; x < width; x += 15 * unit) bars.rect(x, foot - 26 * unit, 1.8 * unit, 28 * unit);
  bars.rect(0, foot - 28 * unit, width, 3.4 * unit);
  context.fillStyle = css(mix(paints.ink, paints.haze, 0.12), 0.9);
  context.fill(bars);
}

/** Street lamps, lit when it is dark. */
export function drawLamps(drawing: DrawingContext, foot: number, places: readonly number[] = [0.14, 0.5, 0.86]): void {
  const { context, width, height, unit, paints, scene } = drawing;
  if (scene.absent.includes('lamps')) return;
  const tall = height * 0.2;
  for (const place of places) {
    if (Math.abs(place - scene.composition.focus) < 0.12) continue;
    const x = place * width;
    context.fillStyle = css(mix(paints.ink, paints.haze, 0.06));
    context.fillRect(x - 2 * unit, foot - tall, 4 * unit, tall + 4 * unit);
    context.fillRect(x - 9 * unit, foot - tall, 18 * unit, 3 * unit);
    context.fillStyle = glows(drawing)
      ? css(mix(paints.sun, [0.9, 0.03, 0.1], 0.5))
      : css(mix(paints.haze, paints.sun, 0.4));
    context.beginPath();
    context.ellipse(x, foot - tall - 8 * unit, 7.5 * unit, 8.5 * unit, 0, 0, Math.PI * 2);
    context.fill();
    if (!glows(drawing)) continue;
    withBlendMode(drawing, 'screen', 1, () => {
      const warm = mix(paints.glow, [0.85, 0.04, 0.12], 0.6);
      const centre = { x, y: foot - tall - 8 * unit };
      context.fillStyle = radialGradient(drawing, centre, 100 * unit, [
        [0, warm, 0.6],
        [0.25, warm, 0.22],
        [1, warm, 0],
      ]);
      context.fillRect(x - 100 * unit, centre.y - 100 * unit, 200 * unit, 200 * unit);
    });
  }
}

export const city = defineSetting({
  id: 'city',
  words: [
    {
      phrases:
        'city cities town downtown skyline skylines metropolis megacity cityscape manhattan new-york nyc tokyo rome london berlin amsterdam barcelona madrid lisbon istanbul moscow sydney melbourne chicago boston san-francisco los-angeles hong-kong shanghai beijing singapore dubai seoul prague vienna budapest athens cairo mumbai delhi bangkok kyoto osaka toronto big-ben skyscraper skyscrapers',
    },
    { phrases: 'paris eiffel-tower', features: ['eiffel'] },
    { phrases: 'rooftop rooftops on-a-roof on-the-roof on-roofs', features: ['roof'] },
  ],
  isIndoors: false,
  hasSky: true,
  hasWater: false,
  ground: 'paving',
  weather: 'any',
  belongings: ['lamp'],
  area: 'city',
  layOut,
});
