/** Planets: balls with bands, lit from one side, some with rings. */

import { Path2D } from '@napi-rs/canvas';
import type { Chance } from '../../chance.ts';
import { type Colour, css, lighten, mix, turn } from '../drawing/colour.ts';
import {
  addCircle,
  type DrawingContext,
  radialGradient,
  slantedGradient,
  withBlendMode,
  withClip,
} from '../drawing/drawing-context.ts';

/** The dark between the stars, in the picture's own hue. */
export const deepOf = ({ paints }: DrawingContext): Colour => mix([0.1, 0.005, -0.03], paints.ink, 0.4);

type Planet = {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly paint: Colour;
  readonly hasRing: boolean;
  readonly label: string;
};

/** One great planet, or the limb of one below, and two small ones far away. */
export function drawPlanets(drawing: DrawingContext, hasGround: boolean): void {
  const { width, height, paints, scene } = drawing;
  const chance = drawing.chance('planets');
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
  for (const planet of [...others, first]) drawPlanet(drawing, planet);
}

/** Bands of cloud across a ball; the canvas is clipped to it, its origin in the middle. */
function drawBands({ context }: DrawingContext, { radius, paint }: Planet, chance: Chance): void {
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
}

/** A ball with bands or continents, lit from one side, perhaps ringed. */
function drawPlanet(drawing: DrawingContext, planet: Planet): void {
  const { context, paints, light, unit } = drawing;
  const { x, y, radius, paint, hasRing } = planet;
  const chance = drawing.chance(`planet ${planet.label}`);
  const tilt = -0.35 + chance.next() * 0.25;
  if (hasRing) drawRing(drawing, planet, tilt, true);
  const ball = new Path2D();
  addCircle(ball, x, y, radius);
  const towards = { x: Math.sign(light.x - x) || 1, y: -0.6 };
  withBlendMode(drawing, 'screen', 1, () => {
    context.fillStyle = radialGradient(drawing, planet, radius * 1.35, [
      [0.7, paint, 0.5],
      [1, paint, 0],
    ]);
    context.fillRect(x - radius * 1.4, y - radius * 1.4, radius * 2.8, radius * 2.8);
  });
  context.fillStyle = css(paint);
  context.fill(ball);
  withClip(drawing, ball, () => {
    context.translate(x, y);
    context.rotate(tilt);
    drawBands(drawing, planet, chance);
    context.resetTransform();
    const far = { x: x - towards.x * radius * 0.5, y: y - towards.y * radius * 0.5 };
    context.fillStyle = slantedGradient(
      drawing,
      { x: x + towards.x * radius * 0.8, y: y + towards.y * radius * 0.8 },
      far,
      [
        [0, [1, 0, 0], 0.22],
        [0.4, deepOf(drawing), 0],
        [1, deepOf(drawing), 0.88],
      ],
    );
    context.fillRect(x - radius, y - radius, radius * 2, radius * 2);
  });
  context.strokeStyle = css(mix(paint, paints.sun, 0.6), 0.35);
  context.lineWidth = 1.6 * unit;
  context.stroke(ball);
  if (hasRing) drawRing(drawing, planet, tilt, false);
}

function drawRing(drawing: DrawingContext, { x, y, radius, paint }: Planet, tilt: number, isBehind: boolean): void {
  const { context, paints } = drawing;
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
