import { defineFigure, type Pose } from '../define-figure.ts';
import type { FigureLayer } from '../figure.ts';
import { line, outline } from '../shapes/curve.ts';
import { underside } from '../shapes/form.ts';
import { limb } from '../shapes/limb.ts';
import { type Coat, coat, fill, stroke } from '../shapes/paint.ts';
import { moved, union, within } from '../shapes/path-algebra.ts';
import { ellipse } from '../shapes/solid.ts';

const coats = ['#5a4030', '#6a4a34', '#4c3a32'] as const;
const [white, yellow] = ['#f4efe6', '#e5aa3a'];

/** The white head about 0,0, its hooked beak to the right. */
const headLayers = (x: number, y: number, tilt: number): readonly FigureLayer[] => {
  const at = (path: string) => moved(path, x, y, tilt);
  return [
    fill('light', white, at(outline('-14,8! -10,0 -6,-6 1,-8 7,-5 8,0 5,5 0,9 -6,14!'))),
    fill('shade', '#d6cdbf', at(outline('-14,8! -8,7 0,6 5,5 0,9 -6,14!'))),
    fill('accent', yellow, at(outline('6,-5! 12,-4.4 16,-1 15,4! 12,1.6 7,2!'))),
    fill('dark', '#241c1a', at(ellipse(3, -2, 1.4))),
    stroke('dark', '#4a3a30', 1, at('M0.4 -4.6L6 -3.4')),
  ];
};

/** A wing of long fingered feathers, from its shoulder at 0,0 to its tip up and away. */
const wing = outline(
  '0,0! -2,-14 -8,-28 -20,-40 -36,-46! -31,-40! -38,-40! -32,-34! -40,-32! -33,-28! -39,-24! -31,-21! -35,-15! -26,-12 -16,-2 -6,8!',
);

function feathered(fur: Coat, x: number, y: number, turn: number, size: number, near: boolean): readonly FigureLayer[] {
  const shape = moved(wing, x, y, turn, size);
  return [
    fill(near ? 'body' : 'shade', near ? fur.body : fur.deep, shape),
    fill('light', near ? fur.light : fur.shade, within(moved(wing, x, y, turn, size * 0.62), shape)),
  ];
}

const soaring: Pose = (look) => {
  const fur = coat(look, coats);
  const torso = limb('40,64,8 58,60,12 78,56,11 92,52,8');
  return [
    ...feathered(fur, 74, 54, 52, 0.94, false),
    fill('light', white, outline('42,58! 28,60 16,58! 20,64! 12,66! 20,70! 18,75! 30,72 42,70!')),
    fill('body', fur.body, torso),
    fill('shade', fur.shade, underside(torso, 5)),
    fill('accent', yellow, union(limb('62,68,2.6 56,76,2.2 52,78,1.8'), limb('68,69,2.6 62,78,2.2 58,80,1.8'))),
    ...headLayers(100, 48, 8),
    ...feathered(fur, 66, 58, -6, 1.16, true),
  ];
};

const diving: Pose = (look) => {
  const fur = coat(look, coats);
  const torso = limb('42,44,8 58,52,12 76,62,11 88,70,8');
  return [
    ...feathered(fur, 72, 56, 22, 0.9, false),
    fill('light', white, outline('44,38! 32,30 20,26! 24,32! 15,33! 21,38! 17,43! 30,46 42,50!')),
    fill('body', fur.body, torso),
    fill('shade', fur.shade, underside(torso, 5)),
    fill('accent', yellow, union(limb('70,70,2.8 76,80,2.2 80,85,1.8'), limb('64,68,2.8 68,80,2.2 72,85,1.8'))),
    ...headLayers(96, 76, 34),
    ...feathered(fur, 62, 56, -30, 1.02, true),
  ];
};

/** On a rock, wings folded. */
const perched: Pose = (look) => {
  const fur = coat(look, coats);
  const torso = outline('58,26! 50,34 46,50 48,68 56,82 70,86 80,78 84,60 82,42 76,28!');
  return [
    fill('shade', '#6f6a68', outline('22,100! 28,92 44,88 64,86 86,88 98,94 104,100!')),
    fill('light', '#8f8a86', outline('28,93 46,88 64,86 74,87 60,91 44,94')),
    fill('light', white, outline('48,74! 40,86 36,96! 44,94! 46,98! 52,92 58,82!')),
    fill('body', fur.body, torso),
    fill('accent', yellow, limb('66,84,3 66,89,2.6 70,90.6,2') + limb('76,82,3 77,88,2.6 81,89.6,2')),
    fill('shade', fur.deep, outline('54,32! 47,46 44,64 46,80 44,90! 56,80 66,62 66,44 60,33!')),
    stroke('detail', fur.light, 1.1, line('54,46 52,60 50,72') + line('60,46 59,58 56,70')),
    ...headLayers(70, 20, 0).map((layer) => ({ ...layer, path: moved(moved(layer.path, -70, -20), 70, 20, 0, 1.25) })),
  ];
};

export const eagle = defineFigure({
  id: 'eagle',
  words: ['eagle', 'bald eagle', 'hawk', 'falcon', 'bird of prey', 'vulture', 'buzzard', 'condor', 'kite bird'],
  kind: 'animal',
  defaultSettings: ['mountains'],
  realHeight: 0.9,
  aspect: 1.2,
  habitat: 'sky',
  poses: [soaring, diving],
  otherHabitats: { ground: [perched], surface: [perched] },
});
