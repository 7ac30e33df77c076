/** Laying down what was knocked over. */
import { Path2D } from '@napi-rs/canvas';
import type { FigureLayer } from '../subjects/index.ts';
import type { Placing } from './figure.ts';

/** How far it is turned, in degrees: it lies, and it is still seen that it fell. */
const turn = 78;

type Bounds = readonly [left: number, top: number, right: number, bottom: number];

function boundsOf(layers: readonly FigureLayer[]): Bounds {
  const all = layers.map(({ path, stroke = 0 }): Bounds => {
    const [left, top, right, bottom] = new Path2D(path).computeTightBounds();
    return [left - stroke / 2, top - stroke / 2, right + stroke / 2, bottom + stroke / 2];
  });
  return [
    Math.min(...all.map(([left]) => left)),
    Math.min(...all.map(([, top]) => top)),
    Math.max(...all.map(([, , right]) => right)),
    Math.max(...all.map(([, , , bottom]) => bottom)),
  ];
}

/** The paths of layers, moved by a matrix that scales both ways alike. */
const moved = (layers: readonly FigureLayer[], [a, b, c, d, e, f]: readonly number[]): readonly FigureLayer[] =>
  layers.map((layer) => ({
    ...layer,
    path: new Path2D(layer.path)
      .transform({ a: a ?? 1, b: b ?? 0, c: c ?? 0, d: d ?? 1, e: e ?? 0, f: f ?? 0 })
      .toSVGString(),
    ...(layer.stroke === undefined ? {} : { stroke: layer.stroke * Math.hypot(a ?? 1, b ?? 0) }),
  }));

/** A figure on its side, fallen away from where it looked, as large as it was; its box is that of how it lies. */
export function laidDown(placing: Placing): Placing {
  const look = { ...placing.look, facing: placing.look.facing === 1 ? -1 : 1 } as const;
  const angle = (turn * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const turned = moved(placing.figure.layers(look), [cos, sin, -sin, cos, 0, 0]);
  const [left, top, right, bottom] = boundsOf(turned);
  const [width, height] = [right - left, Math.max(1, bottom - top)];
  const scale = 100 / height;
  return {
    ...placing,
    look,
    figure: { ...placing.figure, aspect: width / height },
    layers: moved(turned, [scale, 0, 0, scale, -left * scale, -top * scale]),
    height: (placing.height * height) / 100,
  };
}
