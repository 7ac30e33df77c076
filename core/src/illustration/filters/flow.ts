/** Which way the forms of a picture run: the smoothed structure tensor (Brox et al.; Kyprianidis and Döllner 2008). */
import { blurPlane } from './blur.ts';
import { createPlane, type Plane } from './picture.ts';

/** At every pixel, the direction along the nearest edge and how strong that edge is. */
export type Flow = {
  readonly width: number;
  readonly height: number;
  /** Unit vector along the edge: its horizontal part. */
  readonly alongX: Float32Array;
  /** Unit vector along the edge: its vertical part. */
  readonly alongY: Float32Array;
  /** Edge strength, 0 (flat) and up; 0.5 is a clear outline. */
  readonly strength: Float32Array;
};

/** Reads the flow of a luminance plane; `sigma` is the pixels over which directions are agreed. */
export function readFlow(light: Plane, sigma: number): Flow {
  const { width, height } = light;
  const [xx, xy, yy] = tensor(light).map((plane) => blurPlane(plane, sigma).data) as [
    Float32Array,
    Float32Array,
    Float32Array,
  ];
  const flow = { width, height, alongX: xx, alongY: xy, strength: yy };
  for (let pixel = 0; pixel < xx.length; pixel++) {
    const a = xx[pixel] ?? 0;
    const b = xy[pixel] ?? 0;
    const c = yy[pixel] ?? 0;
    const major = (a + c + Math.sqrt((a - c) ** 2 + 4 * b * b)) / 2;
    let alongX = major - a;
    let alongY = -b;
    const length = Math.sqrt(alongX * alongX + alongY * alongY);
    if (length < 1e-7) {
      alongX = a < c ? 1 : 0;
      alongY = a < c ? 0 : 1;
    } else {
      alongX /= length;
      alongY /= length;
    }
    flow.alongX[pixel] = alongX;
    flow.alongY[pixel] = alongY;
    flow.strength[pixel] = Math.sqrt(Math.max(0, major));
  }
  return flow;
}

/** Products of the Sobel gradients: xx, xy, yy. */
function tensor(light: Plane): readonly [Plane, Plane, Plane] {
  const { width, height, data } = light;
  const planes = [createPlane(width, height), createPlane(width, height), createPlane(width, height)] as const;
  for (let y = 0; y < height; y++) {
    const above = Math.max(0, y - 1) * width;
    const row = y * width;
    const below = Math.min(height - 1, y + 1) * width;
    for (let x = 0; x < width; x++) {
      const left = Math.max(0, x - 1);
      const right = Math.min(width - 1, x + 1);
      const northWest = data[above + left] ?? 0;
      const northEast = data[above + right] ?? 0;
      const southWest = data[below + left] ?? 0;
      const southEast = data[below + right] ?? 0;
      const dx =
        northEast + 2 * (data[row + right] ?? 0) + southEast - northWest - 2 * (data[row + left] ?? 0) - southWest;
      const dy =
        southWest + 2 * (data[below + x] ?? 0) + southEast - northWest - 2 * (data[above + x] ?? 0) - northEast;
      planes[0].data[row + x] = dx * dx;
      planes[1].data[row + x] = dx * dy;
      planes[2].data[row + x] = dy * dy;
    }
  }
  return planes;
}
