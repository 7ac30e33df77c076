/** A platform that people talk to Vizzy on. */
import type { Clock, Logger, Vizzy } from '@vizzy/core';
import type { BotsConfig } from './config.ts';
import type { TurnService } from './turn-service.ts';

/** What a bot is built from. */
export type BotParts = {
  readonly vizzy: Vizzy;
  /** Turns of this platform. */
  readonly turns: TurnService;
  readonly config: BotsConfig;
  readonly clock: Clock;
  readonly logger: Logger;
};

/** One platform's bot. */
export interface Bot {
  /** The platform's name, for logs and metrics. */
  readonly platform: string;
  /**
   * Connects and listens. Throws `VizzyError('configuration')`, with one line for people that says what to change, when a
   * token is refused or a permission is missing.
   */
  start(): Promise<void>;
  /** Takes no new events, so that running turns can finish; the connection stays for their last words. */
  drain(): Promise<void>;
  /** Disconnects. */
  stop(): Promise<void>;
}

/** Makes a platform's bot; nothing is connected yet. */
export type CreateBot = (parts: BotParts) => Bot;
