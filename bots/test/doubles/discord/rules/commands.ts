/** Discord's rules for application commands (docs: "Application Commands"). */
import { z } from 'zod';
import { refusals } from '../refusal.ts';
import { parsed } from './message.ts';

const chatName = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** A name of a chat command or option: no capital letters where the script has small ones. */
const name = z
  .string()
  .regex(chatName, 'Command name is invalid')
  .refine((value) => value === value.toLowerCase(), { error: 'Command name must be lower case' });
const description = z.string().min(1).max(100);

/** Discord's locales (docs: "Reference", "Locales"). */
const locale = z.enum([
  'id',
  'da',
  'de',
  'en-GB',
  'en-US',
  'es-ES',
  'es-419',
  'fr',
  'hr',
  'it',
  'lt',
  'hu',
  'nl',
  'no',
  'pl',
  'pt-BR',
  'ro',
  'fi',
  'sv-SE',
  'vi',
  'tr',
  'cs',
  'el',
  'bg',
  'ru',
  'uk',
  'hi',
  'th',
  'zh-CN',
  'ja',
  'zh-TW',
  'ko',
]);
const localised = (value: z.ZodString) => z.partialRecord(locale, value).nullish();
const labels = {
  name,
  description,
  name_localizations: z.partialRecord(locale, name).nullish(),
  description_localizations: localised(description),
};

const choice = z.object({
  name: z.string().min(1).max(100),
  name_localizations: localised(z.string().min(1).max(100)),
  value: z.union([z.string().max(100), z.number()]),
});

const uniquely = (what: string) =>
  [
    (items: readonly { readonly name: string }[]) => new Set(items.map(({ name }) => name)).size === items.length,
    { error: `${what} names must be unique` },
  ] as const;

const value = z
  .object({
    ...labels,
    type: z.int().min(3).max(11),
    required: z.boolean().optional(),
    choices: z
      .array(choice)
      .max(25)
      .refine(...uniquely('choice'))
      .optional(),
    autocomplete: z.boolean().optional(),
    min_value: z.number().optional(),
    max_value: z.number().optional(),
    min_length: z.int().min(0).max(6000).optional(),
    max_length: z.int().min(1).max(6000).optional(),
    channel_types: z.array(z.int()).optional(),
  })
  .refine(({ choices, autocomplete }) => !(choices?.length && autocomplete), {
    error: 'autocomplete cannot be used with choices',
  });

/** Required options come first. */
const inOrder = [
  (options: readonly { readonly required?: boolean | undefined }[]) =>
    options.every(({ required }, index) => !required || options.slice(0, index).every((earlier) => earlier.required)),
  { error: 'Required options must be placed before non-required options' },
] as const;

const values = z
  .array(value)
  .max(25)
  .refine(...uniquely('option'))
  .refine(...inOrder);
const subcommand = z.object({ ...labels, type: z.literal(1), options: values.optional() });

const rest = {
  default_member_permissions: z.string().regex(/^\d+$/).nullish(),
  contexts: z.array(z.int().min(0).max(2)).min(1).nullish(),
  integration_types: z.array(z.int().min(0).max(1)).min(1).nullish(),
  nsfw: z.boolean().optional(),
};

const chat = z.object({
  ...labels,
  type: z.literal(1).default(1),
  // Subcommands or values, never both.
  options: z
    .union([
      z
        .array(subcommand)
        .min(1)
        .max(25)
        .refine(...uniquely('subcommand')),
      values,
    ])
    .optional(),
  ...rest,
});

const menu = z.object({
  type: z.int().min(2).max(3),
  name: z.string().min(1).max(32),
  name_localizations: localised(z.string().min(1).max(32)),
  description: z.literal('').optional(),
  options: z.array(z.never()).max(0).optional(),
  ...rest,
});

/** A value option of a command. */
export type ValueOption = z.output<typeof value>;
/** A part of a chat command. */
export type Subcommand = z.output<typeof subcommand>;
/** A chat command. */
export type ChatCommand = z.output<typeof chat>;
/** Any command. */
export type Command = ChatCommand | z.output<typeof menu>;

type Named = { readonly name: string; readonly description?: string | undefined };
type Labelled = Named & {
  readonly options?: readonly Labelled[] | undefined;
  readonly choices?: readonly { readonly name: string; readonly value: string | number }[] | undefined;
};

/** Characters of all names, descriptions and values of a command together (docs: at most 8,000). */
function lengthOf(labelled: Labelled): number {
  const own = labelled.name.length + (labelled.description?.length ?? 0);
  const choices = (labelled.choices ?? []).reduce(
    (sum, { name, value }) => sum + name.length + String(value).length,
    0,
  );
  return own + choices + (labelled.options ?? []).reduce((sum, option) => sum + lengthOf(option), 0);
}

/** Reads the commands of a bulk overwrite. */
export function readCommands(body: unknown): Command[] {
  const list = parsed(z.array(z.looseObject({ type: z.int().optional() })), body);
  const commands: Command[] = list.map((item) =>
    parsed<z.ZodType<Command>>((item.type ?? 1) === 1 ? chat : menu, item),
  );
  const count = (type: number) => commands.filter((command) => command.type === type).length;
  if (count(1) > 100 || count(2) > 15 || count(3) > 15)
    throw refusals.invalidForm('Maximum number of application commands reached');
  if (new Set(commands.map(({ type, name }) => `${type} ${name}`)).size !== commands.length)
    throw refusals.invalidForm('Application command names must be unique');
  if (commands.some((command) => lengthOf(command as Labelled) > 8000))
    throw refusals.invalidForm('Command exceeds maximum size (8000)');
  return commands;
}
