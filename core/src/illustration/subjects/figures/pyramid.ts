import { defineFigure, type Pose } from '../define-figure.ts';
import type { FigureLayer, FigureLook } from '../figure.ts';
import { polygon } from '../shapes/curve.ts';
import { placed } from '../shapes/group.ts';
import { coat, fill, stroke } from '../shapes/paint.ts';
import { within } from '../shapes/path-algebra.ts';
import { repeat } from '../shapes/solid.ts';

/** One pyramid 100 high, its edge towards us at x = 118. */
function pyramidLayers(look: FigureLook): readonly FigureLayer[] {
  const { body, shade, light, deep } = coat(look, ['#d8b474', '#cfa765', '#dcbf86'] as const);
  const [lit, dark] = [polygon('86,0 0,98 118,100'), polygon('86,0 118,100 180,96')];
  return [
    fill('body', body, lit),
    fill('shade', shade, dark),
    fill('light', light, within(polygon('86,0 0,98 30,98.4 88,4'), lit)),
    stroke('detail', shade, 0.8, courses(1)),
    stroke('detail', deep, 0.8, courses(-1)),
    fill('dark', deep, polygon('78,99 78,93 84,91 90,93.4 90,99.4')),
  ];
}

/** Rows of stones on one face, ending at its edges. */
function courses(side: 1 | -1): string {
  return repeat(9, (row) => {
    const t = 0.12 + row * 0.095;
    const edge = [86 + 32 * t, 100 * t] as const;
    const end = side === 1 ? [86 - 86 * t, 98 * t] : [86 + 94 * t, 96 * t];
    return `M${edge[0]} ${edge[1]}L${end[0]} ${end[1]}`;
  });
}

const single: Pose = (look) => placed(pyramidLayers(look), 0, 0, 1);

/** Three, as at Giza. */
const group: Pose = (look) => [
  ...placed(pyramidLayers(look), 0, 44, 0.55),
  ...placed(pyramidLayers(look), 96, 52, 0.47),
  ...placed(pyramidLayers(look), 30, 22, 0.78),
];

export const pyramid = defineFigure({
  id: 'pyramid',
  words: ['pyramid', 'egyptian pyramid', 'great pyramid'],
  kind: 'building',
  defaultSettings: ['desert'],
  realHeight: 80,
  aspect: 1.8,
  habitat: 'ground',
  poses: [single, group],
});
