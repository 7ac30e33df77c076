/** The environment of the bots. */
import { coreEnvironment } from '@vizzy/core';
import { z } from 'zod';

const address = z
  .url({ protocol: /^https?$/, error: 'must be an http:// or https:// address' })
  .transform((url) => url.replace(/\/+$/, ''));

const snowflake = z.string().regex(/^\d{15,21}$/, 'must be a number of 15 to 21 digits, as the platform shows it');

const hosts = z.string().transform((line) =>
  line
    .split(',')
    .map((host) => host.trim().toLowerCase())
    .filter(Boolean),
);

const secret = z.string().regex(/^[\x21-\x7e]{8,512}$/, 'is malformed: one word without spaces is expected');

/** `first-last/count`, or `one/count`. */
const shards = z.string().transform((written, context) => {
  const [, first = '', last = first, count = ''] = /^(\d{1,5})(?:-(\d{1,5}))?\/(\d{1,5})$/.exec(written) ?? [];
  const [from, to, of] = [Number(first), Number(last), Number(count)];
  if (count === '' || from > to || to >= of) {
    context.addIssue({ code: 'custom', message: 'must be shards of a number, such as 0-3/16' });
    return z.NEVER;
  }
  return { ids: Array.from({ length: to - from + 1 }, (_, at) => from + at), count: of };
});

/** The core's variables and the bots' own. A platform without a token is switched off. */
export const botsEnvironment = coreEnvironment.extend({
  DISCORD_TOKEN: secret.optional().meta({ description: 'Switches Discord on: the bot’s token.' }),
  DISCORD_APPLICATION_ID: snowflake
    .optional()
    .meta({ description: 'The application’s id; by default the one the token belongs to.' }),
  DISCORD_GUILD_ID: snowflake
    .optional()
    .meta({ description: 'Commands are registered in this server only, at once: for development.' }),
  DISCORD_API_URL: address.optional().meta({
    description: 'Base of Discord’s REST API, for a proxy or a test double; the gateway is the one it names.',
  }),
  DISCORD_SHARDS: shards.optional().meta({
    description:
      'Which shards this process runs, of how many, where they are spread over several; none: all that Discord recommends.',
    example: '0-3/16',
  }),
  DISCORD_CDN_URL: address.optional().meta({ description: 'Base of Discord’s picture host, likewise.' }),
  DISCORD_MEDIA_HOSTS: hosts
    .default(['cdn.discordapp.com', 'media.discordapp.net'])
    .meta({ description: 'Hosts that attached pictures may be fetched from.' }),
  SLACK_BOT_TOKEN: z
    .string()
    .startsWith('xoxb-', 'is malformed: a bot token starts with xoxb-')
    .optional()
    .meta({ description: 'Switches Slack on for one workspace: the bot’s token.' }),
  SLACK_APP_TOKEN: z
    .string()
    .startsWith('xapp-', 'is malformed: an app-level token starts with xapp-')
    .optional()
    .meta({ description: 'Connects by Socket Mode; without it Slack must reach `SLACK_PORT`.' }),
  SLACK_SIGNING_SECRET: secret
    .optional()
    .meta({ description: 'Proves that requests on `SLACK_PORT` come from Slack.' }),
  SLACK_PORT: z.coerce
    .number({ error: 'must be a port' })
    .int()
    .min(0)
    .max(65_535)
    .default(3000)
    .meta({ description: 'Where Slack’s signed events arrive.' }),
  SLACK_API_URL: address.optional().meta({ description: 'Base of Slack’s Web API, for a proxy or a test double.' }),
  SLACK_MEDIA_HOSTS: hosts
    .default(['files.slack.com'])
    .meta({ description: 'Hosts that attached pictures may be fetched from.' }),
  SLACK_CLIENT_ID: z
    .string()
    .min(1)
    .optional()
    .meta({ description: 'With the two below: many workspaces, installed by OAuth.' }),
  SLACK_CLIENT_SECRET: secret.optional().meta({ description: 'The app’s client secret.' }),
  SLACK_STATE_SECRET: secret
    .optional()
    .meta({ description: 'Signs the state of an install in progress; any long word.' }),
  /** Where the bots' own process serves metrics and health. */
  METRICS_PORT: z.coerce
    .number({ error: 'must be a port' })
    .int()
    .min(0)
    .max(65_535)
    .default(9464)
    .meta({ description: 'Port on which the bots’ own process serves metrics and health.' }),
  METRICS_HOST: z.string().default('127.0.0.1').meta({ description: 'The address it listens on.' }),
  /** Encrypts stored installations. */
  SLACK_ENCRYPTION_KEY: secret.optional().meta({ description: 'Encrypts stored installations; any long word.' }),
});

/** The bots' environment, validated. */
export type BotsConfig = z.output<typeof botsEnvironment>;
