import { Path2D } from '@napi-rs/canvas';
import { css, mix } from '../drawing/colour.ts';
import { addCircle, type DrawingContext } from '../drawing/drawing-context.ts';
import { crayonForChildren } from '../filters/styles/childrens-book.ts';
import { posterLooks } from '../lettering/poster-looks.ts';
import { pageLooks } from '../pages/page-looks.ts';
import { layPaper } from './illustrated.ts';
import { tuned } from './repaint.ts';
import { flatBrush, type Style } from './style.ts';

/** Bright soft shapes with a round outline, a sun that smiles, a hand-cut white border. */
export const childrensBook: Style = {
  brush: { ...flatBrush, margin: 0.045, detail: 0.6, outline: 3.4 },
  palette: (palette, scene) => tuned(palette, scene.time === 'night' ? 0.08 : 0.05, 1.35),
  extras: { depth: 0.01, draw: drawFace },
  paint: (drawing) => {
    layPaper(drawing, 0.42);
    drawBorder(drawing);
  },
  finish: { grain: 0.04, vignette: 0 },
  filter: crayonForChildren,
  poster: posterLooks.classic,
  page: pageLooks.picturebook,
};

/** A face on the sun or the moon. */
function drawFace(drawing: DrawingContext): void {
  const { context, light, paints, scene, setting } = drawing;
  const isOpen = setting.hasSky && (setting.weather === 'any' || setting.weather === 'no snow');
  if (scene.light.body === 'hidden' || !isOpen || light.y > drawing.horizon * 0.8) return;
  const { x, y, radius } = light;
  const eyes = new Path2D();
  addCircle(eyes, x - radius * 0.34, y - radius * 0.1, radius * 0.09);
  addCircle(eyes, x + radius * 0.34, y - radius * 0.1, radius * 0.09);
  context.fillStyle = css(mix(paints.ink, paints.accent, 0.2));
  context.fill(eyes);
  context.strokeStyle = css(mix(paints.ink, paints.accent, 0.2));
  context.lineWidth = radius * 0.075;
  context.lineCap = 'round';
  context.beginPath();
  context.arc(x, y + radius * 0.04, radius * 0.36, Math.PI * 0.18, Math.PI * 0.82);
  context.stroke();
  const cheeks = new Path2D();
  addCircle(cheeks, x - radius * 0.56, y + radius * 0.16, radius * 0.13);
  addCircle(cheeks, x + radius * 0.56, y + radius * 0.16, radius * 0.13);
  context.fillStyle = css(paints.accent, 0.35);
  context.fill(cheeks);
}

/** White paper around the picture, its inner edge not quite straight. */
function drawBorder(drawing: DrawingContext): void {
  const { context, width, height, unit } = drawing;
  const chance = drawing.chance('border');
  const path = new Path2D();
  path.rect(-2, -2, width + 4, height + 4);
  const corner = (x: number, y: number) => ({
    x: x + (chance.next() - 0.5) * 8 * unit,
    y: y + (chance.next() - 0.5) * 8 * unit,
  });
  const m = 20 * unit;
  const [a, b, c, d] = [corner(m, m), corner(m, height - m), corner(width - m, height - m), corner(width - m, m)];
  const sag = () => (chance.next() - 0.5) * 14 * unit;
  path.moveTo(a.x, a.y);
  path.quadraticCurveTo(m + sag(), height / 2, b.x, b.y);
  path.quadraticCurveTo(width / 2, height - m + sag(), c.x, c.y);
  path.quadraticCurveTo(width - m + sag(), height / 2, d.x, d.y);
  path.quadraticCurveTo(width / 2, m + sag(), a.x, a.y);
  path.closePath();
  context.fillStyle = '#fffaf0';
  context.fill(path, 'evenodd');
}
