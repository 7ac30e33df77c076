import { defineFigure, type Pose } from '../define-figure.ts';
import type { FigureLayer, FigureLook } from '../figure.ts';
import { line, outline } from '../shapes/curve.ts';
import { underside } from '../shapes/form.ts';
import { limb } from '../shapes/limb.ts';
import { type Coat, coat, fill, stroke } from '../shapes/paint.ts';
import { moved, union } from '../shapes/path-algebra.ts';
import { ellipse } from '../shapes/solid.ts';

const coats = ['#7a5238', '#8a6040', '#5f4a42'] as const;
const [face, ink] = ['#e3b98f', '#2a1f1c'];

function head(x: number, y: number, turn: number, { body, shade }: Coat): readonly FigureLayer[] {
  const at = (path: string) => moved(path, x, y, turn);
  const skull = union(
    outline('-15,0 -13,-10 -5,-15 5,-15 13,-10 16,0 12,10 3,14 -7,12'),
    ellipse(-15, 0, 5.4, 6.4),
    ellipse(16, 0, 5, 6.2),
  );
  return [
    fill('body', body, at(skull)),
    fill('shade', shade, at(underside(skull, 3))),
    fill(
      'light',
      face,
      at(
        union(
          ellipse(-4, -3, 6.6, 7),
          ellipse(6.4, -3, 6.4, 7),
          outline('1,0 10,3 12,8 7,13 1,14 -6,12.4 -9,7 -7,3'),
          ellipse(-15, 0.4, 2.6, 3.8),
          ellipse(16, 0.4, 2.4, 3.6),
        ),
      ),
    ),
    fill('dark', ink, at(ellipse(-3.4, -2.4, 1.6, 2) + ellipse(6.4, -2.4, 1.6, 2))),
    fill('dark', '#8a5a48', at(ellipse(0.4, 4.4, 0.9, 0.6) + ellipse(3.4, 4.4, 0.9, 0.6))),
    stroke('detail', '#8a5a48', 1, at('M-4 8C-1 11 5 11 8 7.6')),
  ];
}

const sitting: Pose = (look: FigureLook) => {
  const colours = coat(look, coats);
  const { body, shade, deep } = colours;
  const torso = outline('44,42 37,54 34,72 36,88 44,98 62,99 70,90 70,72 66,54 60,42');
  return [
    stroke('body', deep, 4.4, line('38,92 24,96 12,90 8,76 14,64 22,64 24,71')),
    fill('shade', deep, limb('64,50,6 75,62,4.8 72,76,4.2 66,80,4')),
    fill('body', body, torso),
    fill('light', face, outline('54,50 64,56 66,72 63,88 54,92 47,84 46,66')),
    fill('shade', shade, underside(torso, 5)),
    fill('body', body, union(limb('44,88,9 56,84,7.4 66,92,5 68,96,4'), limb('62,90,7 74,82,6 80,92,4.6 82,96,4'))),
    fill(
      'light',
      face,
      outline('63,95! 72,93.4 78,96.4 78,100! 62,100!') + outline('77,95! 86,93.4 92,96.4 92,100! 76,100!'),
    ),
    fill('body', body, limb('44,50,6.6 36,62,5.2 44,76,4.6 54,76,4')),
    fill('light', face, ellipse(57, 76, 4.2, 3.6)),
    fill('glow', '#f0cf4a', outline('56,74! 64,66 72,64! 74,67! 68,71 60,79!')),
    ...head(54, 29, -3, colours),
  ];
};

/** Hanging from a vine by one arm. */
const hanging: Pose = (look: FigureLook) => {
  const colours = coat(look, coats);
  const { body, shade, deep } = colours;
  const torso = outline('42,46 34,58 34,74 42,84 56,84 62,74 62,58 56,46');
  return [
    stroke('accent', '#5f8a4a', 2.4, line('68,1 66,30 70,60 66,99')),
    fill(
      'accent',
      '#6f9a50',
      outline('67,40! 76,36 84,40! 76,44') +
        outline('68,70! 60,64 52,68! 60,74') +
        outline('67,88! 76,84 84,88! 76,92'),
    ),
    stroke('body', deep, 4, line('42,80 30,88 18,84 14,72 22,66')),
    fill('shade', deep, limb('54,78,7 64,82,5.4 68,88,4')),
    fill('body', body, union(torso, limb('44,78,8 50,90,5.6 58,95,4.4 62,95,3.6'))),
    fill('light', face, ellipse(50, 66, 8.6, 13)),
    fill('shade', shade, underside(torso, 4)),
    fill('body', body, limb('40,52,6 28,60,4.8 24,72,4 28,78,3.4')),
    ...head(47, 32, -8, colours),
    fill('body', body, limb('56,50,6 66,42,5 70,26,4.4 68,15,4')),
    fill('light', face, ellipse(67.6, 12, 4.4, 4)),
  ];
};

export const monkey = defineFigure({
  id: 'monkey',
  words: ['monkey', 'chimpanzee', 'chimp', 'macaque'],
  kind: 'animal',
  defaultSettings: ['forest'],
  realHeight: 0.7,
  aspect: 0.98,
  habitat: 'ground',
  poses: [sitting, hanging],
  actions: { sit: sitting },
});
