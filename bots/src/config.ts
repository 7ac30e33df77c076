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

/** The variables that the bots read beside the core's. Tokens that are absent switch their platform off. */
export const botsEnvironment = coreEnvironment.extend({
  DISCORD_TOKEN: secret.optional(),
  DISCORD_APPLICATION_ID: snowflake.optional(),
  DISCORD_GUILD_ID: snowflake.optional(),
  DISCORD_API_URL: address.optional(),
  DISCORD_CDN_URL: address.optional(),
  DISCORD_MEDIA_HOSTS: hosts.default(['cdn.discordapp.com', 'media.discordapp.net']),
  SLACK_BOT_TOKEN: z.string().startsWith('xoxb-', 'is malformed: a bot token starts with xoxb-').optional(),
  SLACK_APP_TOKEN: z.string().startsWith('xapp-', 'is malformed: an app-level token starts with xapp-').optional(),
  SLACK_SIGNING_SECRET: secret.optional(),
  SLACK_PORT: z.coerce.number({ error: 'must be a port' }).int().min(0).max(65_535).default(3000),
  SLACK_API_URL: address.optional(),
  SLACK_MEDIA_HOSTS: hosts.default(['files.slack.com']),
  SLACK_CLIENT_ID: z.string().min(1).optional(),
  SLACK_CLIENT_SECRET: secret.optional(),
  SLACK_STATE_SECRET: secret.optional(),
  /** Where the bots' process alone tells its metrics and health. */
  METRICS_PORT: z.coerce.number({ error: 'must be a port' }).int().min(0).max(65_535).default(9464),
  METRICS_HOST: z.string().default('127.0.0.1'),
  /** Seals installations where they are kept. */
  SLACK_ENCRYPTION_KEY: secret.optional(),
});

/** The bots' environment, validated. */
export type BotsConfig = z.output<typeof botsEnvironment>;
