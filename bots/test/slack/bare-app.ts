/** The real Bolt app alone, without Vizzy, on the double. */
import { App, HTTPReceiver, LogLevel, SocketModeReceiver } from '@slack/bolt';
import { stretch } from '@vizzy/core/testing';
import sharp from 'sharp';
import { onTestFinished } from 'vitest';
import { openSlackDouble, type SlackDouble } from '../doubles/slack/slack-double.ts';

/** An app and the double it is connected to. */
export type BareApp = { readonly app: App; readonly slack: SlackDouble };

const quiet = {
  debug() {},
  info() {},
  warn() {},
  error() {},
  setLevel() {},
  getLevel: () => LogLevel.ERROR,
  setName() {},
};

/** Opens both; they are closed after the test, the last one first. */
export async function openBareApp(transport: 'http' | 'socket', scopes?: readonly string[]): Promise<BareApp> {
  const slack = await openSlackDouble({ transport, ...(scopes ? { scopes } : {}) });
  onTestFinished(() => slack.close());
  const clientOptions = { slackApiUrl: slack.url, retryConfig: { retries: 0 } };
  // Else an app asks who it is as it is made, and a test may be over before it is told. So it asks at its first event.
  const common = { token: slack.token, logger: quiet, clientOptions, tokenVerificationEnabled: false };
  if (transport === 'socket') {
    // A client reconnects after its ping timeout, 5 s by default.
    const receiver = new SocketModeReceiver({
      appToken: slack.appToken,
      logger: quiet,
      clientPingTimeout: stretch(300),
      // What a test leaves unacknowledged as it ends cannot be acknowledged by a second try either.
      processEventErrorHandler: async () => false,
      installerOptions: { clientOptions },
    });
    const app = new App({ ...common, receiver });
    await app.start();
    onTestFinished(async () => void (await app.stop()));
    return { app, slack };
  }
  const receiver = new HTTPReceiver({ signingSecret: slack.signingSecret, logger: quiet });
  const app = new App({ ...common, receiver });
  const server = await receiver.start({ port: 0, host: '127.0.0.1' });
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('no port');
  slack.reach(`http://127.0.0.1:${address.port}/slack/events`);
  onTestFinished(async () => void (await app.stop()));
  return { app, slack };
}

/** A small picture. */
export const png = (): Promise<Buffer> =>
  sharp({ create: { width: 40, height: 30, channels: 3, background: '#369' } })
    .png()
    .toBuffer();
