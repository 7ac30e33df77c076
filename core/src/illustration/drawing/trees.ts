/** Broad-leaved trees with volume: a forked trunk, and a crown of leafy masses that take the light one by one. */
import { Path2D } from '@napi-rs/canvas';
import type { Chance } from '../../chance.ts';
import { type Colour, css, lighten, mix } from './colour.ts';
import { type DrawingContext, fillShape, radialGradient } from './drawing-context.ts';

/** Adds a mass of leaves: an ellipse whose outline is broken into small lobes. */
export function addLeafMass(path: Path2D, x: number, y: number, rx: number, ry: number, chance: Chance): void {
  const lobes = Math.max(7, Math.min(17, Math.round(rx / 5)));
  const turn = chance.next() * Math.PI;
  const at = (index: number, out: number) => {
    const angle = turn + (index / lobes) * Math.PI * 2;
    return [x + Math.cos(angle) * rx * out, y + Math.sin(angle) * ry * out] as const;
  };
  path.moveTo(...at(0, 0.9));
  for (let lobe = 0; lobe < lobes; lobe++) {
    const out = 1.1 + chance.next() * 0.2;
    path.quadraticCurveTo(...at(lobe + 0.15, out), ...at(lobe + 0.5, out * 0.97));
    path.quadraticCurveTo(
      ...at(lobe + 0.85, out),
      ...at(lobe + 1, lobe === lobes - 1 ? 0.9 : 0.86 + chance.next() * 0.08),
    );
  }
  path.closePath();
}

/** Where a tree stands, pixels. */
export type TreeSpot = { readonly x: number; readonly foot: number; readonly tall: number };

/** The masses of a crown in parts of the tree's height, far and low ones first: x, y above the foot, radius. */
const crown = [
  [-0.27, 0.5, 0.15],
  [0.27, 0.52, 0.15],
  [0, 0.46, 0.16],
  [-0.2, 0.68, 0.18],
  [0.21, 0.7, 0.17],
  [0.01, 0.84, 0.16],
  [-0.06, 0.62, 0.2],
  [0.1, 0.58, 0.15],
] as const;

/** Draws a tree with its shadow on the ground. `depth` 1, the nearest, has all its detail. */
export function drawLeafTree(
  drawing: DrawingContext,
  { x, foot, tall }: TreeSpot,
  leaf: Colour,
  chance: Chance,
  depth = 1,
): void {
  if (drawing.scene.absent.includes('trees')) return;
  const { context, paints, light } = drawing;
  const side = Math.sign(light.x - x) || 1;
  context.fillStyle = css(paints.ink, 0.24 * depth);
  context.beginPath();
  context.ellipse(x - side * tall * 0.16, foot + tall * 0.008, tall * 0.34, tall * 0.035, 0, 0, Math.PI * 2);
  context.fill();
  drawTrunk(drawing, { x, foot, tall }, mix(leaf, paints.ink, 0.6), chance);
  const wide = 0.86 + chance.next() * 0.32;
  for (const [dx, up, size] of crown) {
    const radius = tall * size * (0.9 + chance.next() * 0.28);
    const cx = x + (dx * wide + (chance.next() - 0.5) * 0.06) * tall;
    const cy = foot - (up + (chance.next() - 0.5) * 0.05) * tall;
    const mass = new Path2D();
    addLeafMass(mass, cx, cy, radius * wide, radius * 0.86, chance);
    // Masses above and towards the light catch it.
    const lit = 0.12 + 0.3 * up + (dx * side > 0 ? 0.14 : 0);
    fillShape(
      drawing,
      mass,
      drawing.brush.isFlat
        ? css(mix(leaf, dx * side < 0 ? paints.ink : paints.glow, 0.12))
        : radialGradient(drawing, { x: cx + side * radius * 0.5, y: cy - radius * 0.6 }, radius * 1.75, [
            [0, mix(leaf, paints.glow, lit)],
            [0.5, leaf],
            [1, mix(leaf, paints.ink, 0.42)],
          ]),
      paints.ink,
    );
  }
  if (depth > 0.6 && drawing.brush.detail > 0.3) drawLeaves(drawing, { x, foot, tall }, leaf, chance);
}

function drawTrunk(drawing: DrawingContext, { x, foot, tall }: TreeSpot, bark: Colour, chance: Chance): void {
  const trunk = new Path2D();
  const [base, lean] = [tall * 0.034, (chance.next() - 0.5) * tall * 0.08];
  trunk.moveTo(x - base * 1.5, foot);
  trunk.quadraticCurveTo(x - base * 0.7, foot - tall * 0.12, x - base * 0.6 + lean * 0.5, foot - tall * 0.3);
  trunk.lineTo(x - tall * 0.16 + lean, foot - tall * 0.56);
  trunk.lineTo(x - tall * 0.13 + lean, foot - tall * 0.57);
  trunk.lineTo(x + lean * 0.7, foot - tall * 0.38);
  trunk.lineTo(x + tall * 0.13 + lean, foot - tall * 0.58);
  trunk.lineTo(x + tall * 0.16 + lean, foot - tall * 0.56);
  trunk.lineTo(x + base * 0.7 + lean * 0.5, foot - tall * 0.3);
  trunk.quadraticCurveTo(x + base * 0.8, foot - tall * 0.1, x + base * 1.6, foot);
  trunk.closePath();
  fillShape(drawing, trunk, css(bark), drawing.paints.ink);
}

/** Single leaves that catch the light. */
function drawLeaves(drawing: DrawingContext, { x, foot, tall }: TreeSpot, leaf: Colour, chance: Chance): void {
  const { context, paints, light } = drawing;
  const side = Math.sign(light.x - x) || 1;
  const [pale, dark] = [new Path2D(), new Path2D()];
  for (let spot = 0; spot < 60; spot++) {
    const angle = chance.next() * Math.PI * 2;
    const away = Math.sqrt(chance.next());
    const [dx, dy] = [Math.cos(angle) * away * 0.34, Math.sin(angle) * away * 0.28];
    const size = tall * (0.012 + chance.next() * 0.014);
    const path = dx * side - dy * 0.8 > -0.06 + chance.next() * 0.12 ? pale : dark;
    const [cx, cy] = [x + dx * tall, foot - (0.64 - dy) * tall];
    path.moveTo(cx + size, cy);
    path.ellipse(cx, cy, size, size * 0.6, chance.next() * 3, 0, Math.PI * 2);
  }
  context.fillStyle = css(lighten(mix(leaf, paints.glow, 0.5), 0.03), 0.6);
  context.fill(pale);
  context.fillStyle = css(mix(leaf, paints.ink, 0.5), 0.4);
  context.fill(dark);
}
