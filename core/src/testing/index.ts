/** What tests of every package build on. */
export { type DeclineManner, declineManners } from './declined-answers.ts';
export { atDepth, depthVariable, isDeep, sample } from './depth.ts';
export { endWithParent } from './end-with-parent.ts';
export { createFakeClock, type FakeClock } from './fake-clock.ts';
export { type AppParameter, drawingApp, editingApp, type GradioApp, galleryApp } from './gradio-apps.ts';
export { type GradioDouble, type GradioFault, openGradioDouble } from './gradio-double.ts';
export { type HordeDouble, openHordeDouble } from './horde-double.ts';
export { type HordeFault, hordeKeys } from './horde-refusals.ts';
export { describeImageModel, type OpenedModel, type TestRunner } from './image-model-contract.ts';
export { type DoubleRequest, type LoopbackDouble, openLoopbackDouble } from './loopback-double.ts';
export { measureSlowness, patience, slowness, slownessVariable, stretch } from './patience.ts';
export { bombPng, halfOf, readTint, samplePicture, tintOf } from './pictures.ts';
export { createQuickIllustrator } from './quick-illustrator.ts';
export { openRedisServer, type RedisServer } from './redis-server.ts';
export { openRouterDouble, type RouterAnswer, type RouterDouble, type RouterRequest } from './router-double.ts';
export { describeStore, type OpenedStore } from './store-contract.ts';
