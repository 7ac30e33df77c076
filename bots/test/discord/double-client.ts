/** The real client library on the double, for tests of the double by itself. */

import { patience } from '@vizzy/core/testing';
import {
  type ChatInputCommandInteraction,
  Client,
  DiscordAPIError,
  Events,
  GatewayIntentBits,
  type Interaction,
  Partials,
  REST,
  Routes,
} from 'discord.js';
import sharp from 'sharp';
import { Agent } from 'undici-of-discord';
import { onTestFinished } from 'vitest';
import { type DiscordDouble, type DoubleOptions, openDiscordDouble } from '../doubles/discord/discord-double.ts';

const { Guilds, GuildMessages, DirectMessages } = GatewayIntentBits;
/** A double that is closed when the test is over, and by whose clock no time passes but what the test lets pass. */
export async function open(options?: DoubleOptions): Promise<DiscordDouble> {
  const double = await openDiscordDouble({ isStill: true, ...options });
  onTestFinished(() => double.close());
  return double;
}

/** Of the library's own version of undici, as the product gives it one; see `connect.ts`. */
const agent = new Agent();

/** The library would give a request up after 15 s, which a busy machine may need. */
export const restOptions = (double: DiscordDouble) => ({ api: double.url, timeout: patience.event, agent });

/** The library's client, logged in. */
export async function connect(
  double: DiscordDouble,
  intents: number[] = [Guilds, GuildMessages, DirectMessages],
): Promise<Client> {
  const client = new Client({
    intents,
    partials: [Partials.Channel],
    rest: restOptions(double),
    allowedMentions: { parse: [] },
    // The library would let five seconds pass between two sessions of a shard.
    ws: { buildIdentifyThrottler: () => ({ waitForIdentify: async () => {} }) },
  });
  onTestFinished(() => client.destroy());
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(double.token);
  await ready;
  return client;
}

/** Commands as they may be. */
export const vizzy: readonly object[] = [
  {
    name: 'vizzy',
    description: 'Pictures',
    options: [
      {
        type: 1,
        name: 'create',
        description: 'Draws',
        options: [
          { type: 3, name: 'prompt', description: 'What to draw', required: true },
          { type: 3, name: 'style', description: 'How', autocomplete: true },
          { type: 11, name: 'image', description: 'From this' },
        ],
      },
    ],
  },
  { type: 3, name: 'Draw this message' },
];

/** Registers commands. */
export const register = (double: DiscordDouble, commands: unknown = vizzy): Promise<unknown> =>
  new REST(restOptions(double))
    .setToken(double.token)
    .put(Routes.applicationCommands(double.world.bot.id), { body: commands });

/** A picture of this many pixels a side. */
export const png = (side = 64): Promise<Buffer> =>
  sharp({ create: { width: side, height: side, channels: 3, background: '#c44' } })
    .png()
    .toBuffer();

/** A bot that answers every command by this. */
export async function answering(
  double: DiscordDouble,
  answer: (interaction: ChatInputCommandInteraction) => Promise<unknown>,
): Promise<{ readonly client: Client; readonly last: () => Promise<unknown> }> {
  const client = await connect(double);
  await register(double);
  const answers: Promise<unknown>[] = [];
  client.on(Events.InteractionCreate, (interaction: Interaction) => {
    if (interaction.isChatInputCommand()) answers.push(answer(interaction).catch((error: unknown) => error));
  });
  return { client, last: async () => (await Promise.all(answers)).at(-1) };
}

/** Discord's code of a refusal. */
export const codeOf = (error: unknown): unknown => (error instanceof DiscordAPIError ? error.code : error);
