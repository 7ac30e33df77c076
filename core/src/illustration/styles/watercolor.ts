import { createChance } from '../../chance.ts';
import type { DrawingContext } from '../drawing/drawing-context.ts';
import { tileNoise } from '../drawing/noise.ts';
import { paintInWatercolor } from '../filters/styles/watercolor.ts';
import { posterLooks } from '../lettering/poster-looks.ts';
import { pageLooks } from '../pages/page-looks.ts';
import { luminance, type Pixels, readPixels, writePixels } from './pixels.ts';
import { type Style, softBrush } from './style.ts';

/** Washes that bleed, dark rims where they dried, pigment in the tooth of the paper. */
export const watercolor: Style = {
  brush: { ...softBrush, margin: 0.045, detail: 0.35 },
  underpainting: 0.66,
  paint: wash,
  finish: { grain: 0, vignette: 0 },
  filter: paintInWatercolor,
  poster: posterLooks.elegant,
  page: pageLooks.illustrated,
};

const tile = 256;
let noises: { readonly wide: Float32Array; readonly fine: Float32Array } | undefined;

/** Noise of blooms and of the paper's tooth, made once. */
function paperNoise() {
  noises ??= { wide: tileNoise(createChance(411), tile, 3, 5), fine: tileNoise(createChance(412), tile, 32, 3) };
  return noises;
}

/** Rims: where the picture is darker than its surroundings' mean, from a box blur of its brightness. */
function rims({ width, height }: Pixels, levels: Uint8Array, reach: number): Int16Array {
  const blurred = new Float32Array(levels.length);
  const rim = new Int16Array(levels.length);
  for (let y = 0; y < height; y++) {
    let sum = 0;
    for (let x = -reach; x < width; x++) {
      sum += levels[y * width + Math.min(width - 1, x + reach)] ?? 0;
      if (x > reach) sum -= levels[y * width + x - reach - 1] ?? 0;
      if (x >= 0) blurred[y * width + x] = sum / Math.min(2 * reach + 1, x + reach + 1);
    }
  }
  for (let x = 0; x < width; x++) {
    let sum = 0;
    for (let y = -reach; y < height; y++) {
      sum += blurred[Math.min(height - 1, y + reach) * width + x] ?? 0;
      if (y > reach) sum -= blurred[(y - reach - 1) * width + x] ?? 0;
      const at = y * width + x;
      if (y >= 0) rim[at] = sum / Math.min(2 * reach + 1, y + reach + 1) - (levels[at] ?? 0);
    }
  }
  return rim;
}

function wash(drawing: DrawingContext, under: DrawingContext): void {
  const source = readPixels(under);
  const rim = rims(source, luminance(source), Math.max(2, Math.round(3 * under.unit)));
  const { wide, fine } = paperNoise();
  const target: Pixels = {
    data: new Uint8ClampedArray(drawing.width * drawing.height * 4),
    width: drawing.width,
    height: drawing.height,
  };
  const shift = (drawing.scene.seed & 0xff) * 17;
  const { width, height, data } = target;
  const [sx, sy] = [source.width / width, source.height / height];
  const bleed = 22 * under.unit;
  const grain = 1 / Math.max(1, drawing.unit);
  for (let y = 0; y < height; y++) {
    const edgeY = Math.min(y, height - 1 - y);
    for (let x = 0; x < width; x++) {
      const tooth = (fine[((y * grain) & 255) * tile + ((x * grain) & 255)] ?? 0.5) - 0.5;
      const bloom = (wide[(((y >> 1) + shift) & 255) * tile + ((x >> 1) & 255)] ?? 0.5) - 0.5;
      const drift = (wide[((x >> 1) & 255) * tile + (((y >> 1) + shift + 90) & 255)] ?? 0.5) - 0.5;
      const fromX = Math.min(
        source.width - 1,
        Math.max(0, Math.round(x * sx + bloom * bleed + tooth * 5 * under.unit)),
      );
      const fromY = Math.min(
        source.height - 1,
        Math.max(0, Math.round(y * sy + drift * bleed + tooth * 5 * under.unit)),
      );
      const from = fromY * source.width + fromX;
      const dried = Math.min(46, Math.max(-8, (rim[from] ?? 0) * 1.5));
      const pigment = 1 - (luminanceAt(source.data, from) / 255) * 0.75;
      // White paper shows through where pigment is thin, and at the ragged border.
      const ragged = Math.min(edgeY, x, width - 1 - x) / drawing.unit - 16 - bloom * 46 - tooth * 14;
      const cover = Math.min(1, Math.max(0, ragged / 5)) * (0.84 + bloom * 0.5);
      const shade = dried + bloom * 44 * pigment + tooth * 74 * pigment;
      const at = (y * width + x) * 4;
      data[at] = 251 - (251 - (source.data[from * 4] ?? 0) * 1.04 - 6) * cover - shade * cover;
      data[at + 1] = 248 - (248 - (source.data[from * 4 + 1] ?? 0) * 1.04 - 6) * cover - shade * cover;
      data[at + 2] = 240 - (240 - (source.data[from * 4 + 2] ?? 0) * 1.04 - 6) * cover - shade * cover * 0.92;
      data[at + 3] = 255;
    }
  }
  writePixels(drawing, target);
}

const luminanceAt = (data: Uint8ClampedArray, pixel: number): number =>
  ((data[pixel * 4] ?? 0) * 54 + (data[pixel * 4 + 1] ?? 0) * 183 + (data[pixel * 4 + 2] ?? 0) * 19) >> 8;
