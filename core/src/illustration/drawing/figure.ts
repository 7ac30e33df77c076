/** Figures in their scene: recoloured by its light, with rim, shadow, reflection and the haze of distance. */
import { type Canvas, createCanvas, Path2D, type SKRSContext2D } from '@napi-rs/canvas';
import { moodLooks } from '../scene/moods.ts';
import { grade } from '../scene/palette.ts';
import { bounds, type FigureLayer, type LayerTone } from '../subjects/index.ts';
import { type Colour, colour, css, lighten, mix } from './colour.ts';
import { type DrawingContext, radialGradient, withBlendMode } from './drawing-context.ts';
import { castShadow, drawFooting, mirrorBelow } from './figure-contact.ts';
import type { PlacedFigure, Sprite } from './placed-figure.ts';

const toneOf = (drawing: DrawingContext, tone: LayerTone): Colour => {
  const { paints } = drawing;
  const tones: Readonly<Record<LayerTone, Colour>> = {
    body: paints.stone,
    shade: mix(paints.stone, paints.ink, 0.5),
    light: mix(paints.stone, paints.sun, 0.5),
    accent: paints.accent,
    dark: paints.ink,
    detail: paints.ink,
    glow: paints.sun,
  };
  return tones[tone];
};

/** A layer's colour under the light of the scene. */
function relit(drawing: DrawingContext, layer: FigureLayer, { depth, silhouette, look, isHero }: PlacedFigure): Colour {
  const { paints, scene } = drawing;
  const plain = layer.colour ? colour(layer.colour) : toneOf(drawing, layer.tone);
  // A subject keeps more of its own colour than the land does: it is what the eye looks for.
  const own = mix(plain, grade(plain, moodLooks[scene.mood].grading), look.colour ? 0.08 : 0.5);
  if (layer.tone === 'glow') return glows(drawing) ? mix(own, paints.sun, 0.2) : mix(own, paints.haze, 0.25);
  // The eye gets used to the dark where it looks.
  const dim = { dawn: 0.04, day: 0, dusk: 0.16, night: 0.24 }[scene.time] * (isHero ? 0.6 : 0.9);
  const ambient = mix(paints.haze, paints.ink, 0.45);
  const tinted = mix(own, mix(ambient, paints.glow, 0.25), look.colour ? 0.02 + dim * 0.4 : 0.14 + dim * 0.7);
  const shaded = lighten(tinted, -dim * 0.55 * tinted[0]);
  const dark = mix(shaded, mix(paints.ink, shaded, 0.18), silhouette);
  return mix(dark, paints.haze, (1 - depth) * (look.colour || isHero ? 0.3 : 0.55));
}

/** Whether lamps are lit. */
export function glows({ scene, brush }: DrawingContext): boolean {
  const isDark = scene.time === 'night' || scene.time === 'dusk';
  return isDark || scene.weather.includes('storm') || scene.weather.includes('fog') || brush.isLit === true;
}

function paintSprite(drawing: DrawingContext, placed: PlacedFigure): Sprite {
  const { figure, look, layers, height } = placed;
  const margin = Math.ceil(8 * drawing.unit) + 2;
  const scale = height / 100;
  const boxWidth = height * figure.aspect;
  const canvas = createCanvas(Math.ceil(boxWidth) + margin * 2, Math.ceil(height) + margin * 2);
  const context = canvas.getContext('2d');
  context.translate(look.facing === 1 ? margin : margin + boxWidth, margin);
  context.scale(scale * look.facing, scale);
  context.lineCap = 'round';
  context.lineJoin = 'round';
  const isSmall = height < 46 * drawing.unit;
  if (drawing.brush.outline > 0) outlineSprite(drawing, context, layers, scale);
  for (const layer of layers) {
    if (layer.tone === 'detail' && isSmall) continue;
    paintLayer(drawing, context, layer, placed);
  }
  context.resetTransform();
  if (!drawing.brush.isFlat) shadeSprite(drawing, canvas, placed);
  return { canvas, footX: margin + boxWidth / 2, footY: margin + height };
}

function paintLayer(drawing: DrawingContext, context: SKRSContext2D, layer: FigureLayer, placed: PlacedFigure): void {
  const path = new Path2D(layer.path);
  const paint = css(relit(drawing, layer, placed));
  if (layer.stroke === undefined) {
    context.fillStyle = paint;
    context.fill(path);
  } else {
    context.strokeStyle = paint;
    context.lineWidth = layer.stroke;
    context.stroke(path);
  }
}

/** A line around the whole figure: everything once, wider and darker, below the rest. */
function outlineSprite(
  drawing: DrawingContext,
  context: SKRSContext2D,
  layers: readonly FigureLayer[],
  scale: number,
): void {
  context.strokeStyle = css(lighten(drawing.paints.ink, -0.05), 0.9);
  for (const layer of layers) {
    if (layer.tone === 'detail') continue;
    context.lineWidth = (layer.stroke ?? 0) + (drawing.brush.outline * 2 * drawing.unit) / scale;
    context.stroke(new Path2D(layer.path));
  }
}

/** Shade on the far side of the light and a bright rim on the near one, kept inside the figure. */
function shadeSprite(
  drawing: DrawingContext,
  canvas: Canvas,
  { x, y, height, depth, silhouette, isHero }: PlacedFigure,
): void {
  const context = canvas.getContext('2d');
  const { paints, light, unit, scene } = drawing;
  const { width, height: tall } = canvas;
  const side = Math.sign(light.x - x) || 1;
  const isBehind = light.y < y && Math.abs(light.x - x) < drawing.width * 0.22;
  context.globalCompositeOperation = 'source-atop';
  const shade = context.createLinearGradient(side > 0 ? width : 0, 0, side > 0 ? 0 : width, tall);
  shade.addColorStop(0, css(paints.glow, 0.3 * (1 - silhouette)));
  shade.addColorStop(0.45, css(paints.glow, 0));
  const isDim = scene.time === 'night' && isHero;
  shade.addColorStop(1, css(paints.ink, isDim ? 0.2 : 0.34));
  context.fillStyle = shade;
  context.fillRect(0, 0, width, tall);
  const rim = createCanvas(width, tall);
  const edge = rim.getContext('2d');
  edge.drawImage(canvas, 0, 0);
  edge.globalCompositeOperation = 'destination-out';
  const thick = Math.min(2.6, Math.max(1, height / unit / 110)) * unit;
  edge.drawImage(canvas, -side * thick, thick * (isBehind ? 1.2 : 0.7));
  edge.globalCompositeOperation = 'source-in';
  edge.fillStyle = css(mix(paints.sun, paints.glow, 0.4));
  edge.fillRect(0, 0, width, tall);
  const strength = scene.light.body === 'hidden' ? (isDim ? 0.45 : 0.22) : (isDim ? 0.68 : 0.5) + 0.35 * silhouette;
  context.globalAlpha = strength * (0.4 + 0.6 * depth);
  context.drawImage(rim, 0, 0);
}

/** Light that a figure gives by itself: a halo around each of its lamps. */
function drawHalos(drawing: DrawingContext, { figure, look, layers, x, y, height }: PlacedFigure): void {
  if (!glows(drawing)) return;
  const { context, paints } = drawing;
  const scale = height / 100;
  const lamps = layers.filter((layer) => layer.tone === 'glow');
  withBlendMode(drawing, 'screen', 1, () => {
    for (const lamp of lamps.slice(0, 8)) {
      const [left, top, right, bottom] = bounds(lamp.path);
      const cx = x + ((left + right) / 2 - 50 * figure.aspect) * scale * look.facing;
      const cy = y - (100 - (top + bottom) / 2) * scale;
      const size = Math.max(right - left, bottom - top) * scale;
      const reach = Math.min(80 * drawing.unit, Math.max(14 * drawing.unit, size * 2.4));
      const warm = mix(colour(lamp.colour ?? '#ffd98a'), paints.sun, 0.2);
      context.fillStyle = radialGradient(drawing, { x: cx, y: cy }, reach, [
        [0, warm, 0.55],
        [0.35, warm, 0.2],
        [1, warm, 0],
      ]);
      context.fillRect(cx - reach, cy - reach, reach * 2, reach * 2);
    }
  });
}

/** Remembers where a subject is. */
function recordArea(
  { subjectAreas, width, height: tall }: DrawingContext,
  { figure, x, y, height }: PlacedFigure,
): void {
  const half = (height * figure.aspect) / 2;
  subjectAreas.push({
    left: (x - half) / width,
    right: (x + half) / width,
    top: (y - height) / tall,
    bottom: y / tall,
  });
}

/** Clears the air behind the main subject where it is dark, so that its shape is seen. */
function liftOff(drawing: DrawingContext, { figure, x, y, height }: PlacedFigure): void {
  const { context, paints, scene, setting } = drawing;
  const isDark = scene.time === 'night' || scene.weather.includes('storm') || setting.isShady;
  if (!isDark || drawing.brush.isFlat) return;
  const centre = { x, y: y - height * 0.55 };
  const reach = height * Math.max(0.85, figure.aspect * 0.75);
  withBlendMode(drawing, 'screen', 1, () => {
    context.fillStyle = radialGradient(drawing, centre, reach, [
      [0, mix(paints.glow, paints.haze, 0.5), scene.time === 'night' ? 0.42 : 0.3],
      [0.55, mix(paints.glow, paints.haze, 0.5), 0.15],
      [1, paints.haze, 0],
    ]);
    context.fillRect(centre.x - reach, centre.y - reach, reach * 2, reach * 2);
  });
}

/** A line that sags from the middle of a kite to a hand. */
function drawTether(
  { context, paints, unit }: DrawingContext,
  { x, y, height }: PlacedFigure,
  hand: { x: number; y: number },
): void {
  const top = y - height * 0.7;
  context.strokeStyle = css(mix(paints.ink, paints.haze, 0.3), 0.8);
  context.lineWidth = 1.3 * unit;
  context.beginPath();
  context.moveTo(x, top);
  context.quadraticCurveTo((x + hand.x) / 2, (top + hand.y) / 2 + height * 0.3, hand.x, hand.y);
  context.stroke();
}

function drawSprite({ context }: DrawingContext, sprite: Sprite, { x, y, height, visibleShare }: PlacedFigure): void {
  context.save();
  if (visibleShare !== undefined) {
    context.beginPath();
    context.rect(x - sprite.footX, y - sprite.footY, sprite.canvas.width, sprite.footY - height * (1 - visibleShare));
    context.clip();
  }
  context.drawImage(sprite.canvas, x - sprite.footX, y - sprite.footY);
  context.restore();
}

/** Draws a figure into its scene. */
export function drawFigure(drawing: DrawingContext, placed: PlacedFigure): void {
  const sprite = paintSprite(drawing, placed);
  if (placed.isHero) liftOff(drawing, placed);
  if (placed.on === 'ground') castShadow(drawing, sprite, placed);
  if (placed.on === 'water') mirrorBelow(drawing, sprite, placed);
  if (placed.tether) drawTether(drawing, placed, placed.tether);
  drawSprite(drawing, sprite, placed);
  drawHalos(drawing, placed);
  if (placed.on === 'ground') drawFooting(drawing, placed);
  recordArea(drawing, placed);
}
