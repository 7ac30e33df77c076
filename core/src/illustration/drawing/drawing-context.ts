/** The drawing context: what every drawing function needs, and the few strokes of the canvas they share. */
import { type Canvas, type CanvasGradient, createCanvas, Path2D, type SKRSContext2D } from '@napi-rs/canvas';
import { type Chance, createChance, deriveSeed } from '../../chance.ts';
import type { Palette, Scene } from '../scene/scene.ts';
import type { SettingFacts } from '../scene/setting-facts.ts';
import { type Colour, colour, css } from './colour.ts';

/** A palette as colours. */
export type Paints = { readonly [Key in keyof Palette]: Key extends 'sky' ? readonly Colour[] : Colour };

/** How a style wants shapes drawn; the defaults are a softly shaded illustration. */
export type Brush = {
  /** Flat shapes without gradients, textures and small detail. */
  readonly isFlat: boolean;
  /** 0 … 1: how much small detail (facets, grass, ripples) is drawn. */
  readonly detail: number;
  /** Line around shapes, in units; 0 for none. */
  readonly outline: number;
  /** Part of the shorter side that a frame or bar covers at every edge: no subject stands there. */
  readonly margin: number;
  /** Whether lamps are lit at any hour. */
  readonly isLit?: true;
};

/** A picture while it is drawn. Lengths are pixels. */
export type DrawingContext = {
  readonly canvas: Canvas;
  readonly context: SKRSContext2D;
  readonly width: number;
  readonly height: number;
  /** A length that is one pixel in a picture of 768 pixels: everything small is measured in it. */
  readonly unit: number;
  /** y of the horizon. */
  readonly horizon: number;
  readonly scene: Scene;
  /** What is true of the scene's setting. */
  readonly setting: SettingFacts;
  readonly paints: Paints;
  readonly brush: Brush;
  /** Where the sun or moon stands (it also gives direction when hidden). */
  readonly light: { readonly x: number; readonly y: number; readonly radius: number };
  /** Where subjects have been drawn; drawing a figure adds to it. */
  readonly subjectAreas: Area[];
  /** Parts of the setting that say what it is about, a board with its chart: styles lay nothing over them. */
  readonly reservedAreas: Area[];
  /** A stream of choices of this picture, independent of every other label's. */
  readonly chance: (label: string) => Chance;
};

/** A rectangle in parts of width and height. */
export type Area = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

/** A palette's colours, read once. */
export function paintsOf(palette: Palette): Paints {
  const entries = Object.entries(palette).map(([key, value]) => [
    key,
    typeof value === 'string' ? colour(value) : value.map(colour),
  ]);
  return Object.fromEntries(entries) as Paints;
}

/** Size of a drawing in pixels, and its brush. */
export type DrawingOptions = { readonly width: number; readonly height: number; readonly brush: Brush };

/** An empty drawing of a scene in its setting. */
export function createDrawingContext(
  scene: Scene,
  setting: SettingFacts,
  { width, height, brush }: DrawingOptions,
): DrawingContext {
  const canvas = createCanvas(width, height);
  const horizon = Math.round(scene.composition.horizon * height);
  const shorter = Math.min(width, height);
  const { light } = scene;
  return {
    canvas,
    context: canvas.getContext('2d'),
    width,
    height,
    unit: shorter / 768,
    horizon,
    scene,
    setting,
    paints: paintsOf(scene.palette),
    brush,
    light: { x: light.x * width, y: light.y * horizon, radius: light.radius * shorter },
    subjectAreas: [],
    reservedAreas: [],
    chance: (label) => createChance(deriveSeed(scene.seed, label)),
  };
}

/** A stop of a gradient: where, 0 … 1, which colour, how opaque. */
export type Stop = readonly [offset: number, paint: Colour, alpha?: number];

const withStops = (gradient: CanvasGradient, stops: readonly Stop[]) => {
  for (const [offset, paint, alpha] of stops) gradient.addColorStop(offset, css(paint, alpha));
  return gradient;
};

/** A gradient from one height to another. */
export function verticalGradient(
  { context }: DrawingContext,
  top: number,
  bottom: number,
  stops: readonly Stop[],
): CanvasGradient {
  return withStops(context.createLinearGradient(0, top, 0, bottom), stops);
}

/** A gradient from one point to another. */
export function slantedGradient(
  { context }: DrawingContext,
  from: Point,
  to: Point,
  stops: readonly Stop[],
): CanvasGradient {
  return withStops(context.createLinearGradient(from.x, from.y, to.x, to.y), stops);
}

/** A gradient around a point, from its middle to `radius`. */
export function radialGradient(
  { context }: DrawingContext,
  centre: Point,
  radius: number,
  stops: readonly Stop[],
): CanvasGradient {
  return withStops(
    context.createRadialGradient(centre.x, centre.y, 0, centre.x, centre.y, Math.max(0.1, radius)),
    stops,
  );
}

/** A place in the picture, in pixels. */
export type Point = { readonly x: number; readonly y: number };

/** Does something with a blend mode and an opacity, and puts both back. */
export function withBlendMode(
  { context }: DrawingContext,
  mode: SKRSContext2D['globalCompositeOperation'],
  alpha: number,
  draw: () => void,
): void {
  context.save();
  context.globalCompositeOperation = mode;
  context.globalAlpha = alpha;
  draw();
  context.restore();
}

/** Does something inside a shape. */
export function withClip({ context }: DrawingContext, path: Path2D, draw: () => void): void {
  context.save();
  context.clip(path);
  draw();
  context.restore();
}

/** A closed or open path through points. */
export function pathOf(points: readonly Point[], isClosed = true): Path2D {
  const path = new Path2D();
  points.forEach(({ x, y }, index) => {
    if (index === 0) path.moveTo(x, y);
    else path.lineTo(x, y);
  });
  if (isClosed) path.closePath();
  return path;
}

/** Adds a circle to a path. */
export function addCircle(path: Path2D, x: number, y: number, radius: number): void {
  path.moveTo(x + radius, y);
  path.arc(x, y, radius, 0, Math.PI * 2);
}

/** Fills a shape; in styles with outlines, draws its contour too. */
export function fillShape(
  drawing: DrawingContext,
  path: Path2D,
  fill: string | CanvasGradient,
  outline?: Colour,
): void {
  const { context, brush, unit } = drawing;
  context.fillStyle = fill;
  context.fill(path);
  if (brush.outline === 0 || !outline) return;
  context.strokeStyle = css(outline, 0.85);
  context.lineWidth = brush.outline * unit;
  context.lineJoin = 'round';
  context.stroke(path);
}

/** Fills a rectangle from the origin with a tile, over and over. */
export function fillTiled({ context }: DrawingContext, tile: Canvas, width: number, height: number): void {
  const pattern = context.createPattern(tile, 'repeat');
  if (!pattern) return;
  context.fillStyle = pattern;
  context.fillRect(0, 0, width, height);
}
