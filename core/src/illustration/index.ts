/**
 * The door of the illustrator: prompt → scene → drawing → picture. It loads no native module: those live in its threads,
 * so that the house stands without them.
 */
export { type IllustratorOptions, openIllustrator } from './open-illustrator.ts';
export type { Scene, SceneSubject } from './scene/scene.ts';
