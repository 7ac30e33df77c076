/** Defines Vizzy's commands, and registers them with Discord if they changed. */
import { isDeepStrictEqual } from 'node:util';
import { largestSeed, modeIds } from '@vizzy/core';
import {
  type RESTPostAPIApplicationCommandsJSONBody as CommandBody,
  InteractionContextType as Context,
  ApplicationIntegrationType as Installed,
  ApplicationCommandOptionType as Option,
  ApplicationCommandType as Type,
} from 'discord.js';
import { maxRequestLength, maxSloganLength } from '../drawing-request.ts';
import { type CommandLabel, type DiscordTexts, englishTexts, translations } from './texts.ts';

type Pick = (texts: DiscordTexts) => CommandLabel;

/** A label in English, with its translations if there are any. */
function labelled(pick: Pick) {
  const others = [...translations].map(([locale, words]) => [locale, pick(words)] as const);
  const localised = (key: keyof CommandLabel) =>
    Object.fromEntries(others.map(([locale, label]) => [locale, label[key]]));
  return {
    ...pick(englishTexts),
    ...(others.length > 0
      ? { name_localizations: localised('name'), description_localizations: localised('description') }
      : {}),
  };
}

/** Only a name, for commands without a description. */
function named(pick: (texts: DiscordTexts) => string) {
  const others = [...translations].map(([locale, words]) => [locale, pick(words)] as const);
  return { name: pick(englishTexts), ...(others.length > 0 ? { name_localizations: Object.fromEntries(others) } : {}) };
}

const prompt = (required: boolean) => ({
  type: Option.String as const,
  ...labelled(({ options }) => options.prompt),
  required,
  max_length: maxRequestLength,
});
const mode = {
  type: Option.String as const,
  ...labelled(({ options }) => options.mode),
  choices: modeIds.map((id) => ({ ...named(({ modes }) => modes[id]), value: id })),
};
const style = {
  type: Option.String as const,
  ...labelled(({ options }) => options.style),
  autocomplete: true as const,
};
const image = { type: Option.Attachment as const, ...labelled(({ options }) => options.image) };
const seed = {
  type: Option.Integer as const,
  ...labelled(({ options }) => options.seed),
  min_value: 0,
  max_value: largestSeed,
};
const count = {
  type: Option.Integer as const,
  ...labelled(({ options }) => options.count),
  min_value: 1,
  max_value: 4,
};
const isPrivate = { type: Option.Boolean as const, ...labelled(({ options }) => options.private) };
const slogan = {
  type: Option.String as const,
  ...labelled(({ options }) => options.slogan),
  max_length: maxSloganLength,
};

const sub = (pick: Pick, ...options: NonNullable<object>[]) => ({
  type: Option.Subcommand as const,
  ...labelled(pick),
  options,
});

/** Commands work everywhere: in servers, direct messages and private channels, installed to servers or users. */
const everywhere = {
  contexts: [Context.Guild, Context.BotDM, Context.PrivateChannel],
  integration_types: [Installed.GuildInstall, Installed.UserInstall],
};

/** `/vizzy …` and the two commands of a message's menu. */
export function allCommands(): CommandBody[] {
  const vizzy = {
    type: Type.ChatInput as const,
    ...labelled(({ vizzy }) => vizzy),
    ...everywhere,
    options: [
      sub(({ create }) => create, prompt(true), mode, style, image, seed, count, isPrivate),
      sub(({ poster }) => poster, prompt(true), slogan, style, seed, count, isPrivate),
      sub(({ story }) => story, prompt(true), style, seed, isPrivate),
      sub(({ transform }) => transform, image, style, prompt(false), isPrivate),
      sub(({ gallery }) => gallery),
      sub(({ reset }) => reset),
      // Discord restricts whole commands only: these two check the person's permissions when they run.
      sub(({ settings }) => settings),
      sub(({ doctor }) => doctor),
      sub(({ help }) => help),
      sub(({ forgetMe }) => forgetMe),
    ],
  };
  const menu = (pick: (texts: DiscordTexts) => string) => ({
    type: Type.Message as const,
    ...named(pick),
    ...everywhere,
  });
  return [
    vizzy as CommandBody,
    menu(({ drawThisMessage }) => drawThisMessage),
    menu(({ transformThisPicture }) => transformThisPicture),
  ];
}

/** The fields of a registered command that Vizzy sent; Discord fills in the rest. */
const sentKeys = new Set([
  'type',
  'name',
  'description',
  'name_localizations',
  'description_localizations',
  'options',
  'choices',
  'value',
  'required',
  'autocomplete',
  'min_value',
  'max_value',
  'max_length',
  'contexts',
  'integration_types',
]);

/** Reduces a command to the fields that Vizzy sends, to compare a registered one with a new one. */
function sentFields(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sentFields);
  if (value === null || typeof value !== 'object') return value;
  const sent = Object.entries(value).filter(
    ([key, inner]) => sentKeys.has(key) && inner !== null && inner !== false && inner !== '' && !isEmpty(inner),
  );
  return Object.fromEntries(sent.map(([key, inner]) => [key, sentFields(inner)]));
}

const isEmpty = (value: unknown) => typeof value === 'object' && value !== null && Object.keys(value).length === 0;

/** The REST calls that registering needs. */
export interface CommandsEndpoint {
  list(): Promise<unknown>;
  overwrite(commands: readonly CommandBody[]): Promise<unknown>;
}

const byName = (list: unknown) =>
  Array.isArray(list)
    ? list.toSorted((one, other) => `${one.type} ${one.name}`.localeCompare(`${other.type} ${other.name}`))
    : list;

/** Registers the commands if they changed; true if it did. */
export async function registerCommands(endpoint: CommandsEndpoint): Promise<boolean> {
  const commands = allCommands();
  const registered = await endpoint.list();
  if (isDeepStrictEqual(sentFields(byName(registered)), sentFields(byName(commands)))) return false;
  await endpoint.overwrite(commands);
  return true;
}
