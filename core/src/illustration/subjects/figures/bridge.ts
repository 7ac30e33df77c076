import { defineFigure, type Pose } from '../define-figure.ts';
import { outline, polygon } from '../shapes/curve.ts';
import { coat, fill, stroke } from '../shapes/paint.ts';
import { without } from '../shapes/path-algebra.ts';
import { rectangle, repeat } from '../shapes/solid.ts';

/** Three stone arches. */
const stone: Pose = (look) => {
  const { body, shade, light, deep } = coat(look, ['#a89a8a', '#b5a286', '#98989c'] as const);
  const deck = outline('0,52! 40,40 100,33 150,31 200,33 260,40 300,52! 300,100! 0,100!');
  const arch = (x: number, radius: number, rise: number) =>
    outline(
      `${x - radius},100! ${x - radius},${100 - rise * 0.35} ${x - radius * 0.7},${100 - rise * 0.8} ${x},${100 - rise} ${x + radius * 0.7},${100 - rise * 0.8} ${x + radius},${100 - rise * 0.35} ${x + radius},100!`,
    );
  const arches = [arch(150, 40, 52), arch(60, 30, 40), arch(240, 30, 40)];
  const rims = [arch(150, 45, 57), arch(60, 34.6, 45), arch(240, 34.6, 45)];
  return [
    fill('body', body, arches.reduce(without, deck)),
    fill('shade', shade, rims.map((rim) => arches.reduce(without, rim)).join('')),
    stroke(
      'detail',
      deep,
      0.8,
      rims
        .map((_, i) =>
          repeat(7, (k) => {
            const [x, r, h] = [
              [150, 40, 52],
              [60, 30, 40],
              [240, 30, 40],
            ][i] as [number, number, number];
            const a = Math.PI * (0.1 + k * 0.133);
            return `M${x - Math.cos(a) * r} ${100 - Math.sin(a) * h}L${x - Math.cos(a) * (r + 4.6)} ${100 - Math.sin(a) * (h + 5)}`;
          }),
        )
        .join(''),
    ),
    fill(
      'light',
      light,
      outline('0,46! 40,34 100,27 150,25 200,27 260,34 300,46! 300,54! 260,42 200,35 150,33 100,35 40,42 0,54!'),
    ),
    fill(
      'shade',
      shade,
      outline('0,54! 40,42 100,35 150,33 200,35 260,42 300,54! 300,57! 260,45 200,38 150,36 100,38 40,45 0,57!'),
    ),
    stroke(
      'detail',
      shade,
      1,
      'M20 66h9M14 74h9M104 48h9M112 55h9M180 50h9M190 58h10M276 70h10M268 62h9M96 70h7M196 76h8M100 86h6M194 92h7',
    ),
  ];
};

/** A suspension bridge with two pylons. */
const suspension: Pose = (look) => {
  const { body, shade, light, deep } = coat(look, ['#b5483f', '#6f7f8c', '#8a8f96'] as const);
  const pylon = (x: number) => fill('body', body, polygon(`${x - 6},100 ${x - 4},4 ${x + 4},4 ${x + 6},100`));
  const hangers = repeat(12, (i) => {
    const x = 91 + i * 10.7;
    return `M${x} ${54 - 44 * Math.abs((x - 150) / 70) ** 2.2}V66`;
  });
  const side = repeat(
    6,
    (i) =>
      `M${12 + i * 11} ${60 - ((12 + i * 11) / 76) ** 1.6 * 50}V66M${288 - i * 11} ${60 - ((12 + i * 11) / 76) ** 1.6 * 50}V66`,
  );
  return [
    stroke('detail', shade, 0.8, hangers + side),
    stroke('accent', light, 2, 'M0 62C40 52 62 30 80 6C100 70 200 70 220 6C238 30 260 52 300 62'),
    pylon(80),
    pylon(220),
    fill('shade', shade, [80, 220].map((x) => polygon(`${x + 1},100 ${x + 1},4 ${x + 4},4 ${x + 6},100`)).join('')),
    fill(
      'shade',
      deep,
      [80, 220]
        .map((x) => rectangle(x - 7, 3, 14, 3) + rectangle(x - 6, 28, 12, 3) + rectangle(x - 9, 92, 18, 8))
        .join(''),
    ),
    fill('body', body, rectangle(0, 65, 300, 5)),
    fill('shade', deep, rectangle(0, 70, 300, 3)),
    stroke('detail', shade, 0.9, `M0 76${repeat(20, (i) => `L${7.5 + i * 15} ${i % 2 ? 76 : 71}`)}L300 76`),
  ];
};

export const bridge = defineFigure({
  id: 'bridge',
  words: [
    'bridge',
    'stone bridge',
    'suspension bridge',
    'viaduct',
    'footbridge',
    'aqueduct',
    'overpass',
    'arch bridge',
  ],
  kind: 'building',
  defaultSettings: ['meadow', 'mountains', 'river'],
  uses: ['tread', 'span'],
  realHeight: 12,
  aspect: 3,
  habitat: 'water',
  measured: { seat: 0.68 },
  poses: [stone, suspension],
});
