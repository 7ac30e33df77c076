/**
 * Contact sheets of the subjects, for looking: `npx tsx core/gallery/subjects.ts own|pack [id …] [--out folder]`.
 * Every own figure in its variants on a light and a dark ground, and the pages of the pack.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCanvas, Path2D, type SKRSContext2D } from '@napi-rs/canvas';
import type { Figure, FigureLook } from '../src/illustration/subjects/figure.ts';
import { ownFigures } from '../src/illustration/subjects/own-figures.ts';
import { packFigures } from '../src/illustration/subjects/pack.ts';

const toneColours = {
  body: '#888888',
  shade: '#666666',
  light: '#bbbbbb',
  accent: '#cc6666',
  dark: '#222222',
  detail: '#333333',
  glow: '#ffdd88',
};

/** Draws a figure into a cell, standing on a line at its foot. */
function drawCell(
  context: SKRSContext2D,
  figure: Figure,
  look: FigureLook,
  cell: { x: number; y: number; size: number; ground: string },
) {
  context.fillStyle = cell.ground;
  context.fillRect(cell.x, cell.y, cell.size, cell.size);
  const inner = cell.size * 0.88;
  const scale = Math.min(inner / 100, inner / (100 * figure.aspect));
  context.save();
  context.translate(cell.x + cell.size / 2 - 50 * figure.aspect * scale, cell.y + cell.size * 0.95 - 100 * scale);
  context.scale(scale, scale);
  context.strokeStyle = '#8888';
  context.lineWidth = 0.3;
  context.strokeRect(0, 0, 100 * figure.aspect, 100);
  for (const layer of figure.layers(look)) {
    const path = new Path2D(layer.path);
    const colour = layer.colour ?? toneColours[layer.tone];
    context.lineCap = context.lineJoin = 'round';
    if (layer.stroke === undefined) context.fillStyle = colour;
    else [context.strokeStyle, context.lineWidth] = [colour, layer.stroke];
    if (layer.stroke === undefined) context.fill(path);
    else context.stroke(path);
  }
  context.restore();
  context.fillStyle = '#777';
  context.font = '11px sans-serif';
  context.fillText(figure.id, cell.x + 4, cell.y + 12);
}

/** One sheet: rows of cells. */
function sheet(
  file: string,
  cells: readonly { figure: Figure; look: FigureLook; ground: string }[],
  columns: number,
  size: number,
) {
  const canvas = createCanvas(columns * size, Math.ceil(cells.length / columns) * size);
  const context = canvas.getContext('2d');
  cells.forEach(({ figure, look, ground }, index) => {
    drawCell(context, figure, look, {
      x: (index % columns) * size,
      y: Math.floor(index / columns) * size,
      size,
      ground,
    });
  });
  writeFileSync(file, canvas.toBuffer('image/png'));
  console.log(file);
}

const [which = 'own', ...rest] = process.argv.slice(2);
const folder = 'gallery/subjects';
mkdirSync(folder, { recursive: true });
const grounds = ['#f1ede2', '#26303f'] as const;
const wanted = (figure: Figure) => rest.length === 0 || rest.includes(figure.id);
if (which === 'own') {
  const looks = [0, 0.4, 0.7, 0.99].map((variant, index) => ({ variant, facing: 1 as const, seed: index * 7 + 1 }));
  const cells = ownFigures
    .filter(wanted)
    .flatMap((figure) => looks.map((look, index) => ({ figure, look, ground: grounds[index % 2] ?? grounds[0] })));
  for (let page = 0; page * 24 < cells.length; page++) {
    sheet(join(folder, `own-${page + 1}.png`), cells.slice(page * 24, page * 24 + 24), 8, 240);
  }
} else {
  const cells = packFigures()
    .filter(wanted)
    .map((figure, index) => ({
      figure,
      look: { variant: 0, facing: 1 as const, seed: 1 },
      ground: grounds[(index + Math.floor(index / 12)) % 2] ?? grounds[0],
    }));
  for (let page = 0; page * 96 < cells.length; page++) {
    sheet(join(folder, `pack-${page + 1}.png`), cells.slice(page * 96, page * 96 + 96), 12, 130);
  }
}
