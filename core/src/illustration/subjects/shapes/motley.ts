/** What clowns wear: everything too large, spots, bobbles, a ruff. */
import type { FigureLayer } from '../figure.ts';
import { outline } from './curve.ts';
import { limb } from './limb.ts';
import { coatOf, fill, stroke } from './paint.ts';
import { bounds, moved, within, without } from './path-algebra.ts';
import { ellipse, repeat } from './solid.ts';
import type { Stance } from './stance.ts';

/** A sleeve or a trouser leg `wider` times as thick, but where it leaves the body. */
const widened = (text: string, wider: number): string =>
  text
    .split(' ')
    .map((joint, index) => {
      const [x, y, radius = 0] = joint.split(',').map(Number);
      return `${x},${y},${radius * (index === 0 ? 1.1 : wider)}`;
    })
    .join(' ');

/** The same stance in clothes that are too large for it. */
export const loose = (stance: Stance): Stance => ({
  ...stance,
  nearLeg: widened(stance.nearLeg, 1.5),
  farLeg: widened(stance.farLeg, 1.5),
});

/** A shoe that is much too long, standing where the foot stands. */
export function longShoe(foot: string): string {
  const [left, , , bottom] = bounds(foot);
  return moved(moved(foot, -left, -bottom), left - 0.8, bottom, 0, 1.42, 1.16);
}

/** Spots on the trousers. */
export function spotted({ nearLeg }: Stance, colour: string): readonly FigureLayer[] {
  const leg = limb(nearLeg);
  const [left, top, right, bottom] = bounds(leg);
  const rows = Math.max(2, Math.round((bottom - top) / 9));
  const columns = Math.ceil((right - left) / 8);
  const dots = repeat(rows * columns, (i) => {
    const row = Math.floor(i / columns);
    return ellipse(left + (i % columns) * 8 + (row % 2 === 0 ? 3 : 7), top + 6 + row * 9, 1.8);
  });
  return [fill('accent', colour, within(dots, leg))];
}

/** Bobbles down the chest, behind the near arm. */
export function bobbles({ head: [x, y], nearArm, torso }: Stance, colour: string): readonly FigureLayer[] {
  const { body, light } = coatOf(colour);
  const [, , , foot] = bounds(outline(torso));
  const at = [0, 1, 2].map((i) => y + 18 + (i * (foot - y - 20)) / 3);
  const arm = limb(nearArm);
  return [
    fill('accent', body, without(at.map((down) => ellipse(x + 0.8, down, 2.5)).join(''), arm)),
    fill('light', light, without(at.map((down) => ellipse(x + 0.2, down - 0.7, 0.9)).join(''), arm)),
  ];
}

/** A pleated collar about the neck. */
export function ruff({ head, headSize = 1.08 }: Stance, colour: string, hem: string): readonly FigureLayer[] {
  const { body, shade } = coatOf(colour);
  const [x, y] = [head[0] - 0.8, head[1] + headSize * 9.6];
  const pleat = (i: number, size: number) => {
    const aside = (i - 3) / 3;
    return ellipse(x + aside * 8.4, y + 2.4 - aside ** 2 * 2, size * 1.9, size * 3, aside * -24);
  };
  return [
    fill(
      'accent',
      hem,
      repeat(7, (i) => pleat(i, 1.24)),
    ),
    fill(
      'light',
      body,
      repeat(7, (i) => pleat(i, 1)),
    ),
    stroke(
      'detail',
      shade,
      0.7,
      repeat(6, (i) => `M${x + (i - 2.5) * 1.7} ${y + 0.6}L${x + (i - 2.5) * 2.6} ${y + 4}`),
    ),
    fill('light', body, ellipse(x, y - 0.4, 6, 1.9)),
    fill('shade', shade, ellipse(x, y - 0.9, 4.6, 1.1)),
  ];
}
