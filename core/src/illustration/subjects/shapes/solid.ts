/** Plain shapes: ellipses, rectangles, rings, stars. */
import { position } from './curve.ts';

/** An ellipse about a centre; `turn` in degrees clockwise. */
export function ellipse(x: number, y: number, radiusX: number, radiusY = radiusX, turn = 0): string {
  const [dx, dy] = [Math.cos((turn * Math.PI) / 180) * radiusX, Math.sin((turn * Math.PI) / 180) * radiusX];
  const arc = `A${position(radiusX, radiusY)} ${turn} 1 1`;
  return `M${position(x - dx, y - dy)}${arc} ${position(x + dx, y + dy)}${arc} ${position(x - dx, y - dy)}Z`;
}

/** A rectangle from its left top corner; corners rounded by `radius`. */
export function rectangle(x: number, y: number, width: number, height: number, radius = 0): string {
  if (radius <= 0) return `M${position(x, y)}h${width}v${height}h${-width}Z`;
  const r = Math.min(radius, width / 2, height / 2);
  const arc = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${position(dx, dy)}`;
  const [across, down] = [width - 2 * r, height - 2 * r];
  return `M${position(x + r, y)}h${across}${arc(r, r)}v${down}${arc(-r, r)}h${-across}${arc(-r, -r)}v${-down}${arc(r, -r)}Z`;
}

/** A star with `points` tips; `inner` is the inner radius as a share of the outer one. */
export function star(x: number, y: number, radius: number, points: number, inner: number, turn = 0): string {
  const corners = Array.from({ length: points * 2 }, (_, index) => {
    const angle = (index * Math.PI) / points - Math.PI / 2 + (turn * Math.PI) / 180;
    const reach = index % 2 === 0 ? radius : radius * inner;
    return position(x + Math.cos(angle) * reach, y + Math.sin(angle) * reach);
  });
  return `M${corners.join('L')}Z`;
}

/** Copies of a shape beside each other in one path, from what draws it at a place. */
export const repeat = (count: number, draw: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => draw(index)).join('');
