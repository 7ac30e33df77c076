/** Connects to Slack, for one workspace or many, by socket or by signed requests. */
import { App, HTTPReceiver, type InstallationStore, SocketModeReceiver, type webApi } from '@slack/bolt';
import { type Clock, type Logger, VizzyError } from '@vizzy/core';
import type { AcknowledgeFirst } from '../acknowledge-first.ts';
import type { BotsConfig } from '../config.ts';
import { type ListeningServer, openHttpReceiver, paths } from './http-receiver.ts';
import { createSlackLogger } from './library-log.ts';
import { neededScopes, usefulScopes } from './settings/permissions.ts';

/** The bot that a token belongs to. */
export type BotIdentity = { readonly botId: string; readonly botUserId: string; readonly teamId: string };

/** What connecting needs. */
export type ConnectionParts = {
  readonly config: BotsConfig;
  /** The bot of a single workspace; absent for many. */
  readonly self?: BotIdentity;
  /** The installations of many workspaces; absent for a single one. */
  readonly installations?: InstallationStore;
  readonly acknowledgeFirst: AcknowledgeFirst;
  readonly clock: Clock;
  readonly logger: Logger;
};

/** A connection that is not open yet. */
export type Connection = {
  readonly app: App;
  readonly transport: 'socket' | 'http';
  /** Opens it; resolves to how it is reached, in words for the log. */
  open(): Promise<string>;
  close(): Promise<void>;
};

/** Milliseconds for one call of the Web API. */
const callTimeout = 15_000;

/** Milliseconds that a socket may take to close. */
const closeTimeout = 2000;

/** Options of every client; retries are in messages/retry.ts. */
export const clientOptions = ({ SLACK_API_URL }: Pick<BotsConfig, 'SLACK_API_URL'>): webApi.WebClientOptions => ({
  ...(SLACK_API_URL ? { slackApiUrl: `${SLACK_API_URL}/` } : {}),
  retryConfig: { retries: 0 },
  rejectRateLimitedCalls: true,
  timeout: callTimeout,
});

/** The options to install in many workspaces; none for a single one. */
function installerOptions({ config, installations }: ConnectionParts) {
  const { SLACK_CLIENT_ID: clientId, SLACK_CLIENT_SECRET: clientSecret, SLACK_STATE_SECRET: stateSecret } = config;
  if (!installations || !clientId || !clientSecret || !stateSecret) return {};
  const scopes = [...neededScopes, ...usefulScopes];
  return { clientId, clientSecret, stateSecret, installationStore: installations, scopes };
}

/** Creates the connection; `SLACK_APP_TOKEN` decides how. */
export function createConnection(parts: ConnectionParts): Connection {
  const { config, logger } = parts;
  const { SLACK_APP_TOKEN, SLACK_SIGNING_SECRET, SLACK_BOT_TOKEN, SLACK_PORT } = config;
  const logging = { logger: createSlackLogger(logger) };
  const installer = installerOptions(parts);
  const common = {
    ...logging,
    clientOptions: clientOptions(config),
    // Given the identity, Bolt need not ask for it: it would cache the answer for good, even an error.
    ...(SLACK_BOT_TOKEN && parts.self
      ? { token: SLACK_BOT_TOKEN, botId: parts.self.botId, botUserId: parts.self.botUserId }
      : {}),
    // Bolt stores nothing between events.
    convoStore: false as const,
  };
  if (SLACK_APP_TOKEN) {
    const receiver = new SocketModeReceiver({
      ...logging,
      ...installer,
      appToken: SLACK_APP_TOKEN,
      installerOptions: { clientOptions: socketOptions(config), port: SLACK_PORT },
    });
    const app = new App({ ...common, receiver });
    return {
      app,
      transport: 'socket',
      async open() {
        await receiver.start();
        return 'by Socket Mode';
      },
      // Bolt's own `stop` does not wait until the socket is closed.
      close: () => Promise.race([receiver.client.disconnect(), parts.clock.sleep(closeTimeout)]),
    };
  }
  if (!SLACK_SIGNING_SECRET)
    throw new VizzyError(
      'configuration',
      'SLACK_APP_TOKEN (for Socket Mode) or SLACK_SIGNING_SECRET (for HTTP events) is needed along with SLACK_BOT_TOKEN',
    );
  const receiver = new HTTPReceiver({
    ...logging,
    ...installer,
    signingSecret: SLACK_SIGNING_SECRET,
    endpoints: [...paths],
    installerOptions: { clientOptions: clientOptions(config) },
  });
  const app = new App({ ...common, receiver });
  let listeningServer: ListeningServer | undefined;
  return {
    app,
    transport: 'http',
    async open() {
      listeningServer = await openHttpReceiver(receiver.requestListener, SLACK_PORT, parts);
      return `by signed requests to port ${listeningServer.port}${paths[0]}`;
    },
    async close() {
      await listeningServer?.close();
    },
  };
}

/** The socket's client asks for a new URL until it gets one, so that Vizzy returns after a long outage of Slack. */
const socketOptions = (config: BotsConfig): webApi.WebClientOptions => ({
  ...clientOptions(config),
  retryConfig: { retries: 1000, factor: 1.5, maxTimeout: 30_000 },
  rejectRateLimitedCalls: false,
});
