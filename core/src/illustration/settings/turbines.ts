/** Wind turbines on hills. */
import { Path2D } from '@napi-rs/canvas';
import { css, mix } from '../drawing/colour.ts';
import { type DrawingContext, fillShape } from '../drawing/drawing-context.ts';
import { type Edge, heightAt } from '../drawing/terrain.ts';
import type { Layer } from './setting.ts';

/** Turbines along the far edge of the ground, when they were named: white, three blades each, in different turns. */
export function turbinesLayer(drawing: DrawingContext, edge: Edge): readonly Layer[] {
  if (!drawing.scene.features.includes('turbines')) return [];
  return [{ name: 'turbines', depth: 0.595, draw: () => drawTurbines(drawing, edge) }];
}

function drawTurbines(drawing: DrawingContext, edge: Edge): void {
  const { width, height, scene } = drawing;
  const chance = drawing.chance('turbines');
  const focus = scene.composition.focus;
  const hasSubject = scene.subjects.length > 0;
  const places = [
    focus,
    focus > 0.5 ? focus - 0.3 : focus + 0.3,
    focus > 0.5 ? focus - 0.5 : focus + 0.5,
    focus > 0.5 ? 0.94 : 0.06,
  ];
  places.forEach((place, index) => {
    if (hasSubject && index === 0) return;
    const x = width * Math.min(0.94, Math.max(0.06, place + (chance.next() - 0.5) * 0.06));
    const size = [1, 0.62, 0.42, 0.3][index] ?? 0.3;
    const tall = height * 0.46 * size;
    drawTurbine(drawing, x, heightAt(edge, x) + height * 0.02 * size, tall, size, chance.next() * 2);
  });
}

function drawTurbine(
  drawing: DrawingContext,
  x: number,
  foot: number,
  tall: number,
  depth: number,
  turn: number,
): void {
  const { context, paints, light } = drawing;
  const white = mix(mix(paints.snow, paints.ink, 0.06), paints.haze, 0.45 * (1 - depth));
  const mast = new Path2D();
  mast.moveTo(x - tall * 0.018, foot);
  mast.lineTo(x - tall * 0.008, foot - tall);
  mast.lineTo(x + tall * 0.008, foot - tall);
  mast.lineTo(x + tall * 0.018, foot);
  mast.closePath();
  const shade = context.createLinearGradient(x - tall * 0.02, 0, x + tall * 0.02, 0);
  shade.addColorStop(light.x < x ? 0 : 1, css(white));
  shade.addColorStop(light.x < x ? 1 : 0, css(mix(white, paints.ink, 0.3)));
  fillShape(drawing, mast, shade, paints.ink);
  const blades = new Path2D();
  for (let blade = 0; blade < 3; blade++) {
    const angle = turn + (blade / 3) * Math.PI * 2;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const at = (along: number, across: number) =>
      [x + (cos * along - sin * across) * tall, foot - tall + (sin * along + cos * across) * tall] as const;
    blades.moveTo(...at(0.02, -0.012));
    blades.quadraticCurveTo(...at(0.14, -0.04), ...at(0.46, -0.004));
    blades.lineTo(...at(0.46, 0.004));
    blades.lineTo(...at(0.02, 0.012));
    blades.closePath();
  }
  fillShape(drawing, blades, css(white), paints.ink);
  context.fillStyle = css(mix(white, paints.ink, 0.2));
  context.beginPath();
  context.arc(x, foot - tall, tall * 0.024, 0, 7);
  context.fill();
}
