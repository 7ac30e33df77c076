/** What every platform's bot offers to the process. */
import type { Clock, Logger, Vizzy } from '@vizzy/core';
import type { BotsConfig } from './config.ts';
import type { TurnService } from './turn-service.ts';

/** What a bot needs. */
export type BotParts = {
  readonly vizzy: Vizzy;
  /** Runs the turns of this platform. */
  readonly turns: TurnService;
  readonly config: BotsConfig;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Milliseconds that one request to the platform may take; default: what the platform's own documents suggest. */
  readonly requestTimeout?: number;
};

/** One platform's bot. */
export interface Bot {
  /** The platform's name, for logs and metrics. */
  readonly platform: string;
  /**
   * Connects and listens. Throws `VizzyError('configuration')`, with one line that says what to change, if a token is
   * refused or a permission is missing.
   */
  start(): Promise<void>;
  /** Takes no new events, so that running turns can finish; keeps the connection for their replies. */
  drain(): Promise<void>;
  /** Disconnects. */
  stop(): Promise<void>;
}

/** Creates a platform's bot; does not connect it. */
export type CreateBot = (parts: BotParts) => Bot;
