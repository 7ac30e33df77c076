/** A set's drawing as layers: plain path data in a box 100 high, each with its tone. */
import { Path2D } from '@napi-rs/canvas';
import { converter, formatHex, interpolate, parse } from 'culori';
import svgpath from 'svgpath';
import { type INode, parseSync } from 'svgson';
import type { CuratedDrawing } from './parse-curation.ts';

/** `[tone, colour, path]`. */
export type PackedLayer = readonly [tone: string, colour: string, path: string];

/** A drawing with its width divided by its height. */
export type ConvertedDrawing = { readonly aspect: number; readonly layers: readonly PackedLayer[] };

type Inherited = { readonly fill: string; readonly opacity: number; readonly transform: string };
type Shape = { readonly path: string; readonly colour: string };

const number = (node: INode, name: string) => Number(node.attributes[name] ?? 0);

/** Path data of a basic shape. */
function pathOf(node: INode): string | undefined {
  if (node.name === 'path') return node.attributes['d'];
  if (node.name === 'circle' || node.name === 'ellipse') {
    const [x, y] = [number(node, 'cx'), number(node, 'cy')];
    const [a, b] =
      node.name === 'circle' ? [number(node, 'r'), number(node, 'r')] : [number(node, 'rx'), number(node, 'ry')];
    return `M${x - a} ${y}A${a} ${b} 0 1 1 ${x + a} ${y}A${a} ${b} 0 1 1 ${x - a} ${y}Z`;
  }
  if (node.name === 'rect') {
    const path = new Path2D();
    path.roundRect(
      number(node, 'x'),
      number(node, 'y'),
      number(node, 'width'),
      number(node, 'height'),
      number(node, 'rx') || number(node, 'ry'),
    );
    return path.toSVGString();
  }
  return undefined;
}

/** Filled and stroked shapes of the drawing, in painting order. */
function shapesOf(node: INode, above: Inherited, colour: string): readonly Shape[] {
  if (['defs', 'mask', 'clipPath', 'filter', 'linearGradient', 'radialGradient'].includes(node.name)) return [];
  const { attributes } = node;
  const inherited: Inherited = {
    fill: attributes['fill'] ?? above.fill,
    opacity: above.opacity * Number(attributes['opacity'] ?? 1) * Number(attributes['fill-opacity'] ?? 1),
    transform: `${above.transform} ${attributes['transform'] ?? ''}`.trim(),
  };
  const data = pathOf(node);
  const own: Shape[] = [];
  if (data) {
    const placed = svgpath(data).transform(inherited.transform).unarc().abs().toString();
    const paint = (name: string) => (name === 'currentColor' || name.startsWith('url') ? colour : name);
    if (inherited.fill !== 'none')
      own.push({
        path: wound(placed, attributes['fill-rule']),
        colour: blend(paint(inherited.fill), inherited.opacity),
      });
    const line = attributes['stroke'];
    if (line && line !== 'none')
      own.push({
        path: stroked(placed, Number(attributes['stroke-width'] ?? 1)),
        colour: blend(paint(line), inherited.opacity),
      });
  }
  return [...own, ...node.children.flatMap((child) => shapesOf(child, inherited, colour))];
}

function wound(path: string, rule: string | undefined): string {
  const shape = new Path2D(path);
  if (rule !== 'evenodd') return path;
  shape.setFillType(1);
  return shape.asWinding().toSVGString();
}

const stroked = (path: string, width: number) => new Path2D(path).stroke({ width, cap: 1, join: 1 }).toSVGString();

/** What is half transparent is taken as paint on white: layers are opaque. */
const blend = (colour: string, opacity: number) =>
  formatHex(opacity >= 1 ? parse(colour) : interpolate(['#ffffff', colour], 'rgb')(opacity)) ?? '#808080';

const toOklch = converter('oklch');

/** Tones by how a colour differs from that of the largest shape. */
function toneOf(shape: Shape, area: number, main: Shape, mainArea: number, glows: boolean): string {
  const [own, base] = [toOklch(shape.colour), toOklch(main.colour)];
  if (!own || !base) return 'accent';
  if (glows && own.l > 0.8 && own.c > 0.04 && Math.abs((own.h ?? 0) - 90) < 35) return 'glow';
  if (shape.colour === main.colour) return 'body';
  if (own.l < 0.32) return area < mainArea * 0.03 ? 'detail' : 'dark';
  const turn = Math.abs((((((own.h ?? base.h ?? 0) - (base.h ?? own.h ?? 0) + 540) % 360) + 360) % 360) - 180);
  if (own.c > 0.03 && base.c > 0.03 && turn > 45) return area < mainArea * 0.02 ? 'detail' : 'accent';
  if (area < mainArea * 0.015) return 'detail';
  return own.l < base.l ? 'shade' : 'light';
}

/**
 * Silhouettes are drawn with gaps for lines, through which a landscape would show: a darker copy behind, a little
 * larger, closes them.
 */
function backed(shape: Shape): readonly Shape[] {
  const line = new Path2D(shape.path).stroke({ width: silhouetteGap, cap: 1, join: 1 });
  const base = toOklch(shape.colour);
  const colour = formatHex(base && { ...base, l: base.l > 0.4 ? base.l - 0.2 : base.l + 0.14 }) ?? shape.colour;
  return [{ path: new Path2D(shape.path).op(line, 2).asWinding().toSVGString(), colour }, shape];
}

/** Units of a 512-unit drawing: the gaps that stand for lines are about 16 wide. */
const silhouetteGap = 22;

/** Blue, in the lower part. */
function isWater(shape: Shape, top: number, bottom: number): boolean {
  const colour = toOklch(shape.colour);
  const blue = colour !== undefined && Math.abs((colour.h ?? 0) - 240) < 25 && colour.c > 0.06;
  return blue && new Path2D(shape.path).computeTightBounds()[1] > bottom - (bottom - top) * 0.46;
}

/** What is painted of a body. */
function visibleShapes(body: string, { afloat, colour, set }: CuratedDrawing): readonly Shape[] {
  const all = shapesOf(parseSync(`<svg>${body}</svg>`), { fill: 'black', opacity: 1, transform: '' }, colour);
  const boxes = all.map((shape) => new Path2D(shape.path).computeTightBounds());
  const [top, bottom] = [Math.min(...boxes.map((box) => box[1])), Math.max(...boxes.map((box) => box[3]))];
  if (set === 'game-icons') return all.flatMap(backed);
  return afloat ? all.filter((shape) => !isWater(shape, top, bottom)) : all;
}

/** Converts a body of SVG markup; its lowest point becomes the ground, its left edge x = 0. */
export function convertDrawing(body: string, drawing: CuratedDrawing): ConvertedDrawing {
  const { mirrored, glows, colour } = drawing;
  const shapes = visibleShapes(body, drawing);
  const boxes = shapes.map((shape) => new Path2D(shape.path).computeTightBounds());
  const [left, top] = [Math.min(...boxes.map((box) => box[0])), Math.min(...boxes.map((box) => box[1]))];
  const [right, bottom] = [Math.max(...boxes.map((box) => box[2])), Math.max(...boxes.map((box) => box[3]))];
  const scale = 100 / (bottom - top);
  const areas = boxes.map((box) => (box[2] - box[0]) * (box[3] - box[1]));
  const largest = areas.indexOf(Math.max(...areas));
  const main = (drawing.set === 'game-icons' ? shapes[1] : shapes[largest]) ?? { path: '', colour };
  const layers = shapes.map((shape, index): PackedLayer => {
    const moved = mirrored
      ? svgpath(shape.path).translate(-right, -top).scale(-scale, scale)
      : svgpath(shape.path).translate(-left, -top).scale(scale);
    return [
      toneOf(shape, areas[index] ?? 0, main, areas[largest] ?? 1, glows),
      shape.colour,
      moved.abs().round(1).rel().round(1).toString(),
    ];
  });
  return { aspect: Math.round((right - left) * scale) / 100, layers };
}
