import { defineFigure, type Pose } from '../define-figure.ts';
import type { FigureLayer, FigureLook } from '../figure.ts';
import { line, outline } from '../shapes/curve.ts';
import { underside } from '../shapes/form.ts';
import { limb } from '../shapes/limb.ts';
import { coat, fill, stroke } from '../shapes/paint.ts';
import { moved, union, within } from '../shapes/path-algebra.ts';
import { ellipse, repeat } from '../shapes/solid.ts';

const coats = ['#e08a36', '#d97f2e'] as const;
const [ink, cream] = ['#2b211e', '#f6ead6'];
const stripe = (x: number, top: number, length: number, lean: number) =>
  outline(
    `${x},${top}! ${x + 4.4},${top}! ${x + 3.4 + lean},${top + length * 0.55} ${x + lean * 1.6},${top + length}! ${x + lean * 0.4},${top + length * 0.5}`,
  );

function head(x: number, y: number, { body, shade }: { body: string; shade: string }): readonly FigureLayer[] {
  const at = (path: string) => moved(path, x, y);
  const skull = union(
    outline('-15,0 -12,-11 -3,-15 4,-15 12,-11 16,-1 15,8 9,14 2,16 -6,14 -13,9'),
    ellipse(-10, -12.6, 5),
    ellipse(12, -12.6, 4.8),
  );
  return [
    fill('body', body, at(skull)),
    fill('shade', shade, at(underside(skull, 3))),
    fill(
      'light',
      cream,
      at(
        outline('4,3 10,4 13,9 9,13 3,15 -3,13 -6,9 -2,4') +
          outline('-14,4 -10,6 -9,11 -13,9') +
          ellipse(-4.4, -5.4, 2.6, 1.7) +
          ellipse(9.4, -5.4, 2.4, 1.7),
      ),
    ),
    fill(
      'dark',
      ink,
      at(
        'M1.4 -15L2.6 -9L4 -15ZM-2.6 -14.8L-0.6 -10.4L0.4 -15ZM7.4 -14.4L5.6 -10.4L5 -15ZM-15 -2L-9.6 -0.6L-14.8 1ZM-14 5L-9 4.4L-12.4 7.6ZM15.8 -2L11.6 -0.6L15.8 1ZM15 5L11.4 4.6L13.8 7.8Z',
      ),
    ),
    fill('shade', '#f0c9b4', at(ellipse(-10, -12.4, 2.4) + ellipse(12, -12.4, 2.3))),
    fill('dark', ink, at(ellipse(-4, -1.4, 1.7, 1.9) + ellipse(9, -1.4, 1.6, 1.9))),
    fill('accent', '#d98a80', at(outline('0,3.6! 6,3.6! 4.6,6.4 3,7.4 1.2,6.2'))),
    stroke('detail', ink, 0.9, at('M3 7.4V10C1.8 12 -1 12 -2 10.6M3 10C4.4 12 7 12 8 10.6')),
  ];
}

const walking: Pose = (look: FigureLook) => {
  const colours = coat(look, coats);
  const { body, shade, deep } = colours;
  const torso = limb('26,52,15 48,51,14.4 72,52,16 92,48,14 104,42,11');
  const hind = limb('28,56,15 34,70,9.4 25,82,5.6 26,91,4.8 32,95.4,4.4');
  const fore = limb('90,56,12 94,72,7 92,85,5.6 93,92,5 99,95.4,4.4');
  const tail = limb('14,48,3.6 5,56,3.2 4,70,3 10,80,2.8 18,80,2.2');
  const silhouette = union(torso, hind, fore, tail);
  return [
    fill(
      'shade',
      deep,
      union(limb('42,58,11 50,72,7.8 44,84,5 47,91,4.4 52,95,4'), limb('82,58,9 78,74,6.4 73,85,5 70,92,4.4 75,95,4')),
    ),
    fill('body', body, silhouette),
    fill('light', cream, within(outline('36,64 60,64 84,66 104,52 110,62 90,76 60,72 40,72'), torso)),
    fill('shade', shade, within(underside(union(torso, hind), 5), outline('0,58 60,60 60,90 0,90'))),
    fill(
      'dark',
      ink,
      within(
        `${repeat(9, (i) => stripe(18 + i * 8.6, 33, 17 + (i % 3) * 4, i % 2 ? 2 : -2))}M36 72L26 74L35 76.4ZM34 80L22 82L31 84ZM98 74L89 76L97 78ZM98 83L88 84.6L97 86.4ZM0 58L8 60L0 62ZM0 68L8 69L1 72Z`,
        silhouette,
      ),
    ),
    fill('dark', ink, within(ellipse(18, 80, 4.6, 4), tail)),
    ...head(110, 36, colours),
  ];
};

const lying: Pose = (look: FigureLook) => {
  const colours = coat(look, coats);
  const { body, shade, deep } = colours;
  const torso = limb('30,80,16 52,76,15.4 76,76,16.4 94,72,14');
  const haunch = limb('32,82,16 46,90,10.6 54,95.4,4.6 66,95.6,4.4');
  const fore = limb('92,82,12 102,92,7 114,95.4,4.6 122,95.6,4.2');
  const tail = limb('18,90,3.6 7,92,3.2 4,82,3 10,74,2.4');
  const silhouette = union(torso, haunch, fore, tail);
  return [
    fill('shade', deep, limb('86,86,8 104,94.6,5 118,95.8,3.8')),
    fill('body', body, silhouette),
    fill('shade', shade, within(underside(union(torso, haunch), 6), outline('0,76 84,76 84,100 0,100'))),
    stroke('detail', shade, 1.4, line('22,78 34,69 48,75 53,88')),
    fill(
      'dark',
      ink,
      within(
        `${repeat(8, (i) => stripe(20 + i * 9, 58, 15 + (i % 3) * 4, i % 2 ? 2 : -2))}M52 84L42 86L52 88.4ZM104 86L98 90L107 91Z`,
        silhouette,
      ),
    ),
    fill('dark', ink, within(ellipse(10, 73.4, 4, 4), tail)),
    ...head(106, 56, colours),
  ];
};

export const tiger = defineFigure({
  id: 'tiger',
  words: ['tiger', 'tigress', 'bengal tiger', 'tiger cub'],
  kind: 'animal',
  defaultSettings: ['meadow', 'desert'],
  realHeight: 1.15,
  aspect: 1.32,
  habitat: 'ground',
  poses: [walking, lying],
  actions: { stand: walking, walk: walking, sit: lying },
});
