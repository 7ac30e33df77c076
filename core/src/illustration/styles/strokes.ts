/** Strokes of a loaded brush, stamped into pixels: each takes its colour and direction from the picture under it. */
import type { Chance } from '../../chance.ts';
import type { DrawingContext } from '../drawing/drawing-context.ts';
import { luminance, type Pixels } from './pixels.ts';

/** The way that forms run at every place of a picture, in a coarse grid. */
export type Flow = (x: number, y: number) => number;

/** How one layer of strokes is laid. Lengths in units of a 768-pixel picture. */
export type StrokeLayer = {
  readonly length: number;
  readonly width: number;
  /** Distance between strokes. */
  readonly spacing: number;
  /** 0 … 1: how far colours wander: brightness, and between warm and cold. */
  readonly wander: number;
  /** Only where the picture is busier than this, 0 … 255; 0 everywhere. */
  readonly above: number;
  /** 0 … 1: how much the hairs of the brush show. */
  readonly bristle: number;
  /** Bend of a stroke in radians per length. */
  readonly curl: number;
};

const cell = 8;

/** The direction along forms: across the change of brightness, and `still` where nothing changes. */
export function flowOf(pixels: Pixels, still: (x: number, y: number) => number): Flow {
  const { width, height } = pixels;
  const levels = luminance(pixels);
  const [columns, rows] = [Math.ceil(width / cell), Math.ceil(height / cell)];
  const angles = new Float32Array(columns * rows);
  const level = (x: number, y: number) =>
    levels[Math.min(height - 1, Math.max(0, y)) * width + Math.min(width - 1, Math.max(0, x))] ?? 0;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const [x, y] = [column * cell + 4, row * cell + 4];
      let [across, down] = [0, 0];
      for (const reach of [3, 7]) {
        across += level(x + reach, y) - level(x - reach, y);
        down += level(x, y + reach) - level(x, y - reach);
      }
      const isStill = Math.abs(across) + Math.abs(down) < 14;
      angles[row * columns + column] = isStill ? still(x / width, y / height) : Math.atan2(across, -down);
    }
  }
  return (x, y) => {
    const column = Math.min(columns - 1, Math.max(0, Math.floor((x * width) / cell)));
    const row = Math.min(rows - 1, Math.max(0, Math.floor((y * height) / cell)));
    return angles[row * columns + column] ?? 0;
  };
}

/** What strokes are laid with. */
export type Painting = {
  readonly target: Pixels;
  readonly source: Pixels;
  /** How much changes about every pixel of the source, 0 … 255. */
  readonly busy: Uint8Array;
  /** Thickness of the paint at every pixel, 0 … 255, for relief. */
  readonly relief: Uint8Array;
  readonly flow: Flow;
  readonly unit: number;
  readonly chance: Chance;
  /** Where subjects are, parts of width and height: broad strokes stay out, fine ones go in. */
  readonly focus: readonly Box[];
};

/** A rectangle in parts of width and height. */
type Box = DrawingContext['subjectAreas'][number];

const hairs = 32;

/** Wider brushes than this, in units, keep away from subjects. */
const finest = 12;

/** Lays one layer of strokes over the whole picture, in an order without rows. */
export function layStrokes(painting: Painting, layer: StrokeLayer): void {
  const { target, source, busy, chance, unit, flow, focus } = painting;
  const spacing = layer.spacing * unit;
  const [columns, rows] = [Math.ceil(target.width / spacing) + 1, Math.ceil(target.height / spacing) + 1];
  const count = columns * rows;
  const bristles = Float32Array.from({ length: hairs }, () => 1 - layer.bristle * chance.next());
  // A step that shares no divisor with the count visits every cell once, far from the last one.
  let step = Math.floor(count * 0.618) | 1;
  while (divisor(step, count) > 1) step += 2;
  for (let index = 0, at = 0; index < count; index++, at = (at + step) % count) {
    const x = ((at % columns) + chance.next() - 0.5) * spacing;
    const y = (Math.floor(at / columns) + chance.next() - 0.5) * spacing;
    const [u, v] = [x / target.width, y / target.height];
    const sample = sampleAt(source, u, v);
    const isFocus = focus.some((box) => u > box.left && u < box.right && v > box.top && v < box.bottom);
    if (layer.above === 0 ? isFocus && layer.width > finest : !isFocus && (busy[sample >> 2] ?? 0) < layer.above) {
      chance.next();
      continue;
    }
    const angle = flow(u, v) + (chance.next() - 0.5) * 0.35;
    const shift = Math.floor(chance.next() * hairs);
    const size = 0.75 + chance.next() * 0.5;
    stamp(
      painting,
      {
        x,
        y,
        angle,
        half: (layer.length * unit * size) / 2,
        thick: (layer.width * unit * size) / 2,
        curl: layer.curl * (chance.next() - 0.5),
      },
      wandered(source, sample, layer.wander, chance),
      bristles,
      shift,
    );
  }
}

function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b);
}

function sampleAt({ width, height }: Pixels, x: number, y: number): number {
  const column = Math.min(width - 1, Math.max(0, Math.floor(x * width)));
  const row = Math.min(height - 1, Math.max(0, Math.floor(y * height)));
  return (row * width + column) * 4;
}

/** How much changes about every pixel of a picture, 0 … 255: looked up by every stroke, so reckoned once. */
export function busynessOf({ data, width, height }: Pixels): Uint8Array {
  const busy = new Uint8Array(width * height);
  const reach = 3;
  for (let y = 0; y < height; y++) {
    const [above, below] = [Math.max(0, y - reach) * width, Math.min(height - 1, y + reach) * width];
    for (let x = 0; x < width; x++) {
      const [left, right] = [y * width + Math.max(0, x - reach), y * width + Math.min(width - 1, x + reach)];
      const across = (data[right * 4 + 1] ?? 0) - (data[left * 4 + 1] ?? 0);
      const down = (data[(below + x) * 4 + 1] ?? 0) - (data[(above + x) * 4 + 1] ?? 0);
      busy[y * width + x] = Math.min(255, Math.abs(across) + Math.abs(down));
    }
  }
  return busy;
}

type Paint = readonly [red: number, green: number, blue: number];

/** Broken colour: lighter or darker, and towards yellow or violet. */
function wandered({ data }: Pixels, at: number, wander: number, chance: Chance): Paint {
  const light = (chance.next() - 0.5) * 70 * wander;
  const warm = (chance.next() - 0.5) * 80 * wander;
  const [red, green, blue] = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
  return [byte(red + light + warm * 0.7), byte(green + light + warm * 0.15), byte(blue + light - warm)];
}

const byte = (value: number): number => Math.round(Math.min(255, Math.max(0, value)));

type Stroke = {
  readonly x: number;
  readonly y: number;
  readonly angle: number;
  readonly half: number;
  readonly thick: number;
  readonly curl: number;
};

/** Stamps one stroke: a bent band with round ends, its hairs along it. */
function stamp(
  { target, relief }: Painting,
  stroke: Stroke,
  [red, green, blue]: Paint,
  bristles: Float32Array,
  shift: number,
): void {
  const { width, height } = target;
  // Whole numbers in a plain byte view: no rounding and clamping for each of some million pixels.
  const data = new Uint8Array(target.data.buffer, target.data.byteOffset, target.data.length);
  const { x, y, half, thick, curl } = stroke;
  const [cos, sin] = [Math.cos(stroke.angle), Math.sin(stroke.angle)];
  const bend = curl / Math.max(1, half * 2);
  const sag = bend * half * half;
  const [low, high] = [Math.min(0, sag) - thick, Math.max(0, sag) + thick];
  const reachY = Math.abs(sin) * half + Math.abs(cos) * (thick + Math.abs(sag)) + 1;
  const [top, bottom] = [Math.max(0, Math.ceil(y - reachY)), Math.min(height - 1, Math.floor(y + reachY))];
  const perThick = 1 / thick;
  const perHalf = 1 / half;
  for (let py = top; py <= bottom; py++) {
    const dy = py - y;
    // The run of this row inside the turned rectangle about the stroke: everything else is skipped.
    const alongEnds = runOf(cos, -half - dy * sin, half - dy * sin);
    const acrossEnds = runOf(-sin, low - dy * cos, high - dy * cos);
    const left = Math.max(0, Math.ceil(x + Math.max(alongEnds[0], acrossEnds[0])));
    const right = Math.min(width - 1, Math.floor(x + Math.min(alongEnds[1], acrossEnds[1])));
    for (let px = left; px <= right; px++) {
      const along = (px - x) * cos + dy * sin;
      const across = (dy * cos - (px - x) * sin - bend * along * along) * perThick;
      const end = along * perHalf;
      const across2 = across * across;
      const end2 = end * end;
      const rim = 1 - across2 * across2 - end2 * end2 * 0.9;
      if (rim <= 0 || across2 > 1) continue;
      const hair = bristles[(((across + 1) * 8 + shift) | 0) & (hairs - 1)] ?? 1;
      // A stroke runs dry towards its end. 0 … 256, so that a shift divides.
      const alpha = ((rim > 0.45 ? 256 : rim * 568) * (end > 0.2 ? hair : 0.5 + hair * 0.5)) | 0;
      const at = (py * width + px) * 4;
      const wasRed = data[at] ?? 0;
      const wasGreen = data[at + 1] ?? 0;
      const wasBlue = data[at + 2] ?? 0;
      data[at] = wasRed + (((red - wasRed) * alpha) >> 8);
      data[at + 1] = wasGreen + (((green - wasGreen) * alpha) >> 8);
      data[at + 2] = wasBlue + (((blue - wasBlue) * alpha) >> 8);
      const paint = relief[at >> 2] ?? 0;
      relief[at >> 2] = paint + (((128 * hair - paint) * alpha) >> 8);
    }
  }
}

/** Where `slope · dx` lies between `low` and `high`. */
function runOf(slope: number, low: number, high: number): readonly [from: number, to: number] {
  if (Math.abs(slope) < 1e-3) return low <= 0 && high >= 0 ? [-1e6, 1e6] : [1, 0];
  return slope > 0 ? [low / slope, high / slope] : [high / slope, low / slope];
}

/** Lights the paint from the upper left, so that its ridges show. */
export function lightRelief({ data, width, height }: Pixels, relief: Uint8Array, strength: number): void {
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const at = y * width + x;
      const rise = (relief[at] ?? 0) - (relief[at - width - 1] ?? 0);
      if (rise === 0) continue;
      const slope = rise * strength;
      const pixel = at * 4;
      data[pixel] = (data[pixel] ?? 0) + slope;
      data[pixel + 1] = (data[pixel + 1] ?? 0) + slope;
      data[pixel + 2] = (data[pixel + 2] ?? 0) + slope;
    }
  }
}
