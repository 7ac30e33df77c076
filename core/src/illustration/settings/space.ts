import { Path2D } from '@napi-rs/canvas';
import { css, lighten, mix, turn } from '../drawing/colour.ts';
import {
  addCircle,
  type DrawingContext,
  fillTiled,
  radialGradient,
  slantedGradient,
  withBlendMode,
} from '../drawing/drawing-context.ts';
import { drawStars } from '../drawing/sky.ts';
import { groundPath, heightAt, ridgeEdge } from '../drawing/terrain.ts';
import { cloudTile } from '../drawing/texture.ts';
import { groundAnchor } from './anchors.ts';
import { defineSetting } from './define-setting.ts';
import { deepOf, drawPlanets } from './planets.ts';
import type { Layout } from './setting.ts';

/** Nebulae, planets and stars; the ground of a moon when someone must stand. */
const layOut: Layout = (drawing) => {
  const { scene, height } = drawing;
  const hasGround =
    scene.subjects.some((subject) => subject.placement === 'ground') || drawing.chance('space').next() < 0.45;
  const edge = ridgeEdge(drawing, {
    label: 'moon',
    base: height * 0.84,
    amplitude: height * 0.05,
    frequency: 2,
    roughness: { octaves: 4, persistence: 0.4, isSharp: false },
    bend: (along) => (along - 0.5) ** 2 * height * 0.16,
  });
  const y = scene.composition.textSafeArea > 0 ? height * 0.78 : height * 0.66;
  return {
    layers: [
      { name: 'nebula', depth: 0, draw: () => drawNebula(drawing) },
      { name: 'stars', depth: 0.05, draw: () => drawField(drawing) },
      { name: 'planets', depth: 0.1, draw: () => drawPlanets(drawing, hasGround) },
      ...(hasGround ? [{ name: 'moon', depth: 0.6, draw: () => drawMoonGround(drawing, edge) }] : []),
    ],
    anchors: {
      ground: groundAnchor(drawing, edge, 0.3),
      sky: { y: () => y, from: 0.16, to: 0.84, scale: 1.05, depth: 0.9, on: 'air' },
      far: { y: () => height * 0.4, from: 0.1, to: 0.9, scale: 0.4, depth: 0.6, on: 'air' },
    },
  };
};

function drawNebula(drawing: DrawingContext): void {
  const { context, width, height, unit, paints } = drawing;
  const chance = drawing.chance('nebula');
  const deep = deepOf(drawing);
  const base = paints.sky[1] ?? paints.ink;
  context.fillStyle = slantedGradient(drawing, { x: 0, y: 0 }, { x: width, y: height }, [
    [0, mix(deep, base, 0.12)],
    [0.5, mix(deep, base, 0.4)],
    [1, deep],
  ]);
  context.fillRect(0, 0, width, height);
  const hues = [paints.glow, turn(base, -30), paints.accent, turn(paints.glow, 70)];
  for (let cloud = 0; cloud < 7; cloud++) {
    const centre = { x: width * (0.1 + chance.next() * 0.8), y: height * (0.1 + chance.next() * 0.7) };
    const paint = lighten(mix(hues[cloud % hues.length] ?? base, base, 0.3), -0.08);
    const reach = width * (0.22 + chance.next() * 0.26);
    withBlendMode(drawing, 'screen', 1, () => {
      context.fillStyle = radialGradient(drawing, centre, reach, [
        [0, paint, 0.5],
        [0.5, paint, 0.18],
        [1, paint, 0],
      ]);
      context.fillRect(0, 0, width, height);
    });
  }
  if (drawing.brush.isFlat) return;
  for (const [seed, scale, alpha] of [
    [81, 3.4, 0.26],
    [82, 4.6, 0.3],
  ] as const) {
    withBlendMode(drawing, 'overlay', alpha, () => {
      context.rotate(-0.35);
      context.translate(-width * 0.3, 0);
      context.scale(scale * unit, scale * 0.55 * unit);
      fillTiled(
        drawing,
        cloudTile(seed, 2.8, 0.42),
        (width * 1.6) / (scale * unit),
        (height * 1.8) / (scale * 0.55 * unit),
      );
    });
  }
}

/** Stars everywhere, a few with a halo, and the band of a galaxy. */
function drawField(drawing: DrawingContext): void {
  const { context, width, height, unit } = drawing;
  drawStars(drawing, height * 1.3);
  const chance = drawing.chance('field');
  const band = new Path2D();
  for (let star = 0; star < 420; star++) {
    const t = chance.next();
    const off = (chance.next() + chance.next() + chance.next() - 1.5) * height * 0.22;
    addCircle(band, t * width, height * (0.75 - 0.55 * t) + off, (0.4 + chance.next() * 0.7) * unit);
  }
  context.fillStyle = 'rgba(255,255,255,0.55)';
  context.fill(band);
  for (let star = 0; star < 7; star++) {
    const centre = { x: chance.next() * width, y: chance.next() * height * 0.8 };
    const reach = (9 + chance.next() * 12) * unit;
    withBlendMode(drawing, 'screen', 1, () => {
      context.fillStyle = radialGradient(drawing, centre, reach, [
        [0, [1, 0, 0], 0.95],
        [0.15, [0.9, 0, -0.02], 0.4],
        [1, [0.8, 0, -0.05], 0],
      ]);
      context.fillRect(centre.x - reach, centre.y - reach, reach * 2, reach * 2);
    });
  }
}

/** Grey ground with craters under the stars. */
function drawMoonGround(drawing: DrawingContext, edge: { step: number; heights: readonly number[] }): void {
  const { context, width, height, unit, paints } = drawing;
  const dust = mix(mix(paints.stone, paints.glow, 0.22), paints.ink, 0.25);
  const path = groundPath(edge, height + 10);
  context.fillStyle = slantedGradient(drawing, { x: 0, y: height * 0.8 }, { x: 0, y: height }, [
    [0, mix(dust, paints.sun, 0.25)],
    [0.3, dust],
    [1, mix(dust, paints.ink, 0.75)],
  ]);
  context.fill(path);
  const chance = drawing.chance('craters');
  for (let crater = 0; crater < 15; crater++) {
    const x = chance.next() * width;
    const t = 0.12 + 0.8 * chance.next();
    const y = heightAt(edge, x) + (height - heightAt(edge, x)) * t;
    const reach = (10 + 44 * t * chance.next()) * unit;
    context.fillStyle = css(mix(dust, paints.ink, 0.55), 0.55);
    context.beginPath();
    context.ellipse(x, y, reach, reach * 0.26, 0, 0, 7);
    context.fill();
    context.strokeStyle = css(mix(dust, paints.sun, 0.5), 0.5);
    context.lineWidth = 1.6 * unit;
    context.beginPath();
    context.ellipse(x, y + 1.4 * unit, reach, reach * 0.26, 0, 0, Math.PI);
    context.stroke();
  }
}

export const space = defineSetting({
  id: 'space',
  words: [
    {
      phrases:
        'space outer-space universe cosmos orbit galaxy galaxies nebula planet planets solar-system interstellar',
      features: ['planets'],
    },
    {
      phrases: 'on-the-moon on-mars on-a-planet on-the-planet on-another-planet moon-base mars-colony',
      features: ['planets'],
    },
  ],
  isIndoors: false,
  hasSky: true,
  hasWater: false,
  ground: 'dust',
  weather: 'none',
  realm: 'space',
  time: 'night',
  layOut,
});
