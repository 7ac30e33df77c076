import { Path2D } from '@napi-rs/canvas';
import Delaunator from 'delaunator';
import { css } from '../drawing/colour.ts';
import { addCircle, type DrawingContext, type Point, withBlendMode } from '../drawing/drawing-context.ts';
import { cutIntoFacets } from '../filters/styles/abstract.ts';
import { posterLooks } from '../lettering/poster-looks.ts';
import { pageLooks } from '../pages/page-looks.ts';
import { edges, luminance, type Pixels, readPixels, strengthen } from './pixels.ts';
import { flatBrush, type Style } from './style.ts';

/** The scene taken apart into planes, with circles, arcs and lines laid over. */
export const abstractStyle: Style = {
  brush: { ...flatBrush, detail: 0.2 },
  underpainting: 0.5,
  paint: (drawing, under) => {
    drawPlanes(drawing, under);
    drawGeometry(drawing);
  },
  finish: { grain: 0.08, vignette: 0.15 },
  emptyScene: 'abstract',
  filter: cutIntoFacets,
  poster: posterLooks.classic,
  page: pageLooks.illustrated,
};

/** Corners of planes: a loose grid, and more where something has an outline. */
function cornersOf(drawing: DrawingContext, source: Pixels): readonly Point[] {
  const { width, height, unit } = drawing;
  const chance = drawing.chance('planes');
  const strength = edges(luminance(source), source.width, source.height, 3);
  const points: Point[] = [];
  const pitch = 78 * unit;
  for (let y = -pitch; y < height + pitch; y += pitch) {
    for (let x = -pitch; x < width + pitch; x += pitch)
      points.push({ x: x + chance.next() * pitch, y: y + chance.next() * pitch });
  }
  for (let attempt = 0; attempt < 7000; attempt++) {
    const [x, y] = [Math.floor(chance.next() * source.width), Math.floor(chance.next() * source.height)];
    if ((strength[y * source.width + x] ?? 0) > 30 + chance.next() * 90)
      points.push({ x: (x / source.width) * width, y: (y / source.height) * height });
  }
  return points;
}

function drawPlanes(drawing: DrawingContext, under: DrawingContext): void {
  const { context, width, height } = drawing;
  const source = readPixels(under);
  strengthen(source, 1.3, 1.55);
  const points = cornersOf(drawing, source);
  const { triangles } = Delaunator.from(
    [...points],
    ({ x }) => x,
    ({ y }) => y,
  );
  const chance = drawing.chance('tints');
  for (let at = 0; at < triangles.length; at += 3) {
    const [a, b, c] = [points[triangles[at] ?? 0], points[triangles[at + 1] ?? 0], points[triangles[at + 2] ?? 0]];
    if (!a || !b || !c) continue;
    const [x, y] = [(a.x + b.x + c.x) / 3, (a.y + b.y + c.y) / 3];
    const column = Math.min(source.width - 1, Math.max(0, Math.floor((x / width) * source.width)));
    const row = Math.min(source.height - 1, Math.max(0, Math.floor((y / height) * source.height)));
    const pixel = (row * source.width + column) * 4;
    const shade = (chance.next() - 0.5) * 46;
    const [red, green, blue] = [0, 1, 2].map((channel) =>
      Math.round(Math.min(255, Math.max(0, (source.data[pixel + channel] ?? 0) + shade))),
    );
    context.fillStyle = `rgb(${red},${green},${blue})`;
    context.strokeStyle = context.fillStyle;
    context.lineWidth = 0.8;
    context.beginPath();
    context.moveTo(a.x, a.y);
    context.lineTo(b.x, b.y);
    context.lineTo(c.x, c.y);
    context.closePath();
    context.fill();
    context.stroke();
  }
}

/** Rings about the light, arcs and bars in the accents. */
function drawGeometry(drawing: DrawingContext): void {
  const { context, width, height, light, paints, unit } = drawing;
  const chance = drawing.chance('geometry');
  const size = Math.min(width, height);
  withBlendMode(drawing, 'soft-light', 0.9, () => {
    for (let disc = 0; disc < 4; disc++) {
      const path = new Path2D();
      addCircle(path, chance.next() * width, chance.next() * height, size * (0.14 + chance.next() * 0.24));
      context.fillStyle = css(disc % 2 === 0 ? paints.sun : paints.ink, 0.75);
      context.fill(path);
    }
  });
  for (const [ring, paint] of [
    [1.5, paints.accent],
    [2.05, paints.sun],
    [2.5, paints.ink],
  ] as const) {
    context.strokeStyle = css(paint, 0.85);
    context.lineWidth = 5 * unit;
    const start = chance.next() * 6;
    context.beginPath();
    context.arc(light.x, light.y, light.radius * ring, start, start + 2 + chance.next() * 3);
    context.stroke();
  }
  for (let bar = 0; bar < 5; bar++) {
    context.strokeStyle = css([paints.ink, paints.accent, paints.second][bar % 3] ?? paints.ink, 0.8);
    context.lineWidth = (1.5 + chance.next() * 5) * unit;
    const [x, y, angle] = [chance.next() * width, chance.next() * height, chance.next() * 3];
    context.beginPath();
    context.moveTo(x - Math.cos(angle) * size * 0.3, y - Math.sin(angle) * size * 0.3);
    context.lineTo(x + Math.cos(angle) * size * 0.3, y + Math.sin(angle) * size * 0.3);
    context.stroke();
  }
}
