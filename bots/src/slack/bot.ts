/** Vizzy in Slack. */
import { webApi } from '@slack/bolt';
import { type Logger, VizzyError } from '@vizzy/core';
import type { Bot, BotParts, OpenBot } from '../bot.ts';
import type { BotsConfig } from '../config.ts';
import { clientOptions, createConnection } from './connect.ts';
import { createDesk } from './desk.ts';
import { missingScopes, neededScopes, usefulScopes } from './doctor.ts';
import { faultOf } from './faults.ts';
import { createInstallations } from './installations.ts';
import { listen } from './listen.ts';
import { createSlackLogger } from './log.ts';
import { createSeal } from './seal.ts';

/** What to do about a token that Slack refuses, in a line for whoever starts Vizzy. */
function refusedToken(name: string, error: unknown): unknown {
  const fault = faultOf(error);
  const message = (() => {
    if (fault?.type === 'refused' && fault.error === 'missing_scope')
      return `${name} lacks the scope ${fault.scope ?? '?'}: add it in the app's settings and install the app again`;
    if (fault?.type === 'refused')
      return `Slack refuses ${name} (${fault.error}): copy it again from the app's settings`;
    if (fault) return `Slack cannot be reached to check ${name}: is the network there, and SLACK_API_URL right?`;
    return undefined;
  })();
  return message === undefined ? error : new VizzyError('configuration', message, { cause: error });
}

/** Checks the bot token before anything listens: the library would find out too late. */
async function checkToken(config: BotsConfig, logger: Logger): Promise<void> {
  const client = new webApi.WebClient(config.SLACK_BOT_TOKEN, {
    ...clientOptions(config),
    logger: createSlackLogger(logger),
    retryConfig: { retries: 2, minTimeout: 500 },
  });
  const answered = await client.auth.test().catch((error: unknown) => {
    throw refusedToken('SLACK_BOT_TOKEN', error);
  });
  const missing = missingScopes(answered, neededScopes);
  if (missing.length > 0)
    throw new VizzyError(
      'configuration',
      `SLACK_BOT_TOKEN lacks the scope ${missing.join(', ')}: add it in the app's settings and install the app again`,
    );
  const useful = missingScopes(answered, usefulScopes);
  if (useful.length > 0) logger.warn({ missing: useful }, 'Slack: some things will not work without these scopes');
}

/** Where installations are kept, when Vizzy serves many workspaces. */
function installationsOf({ config, vizzy }: BotParts) {
  const { SLACK_CLIENT_ID, SLACK_CLIENT_SECRET, SLACK_STATE_SECRET, SLACK_ENCRYPTION_KEY, SLACK_BOT_TOKEN } = config;
  if (SLACK_BOT_TOKEN || !SLACK_CLIENT_ID) return undefined;
  const needed = { SLACK_CLIENT_SECRET, SLACK_STATE_SECRET, SLACK_ENCRYPTION_KEY };
  const missing = Object.entries(needed).flatMap(([name, value]) => (value ? [] : [name]));
  if (missing.length > 0 || !SLACK_ENCRYPTION_KEY)
    throw new VizzyError('configuration', `${missing.join(', ')} is needed beside SLACK_CLIENT_ID`);
  return createInstallations(vizzy.notes, createSeal(SLACK_ENCRYPTION_KEY));
}

/** The bot of one workspace by its token, or of many by their installations. */
export const openSlackBot: OpenBot = (parts): Bot => {
  const { config, vizzy, turns, clock, logger } = parts;
  const installations = installationsOf(parts);
  let close = async () => {};
  return {
    platform: 'slack',
    async start() {
      if (!installations) await checkToken(config, logger);
      const connection = createConnection({ config, clock, logger, ...(installations ? { installations } : {}) });
      const { app, transport } = connection;
      listen(app, createDesk({ vizzy, turns, mediaHosts: config.SLACK_MEDIA_HOSTS, transport, clock, logger }));
      // Whoever takes the app out of a workspace takes its token with it.
      for (const name of ['app_uninstalled', 'tokens_revoked'] as const)
        app.event(name, async ({ context }) => {
          const { teamId, enterpriseId, isEnterpriseInstall } = context;
          await installations?.deleteInstallation?.({ teamId, enterpriseId, isEnterpriseInstall });
        });
      app.error(async (error) =>
        logger.warn({ code: error.code, message: error.message }, 'Slack: an event went wrong'),
      );
      close = () => connection.close();
      const where = await connection.open().catch((error: unknown) => {
        throw refusedToken('SLACK_APP_TOKEN', error);
      });
      logger.info({ transport }, `Slack: connected ${where}`);
    },
    // What is under way is answered over the Web API, which needs no connection.
    drain: async () => {
      await close();
      close = async () => {};
    },
    stop: () => close(),
  };
};
