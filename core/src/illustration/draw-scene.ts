/** Drawing a scene: its setting's layers from far to near, its subjects between them, weather, style and the last touch. */
import type { Canvas } from '@napi-rs/canvas';
import type { Stage } from './drawing/drawing-context.ts';
import { drawFigure } from './drawing/figure.ts';
import { finish } from './drawing/finish.ts';
import { placeSubjects } from './drawing/place-subjects.ts';
import { drawFallingWeather, drawFogBanks } from './drawing/weather.ts';
import type { Scene } from './scene/scene.ts';
import { layOut, openStage } from './settings/index.ts';
import type { Layer } from './settings/setting.ts';
import { styleOf } from './styles/index.ts';
import type { Style } from './styles/style.ts';

/** Pixels of a picture. */
export type Size = { readonly width: number; readonly height: number };

/** Whether no weather falls in it. */
const isSheltered = ({ setting }: Stage): boolean => setting.weather === 'outside' || setting.weather === 'none';

/** Everything that is drawn on a stage, from far to near. */
export function layersOf(stage: Stage, style: Style): readonly Layer[] {
  const { layers, anchors } = layOut(stage);
  const placings = placeSubjects(stage, anchors);
  const figures = placings.map(
    (placing): Layer => ({
      name: `figure ${placing.figure.id}`,
      nearness: placing.nearness,
      draw: () => drawFigure(stage, placing),
    }),
  );
  const { extras } = style;
  const own: readonly Layer[] = extras
    ? [{ name: 'style', nearness: extras.nearness, draw: () => extras.draw(stage) }]
    : [];
  const nearest = Math.min(0.9, ...placings.filter(({ isHero }) => isHero).map(({ nearness }) => nearness));
  const fog: readonly Layer[] = isSheltered(stage)
    ? []
    : [{ name: 'fog', nearness: nearest - 0.02, draw: () => drawFogBanks(stage) }];
  // Sorting is stable: what is equally near keeps its order.
  return [...layers, ...own, ...fog, ...figures].toSorted((one, other) => one.nearness - other.nearness);
}

function drawWeather(stage: Stage): void {
  if (!isSheltered(stage)) drawFallingWeather(stage);
}

/** Weather over a painted picture, inside its margin of bare paper. */
function drawLateWeather(stage: Stage): void {
  const { context, width, height, brush } = stage;
  const edge = brush.margin * Math.min(width, height);
  context.save();
  context.beginPath();
  context.rect(edge, edge, width - edge * 2, height - edge * 2);
  context.clip();
  drawWeather(stage);
  context.restore();
}

function drawLayers(stage: Stage, style: Style): void {
  for (const layer of layersOf(stage, style)) {
    stage.context.save();
    layer.draw();
    stage.context.restore();
  }
  if (!style.isWeatherLast) drawWeather(stage);
}

/** Draws a scene at a size. The same scene gives the same pixels. */
export function drawScene(scene: Scene, { width, height }: Size): Canvas {
  const style = styleOf(scene.style);
  const composed = style.recompose?.(scene) ?? scene;
  const painted = style.palette ? { ...composed, palette: style.palette(composed.palette, composed) } : composed;
  const stage = openStage(painted, width, height, style.brush);
  const scale = style.underpainting ?? 1;
  const under =
    scale === 1 ? stage : openStage(painted, Math.round(width * scale), Math.round(height * scale), style.brush);
  drawLayers(under, style);
  style.paint?.(stage, under);
  if (style.isWeatherLast) drawLateWeather(stage);
  finish(stage, style.finish);
  return stage.canvas;
}
