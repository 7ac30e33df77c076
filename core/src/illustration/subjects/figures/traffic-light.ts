import { defineFigure, type Pose } from '../define-figure.ts';
import { coat, fill, stroke } from '../shapes/paint.ts';
import { ellipse, rectangle } from '../shapes/solid.ts';

const lamps = [
  ['#e5483c', '#5a2a2a'],
  ['#f0b63c', '#5a4626'],
  ['#4fbf6a', '#22482e'],
] as const;

const showing =
  (lit: number): Pose =>
  (look) => {
    const { body, shade, light } = coat(look, ['#3a4048', '#2f3a3c'] as const);
    return [
      fill('dark', '#4a5058', rectangle(18.4, 40, 3.6, 60)),
      fill('shade', '#383e46', rectangle(20.4, 40, 1.6, 60)),
      fill('dark', '#383e46', rectangle(14, 96, 12.4, 4, 1)),
      fill('body', body, rectangle(8, 2, 24, 52, 4)),
      fill('shade', shade, rectangle(25, 3, 7, 50, 3)),
      fill('light', light, rectangle(10, 4, 2, 46, 1)),
      ...lamps.map(([on, off], index) =>
        index === lit
          ? fill('glow', on, ellipse(20, 12 + index * 16, 6.4))
          : fill('dark', off, ellipse(20, 12 + index * 16, 6.4)),
      ),
      ...lamps.map((_, index) =>
        fill(
          'shade',
          shade,
          `M12.6 ${11 + index * 16}A7.6 7.6 0 0 1 27.4 ${11 + index * 16}L25.8 ${12.6 + index * 16}A6.4 6.4 0 0 0 14.2 ${12.6 + index * 16}Z`,
        ),
      ),
      stroke('light', '#ffffff', 0.9, `M17 ${8 + lit * 16}A5 5 0 0 1 20 ${7 + lit * 16}`),
    ];
  };

export const trafficLight = defineFigure({
  id: 'traffic-light',
  words: ['traffic light', 'stoplight', 'traffic signal', 'stop light'],
  kind: 'thing',
  defaultSettings: ['street', 'city'],
  realHeight: 3.4,
  aspect: 0.4,
  habitat: 'ground',
  poses: [showing(2), showing(0)],
});
