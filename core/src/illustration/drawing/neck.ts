/** Where somebody's neck is: found in the outline of the drawing, between the eyes and the body. */
import { createCanvas, Path2D } from '@napi-rs/canvas';
import type { Point } from './drawing-context.ts';
import type { PlacedFigure } from './placed-figure.ts';

/** A neck in the box units of a figure that faces right. */
export type Neck = {
  /** Its middle. */
  readonly at: Point;
  /** Unit vector from the head towards the body. */
  readonly down: Point;
  /** Its two ends across, as the outline has them: the first one is the nape of those that look sideways. */
  readonly from: Point;
  readonly to: Point;
  readonly width: number;
};

/** What of its box a figure covers. */
export type Mask = (x: number, y: number) => boolean;

/** What a figure covers, and its centre of gravity. */
export function maskOf({ figure, layers }: PlacedFigure): { readonly covers: Mask; readonly middle: Point } {
  const width = Math.ceil(100 * figure.aspect);
  const canvas = createCanvas(width, 100);
  const context = canvas.getContext('2d');
  context.lineCap = 'round';
  for (const { path, stroke } of layers) {
    context.lineWidth = stroke ?? 1;
    if (stroke === undefined) context.fill(new Path2D(path));
    else if (stroke > 3) context.stroke(new Path2D(path));
  }
  const { data } = context.getImageData(0, 0, width, 100);
  let [sumX, sumY, count] = [0, 0, 0];
  for (let at = 3; at < data.length; at += 4) {
    if ((data[at] ?? 0) < 128) continue;
    const index = at >> 2;
    sumX += index % width;
    sumY += Math.floor(index / width);
    count++;
  }
  const covers: Mask = (x, y) =>
    x >= 0 && y >= 0 && x < width && y < 100 && (data[(Math.floor(y) * width + Math.floor(x)) * 4 + 3] ?? 0) >= 128;
  return { covers, middle: { x: sumX / Math.max(1, count), y: sumY / Math.max(1, count) } };
}

/** How far one can go from a place in a direction without leaving the figure. */
export function reach(covers: Mask, from: Point, way: Point, most: number): number {
  let far = 0;
  while (far < most && covers(from.x + way.x * (far + 0.5), from.y + way.y * (far + 0.5))) far += 0.5;
  return far;
}

/** The way from the eyes to the body: of those that stand upright nearly straight down. */
function wayDown(head: Point, middle: Point, isUpright: boolean): Point {
  const [x, y] = [(middle.x - head.x) * (isUpright ? 0.35 : 1), Math.max(8, middle.y - head.y)];
  const length = Math.hypot(x, y);
  return { x: x / length, y: y / length };
}

/** How a head sits. */
export type HeadLook = {
  /** Over the body, or before it. */
  readonly isUpright: boolean;
  /** How far below the eyes its chin is, in parts of what is above them. */
  readonly chin: number;
  /** Whether it has hair and hats, and no ears that stick out. */
  readonly isPerson: boolean;
};

/** The narrowest place below the head. `head` is where the eyes are, box units. */
export function neckOf(holder: PlacedFigure, head: Point, { isUpright, chin, isPerson }: HeadLook): Neck {
  const { covers, middle } = maskOf(holder);
  const down = wayDown(head, middle, isUpright);
  const across = { x: down.y, y: -down.x };
  const back = { x: -across.x, y: -across.y };
  // Ears and feelers are no part of the head.
  const solid: Mask = (x, y) =>
    covers(x - across.x * 3, y - across.y * 3) && covers(x + across.x * 3, y + across.y * 3);
  const crown = Math.max(5, reach(isPerson ? covers : solid, head, { x: -down.x, y: -down.y }, 40));
  let best: Neck | undefined;
  let least = Number.POSITIVE_INFINITY;
  // From the chin on; farther down only where it is clearly narrower.
  for (let along = crown * chin; along < crown * (chin + 1.3) + 4; along += 1) {
    const at = { x: head.x + down.x * along, y: head.y + down.y * along };
    if (!covers(at.x, at.y) || at.y > 92) continue;
    const [one, other] = [reach(covers, at, back, 34), reach(covers, at, across, 34)];
    const width = one + other;
    const cost = width * (1 + 0.6 * Math.max(0, along / crown - chin));
    if (width < 3 || cost >= least) continue;
    least = cost;
    best = {
      at: { x: at.x + (across.x * (other - one)) / 2, y: at.y + (across.y * (other - one)) / 2 },
      down,
      from: { x: at.x + back.x * one, y: at.y + back.y * one },
      to: { x: at.x + across.x * other, y: at.y + across.y * other },
      width,
    };
  }
  const under = { x: head.x + down.x * crown, y: head.y + down.y * crown };
  const half = crown * 0.8;
  return (
    best ?? {
      at: under,
      down,
      from: { x: under.x + back.x * half, y: under.y + back.y * half },
      to: { x: under.x + across.x * half, y: under.y + across.y * half },
      width: half * 2,
    }
  );
}
