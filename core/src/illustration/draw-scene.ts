/** Drawing a scene: its setting's layers from far to near, its subjects between them, weather and the last touch. */
import type { Canvas } from '@napi-rs/canvas';
import { drawFigure, type Placing } from './drawing/figure.ts';
import { finish } from './drawing/finish.ts';
import { placeSubjects } from './drawing/place-subjects.ts';
import { type Brush, createStage, type Stage } from './drawing/stage.ts';
import { drawNearWeather } from './drawing/weather.ts';
import type { Scene } from './scene/scene.ts';
import { settings } from './settings/index.ts';

/** Pixels of a picture. */
export type Size = { readonly width: number; readonly height: number };

const soft: Brush = { isFlat: false, detail: 1, outline: 0 };

/** Draws the layers and figures of a stage. */
export function drawLayers(stage: Stage): void {
  const { layers, anchors } = settings[stage.scene.setting](stage);
  const placings = placeSubjects(stage, anchors);
  const figures = placings.map((placing: Placing) => ({
    nearness: placing.nearness,
    draw: () => drawFigure(stage, placing),
  }));
  const all = [...layers, ...figures].map((layer, order) => ({ ...layer, order }));
  all.sort((one, other) => one.nearness - other.nearness || one.order - other.order);
  for (const layer of all) layer.draw();
  drawNearWeather(stage);
}

/** Draws a scene at a size. The same scene gives the same pixels. */
export function drawScene(scene: Scene, { width, height }: Size): Canvas {
  const stage = createStage(scene, width, height, soft);
  drawLayers(stage);
  finish(stage, { grain: 0.14, vignette: 0.42 });
  return stage.canvas;
}
