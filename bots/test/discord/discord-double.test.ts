import {
  type ChatInputCommandInteraction,
  Client,
  DiscordAPIError,
  Events,
  GatewayIntentBits,
  type Interaction,
  MessageFlags,
  ModalBuilder,
  Partials,
  RateLimitError,
  REST,
  Routes,
} from 'discord.js';
import sharp from 'sharp';
import { afterEach, describe, expect, it } from 'vitest';
import { type DiscordDouble, type DoubleOptions, openDiscordDouble } from '../doubles/discord/discord-double.ts';
import { permission } from '../doubles/discord/permissions.ts';

const { Guilds, GuildMessages, DirectMessages, MessageContent } = GatewayIntentBits;
let ends: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const end of ends.reverse()) await end();
  ends = [];
});

async function open(options?: DoubleOptions): Promise<DiscordDouble> {
  const double = await openDiscordDouble(options);
  ends.push(() => double.close());
  return double;
}

async function connect(double: DiscordDouble, intents: number[] = [Guilds, GuildMessages, DirectMessages]) {
  const client = new Client({
    intents,
    partials: [Partials.Channel],
    rest: { api: double.url },
    allowedMentions: { parse: [] },
  });
  ends.push(() => client.destroy());
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(double.token);
  await ready;
  return client;
}

const vizzy = [
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

const register = (double: DiscordDouble, commands: unknown = vizzy) =>
  new REST({ api: double.url })
    .setToken(double.token)
    .put(Routes.applicationCommands(double.world.bot.id), { body: commands });

const png = (side = 64) =>
  sharp({ create: { width: side, height: side, channels: 3, background: '#c44' } })
    .png()
    .toBuffer();

/** A bot that answers every command by this. */
async function answering(
  double: DiscordDouble,
  answer: (interaction: ChatInputCommandInteraction) => Promise<unknown>,
) {
  const client = await connect(double);
  await register(double);
  const answers: Promise<unknown>[] = [];
  client.on(Events.InteractionCreate, (interaction: Interaction) => {
    if (interaction.isChatInputCommand()) answers.push(answer(interaction).catch((error: unknown) => error));
  });
  return { client, last: async () => (await Promise.all(answers)).at(-1) };
}

const codeOf = (error: unknown) => (error instanceof DiscordAPIError ? error.code : error);

describe('a command', () => {
  it('is deferred, then edited into a picture that a person sees with its text alternative', async () => {
    const double = await open();
    const { general, guild } = double.server('Studio');
    const ada = double.person('ada', { in: guild });
    const picture = await png();
    await answering(double, async (interaction) => {
      await interaction.deferReply();
      await interaction.editReply({
        flags: MessageFlags.IsComponentsV2,
        files: [{ attachment: picture, name: 'fox.png', description: 'a fox' }],
        components: [
          { type: 10, content: `drawn for ${interaction.user} @everyone` },
          { type: 12, items: [{ media: { url: 'attachment://fox.png' }, description: 'a fox' }] },
          { type: 1, components: [{ type: 2, style: 2, label: 'Again', customId: 'v1:again' }] },
        ],
      });
    });
    await ada.runs(general, 'vizzy create', { prompt: 'a fox' });
    await double.until(() => double.look(general, ada)[0]?.isThinking);
    const [seen] = await double.until(() => {
      const all = double.look(general, ada);
      return all[0]?.pictures.length === 1 ? all : undefined;
    });
    expect(seen).toMatchObject({
      author: 'Vizzy',
      isThinking: false,
      edits: 1,
      unseen: [],
      pictures: [{ alt: 'a fox', width: 64, height: 64 }],
      buttons: [{ label: 'Again', id: 'v1:again' }],
    });
    expect(double.messages(general, ada)[0]?.pinged).toEqual([]);
    expect(double.refused()).toEqual([]);
  });

  it('hands over an attached picture at an address that answers', async () => {
    const double = await open();
    const { general } = double.server('Studio');
    const ada = double.person('ada');
    const { last } = await answering(double, async (interaction) => {
      const image = interaction.options.getAttachment('image', true);
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      return Buffer.from(await (await fetch(image.url)).arrayBuffer());
    });
    const bytes = await png(32);
    const deed = await ada.runs(general, 'vizzy create', { prompt: 'this', image: { name: 'me.png', bytes } });
    await double.until(() => deed.answer === 'deferred');
    expect(await last()).toEqual(bytes);
    expect(double.look(general, ada)[0]?.isEphemeral).toBe(true);
    expect(double.look(general, double.person('bob'))).toEqual([]);
  });

  it('must be answered within three seconds and once', async () => {
    const double = await open();
    const { general } = double.server('Studio');
    const ada = double.person('ada');
    const { last } = await answering(double, async (interaction) => {
      if (interaction.options.getString('prompt') === 'late') double.pass(3100);
      await interaction.reply('here');
      if (interaction.options.getString('prompt') === 'twice') {
        interaction.replied = false;
        await interaction.reply('again');
      }
    });
    await ada.runs(general, 'vizzy create', { prompt: 'late' });
    await double.until(() => double.refused().length === 1);
    expect(codeOf(await last())).toBe(10062);
    await ada.runs(general, 'vizzy create', { prompt: 'twice' });
    await double.until(() => double.refused().length === 2);
    expect(codeOf(await last())).toBe(40060);
    expect(double.look(general, ada).map(({ text }) => text)).toEqual(['here']);
  });

  it('has a token for 15 minutes, and five follow-ups outside servers that have the bot', async () => {
    const double = await open({ hasLimits: false });
    const { guild, general } = double.server('Elsewhere', { hasBot: false });
    const ada = double.person('ada', { in: guild });
    const { last } = await answering(double, async (interaction) => {
      expect([interaction.context, interaction.attachmentSizeLimit]).toEqual([0, 10 * 1024 * 1024]);
      await interaction.reply('one');
      if (interaction.options.getString('prompt') === 'old') double.pass(15 * 60_000 + 1);
      for (let count = 0; count < 6; count++) await interaction.followUp('more');
    });
    await ada.runs(general, 'vizzy create', { prompt: 'many' });
    await double.until(() => double.refused().length === 1);
    expect(codeOf(await last())).toBe(40094);
    await ada.runs(general, 'vizzy create', { prompt: 'old' });
    await double.until(() => double.refused().length === 2);
    expect(codeOf(await last())).toBe(50027);
  });

  it('completes an option, opens a form, and hears what was written in it', async () => {
    const double = await open();
    const { general } = double.server('Studio');
    const ada = double.person('ada');
    const client = await connect(double);
    await register(double);
    const heard: string[] = [];
    client.on(Events.InteractionCreate, async (interaction) => {
      if (interaction.isAutocomplete())
        await interaction.respond([{ name: interaction.options.getFocused(), value: 'x' }]);
      else if (interaction.isModalSubmit()) {
        heard.push(interaction.fields.getTextInputValue('words'));
        await interaction.deferUpdate();
      } else if (interaction.isMessageContextMenuCommand()) {
        heard.push(interaction.targetMessage.content);
        await interaction.reply({
          content: 'press',
          components: [{ type: 1, components: [{ type: 2, style: 1, label: 'Say', customId: 'say' }] }],
        });
      } else if (interaction.isButton())
        await interaction.showModal(
          new ModalBuilder({
            custom_id: 'form',
            title: 'Your words',
            components: [{ type: 18, label: 'How was it?', component: { type: 4, custom_id: 'words', style: 2 } }],
          }),
        );
    });
    const typed = await ada.types(general, 'vizzy create', 'style', 'wat');
    await double.until(() => typed.choices[0]?.name === 'wat');
    await ada.uses('Draw this message', await ada.writes(general, 'hello'));
    const message = await double.until(() => double.messages(general, ada)[1]);
    const pressed = await ada.presses(message, 'Say');
    await double.until(() => pressed.modal);
    await ada.submits(pressed, { 'How was it?': 'splendid' });
    await double.until(() => heard.length === 2);
    expect(heard).toEqual(['hello', 'splendid']);
    expect(double.refused()).toEqual([]);
  });
});

describe('what Discord refuses', () => {
  it.each([
    ['capital letters', [{ name: 'Vizzy', description: 'x' }]],
    ['no description', [{ name: 'vizzy' }]],
    ['a long description', [{ name: 'vizzy', description: 'x'.repeat(101) }]],
    [
      'required after optional',
      [
        {
          name: 'a',
          description: 'x',
          options: [
            { type: 3, name: 'b', description: 'x' },
            { type: 3, name: 'c', description: 'x', required: true },
          ],
        },
      ],
    ],
    [
      '26 options',
      [
        {
          name: 'a',
          description: 'x',
          options: Array.from({ length: 26 }, (_, n) => ({ type: 3, name: `o${n}`, description: 'x' })),
        },
      ],
    ],
    [
      'choices with autocomplete',
      [
        {
          name: 'a',
          description: 'x',
          options: [{ type: 3, name: 'b', description: 'x', autocomplete: true, choices: [{ name: 'c', value: 'd' }] }],
        },
      ],
    ],
    [
      'subcommands beside values',
      [
        {
          name: 'a',
          description: 'x',
          options: [
            { type: 1, name: 'b', description: 'x' },
            { type: 3, name: 'c', description: 'x' },
          ],
        },
      ],
    ],
    ['an unknown locale', [{ name: 'a', description: 'x', description_localizations: { xx: 'y' } }]],
    ['a described menu command', [{ type: 3, name: 'Draw', description: 'x' }]],
    [
      'the same name twice',
      [
        { name: 'a', description: 'x' },
        { name: 'a', description: 'x' },
      ],
    ],
    [
      'more than 8,000 characters',
      [
        {
          name: 'a',
          description: 'x',
          options: Array.from({ length: 25 }, (_, n) => ({
            type: 3,
            name: `o${n}`,
            description: 'x',
            choices: Array.from({ length: 25 }, (_, m) => ({ name: `${m}${'n'.repeat(10)}`, value: `v${m}` })),
          })),
        },
      ],
    ],
  ])('commands with %s', async (_, commands) => {
    expect(codeOf(await register(await open(), commands).catch((error: unknown) => error))).toBe(50035);
  });

  const row = (...components: unknown[]) => ({ type: 1, components });
  const button = (custom_id: string, rest = {}) => ({ type: 2, style: 1, label: 'x', custom_id, ...rest });
  const v2 = MessageFlags.IsComponentsV2;
  it.each([
    ['2,001 characters', { content: 'x'.repeat(2001) }, 50035],
    ['nothing in it', { content: ' ' }, 50006],
    ['six rows', { content: 'x', components: Array.from({ length: 6 }, (_, n) => row(button(`b${n}`))) }, 50035],
    [
      'six buttons in a row',
      { content: 'x', components: [row(...Array.from({ length: 6 }, (_, n) => button(`b${n}`)))] },
      50035,
    ],
    ['the same custom id twice', { content: 'x', components: [row(button('a'), button('a'))] }, 50035],
    ['a custom id of 101 characters', { content: 'x', components: [row(button('a'.repeat(101)))] }, 50035],
    ['a label of 81 characters', { content: 'x', components: [row(button('a', { label: 'x'.repeat(81) }))] }, 50035],
    ['text displays without the flag', { components: [{ type: 10, content: 'x' }] }, 50035],
    ['content with the flag', { content: 'x', flags: v2, components: [{ type: 10, content: 'x' }] }, 50035],
    [
      '4,001 characters in displays',
      {
        flags: v2,
        components: [
          { type: 10, content: 'x'.repeat(2500) },
          { type: 10, content: 'x'.repeat(1501) },
        ],
      },
      50035,
    ],
    ['41 components', { flags: v2, components: Array.from({ length: 41 }, () => ({ type: 10, content: 'x' })) }, 50035],
    [
      'a gallery of a file that was not sent',
      { flags: v2, components: [{ type: 12, items: [{ media: { url: 'attachment://no.png' } }] }] },
      50035,
    ],
    ['a reply to nothing', { content: 'x', message_reference: { message_id: '1' } }, 50035],
  ])('a message with %s', async (_, body, code) => {
    const double = await open();
    const { general } = double.server('Studio');
    const rest = new REST({ api: double.url }).setToken(double.token);
    expect(codeOf(await rest.post(Routes.channelMessages(general.id), { body }).catch((error: unknown) => error))).toBe(
      code,
    );
    expect(double.refused()).toHaveLength(1);
  });

  it('what the bot may not do, what is gone, archived or too large', async () => {
    const double = await open({ hasLimits: false });
    const { general } = double.server('Studio', { uploadLimit: 100_000 });
    const rest = new REST({ api: double.url }).setToken(double.token);
    const refusal = (promise: Promise<unknown>) => promise.then(() => 0, codeOf);
    const post = (id: string, extra = {}) =>
      rest.post(Routes.channelMessages(id), { body: { content: 'x' }, ...extra });
    const sent = (await post(general.id)) as { id: string };
    const thread = (await rest.post(Routes.threads(general.id, sent.id), { body: { name: 'a fox' } })) as {
      id: string;
    };
    expect(thread.id).toBe(sent.id);
    expect(await refusal(rest.post(Routes.threads(general.id, sent.id), { body: { name: 'a fox' } }))).toBe(160004);
    expect(await refusal(post(general.id, { files: [{ name: 'x.bin', data: Buffer.alloc(100_001) }] }))).toBe(40005);
    const inside = (await post(thread.id)) as { id: string };
    double.world.change(double.world.channel(thread.id), { isArchived: true });
    expect(await refusal(rest.patch(Routes.channelMessage(thread.id, inside.id), { body: { content: 'y' } }))).toBe(
      50083,
    );
    expect(await refusal(post(thread.id))).toBe(0);
    double.world.change(double.world.channel(thread.id), { isArchived: true, isLocked: true });
    expect(await refusal(post(thread.id))).toBe(50083);
    double.deny(general, permission.attachFiles);
    expect(await refusal(post(general.id, { files: [{ name: 'x.png', data: await png() }] }))).toBe(50013);
    double.deny(general, permission.viewChannel);
    double.world.channel(general.id).overwrites.shift();
    expect(await refusal(post(general.id))).toBe(50001);
    double.world.change(double.world.channel(general.id), { isDeleted: true });
    expect(await refusal(post(general.id))).toBe(10003);
  });

  it('too many messages, by a limit that the client keeps by itself', async () => {
    const double = await open();
    const { general } = double.server('Studio');
    const rest = new REST({ api: double.url, rejectOnRateLimit: () => true }).setToken(double.token);
    const post = () => rest.post(Routes.channelMessages(general.id), { body: { content: 'x' } });
    for (let count = 0; count < 5; count++) await post();
    await expect(post()).rejects.toBeInstanceOf(RateLimitError);
  });
});

describe('the gateway', () => {
  it('lets nobody in with a wrong token or an intent that is not switched on', async () => {
    const double = await open();
    const client = new Client({ intents: [Guilds], rest: { api: double.url } });
    ends.push(() => client.destroy());
    await expect(client.login('wrong')).rejects.toThrow('invalid token');
    await expect(connect(double, [Guilds, MessageContent])).rejects.toThrow('disallowed intents');
  });

  it('tells what is written, and the words only where they may be read', async () => {
    const double = await open({ grantedIntents: MessageContent });
    const { general, guild } = double.server('Studio');
    const ada = double.person('ada', { in: guild });
    const heard: Record<string, string[]> = { blind: [], reading: [] };
    const blind = await connect(double);
    const reading = await connect(double, [Guilds, GuildMessages, MessageContent]);
    blind.on(Events.MessageCreate, ({ content }) => heard['blind']?.push(content));
    reading.on(Events.MessageCreate, ({ content }) => heard['reading']?.push(content));
    await ada.writes(general, 'among us');
    await ada.writes(general, '@Vizzy hello');
    await ada.writes(ada.direct(), 'in private');
    const mention = `<@${double.world.bot.id}> hello`;
    await double.until(() => heard['blind']?.length === 3 && heard['reading']?.length === 2);
    expect(heard).toEqual({ blind: ['', mention, 'in private'], reading: ['among us', mention] });
  });

  it('goes on after a broken connection with what happened meanwhile, and anew after an invalid session', async () => {
    const double = await open({ heartbeat: 400 });
    const { general } = double.server('Studio');
    const ada = double.person('ada');
    const client = await connect(double);
    const heard: string[] = [];
    let resumed = 0;
    client.on(Events.ShardResume, () => {
      resumed += 1;
    });
    client.on(Events.MessageCreate, ({ id }) => heard.push(id));
    double.gateway.drop();
    const { id } = await ada.writes(general, 'meanwhile');
    await double.until(() => heard.includes(id) && resumed === 1);
    double.gateway.requestReconnect();
    await double.until(() => resumed === 2);
    double.gateway.invalidate(false);
    await double.until(() => double.gateway.identifies.length === 2 && double.gateway.connected === 1);
    const after = await ada.writes(general, 'after');
    await double.until(() => heard.includes(after.id));
  });
});

describe('planned faults', () => {
  it('are answered as told: limits, failures, and answers lost after the fact', async () => {
    const double = await open();
    const { general } = double.server('Studio');
    const ada = double.person('ada');
    const rest = new REST({ api: double.url, retries: 0 }).setToken(double.token);
    const post = (body: object) => rest.post(Routes.channelMessages(general.id), { body });
    double.fail({ on: /^POST .*messages$/, fault: { type: 'status', status: 503 } });
    await expect(post({ content: 'a' })).rejects.toThrow();
    double.fail({ on: /^POST .*messages$/, fault: { type: 'limited', retryAfter: 0.05 } });
    await post({ content: 'b' });
    double.fail({ on: /^POST .*messages$/, fault: { type: 'lost' } });
    await expect(post({ content: 'c', nonce: '1', enforce_nonce: true })).rejects.toThrow();
    await post({ content: 'c', nonce: '1', enforce_nonce: true });
    expect(double.look(general, ada).map(({ text }) => text)).toEqual(['b', 'c']);
    expect(double.refused()).toEqual([]);
  });
});
