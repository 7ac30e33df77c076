/** What the HTTP surface is built from. */
import type { Clock, CreationShelf, Metrics, People, Prints, TurnJobs, Vizzy } from '@vizzy/core';
import type { FastifyBaseLogger } from 'fastify';
import type { HttpConfig } from './config.ts';

/** What of Vizzy this surface asks for. */
export type AskedVizzy = Pick<Vizzy, 'respond' | 'reset' | 'improve' | 'health' | 'close' | 'notes'> & {
  readonly people: Pick<People, 'quota'>;
  readonly jobs: Pick<TurnJobs, 'run' | 'adopt'>;
  readonly creations: Pick<CreationShelf, 'find' | 'picture'>;
  readonly prints: Pick<Prints, 'storyboard' | 'storybook'>;
};

/** Everything that routes and plugins need, coming in by the door. */
export type Parts = {
  readonly vizzy: AskedVizzy;
  readonly config: HttpConfig;
  readonly clock: Clock;
  readonly metrics: Metrics;
  /** A pino logger. */
  readonly logger: FastifyBaseLogger;
};
