import { createChance } from '../../../chance.ts';
import { defineFigure, type Pose } from '../define-figure.ts';
import type { FigureLook } from '../figure.ts';
import { polygon } from '../shapes/curve.ts';
import { limb } from '../shapes/limb.ts';
import { coat, fill } from '../shapes/paint.ts';
import { moved, union, within } from '../shapes/path-algebra.ts';
import { rectangle } from '../shapes/solid.ts';

const greens = ['#2f5d45', '#386a4c', '#2b5550'] as const;

/** Boughs that hang in tiers and grow wider downwards, ragged at the tips. */
function boughs(look: FigureLook, tiers: number, spread: number): readonly string[] {
  const chance = createChance(look.seed);
  return Array.from({ length: tiers }, (_, tier) => {
    const [top, bottom] = [2 + (tier * 82) / tiers - (tier > 0 ? 5 : 0), 10 + ((tier + 1) * 80) / tiers];
    const reach = 4 + spread * ((tier + 1) / tiers) ** 0.9 * (0.9 + chance.next() * 0.2);
    const side = (sign: 1 | -1) =>
      Array.from({ length: 5 }, (_, step) => {
        const share = (step + 1) / 5;
        const droop = chance.next() * 1.6;
        const [x, y] = [30 + sign * reach * share ** 0.8, top + (bottom - top) * share ** 1.25];
        return [`${x},${y + droop}`, `${x - sign * reach * 0.13},${y - 1.1}`] as const;
      });
    const right = side(1)
      .flatMap((pair) => [...pair].toReversed())
      .slice(1);
    const left = side(-1)
      .flatMap((pair) => [...pair].toReversed())
      .slice(1);
    return polygon(
      [
        `30,${top}`,
        ...right,
        `${30 + reach * 0.5},${bottom - 1}`,
        `30,${bottom + 1.5}`,
        `${30 - reach * 0.5},${bottom - 1.5}`,
        ...left.toReversed(),
      ].join(' '),
    );
  });
}

const tree =
  (tiers: number, spread: number): Pose =>
  (look) => {
    const { body, shade, light, deep } = coat(look, greens);
    const shapes = boughs(look, tiers, spread);
    const tier = (index: number) => {
      const shape = shapes[index] ?? '';
      const above = shapes[index - 1];
      return [
        fill('body', body, shape),
        fill('light', light, within(polygon('30,0 24,0 0,66 0,88'), shape)),
        fill('shade', shade, within(rectangle(31, 0, 60, 100), shape)),
        ...(above ? [fill('shade', deep, within(moved(above, 0, 3.4), shape))] : []),
      ];
    };
    return [
      fill('dark', '#57402f', union(limb('30,82,2.2 30,93,2.4 30,97,3'), rectangle(27.4, 90, 5.2, 10))),
      ...shapes.flatMap((_, index) => tier(shapes.length - 1 - index)),
    ];
  };

export const pine = defineFigure({
  id: 'pine',
  words: ['pine', 'fir', 'spruce', 'pine tree', 'fir tree', 'spruce tree', 'evergreen', 'conifer', 'larch', 'cedar'],
  kind: 'tree',
  realHeight: 14,
  aspect: 0.6,
  habitat: 'ground',
  poses: [tree(6, 24), tree(8, 17)],
});
