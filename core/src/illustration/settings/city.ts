import { Path2D } from '@napi-rs/canvas';
import { drawSkyline } from '../drawing/buildings.ts';
import { css, mix } from '../drawing/colour.ts';
import { glows } from '../drawing/figure.ts';
import { addLeafTree } from '../drawing/plants.ts';
import { blended, radial, type Stage, vertical } from '../drawing/stage.ts';
import { drawMist } from '../drawing/terrain.ts';
import { drawWater } from '../drawing/water.ts';
import { airAnchor, waterAnchor } from './anchors.ts';
import { faded, skyLayer } from './backdrop.ts';
import type { Layer, Setting, SettingDrawing } from './setting.ts';

/** A skyline over water or behind a promenade, or seen from a roof. */
export const city: Setting = (stage) => {
  const isRoof = stage.scene.features.includes('roof');
  const onRiver = !isRoof && stage.chance('city').next() < 0.6;
  const rows = [0.12, 0.38, 0.66].map((nearness, row) => rowLayer(stage, row, nearness));
  const foot = stage.horizon + (stage.height - stage.horizon) * (isRoof ? 0.5 : 0.56);
  return {
    layers: [
      skyLayer(stage),
      ...rows,
      ...(onRiver ? [riverLayer(stage)] : []),
      { name: 'promenade', nearness: 0.7, draw: () => drawPromenade(stage, foot, isRoof, onRiver) },
    ],
    anchors: anchorsOf(stage, foot),
  };
};

function anchorsOf(stage: Stage, foot: number): SettingDrawing['anchors'] {
  const y = foot + (stage.height - foot) * 0.52;
  return {
    ground: { y: () => y, from: 0.1, to: 0.9, scale: 1, nearness: 0.85, on: 'ground' },
    water: waterAnchor(stage, 0.3, { scale: 0.55, nearness: 0.6 }),
    sky: { ...airAnchor(stage), scale: 0.6 },
  };
}

function rowLayer(stage: Stage, row: number, nearness: number): Layer {
  const { horizon, unit, paints } = stage;
  return {
    name: `skyline ${row}`,
    nearness: nearness * 0.5,
    draw: () => {
      drawSkyline(stage, {
        label: `skyline ${row}`,
        foot: horizon + 6 * unit,
        low: horizon * (0.3 - 0.07 * row),
        high: horizon * (0.74 - 0.14 * row),
        narrow: (26 + 8 * row) * unit,
        wide: (58 + 26 * row) * unit,
        paint: faded(stage, mix(paints.ink, paints.sky[1] ?? paints.ink, 0.28), nearness),
        lights: 0.16 + 0.2 * row,
      });
      drawMist(stage, horizon * 0.6, horizon + 20 * unit, 0.4 - 0.1 * row);
    },
  };
}

function riverLayer(stage: Stage): Layer {
  const { horizon, height } = stage;
  return {
    name: 'water',
    nearness: 0.45,
    draw: () => drawWater(stage, horizon, height, { roughness: 0.4, clarity: 0.8 }),
  };
}

/** The paved ground in front, with lamps and a railing, trees where there is no water. */
function drawPromenade(stage: Stage, foot: number, isRoof: boolean, onRiver: boolean): void {
  const { context, width, height, horizon, unit, paints } = stage;
  const paving = mix(mix(paints.stone, paints.ink, 0.5), paints.haze, 0.12);
  if (!onRiver) {
    context.fillStyle = vertical(stage, horizon, foot, [
      [0, mix(paving, paints.haze, 0.5)],
      [1, mix(paints.foliage, paints.ink, 0.45)],
    ]);
    context.fillRect(0, horizon + 2 * unit, width, height - horizon);
    if (!isRoof) drawAvenueTrees(stage, foot);
  }
  context.fillStyle = vertical(stage, foot, height, [
    [0, mix(paving, paints.glow, 0.25)],
    [0.2, paving],
    [1, mix(paving, paints.ink, 0.6)],
  ]);
  context.fillRect(0, foot, width, height - foot);
  context.fillStyle = css(mix(paving, paints.ink, 0.45));
  context.fillRect(0, foot, width, 7 * unit);
  drawRailing(stage, foot);
  drawLamps(stage, foot + 10 * unit);
}

function drawAvenueTrees(stage: Stage, foot: number): void {
  const { context, width, unit, paints } = stage;
  const chance = stage.chance('avenue');
  const path = new Path2D();
  for (let x = 0; x < width; x += (44 + chance.next() * 40) * unit)
    addLeafTree(path, x, foot + 4 * unit, (60 + chance.next() * 40) * unit, chance);
  context.fillStyle = css(mix(mix(paints.foliage, paints.ink, 0.5), paints.haze, 0.1));
  context.fill(path);
}

function drawRailing(stage: Stage, foot: number): void {
  const { context, width, unit, paints } = stage;
  const bars = new Path2D();
  for (let x = 6 * unit; x < width; x += 15 * unit) bars.rect(x, foot - 26 * unit, 1.8 * unit, 28 * unit);
  bars.rect(0, foot - 28 * unit, width, 3.4 * unit);
  context.fillStyle = css(mix(paints.ink, paints.haze, 0.12), 0.9);
  context.fill(bars);
}

/** Street lamps, lit when it is dark. */
export function drawLamps(stage: Stage, foot: number, places: readonly number[] = [0.14, 0.5, 0.86]): void {
  const { context, width, height, unit, paints, scene } = stage;
  const tall = height * 0.2;
  for (const place of places) {
    if (Math.abs(place - scene.composition.focus) < 0.12) continue;
    const x = place * width;
    context.fillStyle = css(mix(paints.ink, paints.haze, 0.06));
    context.fillRect(x - 2 * unit, foot - tall, 4 * unit, tall + 4 * unit);
    context.fillRect(x - 9 * unit, foot - tall, 18 * unit, 3 * unit);
    context.fillStyle = glows(stage)
      ? css(mix(paints.sun, [0.9, 0.03, 0.1], 0.5))
      : css(mix(paints.haze, paints.sun, 0.4));
    context.beginPath();
    context.ellipse(x, foot - tall - 8 * unit, 7.5 * unit, 8.5 * unit, 0, 0, Math.PI * 2);
    context.fill();
    if (!glows(stage)) continue;
    blended(stage, 'screen', 1, () => {
      const warm = mix(paints.glow, [0.85, 0.04, 0.12], 0.6);
      const centre = { x, y: foot - tall - 8 * unit };
      context.fillStyle = radial(stage, centre, 100 * unit, [
        [0, warm, 0.6],
        [0.25, warm, 0.22],
        [1, warm, 0],
      ]);
      context.fillRect(x - 100 * unit, centre.y - 100 * unit, 200 * unit, 200 * unit);
    });
  }
}
