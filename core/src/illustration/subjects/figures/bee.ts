import { defineFigure, type Pose } from '../define-figure.ts';
import type { FigureLayer, FigureLook } from '../figure.ts';
import { line, outline } from '../shapes/curve.ts';
import { underside } from '../shapes/form.ts';
import { placed } from '../shapes/group.ts';
import { coat, fill, stroke } from '../shapes/paint.ts';
import { union, within } from '../shapes/path-algebra.ts';
import { ellipse } from '../shapes/solid.ts';

function beeLayers(look: FigureLook): readonly FigureLayer[] {
  const { body, shade, light } = coat(look, ['#f0b63c', '#e8a42e'] as const);
  const abdomen = outline('6,66! 14,52 32,44 54,44 70,52 76,64 68,78 50,86 28,84 12,76');
  const thorax = ellipse(82, 60, 18, 17);
  const ink = '#33281f';
  return [
    stroke('dark', ink, 1.8, 'M74 74L70 88L64 92M84 76L84 90L78 95M93 72L98 86L94 92'),
    fill('light', '#dcebf2', outline('76,48! 60,30 40,22 26,26 28,38 44,46!')),
    fill('body', body, abdomen),
    fill(
      'dark',
      ink,
      within(
        outline('22,40 32,40 34,64 30,90 20,90 24,64') +
          outline('44,36 55,36 58,64 54,92 43,92 47,64') +
          outline('0,58 10,56 12,74 0,78'),
        abdomen,
      ),
    ),
    fill(
      'shade',
      shade,
      within(underside(abdomen, 7), outline('32,40 44,40 46,92 30,92') + outline('56,40 80,40 80,92 54,92')),
    ),
    fill('shade', shade, thorax),
    fill('body', light, ellipse(81, 56, 14, 11)),
    stroke('detail', shade, 0.9, 'M70 54L72 58M76 48L77 53M84 47L83 52M90 52L88 56M72 64L75 66M84 66L86 69'),
    fill('light', '#eaf4f8', outline('84,46! 80,22 64,4 48,2 44,12 54,30 72,44!')),
    stroke('detail', '#a9c3d0', 0.8, 'M82 44C74 30 64 18 52 8M78 42C68 36 58 26 50 18M74 46C60 42 46 36 34 30'),
    fill('dark', ink, union(ellipse(104, 60, 11, 12))),
    fill('light', '#f5efe4', ellipse(108, 57, 4, 5.4)),
    fill('dark', '#17120e', ellipse(109.4, 57.6, 2.2, 3.2)),
    stroke('dark', ink, 1.5, `${line('106,50 112,40 120,38')}${line('101,50 104,38 111,33')}`),
    fill('dark', ink, ellipse(120.6, 38, 1.8) + ellipse(111.6, 32.6, 1.8)),
    stroke('light', '#f5efe4', 0.9, line('107,67 111,68 114,65.6')),
  ];
}

const level: Pose = (look) => beeLayers(look);
const climbing: Pose = (look) => placed(beeLayers(look), 4, 22, 0.86, { turn: -14 });

export const bee = defineFigure({
  id: 'bee',
  words: ['bee', 'honeybee', 'honey bee', 'bumblebee', 'bumble bee', 'wasp', 'hornet'],
  kind: 'animal',
  defaultSettings: ['meadow', 'garden'],
  realHeight: 0.04,
  aspect: 1.24,
  habitat: 'sky',
  poses: [level, climbing],
});
