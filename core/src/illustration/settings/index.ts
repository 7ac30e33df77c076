/** The settings: where scenes are set, what is true of each, and how it is laid out. */
import type { Brush, Stage } from '../drawing/drawing-context.ts';
import { createStage } from '../drawing/drawing-context.ts';
import type { Scene, SettingId } from '../scene/scene.ts';
import * as all from './all.ts';
import type { Setting, SettingDrawing } from './setting.ts';

/** Every setting by its id. */
export const settings: Readonly<Record<SettingId, Setting>> = all satisfies Record<keyof typeof all, Setting> &
  Record<SettingId, Setting>;

/** An empty stage for a scene, `width × height` pixels. */
export const openStage = (scene: Scene, width: number, height: number, brush: Brush): Stage =>
  createStage(scene, settings[scene.setting], { width, height, brush });

/** The setting of a stage's scene, laid out on it. */
export const layOut = (stage: Stage): SettingDrawing => settings[stage.scene.setting].layOut(stage);
