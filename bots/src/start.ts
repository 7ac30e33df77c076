/** Starts the bots as a service of a process. */
import { type Service, type ServiceParts, VizzyError } from '@vizzy/core';
import type { CreateBot } from './bot.ts';
import type { BotsConfig } from './config.ts';
import { createTurnService } from './turn-service.ts';

/** Every platform, in starting order. Loads a platform's library only if it is switched on. */
const platforms: readonly { platform: string; isOn(config: BotsConfig): boolean; load(): Promise<CreateBot> }[] = [
  {
    platform: 'discord',
    isOn: ({ DISCORD_TOKEN }) => DISCORD_TOKEN !== undefined,
    load: async () => (await import('./discord/bot.ts')).createDiscordBot,
  },
  {
    platform: 'slack',
    // A token serves one workspace, a client id many.
    isOn: ({ SLACK_BOT_TOKEN, SLACK_CLIENT_ID }) => SLACK_BOT_TOKEN !== undefined || SLACK_CLIENT_ID !== undefined,
    load: async () => (await import('./slack/bot.ts')).createSlackBot,
  },
];

/** Starts each bot whose token is set. Throws `VizzyError('configuration')` if none is set, or if one cannot connect. */
export async function startBots({
  vizzy,
  config,
  clock,
  logger,
  metrics,
  trace,
}: ServiceParts<BotsConfig>): Promise<Service> {
  const opened = await Promise.all(
    platforms
      .filter(({ isOn }) => isOn(config))
      .map(async ({ platform, load }) => {
        const turns = createTurnService({ vizzy, surface: platform, observe: metrics.observe, trace, clock, logger });
        return { bot: (await load())({ vizzy, turns, config, clock, logger }), turns };
      }),
  );
  if (opened.length === 0)
    throw new VizzyError(
      'configuration',
      'no bot is switched on: set DISCORD_TOKEN or SLACK_BOT_TOKEN, see .env.example',
    );
  for (const { bot } of opened) await bot.start();
  const names = opened.map(({ bot }) => bot.platform);
  return {
    ready: `connected to ${names.join(' and ')}`,
    async drain(signal) {
      await Promise.all(
        opened.map(async ({ bot, turns }) => {
          await bot.drain();
          await turns.close(signal);
        }),
      );
    },
    async stop() {
      await Promise.all(opened.map(({ bot }) => bot.stop()));
    },
  };
}
