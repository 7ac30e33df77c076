/** What other rooms may import from this one. */
export type { Generated, Tiers } from './fallback.ts';
export { createGenerator, type GenerateOptions, type Generator } from './generate.ts';
export { measured } from './measured.ts';
export { defaultPatience, type Patience, withPatience } from './resilience.ts';
export { emergencyTier } from './tiers/emergency.ts';
export { createHuggingFaceTier } from './tiers/hugging-face.ts';
export { createLocalTier } from './tiers/local.ts';
export { createSpaceTier } from './tiers/space.ts';
