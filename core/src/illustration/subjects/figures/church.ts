import { defineFigure, type Pose } from '../define-figure.ts';
import { outline, polygon } from '../shapes/curve.ts';
import { choice, coat, coatOf, fill, stroke } from '../shapes/paint.ts';
import { ellipse, rectangle } from '../shapes/solid.ts';

const lancet = (x: number, y: number, width: number, height: number) =>
  outline(
    `${x - width / 2},${y + height}! ${x - width / 2},${y + width * 0.7} ${x},${y}! ${x + width / 2},${y + width * 0.7} ${x + width / 2},${y + height}!`,
  );

const village =
  (onion: boolean): Pose =>
  (look) => {
    const wall = coat(look, ['#f0e8da', '#e3cfae', '#d9d5cf'] as const);
    const roof = coatOf(choice(look.seed, ['#8a4a3c', '#4f5d73', '#5a6a5a'] as const, 1));
    return [
      fill('body', wall.body, rectangle(38, 62, 62, 38)),
      fill('shade', wall.shade, rectangle(38, 62, 62, 4)),
      fill('accent', roof.body, polygon('38,42 92,42 104,64 38,64')),
      fill('shade', roof.shade, polygon('38,60.4 102,60.4 104,64 38,64')),
      fill('glow', '#ffd98a', [52, 68, 84].map((x) => lancet(x, 70, 6, 16)).join('')),
      stroke('light', wall.light, 0.8, [52, 68, 84].map((x) => `M${x} 70v16M${x - 3} 78h6`).join('')),
      fill('body', wall.body, rectangle(14, 38, 28, 62)),
      fill('shade', wall.shade, rectangle(32, 38, 10, 62)),
      fill('shade', wall.deep, rectangle(12.6, 37, 30.8, 2.6)),
      stroke('dark', '#5d4a3a', 1, onion ? 'M28 12V3M25.4 5.6h5.2' : 'M28 8V1M25.4 3.4h5.2'),
      ...(onion
        ? [
            fill(
              'accent',
              roof.body,
              outline('16,37! 17,32! 13,27 15,20 22,16 28,10! 34,16 41,20 43,27 39,32! 40,37!'),
            ),
            fill('shade', roof.shade, outline('29,10! 34,16 41,20 43,27 39,32! 40,37! 31,37! 34,27')),
          ]
        : [
            fill('accent', roof.body, polygon('28,7 44,38 12,38')),
            fill('shade', roof.shade, polygon('28,7 44,38 31,38')),
          ]),
      fill('dark', '#5b6472', lancet(28, 46, 7, 12)),
      fill('light', '#fbf6ea', ellipse(28, 66, 4.4)),
      stroke('dark', '#4a4440', 0.8, `${ellipse(28, 66, 4.4)}M28 66V63M28 66L30.4 67`),
      fill('dark', '#5b4030', lancet(28, 80, 12, 20)),
      stroke('detail', '#8a6a4c', 0.8, 'M28 80V100'),
      fill('body', '#5f8a4a', outline('84,100! 85,94 91,91 96,93 100,91 106,95 107,100!')),
    ];
  };

export const church = defineFigure({
  id: 'church',
  words: ['church', 'chapel', 'cathedral', 'village church', 'abbey', 'monastery'],
  kind: 'building',
  hasModels: true,
  defaultSettings: ['meadow', 'village'],
  uses: ['shelter'],
  realHeight: 18,
  aspect: 1.1,
  habitat: 'ground',
  parts: ['door', 'window', 'gate', 'bell'],
  poses: [village(false), village(true)],
});
