import { defineFigure, type Pose } from '../define-figure.ts';
import { line, outline } from '../shapes/curve.ts';
import { choice, coat, coatOf, fill, stroke } from '../shapes/paint.ts';
import { within } from '../shapes/path-algebra.ts';
import { ellipse, rectangle, repeat } from '../shapes/solid.ts';

const hulls = ['#b5483f', '#2f5f80', '#8a5a3c', '#3f6f63'] as const;
const sails = ['#f5ecd9', '#f0d9a8', '#f3e3df'] as const;

const sloop: Pose = (look) => {
  const { body, shade, light } = coat(look, hulls);
  const sail = coatOf(choice(look.seed, sails, 1));
  const hull = outline('8,80! 40,83 70,82 96,77! 90,88 82,97! 60,100 36,99.6 20,97! 12,90');
  const main = outline('49,4! 49,72! 30,74 11,72! 22,56 34,36 43,18');
  const jib = outline('53,10! 60,28 72,50 90,73! 72,70 53,69! 55,40');
  return [
    stroke('dark', '#6b4a38', 1.6, 'M51 2V84'),
    fill('light', sail.body, main),
    fill('shade', sail.shade, within(outline('49,40! 49,72! 30,75 11,72! 34,66 46,52'), main)),
    stroke('detail', sail.shade, 0.6, 'M21 58L49 55M31 42L49 39M40 24L49 22.4'),
    fill('light', sail.light, jib),
    fill('shade', sail.shade, within(outline('53,69! 60,66 70,66 92,74! 72,72'), jib)),
    stroke('dark', '#6b4a38', 1.4, line('8,74 30,75.4 51,74')),
    fill('accent', '#d9523f', outline('51,2! 58,1 63,3! 58,5 51,6!')),
    fill('light', '#efe3cc', outline('30,80! 32,75 46,75! 48,80!')),
    fill('dark', '#4a6274', ellipse(39, 77.8, 1.5)),
    fill('body', body, hull),
    fill('shade', shade, within(outline('0,90 40,93 70,92 100,86 100,104 0,104'), hull)),
    fill('light', light, within(outline('6,80! 40,83 70,82 98,77! 97,80! 70,85 40,86 8,83!'), hull)),
  ];
};

/** A gaffer with tanned sails and two crew in the cockpit. */
const gaffer: Pose = (look) => {
  const { body, shade, light } = coat(look, hulls);
  const sail = coatOf(choice(look.seed, ['#b9603f', '#c98a4a', '#e9dcc2'] as const, 2));
  const hull = outline('12,79! 40,82.6 70,82 97,76! 91,86 84,96! 60,100 38,99.8 22,98! 14,90');
  const main = outline('46,30! 24,10! 19,40 14,70! 30,73 46,71!');
  return [
    stroke('dark', '#5d4132', 1.8, 'M48 8V84'),
    stroke('dark', '#5d4132', 1, 'M48 12L97 77M48 12L14 78'),
    fill('accent', sail.body, main),
    fill('shade', sail.shade, within(outline('46,50! 46,73! 10,74 14,62! 34,60'), main)),
    stroke('dark', '#5d4132', 1.5, 'M47 31L23 8.6M47 72.6L11 71'),
    stroke('detail', sail.shade, 0.6, 'M42 27V72M34 19V72M27 13L24 71'),
    fill('accent', sail.light, outline('52,18! 66,40 91,71! 70,68 52,70! 54,44')),
    fill('shade', sail.body, outline('52,70! 70,67 91,71! 72,63 58,64')),
    ...[22, 32].flatMap((x, i) => [
      fill(
        'detail',
        choice(look.seed, ['#e0b04a', '#3f6f8f', '#e8e0d2'] as const, i),
        outline(`${x - 3},83! ${x - 3},77 ${x},75 ${x + 3},77 ${x + 3},83!`),
      ),
      fill('detail', '#e2b08a', ellipse(x + 0.4, 72.6, 1.9, 2.2)),
      fill('detail', '#4a342c', outline(`${x - 1.9},72.6! ${x - 1},70 ${x + 1},70 ${x + 2.2},71.6!`)),
    ]),
    fill('body', body, hull),
    fill('shade', shade, within(outline('0,90 40,93 70,92 100,86 100,104 0,104'), hull)),
    fill('light', light, within(outline('6,79! 40,82.4 70,82 98,76! 97,79! 70,85 40,86 8,82.6!'), hull)),
    fill(
      'dark',
      '#2f3a44',
      within(
        repeat(3, (i) => rectangle(54 + i * 9, 86 - i * 0.4, 2.4, 2.4, 1.2)),
        hull,
      ),
    ),
  ];
};

export const sailingBoat = defineFigure({
  id: 'sailing-boat',
  words: ['sailing boat', 'sailboat', 'sail boat', 'boat', 'yacht', 'sloop', 'dinghy', 'catamaran', 'sailing ship'],
  kind: 'vehicle',
  hasModels: true,
  defaultSettings: ['sea', 'lake'],
  realHeight: 10,
  aspect: 1.04,
  habitat: 'water',
  underBridge: 'rowing-boat',
  poses: [sloop, gaffer],
});
