/** What tests of every package build on. */
export { type ChatServerAnswer, chatServerFailures } from './chat-server-answers.ts';
export { type ChatServerDouble, openChatServerDouble } from './chat-server-double.ts';
export type { ChatServerKind, ChatServerOptions, ChatServerRequest } from './chat-server-requests.ts';
export { type ComfyuiAnswer, type ComfyuiDouble, type ComfyuiManner, openComfyuiDouble } from './comfyui-double.ts';
export { drawWorkflow, editWorkflow, pageWorkflow } from './comfyui-workflows.ts';
export { type DeclineManner, declineManners } from './declined-answers.ts';
export { atDepth, depthVariable, isDeep, sample } from './depth.ts';
export { endWithParent } from './end-with-parent.ts';
export { createFakeClock, type FakeClock } from './fake-clock.ts';
export { type AppParameter, drawingApp, editingApp, type GradioApp, galleryApp } from './gradio-apps.ts';
export { type GradioDouble, type GradioFault, openGradioDouble } from './gradio-double.ts';
export { type HordeDouble, openHordeDouble } from './horde-double.ts';
export { type HordeFault, hordeKeys } from './horde-refusals.ts';
export {
  type HubEntry,
  type HuggingFaceDouble,
  huggingFaceToken,
  openHuggingFaceDouble,
} from './hugging-face-double.ts';
export { describeImageModel, type OpenedModel, type TestRunner } from './image-model-contract.ts';
export { type ImageServerAnswer, imageServerFailures } from './image-server-answers.ts';
export { type ImageServerDouble, openImageServerDouble } from './image-server-double.ts';
export type { ImageServerKind, ImageServerOptions, ImageServerRequest } from './image-server-request.ts';
export { type DoubleRequest, type LoopbackDouble, openLoopbackDouble } from './loopback-double.ts';
export { measureSlowness, patience, slowness, slownessVariable, stretch } from './patience.ts';
export { openPictureHostDouble, type PictureHostDouble } from './picture-host-double.ts';
export { bombPng, halfOf, readTint, samplePicture, tintOf } from './pictures.ts';
export { createQuickIllustrator } from './quick-illustrator.ts';
export { openRedisServer, type RedisServer } from './redis-server.ts';
export { openRouterDouble, type RouterAnswer, type RouterDouble, type RouterRequest } from './router-double.ts';
export type { ServiceFault, ServiceRequest, ServiceSocket } from './service-socket.ts';
export { describeStore, type OpenedStore } from './store-contract.ts';
export type { WebuiAnswer, WebuiKind } from './webui-answers.ts';
export { openWebuiDouble, type WebuiDouble, type WebuiManner } from './webui-double.ts';
