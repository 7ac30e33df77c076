/** Windows of buildings. */
import type { FigureLayer } from '../figure.ts';
import { fill, stroke } from './paint.ts';
import { rectangle } from './solid.ts';

/** A window with a frame, crossbars and a sill; lit by default, so that a scene may let it shine at night. */
export function windowLayers(
  x: number,
  y: number,
  width: number,
  height: number,
  seed: number,
): readonly FigureLayer[] {
  const lit = seed % 4 !== 0;
  return [
    fill('light', '#f3ece0', rectangle(x - 1.4, y - 1.4, width + 2.8, height + 2.8, 0.6)),
    lit
      ? fill('glow', '#ffd98a', rectangle(x, y, width, height))
      : fill('dark', '#5b7286', rectangle(x, y, width, height)),
    fill('light', lit ? '#ffeec2' : '#86a0b2', `M${x} ${y}h${width * 0.5}L${x} ${y + height * 0.7}Z`),
    stroke('detail', '#f3ece0', 1, `M${x + width / 2} ${y}v${height}M${x} ${y + height * 0.48}h${width}`),
    fill('shade', '#cbbfae', rectangle(x - 2.2, y + height + 1.2, width + 4.4, 1.8)),
  ];
}
