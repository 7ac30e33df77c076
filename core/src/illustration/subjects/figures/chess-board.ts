import { defineFigure, type Pose } from '../define-figure.ts';
import type { FigureLayer } from '../figure.ts';
import { outline, polygon } from '../shapes/curve.ts';
import { placed } from '../shapes/group.ts';
import { type Coat, coat, coatOf, fill } from '../shapes/paint.ts';
import { moved, without } from '../shapes/path-algebra.ts';
import { ellipse, rectangle } from '../shapes/solid.ts';

const woods = ['#8a5636', '#6f4a3a', '#a8703f'] as const;
const [ivory, ebony] = ['#f0e2c4', '#4a3a36'];

/** The point of the board at a column and a row, 0 … 8; row 0 is the farthest. */
function at(column: number, row: number): readonly [x: number, y: number, scale: number] {
  const depth = row / 8;
  // Nearer rows are deeper, as on any table.
  const near = (depth * 0.72) / (1 - depth * 0.28);
  const half = 50 + 26 * near;
  return [85 + (column / 4 - 1) * half, 56 + 34 * near, half / 76];
}

function squares(): string {
  const cells: string[] = [];
  for (let row = 0; row < 8; row++) {
    for (let column = 0; column < 8; column++) {
      if ((row + column) % 2 === 0) continue;
      const corners = [at(column, row), at(column + 1, row), at(column + 1, row + 1), at(column, row + 1)];
      cells.push(polygon(corners.map(([x, y]) => `${x},${y}`).join(' ')));
    }
  }
  return cells.join('');
}

const foot = '-6,0! -6.4,-3 -4,-5';
const tail = '4,-5 6.4,-3 6,0! 0,1.4';
/** Pieces from their foot at 0,0. */
const pieces = {
  pawn: outline(
    `${foot} -2.4,-9 -2,-13 -4,-14.4! -3.6,-16 -4.4,-19.6 0,-23.4 4.4,-19.6 3.6,-16 4,-14.4! 2,-13 2.4,-9 ${tail}`,
  ),
  rook: outline(
    `${foot} -3.4,-10 -3.4,-17 -5.4,-19! -5.4,-26! -2.8,-26! -2.8,-23.6! -1.2,-23.6! -1.2,-26! 1.2,-26! 1.2,-23.6! 2.8,-23.6! 2.8,-26! 5.4,-26! 5.4,-19! 3.4,-17 3.4,-10 ${tail}`,
  ),
  knight: outline(
    `${foot} -3.4,-9 -4.6,-15 -4,-22 -0.6,-27 -0.6,-30! 2.4,-27 6,-23 9,-18.6 8,-16! 4,-17 2.4,-17.4! 4.4,-12 3.6,-8 ${tail}`,
  ),
  queen: outline(
    `${foot} -2.8,-12 -2.4,-22 -4.4,-23.4! -5.6,-32! -2.6,-28.4! 0,-34! 2.6,-28.4! 5.6,-32! 4.4,-23.4! 2.4,-22 2.8,-12 ${tail}`,
  ),
  king: outline(
    `${foot} -2.8,-12 -2.4,-22 -4.6,-23.4! -5.4,-29 -1,-30! -1,-32! -3,-32! -3,-34! -1,-34! -1,-36.4! 1,-36.4! 1,-34! 3,-34! 3,-32! 1,-32! 1,-30! 5.4,-29 4.6,-23.4! 2.4,-22 2.8,-12 ${tail}`,
  ),
} as const;

type Piece = readonly [kind: keyof typeof pieces, column: number, row: number, isDark: boolean];

function standing([kind, column, row, isDark]: Piece): readonly FigureLayer[] {
  const [x, y, scale] = at(column + 0.5, row + 0.62);
  const { body, shade, light }: Coat = coatOf(isDark ? ebony : ivory);
  const shape = pieces[kind];
  return placed(
    [
      fill('dark', '#2e221c', ellipse(1.6, 0.2, 7, 2)),
      fill(isDark ? 'dark' : 'light', body, shape),
      fill('shade', isDark ? '#2f2422' : shade, without(shape, moved(shape, -2.2, 0))),
      fill('light', isDark ? '#7a655e' : light, ellipse(-1.4, -8, 0.8, 2.6)),
    ],
    x,
    y,
    scale * 1.5,
  );
}

const opening: readonly Piece[] = [
  ['rook', 0, 0, true],
  ['knight', 2, 0, true],
  ['queen', 3, 0, true],
  ['king', 4, 0, true],
  ['rook', 7, 0, true],
  ['pawn', 1, 1, true],
  ['pawn', 6, 1, true],
  ['pawn', 4, 3, true],
  ['pawn', 3, 4, false],
  ['pawn', 1, 6, false],
  ['pawn', 5, 6, false],
  ['rook', 0, 7, false],
  ['knight', 6, 7, false],
  ['king', 4, 7, false],
];

const late: readonly Piece[] = [
  ['king', 6, 0, true],
  ['pawn', 5, 1, true],
  ['pawn', 7, 1, true],
  ['queen', 2, 2, true],
  ['knight', 4, 4, false],
  ['pawn', 0, 5, false],
  ['rook', 7, 5, false],
  ['queen', 2, 6, false],
  ['king', 5, 7, false],
];

const boardOf =
  (game: readonly Piece[]): Pose =>
  (look) => {
    const { body, shade, light, deep } = coat(look, woods);
    return [
      fill('shade', deep, rectangle(3, 92, 164, 8, 2)),
      fill('shade', shade, rectangle(3, 92, 164, 4, 1.4)),
      fill('body', body, polygon('29,53 141,53 168,94 2,94')),
      fill('light', light, polygon('29,53 141,53 142,54.4 28,54.4')),
      fill(
        'light',
        '#ead6ac',
        polygon([at(0, 0), at(8, 0), at(8, 8), at(0, 8)].map(([x, y]) => `${x},${y}`).join(' ')),
      ),
      fill('dark', '#6b4632', squares()),
      ...game.flatMap(standing),
    ];
  };

export const chessBoard = defineFigure({
  id: 'chess-board',
  words: ['chess board', 'chessboard', 'chess', 'chess set', 'chess game', 'game of chess', 'checkerboard'],
  kind: 'furniture',
  uses: ['play-between'],
  realHeight: 0.22,
  aspect: 1.7,
  habitat: 'surface',
  poses: [boardOf(opening), boardOf(late)],
});
