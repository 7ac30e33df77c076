import { Path2D } from '@napi-rs/canvas';
import { type Colour, css, lighten, mix, turn } from '../drawing/colour.ts';
import { drawStars } from '../drawing/sky.ts';
import { addCircle, blended, clipped, fillTiled, radial, type Stage, slanted } from '../drawing/stage.ts';
import { groundPath, heightAt, ridgeEdge } from '../drawing/terrain.ts';
import { cloudTile } from '../drawing/texture.ts';
import { groundAnchor } from './anchors.ts';
import type { Setting } from './setting.ts';

/** Nebulae, planets and stars; the ground of a moon when someone must stand. */
export const space: Setting = (stage) => {
  const { scene, height } = stage;
  const hasGround = scene.subjects.some((subject) => subject.place === 'ground') || stage.chance('space').next() < 0.45;
  const edge = ridgeEdge(stage, {
    label: 'moon',
    base: height * 0.84,
    amplitude: height * 0.05,
    frequency: 2,
    roughness: { octaves: 4, persistence: 0.4, isSharp: false },
    bend: (along) => (along - 0.5) ** 2 * height * 0.16,
  });
  const y = scene.composition.calmTop > 0 ? height * 0.78 : height * 0.66;
  return {
    layers: [
      { name: 'nebula', nearness: 0, draw: () => drawNebula(stage) },
      { name: 'stars', nearness: 0.05, draw: () => drawField(stage) },
      { name: 'planets', nearness: 0.1, draw: () => drawPlanets(stage, hasGround) },
      ...(hasGround ? [{ name: 'moon', nearness: 0.6, draw: () => drawMoonGround(stage, edge) }] : []),
    ],
    anchors: {
      ground: groundAnchor(stage, edge, 0.3),
      sky: { y: () => y, from: 0.16, to: 0.84, scale: 1.05, nearness: 0.9, on: 'air' },
      far: { y: () => height * 0.4, from: 0.1, to: 0.9, scale: 0.4, nearness: 0.6, on: 'air' },
    },
  };
};

const deepOf = ({ paints }: Stage): Colour => mix([0.1, 0.005, -0.03], paints.ink, 0.4);

function drawNebula(stage: Stage): void {
  const { context, width, height, unit, paints } = stage;
  const chance = stage.chance('nebula');
  const deep = deepOf(stage);
  const base = paints.sky[1] ?? paints.ink;
  context.fillStyle = slanted(stage, { x: 0, y: 0 }, { x: width, y: height }, [
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
    blended(stage, 'screen', 1, () => {
      context.fillStyle = radial(stage, centre, reach, [
        [0, paint, 0.5],
        [0.5, paint, 0.18],
        [1, paint, 0],
      ]);
      context.fillRect(0, 0, width, height);
    });
  }
  if (stage.brush.isFlat) return;
  for (const [seed, scale, alpha] of [
    [81, 3.4, 0.26],
    [82, 4.6, 0.3],
  ] as const) {
    blended(stage, 'overlay', alpha, () => {
      context.rotate(-0.35);
      context.translate(-width * 0.3, 0);
      context.scale(scale * unit, scale * 0.55 * unit);
      fillTiled(
        stage,
        cloudTile(seed, 2.8, 0.42),
        (width * 1.6) / (scale * unit),
        (height * 1.8) / (scale * 0.55 * unit),
      );
    });
  }
}

/** Stars everywhere, a few with a halo, and the band of a galaxy. */
function drawField(stage: Stage): void {
  const { context, width, height, unit } = stage;
  drawStars(stage, height * 1.3);
  const chance = stage.chance('field');
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
    blended(stage, 'screen', 1, () => {
      context.fillStyle = radial(stage, centre, reach, [
        [0, [1, 0, 0], 0.95],
        [0.15, [0.9, 0, -0.02], 0.4],
        [1, [0.8, 0, -0.05], 0],
      ]);
      context.fillRect(centre.x - reach, centre.y - reach, reach * 2, reach * 2);
    });
  }
}

type Planet = {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly paint: Colour;
  readonly hasRing: boolean;
  readonly label: string;
};

function drawPlanets(stage: Stage, hasGround: boolean): void {
  const { width, height, paints, scene } = stage;
  const chance = stage.chance('planets');
  const side = scene.composition.focus > 0.5 ? 0.2 : 0.8;
  const size = Math.min(width, height);
  const great = hasGround || chance.next() < 0.5;
  const first: Planet = great
    ? {
        x: width * (side + (0.5 - side) * 0.3 * chance.next()),
        y: height * (0.26 + chance.next() * 0.16),
        radius: size * (0.13 + chance.next() * 0.1),
        paint: mix(paints.accent, paints.glow, 0.35),
        hasRing: chance.next() < 0.6,
        label: 'first',
      }
    : {
        x: width * (0.5 + (side - 0.5) * 0.6),
        y: height * 1.32,
        radius: size * 0.66,
        paint: mix(paints.water, paints.glow, 0.2),
        hasRing: false,
        label: 'limb',
      };
  const others = Array.from(
    { length: 2 },
    (_, index): Planet => ({
      x: width * (index === 0 ? 1 - side * 0.9 : 0.3 + chance.next() * 0.4),
      y: height * (0.12 + chance.next() * 0.3),
      radius: size * (0.022 + chance.next() * 0.035),
      paint: turn(mix(paints.second, paints.glow, 0.2), chance.next() * 160),
      hasRing: false,
      label: `other ${index}`,
    }),
  );
  for (const planet of [...others, first]) drawPlanet(stage, planet);
}

/** A ball with bands or continents, lit from one side, perhaps ringed. */
function drawPlanet(stage: Stage, planet: Planet): void {
  const { context, paints, light, unit } = stage;
  const { x, y, radius, paint, hasRing } = planet;
  const chance = stage.chance(`planet ${planet.label}`);
  const tilt = -0.35 + chance.next() * 0.25;
  if (hasRing) drawRing(stage, planet, tilt, true);
  const ball = new Path2D();
  addCircle(ball, x, y, radius);
  const towards = { x: Math.sign(light.x - x) || 1, y: -0.6 };
  blended(stage, 'screen', 1, () => {
    context.fillStyle = radial(stage, planet, radius * 1.35, [
      [0.7, paint, 0.5],
      [1, paint, 0],
    ]);
    context.fillRect(x - radius * 1.4, y - radius * 1.4, radius * 2.8, radius * 2.8);
  });
  context.fillStyle = css(paint);
  context.fill(ball);
  clipped(stage, ball, () => {
    context.translate(x, y);
    context.rotate(tilt);
    for (let band = -5; band < 6; band++) {
      context.fillStyle = css(
        chance.next() < 0.5 ? lighten(paint, 0.09) : turn(lighten(paint, -0.08), 18),
        0.35 + chance.next() * 0.3,
      );
      context.beginPath();
      context.ellipse(
        0,
        (band / 5) * radius + chance.next() * radius * 0.1,
        radius * 1.2,
        radius * (0.04 + chance.next() * 0.09),
        0,
        0,
        7,
      );
      context.fill();
    }
    context.resetTransform();
    const far = { x: x - towards.x * radius * 0.5, y: y - towards.y * radius * 0.5 };
    context.fillStyle = slanted(stage, { x: x + towards.x * radius * 0.8, y: y + towards.y * radius * 0.8 }, far, [
      [0, [1, 0, 0], 0.22],
      [0.4, deepOf(stage), 0],
      [1, deepOf(stage), 0.88],
    ]);
    context.fillRect(x - radius, y - radius, radius * 2, radius * 2);
  });
  context.strokeStyle = css(mix(paint, paints.sun, 0.6), 0.35);
  context.lineWidth = 1.6 * unit;
  context.stroke(ball);
  if (hasRing) drawRing(stage, planet, tilt, false);
}

function drawRing(stage: Stage, { x, y, radius, paint }: Planet, tilt: number, isBehind: boolean): void {
  const { context, paints } = stage;
  context.save();
  context.translate(x, y);
  context.rotate(tilt);
  for (const [reach, thick, alpha] of [
    [1.95, 0.12, 0.5],
    [1.72, 0.16, 0.75],
    [1.5, 0.08, 0.45],
  ] as const) {
    context.strokeStyle = css(mix(paint, paints.sun, 0.55), alpha);
    context.lineWidth = radius * thick;
    context.beginPath();
    context.ellipse(
      0,
      0,
      radius * reach,
      radius * reach * 0.26,
      0,
      isBehind ? Math.PI : 0,
      isBehind ? Math.PI * 2 : Math.PI,
    );
    context.stroke();
  }
  context.restore();
}

/** Grey ground with craters under the stars. */
function drawMoonGround(stage: Stage, edge: { step: number; heights: readonly number[] }): void {
  const { context, width, height, unit, paints } = stage;
  const dust = mix(mix(paints.stone, paints.glow, 0.22), paints.ink, 0.25);
  const path = groundPath(edge, height + 10);
  context.fillStyle = slanted(stage, { x: 0, y: height * 0.8 }, { x: 0, y: height }, [
    [0, mix(dust, paints.sun, 0.25)],
    [0.3, dust],
    [1, mix(dust, paints.ink, 0.75)],
  ]);
  context.fill(path);
  const chance = stage.chance('craters');
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
