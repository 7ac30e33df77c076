/** Discord's rules for components (docs: "Component Reference"), as schemas. */
import { z } from 'zod';

const customId = z.string().min(1).max(100);

const emoji = z.object({
  name: z.string().min(1).optional(),
  id: z.string().nullish(),
  animated: z.boolean().optional(),
});

const button = z
  .object({
    type: z.literal(2),
    style: z.int().min(1).max(5),
    label: z.string().max(80).optional(),
    emoji: emoji.optional(),
    custom_id: customId.optional(),
    url: z.url().max(512).optional(),
    disabled: z.boolean().optional(),
  })
  .refine(({ style, url, custom_id }) => (style === 5 ? url && !custom_id : custom_id && !url), {
    error: 'a link button has a url and no custom_id, any other a custom_id and no url',
  })
  .refine(({ label, emoji }) => label || emoji, { error: 'a button needs a label or an emoji' });

const option = z.object({
  label: z.string().min(1).max(100),
  value: z.string().min(1).max(100),
  description: z.string().min(1).max(100).optional(),
  emoji: emoji.optional(),
  default: z.boolean().optional(),
});

const select = z
  .object({
    type: z.literal(3),
    custom_id: customId,
    options: z.array(option).min(1).max(25),
    placeholder: z.string().max(150).optional(),
    min_values: z.int().min(0).max(25).optional(),
    max_values: z.int().min(1).max(25).optional(),
    disabled: z.boolean().optional(),
    required: z.boolean().optional(),
  })
  .refine(({ options }) => new Set(options.map(({ value }) => value)).size === options.length, {
    error: 'option values must be unique',
  })
  .refine(({ options, max_values }) => (max_values ?? 1) <= options.length, {
    error: 'max_values is above the number of options',
  });

const channelSelect = z.object({
  type: z.literal(8),
  custom_id: customId,
  channel_types: z.array(z.int()).optional(),
  placeholder: z.string().max(150).optional(),
  default_values: z.array(z.object({ id: z.string(), type: z.literal('channel') })).optional(),
  min_values: z.int().min(0).max(25).optional(),
  max_values: z.int().min(1).max(25).optional(),
  required: z.boolean().optional(),
  disabled: z.boolean().optional(),
});

const row = z.object({
  type: z.literal(1),
  components: z.union([z.array(button).min(1).max(5), z.array(select).length(1), z.array(channelSelect).length(1)], {
    error: 'a row holds one to five buttons, or one select',
  }),
});

const text = z.object({ type: z.literal(10), content: z.string().min(1).max(4000) });

const media = z.object({
  media: z.object({ url: z.string().min(1).max(2048) }),
  description: z.string().min(1).max(1024).nullish(),
  spoiler: z.boolean().optional(),
});

const gallery = z.object({ type: z.literal(12), items: z.array(media).min(1).max(10) });
const thumbnail = media.extend({ type: z.literal(11) });
const file = z.object({ type: z.literal(13), file: z.object({ url: z.string().startsWith('attachment://') }) });
const separator = z.object({
  type: z.literal(14),
  divider: z.boolean().optional(),
  spacing: z.int().min(1).max(2).optional(),
});
const section = z.object({
  type: z.literal(9),
  components: z.array(text).min(1).max(3),
  accessory: z.union([button, thumbnail]),
});
const inside = z.discriminatedUnion('type', [row, text, gallery, file, separator, section]);
const container = z.object({
  type: z.literal(17),
  components: z.array(inside).min(1),
  accent_color: z.int().min(0).max(0xffffff).nullish(),
  spoiler: z.boolean().optional(),
});

/** Components of a message without the flag of version 2: rows alone. */
export const oldComponents = z.array(row).max(5);

/** Components of a message with the flag. */
export const newComponents = z.array(
  z.discriminatedUnion('type', [row, text, gallery, file, separator, section, container]),
);

/** One component of a message. */
export type Component = z.output<typeof newComponents>[number];
/** A button. */
export type Button = z.output<typeof button>;
/** A select menu with options of its own. */
export type Select = z.output<typeof select>;
/** A gallery of pictures. */
export type Gallery = z.output<typeof gallery>;

const textInput = z.object({
  type: z.literal(4),
  custom_id: customId,
  style: z.int().min(1).max(2),
  label: z.string().min(1).max(45).optional(),
  min_length: z.int().min(0).max(4000).optional(),
  max_length: z.int().min(1).max(4000).optional(),
  required: z.boolean().optional(),
  value: z.string().max(4000).optional(),
  placeholder: z.string().max(100).optional(),
});

const label = z.object({
  type: z.literal(18),
  label: z.string().min(1).max(45),
  description: z.string().max(100).nullish(),
  component: z.discriminatedUnion('type', [textInput, select, channelSelect]),
});

/** A modal (docs: "Modal"). */
export const modal = z.object({
  custom_id: customId,
  title: z.string().min(1).max(45),
  components: z
    .array(
      z.discriminatedUnion('type', [
        label,
        text,
        z.object({
          type: z.literal(1),
          components: z.array(textInput.extend({ label: z.string().min(1).max(45) })).length(1),
        }),
      ]),
    )
    .min(1)
    .max(5),
});

/** A modal as it is shown. */
export type Modal = z.output<typeof modal>;

/** Every component of a message, those inside others included. */
export function everyComponent(components: readonly Component[]): readonly { readonly type: number }[] {
  return components.flatMap((component) => [
    component,
    ...('components' in component ? everyComponent(component.components as Component[]) : []),
    ...('accessory' in component ? [component.accessory] : []),
  ]);
}

/** Buttons of a message, in the order in which they are seen. */
export function buttonsOf(components: readonly Component[]): Button[] {
  return everyComponent(components).filter((component): component is Button => component.type === 2);
}

/** Select menus of a message. */
export function selectsOf(components: readonly Component[]): Select[] {
  return everyComponent(components).filter((component): component is Select => component.type === 3);
}

/** Menus of channels of a message. */
export function channelSelectsOf(components: readonly Component[]): z.output<typeof channelSelect>[] {
  return everyComponent(components).filter(
    (component): component is z.output<typeof channelSelect> => component.type === 8,
  );
}

/** Texts of a message's components, in order. */
export function textsOf(components: readonly Component[]): string[] {
  return everyComponent(components)
    .filter((component): component is z.output<typeof text> => component.type === 10)
    .map(({ content }) => content);
}

/** Pictures that a message's components show, in order. */
export function galleryItemsOf(components: readonly Component[]): Gallery['items'] {
  return everyComponent(components)
    .filter((component): component is Gallery => component.type === 12)
    .flatMap(({ items }) => items);
}
