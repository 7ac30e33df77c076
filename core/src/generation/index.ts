/** What other rooms may import from this one. */
export type { Generated, Tiers } from './fallback.ts';
export { createGenerator, type GenerateOptions, type Generator } from './generate.ts';
export { measured } from './measured.ts';
export { defaultPatience, type Patience, type ResilientModel, type TierStatus, withPatience } from './resilience.ts';
export { emergencyTier } from './tiers/emergency.ts';
export { createGradioSpaceTier } from './tiers/gradio/gradio-space.ts';
export { createHordeTier } from './tiers/horde/horde.ts';
export { createEndpointTier } from './tiers/hugging-face/endpoint.ts';
export { createRouterTier } from './tiers/hugging-face/router.ts';
export { createLocalTier } from './tiers/local.ts';
export { createSpaceTier } from './tiers/space.ts';
