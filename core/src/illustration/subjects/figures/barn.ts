import { defineFigure, type Pose } from '../define-figure.ts';
import { outline, polygon } from '../shapes/curve.ts';
import { coat, coatOf, fill, stroke } from '../shapes/paint.ts';
import { ellipse, rectangle, repeat } from '../shapes/solid.ts';

const built =
  (silo: boolean): Pose =>
  (look) => {
    const wall = coat(look, ['#b5443a', '#a8503f', '#8a5a44'] as const);
    const roof = coatOf('#5f5a5c');
    const trim = '#f2ece0';
    const front = polygon('14,100 14,52 24,32 46,18 68,32 78,52 78,100');
    const steel = coatOf('#b9c0c6');
    return [
      ...(silo
        ? [
            fill('body', steel.body, outline('118,100! 118,26 124,12 132,9 140,12 146,26 146,100!')),
            fill('shade', steel.shade, outline('136,100! 136,10 141,13 146,26 146,100!')),
            stroke(
              'detail',
              steel.deep,
              0.8,
              repeat(6, (i) => `M118 ${34 + i * 11}H146`),
            ),
          ]
        : []),
      fill('shade', wall.shade, polygon('76,52 128,52 128,100 76,100')),
      stroke(
        'detail',
        wall.deep,
        0.8,
        repeat(7, (i) => `M${84 + i * 6.6} 54V100`),
      ),
      fill('light', trim, rectangle(92, 66, 13, 12)),
      fill('glow', '#ffd98a', rectangle(94, 68, 9, 8)),
      fill('body', roof.body, polygon('44,16 106,16 120,32 132,54 76,54 66,32')),
      fill('shade', roof.shade, polygon('66,32 120,32 132,54 76,54')),
      fill('body', wall.body, front),
      stroke(
        'detail',
        wall.shade,
        0.8,
        repeat(9, (i) => `M${20 + i * 6.6} ${44 - Math.min(i, 8 - i) * 5}V100`),
      ),
      stroke('light', trim, 2.6, 'M12 54L23 32L46 17L69 32L80 54'),
      fill('light', trim, rectangle(28, 62, 36, 38)),
      fill('body', wall.body, rectangle(31, 65, 14, 35) + rectangle(47, 65, 14, 35)),
      stroke('light', trim, 2, 'M31 65L45 99M45 65L31 99M47 65L61 99M61 65L47 99'),
      fill('light', trim, rectangle(38, 34, 16, 14)),
      fill('dark', '#4a2f2a', rectangle(40, 36, 12, 10)),
      fill('accent', '#e0bb5a', outline('40,46! 41,41 46,39 51,41 52,46!')),
      fill('accent', '#d9b052', ellipse(104, 94, 8.4, 6.4) + ellipse(118, 95, 7.4, 5.4)),
      stroke('detail', '#b08a3a', 0.8, 'M98 92q6 -4 12 0M99 96q6 -3 11 0M113 93q5 -3 10 0'),
    ];
  };

export const barn = defineFigure({
  id: 'barn',
  words: ['barn', 'red barn', 'farm building'],
  kind: 'building',
  defaultSettings: ['meadow', 'village'],
  uses: ['shelter'],
  realHeight: 9,
  aspect: 1.48,
  habitat: 'ground',
  parts: ['door', 'window', 'gate'],
  poses: [built(true), built(false)],
});
