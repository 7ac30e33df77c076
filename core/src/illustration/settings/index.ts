/** The settings: where scenes are set, what is true of each, and how it is laid out. */
import type { Brush, DrawingContext } from '../drawing/drawing-context.ts';
import { createDrawingContext } from '../drawing/drawing-context.ts';
import type { Scene, SettingId } from '../scene/scene.ts';
import * as all from './all.ts';
import type { Setting, SettingDrawing } from './setting.ts';

/** Every setting by its id. */
export const settings: Readonly<Record<SettingId, Setting>> = all satisfies Record<keyof typeof all, Setting> &
  Record<SettingId, Setting>;

/** An empty drawing of a scene, `width × height` pixels. */
export const openDrawing = (scene: Scene, width: number, height: number, brush: Brush): DrawingContext =>
  createDrawingContext(scene, settings[scene.setting], { width, height, brush });

/** The setting of a drawing's scene, laid out in it. */
export const layOut = (drawing: DrawingContext): SettingDrawing => settings[drawing.scene.setting].layOut(drawing);
