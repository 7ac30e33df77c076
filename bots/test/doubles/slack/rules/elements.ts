/** Interactive elements with Slack's own limits (docs.slack.dev/reference/block-kit/block-elements). */
import { z } from 'zod';

/** A text object of at most so many characters. */
export const plainText = (most: number) =>
  z.strictObject({ type: z.literal('plain_text'), text: z.string().min(1).max(most), emoji: z.boolean().optional() });

/** Text with Slack's own marks. */
export const markedText = (most: number) =>
  z.strictObject({ type: z.literal('mrkdwn'), text: z.string().min(1).max(most), verbatim: z.boolean().optional() });

/** Either. */
export const anyText = (most: number) => z.discriminatedUnion('type', [plainText(most), markedText(most)]);

const actionId = z.string().min(1).max(255);

const confirm = z.strictObject({
  title: plainText(100),
  text: anyText(300),
  confirm: plainText(30),
  deny: plainText(30),
  style: z.enum(['primary', 'danger']).optional(),
});

const option = z.strictObject({
  text: anyText(75),
  value: z.string().max(150),
  description: plainText(75).optional(),
});

const button = z.strictObject({
  type: z.literal('button'),
  text: plainText(75),
  action_id: actionId,
  value: z.string().max(2000).optional(),
  url: z.url().max(3000).optional(),
  style: z.enum(['primary', 'danger']).optional(),
  confirm: confirm.optional(),
  accessibility_label: z.string().max(75).optional(),
});

const overflow = z.strictObject({
  type: z.literal('overflow'),
  action_id: actionId,
  options: z.array(option).min(1).max(5),
  confirm: confirm.optional(),
});

const staticSelect = z.strictObject({
  type: z.literal('static_select'),
  action_id: actionId,
  placeholder: plainText(150).optional(),
  options: z.array(option).min(1).max(100),
  initial_option: option.optional(),
  confirm: confirm.optional(),
});

const textInput = z.strictObject({
  type: z.literal('plain_text_input'),
  action_id: actionId,
  initial_value: z.string().max(3000).optional(),
  multiline: z.boolean().optional(),
  min_length: z.int().min(0).max(3000).optional(),
  max_length: z.int().min(1).max(3000).optional(),
  placeholder: plainText(150).optional(),
  focus_on_load: z.boolean().optional(),
});

const fileInput = z.strictObject({
  type: z.literal('file_input'),
  action_id: actionId,
  filetypes: z.array(z.string()).optional(),
  max_files: z.int().min(1).max(10).optional(),
});

/** A picture: of Slack's own, or from an address; its text alternative is required. */
export const imageSource = {
  alt_text: z.string().min(1).max(2000),
  image_url: z.url().max(3000).optional(),
  slack_file: z.union([z.strictObject({ id: z.string() }), z.strictObject({ url: z.string() })]).optional(),
};

/** A small picture next to text. */
export const imageElement = z.strictObject({ type: z.literal('image'), ...imageSource });

/** What may be in a row of actions: at most 25. */
export const actionElement = z.discriminatedUnion('type', [button, overflow, staticSelect]);

/** What may be next to a section's text. */
export const accessory = z.discriminatedUnion('type', [button, overflow, staticSelect, imageElement]);

/** What may be filled in. */
export const inputElement = z.discriminatedUnion('type', [textInput, fileInput, staticSelect]);

/** Something to press or choose. */
export type ActionElement = z.infer<typeof actionElement>;
/** Something to fill in. */
export type InputElement = z.infer<typeof inputElement>;
