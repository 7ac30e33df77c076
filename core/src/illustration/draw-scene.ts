/** Drawing a scene: its setting's layers from far to near, its subjects between them, weather, style and the last touch. */
import type { Canvas } from '@napi-rs/canvas';
import type { DrawingContext } from './drawing/drawing-context.ts';
import { drawFigure } from './drawing/figure.ts';
import { finish } from './drawing/finish.ts';
import { placeSubjects } from './drawing/place-subjects.ts';
import { drawFallingWeather, drawFogBanks } from './drawing/weather.ts';
import type { Scene } from './scene/scene.ts';
import { presentLayers } from './settings/absent-layers.ts';
import { layOut, openDrawing } from './settings/index.ts';
import type { Layer } from './settings/setting.ts';
import { styleOf } from './styles/index.ts';
import type { Style } from './styles/style.ts';

/** Pixels of a picture. */
export type Size = { readonly width: number; readonly height: number };

/** Whether no weather falls in it. */
const isSheltered = ({ setting }: DrawingContext): boolean =>
  setting.weather === 'outside' || setting.weather === 'none';

/** Everything in a drawing, from far to near. */
export function layersOf(drawing: DrawingContext, style: Style): readonly Layer[] {
  const { layers, anchors } = layOut(drawing);
  const placedFigures = placeSubjects(drawing, anchors);
  const figures = placedFigures.map(
    (placed): Layer => ({
      name: `figure ${placed.figure.id}`,
      depth: placed.depth,
      draw: () => drawFigure(drawing, placed),
    }),
  );
  const { extras } = style;
  const own: readonly Layer[] = extras
    ? [{ name: 'style', depth: extras.depth, draw: () => extras.draw(drawing) }]
    : [];
  const nearest = Math.min(0.9, ...placedFigures.filter(({ isHero }) => isHero).map(({ depth }) => depth));
  const fog: readonly Layer[] = isSheltered(drawing)
    ? []
    : [{ name: 'fog', depth: nearest - 0.02, draw: () => drawFogBanks(drawing) }];
  // Sorting is stable: what is equally near keeps its order.
  return [...presentLayers(layers, drawing.scene.absent), ...own, ...fog, ...figures].toSorted(
    (one, other) => one.depth - other.depth,
  );
}

function drawWeather(drawing: DrawingContext): void {
  if (!isSheltered(drawing)) drawFallingWeather(drawing);
}

/** Weather over a painted picture, inside its margin of bare paper. */
function drawLateWeather(drawing: DrawingContext): void {
  const { context, width, height, brush } = drawing;
  const edge = brush.margin * Math.min(width, height);
  context.save();
  context.beginPath();
  context.rect(edge, edge, width - edge * 2, height - edge * 2);
  context.clip();
  drawWeather(drawing);
  context.restore();
}

function drawLayers(drawing: DrawingContext, style: Style): void {
  for (const layer of layersOf(drawing, style)) {
    drawing.context.save();
    layer.draw();
    drawing.context.restore();
  }
  if (!style.isWeatherLast) drawWeather(drawing);
}

/** Draws a scene at a size. The same scene gives the same pixels. */
export function drawScene(scene: Scene, { width, height }: Size): Canvas {
  const style = styleOf(scene.style);
  const composed = style.recompose?.(scene) ?? scene;
  const painted = style.palette ? { ...composed, palette: style.palette(composed.palette, composed) } : composed;
  const drawing = openDrawing(painted, width, height, style.brush);
  const scale = style.underpainting ?? 1;
  const under =
    scale === 1 ? drawing : openDrawing(painted, Math.round(width * scale), Math.round(height * scale), style.brush);
  drawLayers(under, style);
  style.paint?.(drawing, under);
  if (style.isWeatherLast) drawLateWeather(drawing);
  finish(drawing, style.finish);
  return drawing.canvas;
}
