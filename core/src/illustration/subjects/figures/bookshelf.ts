import { defineFigure, type Pose } from '../define-figure.ts';
import type { FigureLayer } from '../figure.ts';
import { choice, coat, coatOf, fill } from '../shapes/paint.ts';
import { ellipse, rectangle } from '../shapes/solid.ts';

const spines = ['#a8483f', '#3f6f8f', '#c99a45', '#4f7a5a', '#7a5a86', '#d8cbb4', '#5a4a44'] as const;

/** Books of chance heights on one board, from `left` to `right`. */
function books(seed: number, row: number, left: number, right: number, board: number): readonly FigureLayer[] {
  const shown: FigureLayer[] = [];
  for (let x = left, book = 0; x < right - 4; book++) {
    const salt = row * 31 + book;
    const wide = choice(seed, [3, 4, 5, 4, 6] as const, salt + 1);
    const tall = choice(seed, [13, 15, 16, 12, 17] as const, salt + 2);
    const colour = choice(seed, spines, salt + 3);
    shown.push(fill('accent', colour, rectangle(x, board - tall, wide, tall, 0.6)));
    shown.push(fill('detail', coatOf(colour).light, rectangle(x, board - tall + 3, wide, 1.2)));
    x += wide + 0.5;
  }
  return shown;
}

const filled =
  (plants: boolean): Pose =>
  (look) => {
    const wood = coat(look, ['#8a5f40', '#a8744a', '#6a4a38'] as const);
    const boards = [24, 46, 68, 90];
    return [
      fill('body', wood.body, rectangle(2, 2, 66, 98, 1.5)),
      fill('shade', wood.deep, rectangle(6, 6, 58, 90)),
      ...boards.flatMap((board, row) => books(look.seed, row, 8, plants && row % 2 === 0 ? 42 : 62, board)),
      ...(plants
        ? [
            fill('body', '#b5643f', rectangle(49, 16.6, 9, 7.4, 1)),
            fill(
              'accent',
              '#5a9a52',
              ellipse(50, 13, 3.6, 5, -24) + ellipse(56.4, 12.6, 3.6, 5.2, 24) + ellipse(53.4, 10.4, 3, 5),
            ),
            fill('light', '#e9e2d4', ellipse(53, 62, 6, 6)),
          ]
        : []),
      ...boards.map((board) => fill('light', wood.light, rectangle(5, board, 60, 2.6))),
      fill('dark', wood.deep, rectangle(6, 97, 58, 3)),
    ];
  };

export const bookshelf = defineFigure({
  id: 'bookshelf',
  words: ['bookshelf', 'bookcase', 'book shelf', 'shelf of books'],
  kind: 'furniture',
  defaultSettings: ['room'],
  realHeight: 2,
  aspect: 0.7,
  habitat: 'ground',
  poses: [filled(false), filled(true)],
});
