/** The shared environment: its variables, how they are checked, and what is reported when one is wrong. */
import { z } from 'zod';
import { httpAddress, positive } from './config-values.ts';
import { checkPictureServices, pictureServiceVariables } from './picture-service-config.ts';

/** A number, or `off`. */
const limit = (fallback: number | null) =>
  z
    .union([z.literal('off').transform(() => null), positive('requests')], {
      error: 'must be a whole number above 0, or off',
    })
    .default(fallback);

/** The variables that every process of Vizzy reads. */
export const coreEnvironment = z.object({
  ...pictureServiceVariables,
  DATA_DIR: z
    .string()
    .min(1)
    .optional()
    .meta({ description: 'A folder for what must survive a restart: state, and pictures from services.' }),
  DATA_MAX_MB: positive('megabytes')
    .default(512)
    .meta({ description: 'Megabytes of stored pictures; the least recently used are deleted first.' }),
  REDIS_URL: z
    .url({ protocol: /^rediss?$/, error: 'must be a redis:// or rediss:// address' })
    .optional()
    .meta({ description: 'State, limits and jobs shared by any number of processes.' }),
  PREVIEW: z
    .enum(['on', 'off'], { error: 'must be on or off' })
    .default('on')
    .meta({ description: '`off`: no instant local picture while the real one is made.' }),
  RATE_LIMIT: limit(30).meta({
    description: 'Turns a minute for each person; `off` turns off every limit of requests, per address too.',
  }),
  DAILY_LIMIT: z
    .union([z.literal('off').transform(() => null), positive('pictures')], {
      error: 'must be a whole number above 0, or off',
    })
    .default(null)
    .meta({ description: 'Pictures a day and person from services elsewhere; beyond it Vizzy draws by itself.' }),
  BLOCKED_USERS: z
    .string()
    .transform((line) =>
      line
        .split(',')
        .map((id) => id.trim())
        .filter(Boolean),
    )
    .default([])
    .meta({ description: 'Ids of people who may not use Vizzy, separated by commas, as surfaces name them.' }),
  CONTENT_FILTER: z
    .enum(['off', 'standard', 'strict'], { error: 'must be off, standard or strict' })
    .default('standard')
    .meta({
      description:
        'How strictly prompts are filtered where no server has its own setting: `off`, `standard`, `strict`.',
    }),
  DRAWING_THREADS: positive('threads')
    .max(64)
    .optional()
    .meta({ description: 'Threads that draw; by default one for each core, at most four.' }),
  DRAWING_SECONDS: positive('seconds').max(3600).default(30).meta({
    description:
      'Seconds that drawing a picture here may take; then a plain one is given. More only where processors are slow.',
  }),
  CONCURRENCY: positive('turns').max(1024).default(4).meta({
    description: 'Turns drawn at once: by this process, or, with `REDIS_URL`, by all processes together.',
  }),
  TURNS_PER_MINUTE: limit(null).meta({
    description:
      'Turns begun to be drawn in a minute, by all processes together: set it to what the picture service allows. `off`: as many as there are.',
  }),
  QUEUE_MAX: positive('turns').default(1000).meta({
    description: 'Turns that may wait for a slot; more are refused, with the time after which to try again.',
  }),
  TAKEOVER_SECONDS: positive('seconds').min(2).max(60).default(6).meta({
    description: 'Seconds after which another process finishes the turns of one that died; with `REDIS_URL`.',
  }),
  STATE_MAX_ENTRIES: positive('entries')
    .default(200_000)
    .meta({ description: 'Records of the embedded state store; the least recently used are deleted first.' }),
  STATE_TTL_HOURS: positive('hours')
    .default(24)
    .meta({ description: 'Hours that a conversation is remembered after its last message.' }),
  CREATION_TTL_DAYS: positive('days')
    .default(30)
    .meta({ description: 'Days that creations and taste are remembered.' }),
  OTEL_EXPORTER_OTLP_ENDPOINT: httpAddress
    .optional()
    .meta({ description: 'Where traces are sent, as OTLP over HTTP; `/v1/traces` is appended.' }),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], {
      error: 'must be one of trace, debug, info, warn, error, fatal, silent',
    })
    .default('info')
    .meta({ description: '`trace`, `debug`, `info`, `warn`, `error`, `fatal` or `silent`.' }),
});

/** The shared environment, validated. */
export type CoreConfig = z.output<typeof coreEnvironment>;

/** Either the validated environment, or one readable line for each problem. */
export type ParsedEnvironment<Config> =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: readonly string[] };

/**
 * Validates environment variables. Empty ones count as not set. The lines name the variable and never repeat its value,
 * because it may be a secret.
 */
export function parseEnvironment<Config extends CoreConfig>(
  schema: z.ZodType<Config>,
  environment: Readonly<Record<string, string | undefined>>,
): ParsedEnvironment<Config> {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const parsed = schema.safeParse(given);
  const problems = parsed.success
    ? checkPictureServices(parsed.data)
    : parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
  return parsed.success && problems.length === 0 ? { ok: true, config: parsed.data } : { ok: false, problems };
}
