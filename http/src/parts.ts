/** What the HTTP surface is built from. */
import type { Clock, Vizzy } from '@vizzy/core';
import type { FastifyBaseLogger } from 'fastify';
import type { HttpConfig } from './config.ts';

/** Everything that routes and plugins need, coming in by the door. */
export type Parts = {
  readonly vizzy: Vizzy;
  readonly config: HttpConfig;
  readonly clock: Clock;
  /** A pino logger. */
  readonly logger: FastifyBaseLogger;
};
