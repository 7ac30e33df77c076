import { defineFigure, type Pose } from '../define-figure.ts';
import { outline, polygon } from '../shapes/curve.ts';
import { coat, type coatOf, fill, stroke } from '../shapes/paint.ts';
import { ellipse, rectangle, repeat, star } from '../shapes/solid.ts';

const gold = '#f0c24a';

const box = (wood: ReturnType<typeof coatOf>) => [
  fill('body', wood.body, polygon('12,56 108,56 104,100 16,100')),
  fill('shade', wood.shade, polygon('84,56 108,56 104,100 82,100')),
  stroke('detail', wood.deep, 1.2, 'M13 70H107M14 84H106'),
  fill(
    'accent',
    '#b08a3a',
    polygon('12,56 20,56 23,100 16,100') + polygon('100,56 108,56 104,100 97,100') + rectangle(11, 54, 98, 5, 1),
  ),
  fill('light', gold, ellipse(16, 64, 1.4) + ellipse(18, 92, 1.4) + ellipse(104, 64, 1.4) + ellipse(101, 92, 1.4)),
];

const open: Pose = (look) => {
  const wood = coat(look, ['#9a6238', '#8a5230', '#a8703f'] as const);
  return [
    fill('body', wood.shade, outline('10,52! 14,24 24,10! 96,10! 106,24 110,52!')),
    fill('shade', wood.deep, outline('18,52! 21,28 29,17! 91,17! 99,28 102,52!')),
    stroke('accent', '#b08a3a', 3, 'M10 52C12 26 20 14 25 10H95C100 14 108 26 110 52'),
    fill('glow', gold, outline('18,56! 22,46 32,47 38,39 48,43 56,34 66,40 74,36 82,44 92,42 100,49 102,56!')),
    fill(
      'glow',
      '#f8e08a',
      repeat(9, (i) => ellipse(26 + i * 8.6, 50 - (i % 3) * 3.4, 4.4, 2.6, i * 20)),
    ),
    fill('accent', '#c9364a', ellipse(44, 46, 3.4)),
    fill('accent', '#3f8fc0', ellipse(78, 45, 3.4)),
    fill('glow', '#fff6d0', star(58, 28, 6, 4, 0.24) + star(90, 32, 4, 4, 0.24) + star(30, 34, 4, 4, 0.24)),
    ...box(wood),
    fill('light', gold, rectangle(52, 54, 16, 18, 2)),
    fill('dark', '#4a3222', ellipse(60, 61, 2.4) + rectangle(59, 61, 2, 6)),
    fill('glow', gold, ellipse(10, 97.4, 5, 2.4) + ellipse(112, 97.4, 5, 2.4)),
  ];
};

const shut: Pose = (look) => {
  const wood = coat(look, ['#9a6238', '#8a5230', '#a8703f'] as const);
  return [
    fill('body', wood.body, outline('10,56! 12,38 22,26! 98,26! 108,38 110,56!')),
    fill('shade', wood.shade, outline('84,26! 98,26! 108,38 110,56! 86,56!')),
    stroke('detail', wood.deep, 1.2, 'M12 46H108M16 36H104'),
    stroke('accent', '#b08a3a', 4, 'M24 27C20 34 18 44 18 55M96 27C100 34 102 44 102 55'),
    ...box(wood),
    fill('light', gold, outline('50,48! 70,48! 71,64 60,73 49,64')),
    fill('dark', '#4a3222', ellipse(60, 57, 2.6) + rectangle(58.8, 57, 2.4, 8)),
  ];
};

export const treasureChest = defineFigure({
  id: 'treasure-chest',
  words: ['treasure chest', 'treasure', 'chest', 'pirate treasure'],
  kind: 'thing',
  realHeight: 0.6,
  aspect: 1.2,
  habitat: 'ground',
  poses: [open, shut],
});
