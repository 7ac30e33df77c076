/** A real Vizzy, its bot on the real client library, and the double of Discord that both meet on. */

import { type Clock, type Logger, openVizzy, systemClock, type Vizzy } from '@vizzy/core';
import { openRouterDouble, patience, type RouterDouble, stretch } from '@vizzy/core/testing';
import type { Bot } from '../../src/bot.ts';
import { type BotsConfig, botsEnvironment } from '../../src/config.ts';
import { createDiscordBot } from '../../src/discord/bot.ts';
import type { OpenTarget, ReplyTarget } from '../../src/reply-target.ts';
import { createTurnService, type TurnService } from '../../src/turn-service.ts';
import { type DiscordDouble, type DoubleOptions, openDiscordDouble } from '../doubles/discord/discord-double.ts';
import type { Interaction } from '../doubles/discord/interactions.ts';
import type { Channel, Guild, Message } from '../doubles/discord/model.ts';
import type { Person } from '../doubles/discord/person.ts';
import { type Seen, seen } from '../doubles/discord/visible-messages.ts';
import { holdPictures, smallPicture } from '../held-pictures.ts';

/** A line of the log. */
export type Line = { readonly level: 'info' | 'warn' | 'error'; readonly sentence: string; readonly fields: object };

/** Everything a test needs. */
export type InDiscord = {
  readonly double: DiscordDouble;
  readonly vizzy: Vizzy;
  readonly bot: Bot;
  readonly lines: Line[];
  readonly guild: Guild;
  readonly general: Channel;
  readonly ada: Person;
  readonly bob: Person;
  readonly config: BotsConfig;
  /** The picture service; undefined when Vizzy draws by itself. */
  readonly router: RouterDouble | undefined;
  /** Pictures of the service are held back from now on, until what is returned is called. */
  hold(): () => void;
  /** The message that answers an interaction, once it is no longer thinking or drawing. */
  answerTo(interaction: Interaction): Promise<Message>;
  /** What is seen of it. */
  see(message: Message): Seen;
  /** The first message after the given one that has pictures, in this place. */
  pictureIn(channel: Channel, person: Person, after?: Message): Promise<Message>;
  /** Another bot process on the same Discord and the same Vizzy. */
  another(settings?: BotsConfig): Promise<Bot>;
  /** Where answers went, oldest first. */
  readonly targets: readonly ReplyTarget[];
  /** How each process opens a place that another has left, in the order in which they started. */
  readonly opens: readonly OpenTarget[];
  /** Ends everything. */
  close(): Promise<void>;
};

/** A Vizzy, and the picture service that it asks. */
export type Served = { readonly vizzy: Vizzy; readonly router: RouterDouble | undefined };

/** Seconds for drawing a picture here: more where other tests keep the machine busy. */
const drawingTime = Math.min(3600, stretch(120));

/** Opens a Vizzy of one's own; with a service, pictures come from there, quickly and small. */
export async function openServed(
  hasRouter: boolean,
  env: Readonly<Record<string, string>>,
  logger: Logger,
  clock: Clock = systemClock,
): Promise<Served> {
  const router = hasRouter ? await openRouterDouble() : undefined;
  router?.always(smallPicture);
  const config = botsEnvironment.parse({
    RATE_LIMIT: 'off',
    DRAWING_THREADS: '1',
    DRAWING_SECONDS: String(drawingTime),
    ...(router ? { HF_ENDPOINT_URL: router.url, PREVIEW: 'off' } : {}),
    ...env,
  });
  return { vizzy: await openVizzy({ config, logger, clock }), router };
}

/** How it is set up. */
export type Setup = {
  readonly double?: DoubleOptions;
  readonly env?: Readonly<Record<string, string>>;
  readonly clock?: Clock;
  /** A Vizzy that is open already, and is not closed; default: one of its own that draws by itself. */
  readonly served?: Served;
  /** Called before the bot starts. */
  readonly before?: (double: DiscordDouble) => void;
};

function recorder(lines: Line[]): Logger {
  const note = (level: Line['level']) => (fields: object, sentence: string) =>
    void lines.push({ level, sentence, fields });
  return { debug() {}, info: note('info'), warn: note('warn'), error: note('error') };
}

const hasCancel = ({ buttons }: Seen) => buttons.some(({ label }) => label === 'Cancel');

/** Whether nothing more is to come. */
export const isFinal = (look: Seen): boolean =>
  !look.isThinking && !hasCancel(look) && !look.text.endsWith('Thinking …');

/** Opens everything. */
export async function openInDiscord({
  double: options,
  env = {},
  clock = systemClock,
  served,
  before,
}: Setup = {}): Promise<InDiscord> {
  const double = await openDiscordDouble(options);
  const { guild, general } = double.server('Studio');
  before?.(double);
  const config = botsEnvironment.parse({
    DISCORD_TOKEN: double.token,
    DISCORD_API_URL: double.url,
    DISCORD_MEDIA_HOSTS: '127.0.0.1',
    ...env,
  });
  const lines: Line[] = [];
  const logger = recorder(lines);
  const { vizzy, router } = served ?? (await openServed(false, env, logger, clock));
  const targets: ReplyTarget[] = [];
  const opens: OpenTarget[] = [];
  const opened: { bot: Bot; turns: ReturnType<typeof createTurnService> }[] = [];
  const another = async (settings: BotsConfig = config) => {
    const turns = createTurnService({ vizzy, surface: 'discord', clock, logger });
    const watched: TurnService = {
      ...turns,
      serve(asked) {
        targets.push(asked.target);
        return turns.serve(asked);
      },
      recoverTurns(open) {
        opens.push(open);
        return turns.recoverTurns(open);
      },
    };
    const bot = createDiscordBot({
      vizzy,
      turns: watched,
      config: settings,
      clock,
      logger,
      requestTimeout: patience.event,
    });
    opened.push({ bot, turns });
    await bot.start();
    return bot;
  };
  const close = async () => {
    await Promise.all(opened.map(({ turns }) => turns.close(AbortSignal.timeout(300))));
    if (!served) await vizzy.close(AbortSignal.timeout(2000));
    await Promise.all(opened.map(({ bot }) => bot.stop()));
    await double.close();
  };
  const bot = await another();
  const see = (message: Message) => seen(double.world, message);
  return {
    double,
    vizzy,
    bot,
    lines,
    guild,
    general,
    config,
    router,
    ada: double.person('ada', { in: guild }),
    bob: double.person('bob', { in: guild }),
    see,
    another,
    hold: () => holdPictures(router),
    close,
    targets,
    opens,
    answerTo: (interaction) =>
      double.until(() => {
        const { original } = interaction;
        return original && isFinal(see(original)) ? original : undefined;
      }, `an answer to ${interaction.name}`),
    pictureIn: (channel, person, after) =>
      double.until(
        () =>
          double
            .messages(channel, person)
            .find(
              (message) =>
                (!after || BigInt(message.id) > BigInt(after.id)) &&
                isFinal(see(message)) &&
                see(message).pictures.length > 0,
            ),
        'a picture',
      ),
  };
}
