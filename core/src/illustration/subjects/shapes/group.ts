/** Figures made of several: parts scaled and put beside each other. */
import type { FigureLayer } from '../figure.ts';
import { moved } from './path-algebra.ts';

/** Layers moved and scaled, line widths too; `flip` mirrors them about their own x = 0 first. */
export function placed(
  layers: readonly FigureLayer[],
  x: number,
  y: number,
  scale: number,
  options: { readonly flip?: boolean; readonly turn?: number } = {},
): readonly FigureLayer[] {
  return layers.map((layer) => ({
    ...layer,
    path: moved(layer.path, x, y, options.turn ?? 0, options.flip ? -scale : scale, scale),
    ...(layer.stroke === undefined ? {} : { stroke: layer.stroke * scale }),
  }));
}
