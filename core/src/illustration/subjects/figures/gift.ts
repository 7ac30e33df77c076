import { defineFigure, type Pose } from '../define-figure.ts';
import type { FigureLayer, FigureLook } from '../figure.ts';
import { outline, polygon } from '../shapes/curve.ts';
import { placed } from '../shapes/group.ts';
import { choice, coat, coatOf, fill, stroke } from '../shapes/paint.ts';
import { ellipse, rectangle, repeat } from '../shapes/solid.ts';

function box(look: FigureLook, ribbonColour: string, dotted: boolean): readonly FigureLayer[] {
  const { body, shade, light } = coat(look, ['#c9404a', '#3f7f9a', '#4f8a5f', '#8f6ac0', '#e0a43c'] as const);
  const ribbon = coatOf(ribbonColour);
  return [
    fill('body', body, rectangle(12, 46, 78, 54, 1.6)),
    fill('shade', shade, polygon('66,46 90,46 90,100 66,100')),
    ...(dotted
      ? [
          fill(
            'detail',
            light,
            repeat(
              9,
              (i) =>
                ellipse(20 + (i % 3) * 9, 62 + Math.floor(i / 3) * 13, 2) +
                (i % 3 < 2 ? ellipse(70 + (i % 3) * 10, 62 + Math.floor(i / 3) * 13, 2) : ''),
            ),
          ),
        ]
      : [stroke('detail', light, 1.4, 'M22 50V98M31 50V98M72 50V98M82 50V98')]),
    fill('accent', ribbon.body, rectangle(44, 46, 14, 54)),
    fill('body', body, rectangle(6, 32, 90, 17, 2)),
    fill('shade', shade, rectangle(66, 32, 30, 17, 2) + rectangle(12, 49, 78, 3)),
    fill('light', light, rectangle(8, 33, 60, 2.4, 1.2)),
    fill('accent', ribbon.body, rectangle(42, 32, 18, 17)),
    fill('shade', ribbon.shade, rectangle(44, 49, 14, 3)),
    fill(
      'accent',
      ribbon.shade,
      outline('51,30! 40,20 24,18! 28,26 26,34! 40,34') + outline('51,30! 62,20 80,20! 74,27 78,34! 62,34'),
    ),
    fill('accent', ribbon.body, outline('51,31! 38,4 22,4 18,12 26,24') + outline('51,31! 64,4 80,4 84,12 76,24')),
    fill('shade', ribbon.deep, outline('48,29! 36,12 28,11 27,15 34,23') + outline('54,29! 66,12 74,11 75,15 68,23')),
    fill('light', ribbon.light, outline('45,26 51,23 57,26 57,32 51,34.6 45,32')),
  ];
}

const one: Pose = (look) => box(look, choice(look.seed, ['#f2c95a', '#f5ecd9'] as const, 2), true);
const two: Pose = (look) => [
  ...placed(box({ ...look, seed: look.seed + 3 }, '#f5ecd9', false), 0, 30, 0.7),
  ...placed(
    box(
      { ...look, seed: look.seed + 6, ...(look.colour ? { colour: coatOf(look.colour).light } : {}) },
      '#e0607a',
      true,
    ),
    54,
    52,
    0.48,
  ),
];

export const gift = defineFigure({
  id: 'gift',
  words: ['gift', 'present', 'gift box', 'birthday present', 'christmas present', 'parcel', 'wrapped gift'],
  kind: 'thing',
  realHeight: 0.35,
  aspect: 1.02,
  habitat: 'surface',
  poses: [one, two],
});
