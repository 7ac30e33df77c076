/** Which size a model is asked for. */
import type { ImageAbilities, Size } from '../../../image.ts';

/** Models with sizes of their own, by their names with or without a provider before them. */
const fixedSizes: readonly (readonly [RegExp, readonly Size[]])[] = [
  // OpenAI's reference of images: 1024x1024, 1536x1024, 1024x1536.
  [
    /gpt-image|chatgpt-image/i,
    [
      { width: 1024, height: 1024 },
      { width: 1536, height: 1024 },
      { width: 1024, height: 1536 },
    ],
  ],
  // Likewise: 1024x1024, 1792x1024, 1024x1792.
  [
    /dall-e-3/i,
    [
      { width: 1024, height: 1024 },
      { width: 1792, height: 1024 },
      { width: 1024, height: 1792 },
    ],
  ],
  // Likewise: squares of 256, 512 and 1024.
  [
    /dall-e-2/i,
    [
      { width: 256, height: 256 },
      { width: 512, height: 512 },
      { width: 1024, height: 1024 },
    ],
  ],
];

/** The sizes that a model can be asked for, as far as its name tells. */
export const sizesOf = (model: string): ImageAbilities['sizes'] =>
  fixedSizes.find(([name]) => name.test(model))?.[1] ?? 'any';

/** Sides are multiples of this many pixels: what the latent grids of current diffusion models divide into. */
const grid = 16;

const toGrid = (side: number) => Math.max(4 * grid, Math.round(side / grid) * grid);

/** How far two shapes are apart; 0 is the same. */
const distance = (one: Size, other: Size) => Math.abs(Math.log(one.width / one.height / (other.width / other.height)));

const area = ({ width, height }: Size) => width * height;

/** The size to ask for: of the nearest shape, and of those the smallest that is not smaller than the shot. */
export function sizeFor(shot: Size, sizes: ImageAbilities['sizes']): Size {
  if (sizes === 'any') return { width: toGrid(shot.width), height: toGrid(shot.height) };
  const nearest = Math.min(...sizes.map((size) => distance(size, shot)));
  const shaped = sizes.filter((size) => distance(size, shot) <= nearest + 1e-6).sort((a, b) => area(a) - area(b));
  return shaped.find((size) => area(size) >= area(shot)) ?? shaped.at(-1) ?? shot;
}

/** Shapes by the names that OpenRouter has for them. */
const shapes = ['1:1', '2:3', '3:2', '3:4', '4:3', '4:5', '5:4', '9:16', '16:9', '21:9'];

/** The named shape that is nearest to a size. */
export function shapeFor(shot: Size): string {
  const sizeOf = (name: string): Size => {
    const [width = 1, height = 1] = name.split(':').map(Number);
    return { width, height };
  };
  return shapes.reduce((best, name) => (distance(sizeOf(name), shot) < distance(sizeOf(best), shot) ? name : best));
}
