/** What lies in shop windows and on market stalls: loaves, cups, books, flowers, fruit, clothes. */
import { Path2D } from '@napi-rs/canvas';
import type { Chance } from '../../chance.ts';
import { type Colour, css, lighten, mix } from '../drawing/colour.ts';
import { addCircle, type DrawingContext, pathOf } from '../drawing/drawing-context.ts';
import { localColour } from '../drawing/local-colour.ts';

/** Kinds of wares. */
export type Wares = 'bakery' | 'coffee' | 'books' | 'florist' | 'grocer' | 'boutique';

/** A board that wares stand on: its upper edge. Pixels. */
export type Board = { readonly x: number; readonly y: number; readonly width: number; readonly tall: number };

type Ware = (drawing: DrawingContext, at: { x: number; y: number; size: number }, chance: Chance) => void;

const filled = ({ context }: DrawingContext, paint: Colour, draw: (path: Path2D) => void): void => {
  const path = new Path2D();
  draw(path);
  context.fillStyle = css(paint);
  context.fill(path);
};

const loaf: Ware = (drawing, { x, y, size }, chance) => {
  const crust = localColour(drawing, chance.pick(['#c98a48', '#b8743a', '#d9a460']));
  const isLong = chance.next() < 0.3;
  const [rx, ry] = isLong ? [size * 0.62, size * 0.2] : [size * 0.46, size * 0.32];
  filled(drawing, crust, (path) => path.ellipse(x, y - ry * 0.9, rx, ry, 0, 0, Math.PI * 2));
  filled(drawing, lighten(crust, 0.1), (path) => path.ellipse(x, y - ry * 1.15, rx * 0.8, ry * 0.5, 0, 0, Math.PI * 2));
  filled(drawing, mix(crust, drawing.paints.ink, 0.25), (path) => {
    for (const slash of [-0.4, 0, 0.4])
      path.ellipse(x + slash * rx, y - ry * 1.1, rx * 0.05, ry * 0.5, 0.5, 0, Math.PI * 2);
  });
};

const cake: Ware = (drawing, { x, y, size }, chance) => {
  const cream = localColour(drawing, chance.pick(['#f6e3d8', '#f2b8c0', '#fff1dc']));
  filled(drawing, localColour(drawing, '#d9d4cc'), (path) =>
    path.rect(x - size * 0.07, y - size * 0.25, size * 0.14, size * 0.25),
  );
  filled(drawing, cream, (path) =>
    path.roundRect(x - size * 0.34, y - size * 0.62, size * 0.68, size * 0.38, size * 0.06),
  );
  filled(drawing, drawing.paints.accent, (path) => addCircle(path, x, y - size * 0.68, size * 0.09));
};

const cup: Ware = (drawing, { x, y, size }, chance) => {
  const clay = localColour(drawing, chance.pick(['#f3ece0', '#d9644a', '#4f7f86', '#e8b85a']));
  filled(drawing, clay, (path) =>
    path.roundRect(x - size * 0.24, y - size * 0.42, size * 0.48, size * 0.42, [0, 0, size * 0.18, size * 0.18]),
  );
  drawing.context.strokeStyle = css(clay);
  drawing.context.lineWidth = size * 0.09;
  drawing.context.beginPath();
  drawing.context.arc(x + size * 0.26, y - size * 0.24, size * 0.12, -1.4, 1.4);
  drawing.context.stroke();
};

const book: Ware = (drawing, { x, y, size }, chance) => {
  for (let volume = -2; volume <= 2; volume++) {
    const spine = localColour(drawing, chance.pick(['#b5533c', '#3f6b7a', '#d9a441', '#6a5a7a', '#4f7a5a', '#e8dcc4']));
    const tall = size * (0.62 + chance.next() * 0.36);
    filled(drawing, spine, (path) => path.rect(x + volume * size * 0.19 - size * 0.09, y - tall, size * 0.17, tall));
  }
};

const bouquet: Ware = (drawing, { x, y, size }, chance) => {
  filled(drawing, mix(localColour(drawing, '#7f9196'), drawing.paints.ink, 0.1), (path) =>
    path.addPath(
      pathOf([
        { x: x - size * 0.26, y: y - size * 0.4 },
        { x: x + size * 0.26, y: y - size * 0.4 },
        { x: x + size * 0.18, y },
        { x: x - size * 0.18, y },
      ]),
    ),
  );
  filled(drawing, localColour(drawing, '#4a8052'), (path) =>
    path.ellipse(x, y - size * 0.58, size * 0.4, size * 0.28, 0, 0, 7),
  );
  const petal = localColour(drawing, chance.pick(['#e8577a', '#f5c542', '#f28ab2', '#b48fd8', '#fff4e8', '#ef7f3a']));
  filled(drawing, petal, (path) => {
    for (let bloom = 0; bloom < 9; bloom++)
      addCircle(path, x + (chance.next() - 0.5) * size * 0.7, y - size * (0.5 + chance.next() * 0.42), size * 0.1);
  });
};

const crate: Ware = (drawing, { x, y, size }, chance) => {
  const fruit = localColour(drawing, chance.pick(['#d8432f', '#ef8f2a', '#8fbf3f', '#f2c53a', '#7a3f7a', '#5f9a48']));
  for (const shade of [0.18, 0]) {
    filled(drawing, mix(fruit, drawing.paints.ink, shade), (path) => {
      for (let piece = 0; piece < 7; piece++)
        addCircle(
          path,
          x + (piece / 6 - 0.5) * size * 0.8,
          y - size * (0.36 + (shade > 0 ? 0.16 : 0) + chance.next() * 0.08),
          size * 0.13,
        );
    });
  }
  const wood = localColour(drawing, '#b58a5a');
  filled(drawing, wood, (path) => path.rect(x - size * 0.48, y - size * 0.34, size * 0.96, size * 0.34));
  filled(drawing, mix(wood, drawing.paints.ink, 0.28), (path) =>
    path.rect(x - size * 0.48, y - size * 0.18, size * 0.96, size * 0.03),
  );
};

const dress: Ware = (drawing, { x, y, size }, chance) => {
  const cloth = chance.pick([
    drawing.paints.accent,
    drawing.paints.second,
    localColour(drawing, '#4f6f8f'),
    localColour(drawing, '#f0e4d6'),
  ]);
  filled(drawing, mix(drawing.paints.ink, drawing.paints.haze, 0.3), (path) => {
    path.rect(x - size * 0.02, y - size * 0.3, size * 0.04, size * 0.3);
    path.ellipse(x, y, size * 0.16, size * 0.03, 0, 0, 7);
    addCircle(path, x, y - size * 1.16, size * 0.07);
  });
  filled(drawing, cloth, (path) =>
    path.addPath(
      pathOf([
        { x: x - size * 0.17, y: y - size * 1.06 },
        { x: x + size * 0.17, y: y - size * 1.06 },
        { x: x + size * 0.11, y: y - size * 0.74 },
        { x: x + size * 0.3, y: y - size * 0.24 },
        { x: x - size * 0.3, y: y - size * 0.24 },
        { x: x - size * 0.11, y: y - size * 0.74 },
      ]),
    ),
  );
};

const kinds: Readonly<Record<Wares, readonly [first: Ware, second: Ware]>> = {
  bakery: [loaf, cake],
  coffee: [cup, cup],
  books: [book, book],
  florist: [bouquet, bouquet],
  grocer: [crate, crate],
  boutique: [dress, dress],
};

/** Sets wares on a board, as many as fit. */
export function drawWares(drawing: DrawingContext, kind: Wares, { x, y, width, tall }: Board, chance: Chance): void {
  const count = Math.max(1, Math.floor(width / (tall * (kind === 'boutique' ? 0.9 : 1.08))));
  const [first, second] = kinds[kind];
  for (let ware = 0; ware < count; ware++) {
    const draw = kind === 'bakery' && ware % 3 === 2 ? second : first;
    draw(drawing, { x: x + (width * (ware + 0.5)) / count, y, size: tall * (kind === 'boutique' ? 0.8 : 1) }, chance);
  }
}
