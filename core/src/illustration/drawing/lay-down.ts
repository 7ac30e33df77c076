/** Laying down what was knocked over. */
import { bounds, type FigureLayer, moved } from '../subjects/index.ts';
import type { PlacedFigure } from './placed-figure.ts';

/** How far it is turned, in degrees: it lies, and it is still seen that it fell. */
const turn = 78;

/** The smallest box around layers: left, top, right, bottom. */
function boxOf(layers: readonly FigureLayer[]) {
  const all = layers.map(({ path, stroke = 0 }) => {
    const [left, top, right, bottom] = bounds(path);
    return [left - stroke / 2, top - stroke / 2, right + stroke / 2, bottom + stroke / 2] as const;
  });
  return [
    Math.min(...all.map(([left]) => left)),
    Math.min(...all.map(([, top]) => top)),
    Math.max(...all.map(([, , right]) => right)),
    Math.max(...all.map(([, , , bottom]) => bottom)),
  ] as const;
}

/** A figure on its side, fallen away from where it looked, as large as it was; its box is that of how it lies. */
export function layDown(placed: PlacedFigure): PlacedFigure {
  const look = { ...placed.look, facing: placed.look.facing === 1 ? -1 : 1 } as const;
  const turned = placed.figure.layers(look).map((layer) => ({ ...layer, path: moved(layer.path, 0, 0, turn) }));
  const [left, top, right, bottom] = boxOf(turned);
  const [width, height] = [right - left, Math.max(1, bottom - top)];
  const scale = 100 / height;
  return {
    ...placed,
    look,
    figure: { ...placed.figure, aspect: width / height },
    layers: turned.map((layer) => ({
      ...layer,
      path: moved(layer.path, -left * scale, -top * scale, 0, scale),
      ...(layer.stroke === undefined ? {} : { stroke: layer.stroke * scale }),
    })),
    height: (placed.height * height) / 100,
  };
}
