/** What the HTTP surface is built from. */
import type { Clock, Creations, Exports, Metrics, People, TurnJobs, Vizzy } from '@vizzy/core';
import type { FastifyBaseLogger } from 'fastify';
import type { HttpConfig } from './config.ts';

/** The parts of Vizzy that this surface uses. */
export type VizzyPort = Pick<
  Vizzy,
  'respond' | 'reset' | 'improve' | 'health' | 'close' | 'surfaceStore' | 'serviceReports'
> & {
  readonly people: Pick<People, 'quota'>;
  readonly jobs: Pick<TurnJobs, 'run' | 'registerRecovery'>;
  readonly creations: Pick<Creations, 'find' | 'picture'>;
  readonly exports: Pick<Exports, 'storyboard' | 'storybook'>;
};

/** Everything that routes and plugins need. */
export type Dependencies = {
  readonly vizzy: VizzyPort;
  readonly config: HttpConfig;
  readonly clock: Clock;
  readonly metrics: Metrics;
  /** A pino logger. */
  readonly logger: FastifyBaseLogger;
};
