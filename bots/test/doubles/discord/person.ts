/** What people do: run commands, press buttons, fill in forms, write. */
import { filledIn } from './fill-form.ts';
import { type Interaction, type Interactions, interactionType } from './interactions.ts';
import { type Channel, channelType, lookOf, type Message, type User } from './model.ts';
import { permission } from './permissions.ts';
import type { Registered } from './routes/route.ts';
import type { ChatCommand, Subcommand, ValueOption } from './rules/commands.ts';
import { buttonsOf, channelSelectsOf, selectsOf } from './rules/components.ts';
import { storedFile } from './uploads.ts';
import { channelJson, fileJson, type Json, memberJson, messageJson, userJson } from './wire.ts';
import type { World } from './world.ts';

/** A picture that a person attaches. */
export type Attached = { readonly name: string; readonly bytes: Uint8Array };

/** A value given to an option of a command. */
export type Value = string | number | boolean | Attached;

/** A person at their screen. */
export interface Person {
  readonly user: User;
  /** Runs `/vizzy …`: the words after the slash, and options by name. */
  runs(channel: Channel, command: string, values?: Readonly<Record<string, Value>>): Promise<Interaction>;
  /** Types into an option that completes itself. */
  types(
    channel: Channel,
    command: string,
    option: string,
    text: string,
    others?: Readonly<Record<string, Value>>,
  ): Promise<Interaction>;
  /** Uses a command of a message's menu. */
  uses(command: string, message: Message): Promise<Interaction>;
  /** Presses the button with this label. */
  presses(message: Message, label: string): Promise<Interaction>;
  /** Chooses the option with this label in the select menu that has it. */
  chooses(message: Message, label: string): Promise<Interaction>;
  /** Chooses channels in the message's menu of channels. */
  picks(message: Message, channels: readonly Channel[]): Promise<Interaction>;
  /** Fills in the form that an interaction opened and sends it; texts by the label of their field. */
  submits(opened: Interaction, texts: Readonly<Record<string, string>>): Promise<Interaction>;
  /** Writes a message; `@Vizzy` mentions the bot. */
  writes(
    channel: Channel,
    text: string,
    options?: { readonly files?: readonly Attached[]; readonly replyTo?: Message },
  ): Promise<Message>;
  /** Their direct conversation with the bot. */
  direct(): Channel;
}

/** What acting needs. */
export type Stage = {
  readonly world: World;
  readonly interactions: Interactions;
  readonly commands: () => readonly Registered[];
  readonly cdn: () => string;
  readonly keepFile: (file: Awaited<ReturnType<typeof storedFile>>) => void;
  readonly dispatch: (guildId: string | null, body: Json) => void;
};

/** Where something happens, as an interaction tells it. */
function placeJson({ world }: Stage, user: User, channel: Channel): Json {
  const guild = channel.guildId === null ? undefined : world.guilds.get(channel.guildId);
  const context = guild ? 0 : channel.type === channelType.direct ? 1 : 2;
  const hasBot = guild ? guild.hasBot : channel.type === channelType.direct;
  const inGuild = guild
    ? {
        guild_id: guild.id,
        guild: { id: guild.id, locale: 'en-US', features: [] },
        guild_locale: 'en-US',
        member: { ...memberJson(world, guild, user), permissions: String(world.permissions(channel, user.id)) },
      }
    : { user: userJson(user) };
  return {
    ...inGuild,
    channel_id: channel.id,
    channel: { ...channelJson(world, channel), permissions: String(world.permissions(channel, user.id)) },
    app_permissions: String(guild && !guild.hasBot ? outsidePermissions : world.permissions(channel, world.bot.id)),
    attachment_size_limit: guild?.uploadLimit ?? 10 * 1024 * 1024,
    context,
    authorizing_integration_owners: hasBot ? { 0: guild?.id ?? '0' } : { 1: user.id },
    locale: user.locale,
    entitlements: [],
    version: 1,
  };
}

/** What an app may do where it is not a member. */
const outsidePermissions = permission.attachFiles | permission.embedLinks;

/** Everything that a person can do. */
export function createPerson(stage: Stage, user: User): Person {
  const { world, interactions } = stage;

  function begin(type: number, name: string, channel: Channel, message: Message | null, data: Json): Interaction {
    const guild = channel.guildId === null ? undefined : world.guilds.get(channel.guildId);
    const isOutside = guild ? !guild.hasBot : channel.type === channelType.group;
    const interaction = interactions.begin({ type, name, userId: user.id, channelId: channel.id, message, isOutside });
    const { id, token } = interaction;
    stage.dispatch(channel.guildId, {
      id,
      token,
      type,
      application_id: world.bot.id,
      ...placeJson(stage, user, channel),
      ...(message ? { message: messageJson(world, message, stage.cdn()) } : {}),
      data,
    });
    return interaction;
  }

  function commandNamed(name: string, types: readonly number[]): Registered {
    const found = stage.commands().find((command) => command.name === name && types.includes(command.type));
    if (!found) throw new Error(`no command ${name} is registered`);
    return found;
  }

  async function runOption(option: ValueOption, value: Value, attachments: Record<string, Json>): Promise<Json> {
    const { name, type, choices, min_value, max_value, max_length } = option;
    if (typeof value === 'object') {
      if (type !== 11) throw new Error(`${name} takes no picture`);
      const file = await storedFile(world.newId(), value.name, value.bytes);
      stage.keepFile(file);
      attachments[file.id] = fileJson(file, stage.cdn());
      return { name, type, value: file.id };
    }
    if (choices?.length && !choices.some((choice) => choice.value === value))
      throw new Error(`${name} has no choice ${value}`);
    if (typeof value === 'number' && (value < (min_value ?? value) || value > (max_value ?? value)))
      throw new Error(`${name} cannot be ${value}`);
    if (typeof value === 'string' && value.length > (max_length ?? 6000)) throw new Error(`${name} is too long`);
    const expected = { 3: 'string', 4: 'number', 5: 'boolean', 10: 'number' }[type] ?? 'string';
    if (typeof value !== expected) throw new Error(`${name} takes a ${expected}`);
    return { name, type, value };
  }

  async function commandData(words: string, values: Readonly<Record<string, Value>>, focused?: string): Promise<Json> {
    const [name = '', sub] = words.split(' ');
    const command = commandNamed(name, [1]) as ChatCommand & Registered;
    const listed: readonly (ValueOption | Subcommand)[] = command.options ?? [];
    const subcommand = listed.find((option): option is Subcommand => option.name === sub && option.type === 1);
    if (sub !== undefined && !subcommand) throw new Error(`/${name} has no ${sub}`);
    const known = (subcommand ? (subcommand.options ?? []) : listed) as readonly ValueOption[];
    const attachments: Record<string, Json> = {};
    const given = Object.entries(values).map(async ([key, value]) => {
      const option = known.find((one) => one.name === key);
      if (!option) throw new Error(`/${words} has no option ${key}`);
      if (key === focused) return { name: key, type: option.type, value, focused: true };
      return runOption(option, value, attachments);
    });
    const lacking = known.find((option) => option.required && !(option.name in values));
    if (lacking && focused === undefined) throw new Error(`/${words} needs ${lacking.name}`);
    const options = await Promise.all(given);
    return {
      id: command.id,
      name,
      type: 1,
      options: subcommand ? [{ name: sub, type: 1, options }] : options,
      ...(Object.keys(attachments).length > 0 ? { resolved: { attachments } } : {}),
    };
  }

  function visible(message: Message) {
    if (message.isDeleted || (message.visibleTo !== null && message.visibleTo !== user.id))
      throw new Error(`${user.name} does not see that message`);
    return lookOf(message).components;
  }

  return {
    user,
    direct: () => world.directChannel(user.id),
    async runs(channel, command, values = {}) {
      return begin(interactionType.command, command, channel, null, await commandData(command, values));
    },
    async types(channel, command, option, text, others = {}) {
      const data = await commandData(command, { ...others, [option]: text }, option);
      return begin(interactionType.autocomplete, command, channel, null, data);
    },
    async uses(command, message) {
      const { id } = commandNamed(command, [3]);
      const resolved = { messages: { [message.id]: messageJson(world, message, stage.cdn()) } };
      const data = { id, name: command, type: 3, target_id: message.id, resolved };
      return begin(interactionType.command, command, world.channel(message.channelId), null, data);
    },
    async presses(message, label) {
      const found = buttonsOf(visible(message)).find((button) => (button.label ?? button.emoji?.name) === label);
      if (!found?.custom_id) throw new Error(`there is no button ${label}`);
      if (found.disabled) throw new Error(`the button ${label} cannot be pressed`);
      const data = { custom_id: found.custom_id, component_type: 2 };
      return begin(interactionType.component, label, world.channel(message.channelId), message, data);
    },
    async chooses(message, label) {
      for (const menu of selectsOf(visible(message))) {
        const option = menu.options.find((one) => one.label === label);
        if (!option) continue;
        const data = { custom_id: menu.custom_id, component_type: 3, values: [option.value] };
        return begin(interactionType.component, label, world.channel(message.channelId), message, data);
      }
      throw new Error(`there is nothing ${label} to choose`);
    },
    async picks(message, channels) {
      const menu = channelSelectsOf(visible(message))[0];
      if (!menu) throw new Error('there is no menu of channels');
      const resolved = { channels: Object.fromEntries(channels.map((one) => [one.id, channelJson(world, one)])) };
      const values = channels.map(({ id }) => id);
      const data = { custom_id: menu.custom_id, component_type: 8, values, resolved };
      return begin(interactionType.component, 'channels', world.channel(message.channelId), message, data);
    },
    async submits({ modal, channelId, message }, texts) {
      if (!modal) throw new Error('no form was opened');
      const data = { custom_id: modal.custom_id, components: filledIn(modal, texts) };
      return begin(interactionType.modal, modal.title, world.channel(channelId), message, data);
    },
    async writes(channel, text, { files = [], replyTo } = {}) {
      const stored = await Promise.all(files.map(({ name, bytes }) => storedFile(world.newId(), name, bytes)));
      for (const file of stored) stage.keepFile(file);
      const content = text.replaceAll('@Vizzy', `<@${world.bot.id}>`);
      return world.post({
        channelId: channel.id,
        authorId: user.id,
        visibleTo: null,
        interaction: null,
        pinged: [],
        replyTo: replyTo?.id ?? null,
        draft: { content, files: stored, components: [], flags: 0 },
      });
    },
  };
}
