/** The public door of the core. */
export { type ActiveTurns, createActiveTurns } from './active-turns.ts';
export { openVizzy, type Surroundings } from './bootstrap.ts';
export type { Brief, Change, LifeTopic, Mood, Preferences, Refinement } from './brief.ts';
export { type Chance, createChance, deriveSeed, largestSeed } from './chance.ts';
export { type Clock, systemClock } from './clock.ts';
export { type Communities, type CommunitySettings, type ContentLevel, usualSettings } from './community.ts';
export { shrinkImage, titleOf } from './composition/index.ts';
export { type CoreConfig, coreEnvironment, type ParsedEnvironment, parseEnvironment } from './config.ts';
export type { Improvement } from './conversation/improve.ts';
export type { Creation, Creations } from './creation.ts';
export { type ErrorCode, type ErrorDetails, isVizzyError, VizzyError } from './errors.ts';
export type { Exports } from './exports.ts';
export {
  type GeneratedImage,
  type ImageModel,
  type ImagePrompt,
  isRemoteTier,
  type Shot,
  type TierName,
  tierNames,
} from './image.ts';
export { defaultModels } from './inference-provider.ts';
export { type Sentences, sentencesFor } from './lexicon/index.ts';
export { type Logger, silentLogger } from './logger.ts';
export { createMetrics, type Metrics } from './measuring/metrics.ts';
export type { IncomingMessage, Scope } from './message.ts';
export { type ModeId, modeIds } from './mode.ts';
export { stylesByMode } from './modes/index.ts';
export { type Observation, type Observe, unobserved } from './observation.ts';
export { packMessage, unpackMessage } from './packed-message.ts';
export type { Forgotten, People, Profile, Quota, Taste } from './people.ts';
export type { Mode, Plan, Story } from './plan.ts';
export type { Progress, ProgressListener, ServiceProgress, Stage } from './progress.ts';
export type {
  CreationDetails,
  ImageReply,
  PosterReply,
  QuestionReply,
  Reply,
  ReplyImage,
  StoryReply,
} from './reply.ts';
export { type HostProcess, type Role, run, type Service, type ServiceParts, type StartService } from './run.ts';
export { type FailureReason, failureReasons, mayPass, type ServiceFailure } from './service-failure.ts';
export { keptServiceDays, type ServiceDay, type ServiceReports, type ServiceUse } from './service-reports.ts';
export type { SurfaceStore } from './surface-store.ts';
export { type Trace, untraced } from './trace.ts';
export { isHandedOver, type JobHandle, type RecoveryHandler, type TurnJob, type TurnJobs } from './turn-job.ts';
export { type NameOf, wordsAsSeen } from './understanding/index.ts';
export type { Health, RespondOptions, Vizzy } from './vizzy.ts';
