/** Vizzy on Slack: connects, listens, disconnects. */
import { webApi } from '@slack/bolt';
import { type Logger, VizzyError } from '@vizzy/core';
import { type AcknowledgeFirstTiming, createAcknowledgeFirst } from '../acknowledge-first.ts';
import type { Bot, BotParts, CreateBot } from '../bot.ts';
import type { BotsConfig } from '../config.ts';
import { type BotIdentity, type Connection, type ConnectionParts, clientOptions, createConnection } from './connect.ts';
import { createEncryption } from './encrypt.ts';
import {
  createHandlerContext,
  type HandlerContext,
  type WorkspaceIdentity,
  workspaceForToken,
} from './handler-context.ts';
import { createInstallations } from './installations.ts';
import { createSlackLogger } from './library-log.ts';
import { listen } from './listen.ts';
import { readSlackError } from './messages/errors.ts';
import { openTargets } from './messages/reopen-reply.ts';
import { missingScopes, neededScopes, usefulScopes } from './settings/permissions.ts';

/** One line for the operator on what to do about a token that Slack refuses. */
function refusedToken(name: string, error: unknown): unknown {
  const slackError = readSlackError(error);
  const message = (() => {
    if (slackError?.type === 'refused' && slackError.error === 'missing_scope')
      return `${name} lacks the scope ${slackError.scope ?? '?'}: add it in the app's settings and install the app again`;
    if (slackError?.type === 'refused')
      return `Slack refuses ${name} (${slackError.error}): copy it again from the app's settings`;
    if (slackError) return `Slack cannot be reached to check ${name}: is the network there, and SLACK_API_URL right?`;
    return undefined;
  })();
  return message === undefined ? error : new VizzyError('configuration', message, { cause: error });
}

/** Checks the bot token before listening: the library would notice too late. */
async function checkToken(config: BotsConfig, logger: Logger): Promise<BotIdentity> {
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
  if (useful.length > 0) logger.warn({ missing: useful }, 'Slack: scopes are missing; some features will not work');
  const { bot_id: botId, user_id: botUserId, team_id: teamId } = answered;
  if (!botId || !botUserId || !teamId)
    throw new VizzyError('configuration', 'SLACK_BOT_TOKEN is no token of a bot: it starts with xoxb-');
  return { botId, botUserId, teamId };
}

/** The store of installations, if Vizzy serves many workspaces. */
function installationsOf({ config, vizzy }: BotParts) {
  const { SLACK_CLIENT_ID, SLACK_CLIENT_SECRET, SLACK_STATE_SECRET, SLACK_ENCRYPTION_KEY, SLACK_BOT_TOKEN } = config;
  if (SLACK_BOT_TOKEN || !SLACK_CLIENT_ID) return undefined;
  const needed = { SLACK_CLIENT_SECRET, SLACK_STATE_SECRET, SLACK_ENCRYPTION_KEY };
  const missing = Object.entries(needed).flatMap(([name, value]) => (value ? [] : [name]));
  if (missing.length > 0 || !SLACK_ENCRYPTION_KEY)
    throw new VizzyError('configuration', `${missing.join(', ')} is needed along with SLACK_CLIENT_ID`);
  return createInstallations(vizzy.surfaceStore, createEncryption(SLACK_ENCRYPTION_KEY));
}

/** Finds a workspace without an event from it. */
function findWorkspaceOf(
  handlerContext: HandlerContext,
  { config, logger }: BotParts,
  identity: Pick<ConnectionParts, 'self' | 'installations'>,
) {
  const workspaceWith = (workspaceIdentity: WorkspaceIdentity) => {
    const options = { ...clientOptions(config), logger: createSlackLogger(logger) };
    return workspaceForToken(handlerContext, workspaceIdentity, new webApi.WebClient(workspaceIdentity.token, options));
  };
  return async ({ teamId, enterpriseId }: Pick<WorkspaceIdentity, 'teamId' | 'enterpriseId'>) => {
    const { self, installations } = identity;
    if (self && config.SLACK_BOT_TOKEN && self.teamId === teamId)
      return workspaceWith({ ...self, enterpriseId: undefined, token: config.SLACK_BOT_TOKEN });
    const query = { teamId, enterpriseId, isEnterpriseInstall: enterpriseId !== undefined };
    const bot = (await installations?.fetchInstallation(query))?.bot;
    if (!bot) throw new VizzyError('not-found', 'Vizzy is not, or no longer, installed in this workspace');
    return workspaceWith({ teamId, enterpriseId, botUserId: bot.userId, token: bot.token });
  };
}

/** Deletes an installation when its workspace removes the app. */
function forgetUninstalled({ app }: Connection, { installations }: Pick<ConnectionParts, 'installations'>): void {
  for (const name of ['app_uninstalled', 'tokens_revoked'] as const)
    app.event(name, async ({ context }) => {
      const { teamId, enterpriseId, isEnterpriseInstall } = context;
      await installations?.deleteInstallation?.({ teamId, enterpriseId, isEnterpriseInstall });
    });
}

/** Bolt acknowledges events by itself: work waits until no event has arrived for a moment. */
export const acknowledgeFirstTiming: AcknowledgeFirstTiming = { quiet: 25, poll: 25, longest: 600 };

/** Creates the bot, for one workspace with its token or for many with their installations. */
export const createSlackBot: CreateBot = (parts): Bot => {
  const { config, vizzy, turns, clock, logger } = parts;
  const installations = installationsOf(parts);
  const acknowledgeFirst = createAcknowledgeFirst(clock, acknowledgeFirstTiming);
  let close = async () => {};
  return {
    platform: 'slack',
    async start() {
      const identity = installations ? { installations } : { self: await checkToken(config, logger) };
      const connection = createConnection({ config, acknowledgeFirst, clock, logger, ...identity });
      const { app, transport } = connection;
      const mediaHosts = config.SLACK_MEDIA_HOSTS;
      const handlerContext = createHandlerContext({
        vizzy,
        turns,
        mediaHosts,
        transport,
        acknowledgeFirst,
        clock,
        logger,
      });
      listen(app, handlerContext);
      forgetUninstalled(connection, identity);
      app.error(async (error) =>
        logger.warn(
          { code: error.code, message: error.message },
          'Slack: Bolt could not process an event; it is dropped',
        ),
      );
      close = () => connection.close();
      const where = await connection.open().catch((error: unknown) => {
        throw refusedToken('SLACK_APP_TOKEN', error);
      });
      await turns.recoverTurns(openTargets(findWorkspaceOf(handlerContext, parts, identity), handlerContext));
      logger.info({ transport }, `Slack: connected ${where}`);
    },
    // Running turns reply over the Web API, which needs no connection.
    drain: async () => {
      await close();
      close = async () => {};
    },
    stop: () => close(),
  };
};
