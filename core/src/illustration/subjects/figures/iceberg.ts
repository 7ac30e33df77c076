import { defineFigure, type Pose } from '../define-figure.ts';
import { polygon } from '../shapes/curve.ts';
import { coat, fill, stroke } from '../shapes/paint.ts';

const coats = ['#d9eaf2', '#cfe3f0'] as const;

/** Two peaks of unequal height. */
const peaked: Pose = (look) => {
  const { body, shade, light, deep } = coat(look, coats);
  return [
    fill('body', body, polygon('4,98 14,66 28,52 40,22 54,4 66,26 74,44 88,36 104,58 116,70 126,98 100,100 40,100')),
    fill('shade', shade, polygon('54,4 66,26 74,44 70,72 80,100 54,100 48,64 58,38')),
    fill('shade', shade, polygon('88,36 104,58 116,70 126,98 104,100 96,74')),
    fill('light', light, polygon('54,4 58,38 48,64 40,48 40,22')),
    fill('light', light, polygon('88,36 96,74 82,66 76,46')),
    fill('light', light, polygon('28,52 34,70 24,84 14,66')),
    stroke('detail', deep, 0.8, 'M34 70L44 84M48 64L46 88M96 74L92 92M70 72L64 86'),
  ];
};

/** A flat table of ice. */
const tabular: Pose = (look) => {
  const { body, shade, light, deep } = coat(look, coats);
  return [
    fill('body', body, polygon('6,100 8,58 20,50 24,36 60,32 104,34 120,44 124,70 128,98')),
    fill('light', light, polygon('8,58 20,50 24,36 60,32 104,34 120,44 84,48 48,46 30,60')),
    fill('shade', shade, polygon('84,48 120,44 124,70 128,98 92,100 88,74')),
    fill('shade', shade, polygon('30,60 48,46 52,72 46,100 30,100')),
    stroke('detail', deep, 0.8, 'M18 66L20 88M66 52L64 84M74 60L76 96M106 56L108 84'),
  ];
};

export const iceberg = defineFigure({
  id: 'iceberg',
  words: ['iceberg', 'ice berg'],
  kind: 'thing',
  realHeight: 20,
  aspect: 1.32,
  habitat: 'water',
  poses: [peaked, tabular],
});
