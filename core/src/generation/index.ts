/** What other rooms may import from this one. */
export { createChatFetch } from './chat-fetch.ts';
export type { Generated, Tiers } from './fallback.ts';
export { createGenerator, type GenerateOptions, type Generator, type ToldProgress } from './generate.ts';
export { measured } from './measured.ts';
export { defaultPatience, type Patience, type ResilientModel, type TierStatus, withPatience } from './resilience.ts';
export { watchFailures } from './tier-failures.ts';
export { createComfyuiTier } from './tiers/comfyui/comfyui.ts';
export { openWorkflows } from './tiers/comfyui/open-workflows.ts';
export { emergencyTier } from './tiers/emergency.ts';
export { createGradioSpaceTier } from './tiers/gradio/gradio-space.ts';
export { createHordeTier } from './tiers/horde/horde.ts';
export { createEndpointTier } from './tiers/hugging-face/endpoint.ts';
export { createRouterTier, type RouterTierSettings } from './tiers/hugging-face/router.ts';
export { createLocalTier } from './tiers/local.ts';
export { createImageServerTier } from './tiers/openai/image-server.ts';
export { createSpaceTier } from './tiers/space.ts';
export { createWebuiTier } from './tiers/webui/webui.ts';
