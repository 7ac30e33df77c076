import { defineFigure, type Pose } from '../define-figure.ts';
import { outline, polygon } from '../shapes/curve.ts';
import { choice, coat, coatOf, fill, stroke } from '../shapes/paint.ts';
import { ellipse, repeat } from '../shapes/solid.ts';

const cloths = ['#d98a4f', '#5f9ab0', '#c9605a', '#8aa05f'] as const;

/** Between two posts; with a cushion, or with fringes. */
const hung =
  (fringed: boolean): Pose =>
  (look) => {
    const { body, shade, light } = coat(look, cloths);
    const band = choice(look.seed, ['#f3e6c8', '#f0cf8a', '#e6ece0'] as const, 2);
    const wood = coatOf('#7a5538');
    return [
      fill('body', wood.body, polygon('6,4 14,2 22,100 8,100') + polygon('226,4 218,2 210,100 224,100')),
      fill('shade', wood.shade, polygon('6,4 9,3 14,100 8,100') + polygon('226,4 223,3 218,100 224,100')),
      stroke('dark', '#c9b08a', 1.4, 'M12 14L42 36M12 14L46 32M220 14L190 36M220 14L186 32'),
      fill('shade', shade, outline('38,30! 70,50 116,56 162,50 194,30! 180,66 116,80 52,66')),
      fill('body', body, outline('38,36! 66,60 116,68 166,60 194,36! 178,76 116,90 54,76')),
      fill('accent', band, outline('44,46! 68,68 116,76 164,68 188,46! 184,54 164,75 116,83 68,75 48,54')),
      fill('light', light, outline('40,38! 66,62 116,70 166,62 192,38! 166,65 116,73 66,65')),
      ...(fringed
        ? [
            stroke(
              'detail',
              band,
              1.2,
              repeat(11, (i) => `M${66 + i * 10} ${83 + (i > 1 && i < 9 ? 5 : 0)}v6`),
            ),
          ]
        : [
            fill('light', '#f6efe0', ellipse(72, 52, 17, 8, 24)),
            fill('shade', '#d9cdb8', ellipse(76, 57, 14, 3.4, 24)),
          ]),
    ];
  };

export const hammock = defineFigure({
  id: 'hammock',
  words: ['hammock'],
  kind: 'thing',
  uses: ['lie', 'tread'],
  realHeight: 1.3,
  aspect: 2.32,
  habitat: 'ground',
  measured: { seat: 0.34 },
  poses: [hung(false), hung(true)],
});
