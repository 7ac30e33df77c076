import { defineFigure, type Pose } from '../define-figure.ts';
import { outline, polygon } from '../shapes/curve.ts';
import { choice, coat, fill } from '../shapes/paint.ts';
import { ellipse } from '../shapes/solid.ts';

const boards = ['#d9584a', '#3f9a9a', '#e0a03c', '#6a5ab0'] as const;

/** From the side, its ends bent up; level, or with its nose in the air. */
const rolling =
  (lifted: boolean): Pose =>
  (look) => {
    const { body, shade, light } = coat(look, boards);
    const wheel = choice(look.seed, ['#f3e6c8', '#f0c04a', '#e9eef0'] as const, 2);
    const nose = lifted ? 0 : 12;
    return [
      fill('dark', '#4a4a52', polygon('78,52 102,52 96,72 84,72') + polygon('258,52 282,52 276,72 264,72')),
      fill(
        'body',
        body,
        outline(`2,${nose + 8}! 22,32 60,42 180,44 300,42 338,32 358,${nose + 6}! 350,40 316,56 180,60 44,56 10,40`),
      ),
      fill(
        'light',
        light,
        outline(`6,${nose + 12}! 24,35 60,45 180,47 300,45 336,35 354,${nose + 10}! 332,42 300,49 180,51 60,49 28,42`),
      ),
      fill('shade', shade, outline('40,54 180,58 320,54 316,57 180,61 44,57')),
      fill('accent', wheel, ellipse(90, 80, 20) + ellipse(270, 80, 20)),
      fill('dark', '#3a3a42', ellipse(90, 80, 7) + ellipse(270, 80, 7)),
    ];
  };

export const skateboard = defineFigure({
  id: 'skateboard',
  words: ['skateboard', 'longboard', 'skate board'],
  kind: 'thing',
  defaultSettings: ['street', 'city'],
  uses: ['raft', 'board'],
  realHeight: 0.14,
  aspect: 3.6,
  habitat: 'ground',
  measured: { seat: 0.55 },
  poses: [rolling(false), rolling(true)],
});
