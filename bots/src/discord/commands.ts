/** The commands that are registered with Discord, and registering them only when they changed. */

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

type Pick = (words: DiscordTexts) => CommandLabel;

/** A label in English, with its translations where there are any. */
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

/** A name alone, for what has no description. */
function named(pick: (words: DiscordTexts) => string) {
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

/** Everywhere: servers, direct messages, private channels; installed to servers and to users. */
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
      // Discord gates whole commands, not their parts: who may use these two is checked when they are used.
      sub(({ settings }) => settings),
      sub(({ doctor }) => doctor),
      sub(({ help }) => help),
      sub(({ forgetMe }) => forgetMe),
    ],
  };
  const menu = (pick: (words: DiscordTexts) => string) => ({
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

/** What of a registered command was sent when it was registered; Discord fills in the rest. */
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

/** A command reduced to what matters, so that one that Discord lists can be compared with one to be sent. */
function essence(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(essence);
  if (value === null || typeof value !== 'object') return value;
  const kept = Object.entries(value).filter(
    ([key, inner]) => sentKeys.has(key) && inner !== null && inner !== false && inner !== '' && !isEmpty(inner),
  );
  return Object.fromEntries(kept.map(([key, inner]) => [key, essence(inner)]));
}

const isEmpty = (value: unknown) => typeof value === 'object' && value !== null && Object.keys(value).length === 0;

/** What registering needs of the client's REST. */
export interface CommandsEndpoint {
  list(): Promise<unknown>;
  overwrite(commands: readonly CommandBody[]): Promise<unknown>;
}

const byName = (list: unknown) =>
  Array.isArray(list)
    ? list.toSorted((one, other) => `${one.type} ${one.name}`.localeCompare(`${other.type} ${other.name}`))
    : list;

/** Registers the commands unless they are registered as they are; true when it did. */
export async function registerCommands(endpoint: CommandsEndpoint): Promise<boolean> {
  const commands = allCommands();
  const known = await endpoint.list();
  if (isDeepStrictEqual(essence(byName(known)), essence(byName(commands)))) return false;
  await endpoint.overwrite(commands);
  return true;
}
