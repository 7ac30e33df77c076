import { defineFigure, type Pose } from '../define-figure.ts';
import type { FigureLayer } from '../figure.ts';
import { line, outline } from '../shapes/curve.ts';
import { type Coat, choice, coat, coatOf, fill, stroke } from '../shapes/paint.ts';
import { ellipse, rectangle, repeat } from '../shapes/solid.ts';

const enamels = ['#35424e', '#3f7f86', '#a8423c', '#d8cfba'] as const;
const cloths = ['#e0a33a', '#d8707f', '#6fa6c4', '#7fae6a'] as const;
const [steel, dim, gold, wood] = ['#c9ced4', '#7b828a', '#d9b45a', '#8f5f3a'];

/** The reel with its thread, which goes to the needle. */
const reel = (cloth: Coat): readonly FigureLayer[] => [
  fill('dark', dim, rectangle(71, 1, 2, 12)),
  fill('accent', cloth.body, rectangle(66, 2.6, 12, 7.4, 1.4)),
  stroke('detail', cloth.deep, 0.7, 'M66 4.6H78M66 6.4H78M66 8.2H78'),
  fill('light', '#e8d9b8', rectangle(65, 1, 14, 2, 0.8) + rectangle(65, 9.6, 14, 2, 0.8)),
  stroke('detail', cloth.body, 0.8, line('66,6 44,6.4 22,10')),
];

/** Wheel and bed; the bed is what the machine stands on. */
const oldBed = ({ body, shade }: Coat): readonly FigureLayer[] => [
  fill('dark', '#3c4249', rectangle(95, 26, 8, 14, 1)),
  stroke('dark', dim, 4, ellipse(108, 33, 11.6, 15)),
  stroke('dark', dim, 2, 'M108 19V47M98 33H118'),
  stroke('dark', '#4a4f56', 3, 'M108 33L117 44'),
  fill('dark', '#4a2f22', rectangle(114.6, 41, 11, 5.4, 2.4)),
  fill('dark', wood, outline('3,100! 4,88! 118,88! 120,100!')),
  fill('shade', '#6b442a', rectangle(3, 95.6, 117, 4.4)),
  fill('light', '#b07d4e', rectangle(4, 88, 114, 1.8)),
  fill('body', body, rectangle(7, 76, 104, 13, 2.4)),
  fill('shade', shade, rectangle(7, 84, 104, 5, 2)),
];
const laterBed = ({ body, shade }: Coat): readonly FigureLayer[] => [
  fill('dark', '#3c4249', rectangle(95, 26, 8, 14, 1)),
  fill('dark', '#4a4f56', rectangle(99, 20, 10, 26, 4)),
  fill('light', steel, rectangle(101.6, 20, 3, 26)),
  fill('dark', '#4a4f56', rectangle(8, 96, 14, 4, 1) + rectangle(98, 96, 14, 4, 1)),
  fill('body', body, rectangle(3, 76, 114, 21, 4)),
  fill('shade', shade, rectangle(3, 89, 114, 8, 3.4)),
];

const scrolls = ['32,20 46,17.4 60,20 74,17.4 84,20', '32,25 46,27.6 60,25 74,27.6 84,25'];
const gilding: readonly FigureLayer[] = [
  stroke('accent', gold, 1.1, scrolls.map(line).join('')),
  fill(
    'accent',
    gold,
    ellipse(40, 22.4, 1.6) + ellipse(53, 22.4, 2.2) + ellipse(66, 22.4, 1.6) + ellipse(80, 22.4, 1.6),
  ),
  stroke('accent', gold, 1, 'M12 86H60M64 86H106'),
];
const dials: readonly FigureLayer[] = [
  fill('light', steel, ellipse(84, 30, 5.4) + ellipse(84, 48, 5.4)),
  fill('dark', dim, ellipse(84, 30, 1.7) + ellipse(84, 48, 1.7)),
  stroke('light', steel, 1.6, 'M34 19H62M34 24H62'),
  fill('accent', '#d8574a', ellipse(70, 22, 2.4)),
];

/** The needle, its foot, and the cloth below with a seam. */
const needle = (cloth: Coat): readonly FigureLayer[] => [
  fill('light', steel, rectangle(10, 17, 6, 22, 1)),
  fill('dark', dim, rectangle(15.4, 43, 4, 16, 1) + rectangle(22, 43, 2.6, 22, 1)),
  fill('light', steel, outline('16.4,58! 18.4,58! 17.6,75!')),
  fill('dark', dim, outline('12,70! 26,66! 27,70 12,74!')),
  fill('accent', cloth.body, outline('1,92! 2,82 8,76 20,73.4 44,74.4 60,74 62,78! 40,78 24,79 22,84 20,93! 10,91')),
  fill(
    'accent',
    cloth.shade,
    outline('12,80 24,77.4 44,77 62,76.4! 62,78.4! 40,78.6 24,79.4 22,84 20,93! 14,92 14,84'),
  ),
  stroke(
    'detail',
    '#f8f4e8',
    0.9,
    repeat(6, (i) => `M${20 + i * 6.4} 75.6h3.4`),
  ),
];

const inner = '25,44! 26,36 40,33 66,34 73,40 74,52 72,80!';

/** Its needle over a cloth; with a hand crank on a wooden bed, or a plain later one. */
const machineOf =
  (isOld: boolean): Pose =>
  (look) => {
    const enamel = coat(look, enamels);
    const cloth = coatOf(choice(look.seed, cloths, 4));
    const corner = isOld ? '96,24 90,12' : '98,16! 96,12';
    return [
      ...reel(cloth),
      ...(isOld ? oldBed(enamel) : laterBed(enamel)),
      fill('light', steel, rectangle(8, 75, 32, 3.4, 1)),
      fill('body', enamel.body, outline(`96,80! 96,40 ${corner} 70,11 36,12 20,12! 10,16 9,26 10,44! ${inner}`)),
      fill(
        'shade',
        enamel.shade,
        outline('96,80! 96,40 94,26 90,24 89,40 89,80!') +
          outline(`${inner} 76,80! 77.4,52 76,38 68,31 40,30 26,32 22.6,36 22,44!`),
      ),
      stroke('light', enamel.light, 2, line('13,22 16,16 24,14.6 60,14 84,14.6')),
      ...(isOld ? gilding : dials),
      ...needle(cloth),
    ];
  };

export const sewingMachine = defineFigure({
  id: 'sewing-machine',
  words: ['sewing machine'],
  kind: 'furniture',
  realHeight: 0.35,
  aspect: 1.27,
  habitat: 'surface',
  poses: [machineOf(true), machineOf(false)],
});
