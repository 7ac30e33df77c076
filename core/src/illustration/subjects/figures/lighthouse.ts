import { defineFigure, type Pose } from '../define-figure.ts';
import { outline, polygon } from '../shapes/curve.ts';
import { coat, coatOf, fill, stroke } from '../shapes/paint.ts';
import { within } from '../shapes/path-algebra.ts';
import { ellipse, rectangle, repeat } from '../shapes/solid.ts';

const rock = coatOf('#6f6a66');
const white = coatOf('#f3eee4');

/** Gallery, lantern room and dome; `x` is the tower's axis and `y` the gallery's floor. */
function lantern(x: number, y: number, roof: string) {
  const { body, shade } = coatOf(roof);
  return [
    fill('glow', '#ffe7a3', rectangle(x - 5, y - 11, 10, 11)),
    fill('glow', '#fff8dc', ellipse(x, y - 5.6, 3, 4)),
    stroke(
      'dark',
      '#3a3d44',
      0.7,
      repeat(4, (i) => `M${x - 5 + i * 3.33} ${y - 11}v11`),
    ),
    fill('dark', '#3a3d44', rectangle(x - 6, y - 12, 12, 1.6)),
    fill(
      'body',
      body,
      outline(
        `${x - 6.6},${y - 11.4}! ${x - 5},${y - 15.6} ${x},${y - 19} ${x + 5},${y - 15.6} ${x + 6.6},${y - 11.4}!`,
      ),
    ),
    fill(
      'shade',
      shade,
      outline(`${x + 0.6},${y - 19}! ${x + 5},${y - 15.6} ${x + 6.6},${y - 11.4}! ${x + 1.6},${y - 11.4}!`),
    ),
    stroke('dark', '#3a3d44', 0.8, `M${x} ${y - 19}v-4.4`),
    fill('dark', '#3a3d44', rectangle(x - 9.4, y, 18.8, 2, 0.8)),
    stroke(
      'dark',
      '#3a3d44',
      0.6,
      `M${x - 9} ${y - 4}h18M${x - 9} ${y - 4}v4M${x - 5.6} ${y - 4}v4M${x + 5.6} ${y - 4}v4M${x + 9} ${y - 4}v4`,
    ),
  ];
}

const rocks = () => [
  fill('shade', rock.shade, outline('2,100! 6,92 14,88 22,90 30,84 44,83 52,88 60,90 68,95 70,100!')),
  fill('body', rock.body, outline('2,100! 6,92 14,88 20,90.4 24,95! 34,92 44,96! 52,93 60,100!')),
  fill('light', rock.light, polygon('14,88.4 20,90.6 17,92.6 10,91.4')),
  fill('light', rock.light, polygon('30,84 44,83.2 40,86.2 31,86.8')),
];

const striped: Pose = (look) => {
  const { body, shade } = coat(look, ['#c8453c', '#3b5c86', '#b8433f'] as const);
  const tower = polygon('28.6,25 43.4,25 49,88 23,88');
  const bands = repeat(3, (i) => rectangle(0, 33 + i * 20, 72, 10));
  const dark = rectangle(38, 0, 40, 100);
  return [
    ...rocks(),
    fill('light', white.body, tower),
    fill('body', body, within(bands, tower)),
    fill('shade', white.shade, within(polygon('38.6,25 60,25 60,88 41,88'), tower)),
    fill('shade', shade, within(within(bands, dark), within(polygon('38.6,25 60,25 60,88 41,88'), tower))),
    fill('dark', '#3f4a57', outline('33,88! 33,79! 36,75.6 39,79! 39,88!')),
    ...[38, 57].map((y) =>
      fill('glow', '#ffd98a', outline(`33.6,${y + 6}! 33.6,${y + 1.6} 35.2,${y} 36.8,${y + 1.6} 36.8,${y + 6}!`)),
    ),
    fill('shade', white.shade, rectangle(27.2, 25, 17.6, 2.4)),
    ...lantern(36, 24, body),
    fill('shade', rock.shade, outline('20,91 26,87 36,87.4 46,86.6 53,90 46,92 34,91')),
  ];
};

/** A white tower with the keeper's house at its foot. */
const keeper: Pose = (look) => {
  const { body, shade, deep } = coat(look, ['#c8453c', '#3b5c86', '#3f7d78'] as const);
  const tower = polygon('20.6,29 33.4,29 37,88 17,88');
  return [
    ...rocks(),
    fill('light', white.body, tower),
    fill('shade', white.shade, within(polygon('28.6,20 60,20 60,90 30,90'), tower)),
    ...[40, 56, 72].map((y) => fill('dark', '#54677a', rectangle(24.6, y, 3.4, 5.4, 1.4))),
    fill('light', white.body, rectangle(36, 72, 25, 17)),
    fill('shade', white.shade, rectangle(36, 72, 25, 3)),
    fill('body', body, polygon('33,73 39,63 58,63 64,73')),
    fill('shade', shade, polygon('33,73 34.4,70.6 62.6,70.6 64,73')),
    fill('shade', deep, rectangle(52, 58, 4, 7)),
    fill('glow', '#ffd98a', `${rectangle(40, 77.6, 4.6, 5)}${rectangle(53, 77.6, 4.6, 5)}`),
    fill('dark', '#5b4438', rectangle(47, 78, 4, 11)),
    fill('shade', white.shade, rectangle(19.4, 28.6, 15.2, 2.2)),
    ...lantern(27, 28, body),
    fill('shade', rock.shade, outline('14,91 20,87.4 34,88 46,88.4 60,88 66,92 52,93 30,92')),
  ];
};

export const lighthouse = defineFigure({
  id: 'lighthouse',
  words: ['lighthouse', 'light house', 'beacon', 'light tower'],
  kind: 'building',
  hasModels: true,
  defaultSettings: ['sea'],
  uses: ['shelter'],
  realHeight: 24,
  aspect: 0.72,
  habitat: 'ground',
  parts: ['door', 'window', 'gate'],
  poses: [striped, keeper],
});
