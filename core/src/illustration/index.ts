/** The door of the illustrator: prompt → scene → drawing → picture. */
export { drawScene, type Size } from './draw-scene.ts';
export { type IllustratorOptions, openIllustrator } from './open-illustrator.ts';
export { readScene } from './scene/read-scene.ts';
export type { Scene, SceneSubject } from './scene/scene.ts';
