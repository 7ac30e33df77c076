/** What a message will look like: text for notifications and screen readers, blocks for eyes. */
import type { types } from '@slack/bolt';
import { type Action, formatAction } from '../../action.ts';
import { cut, limits } from '../limits.ts';
import { toSlackMarkup } from './markup.ts';

/** A block of a message or a view. */
export type Block = types.KnownBlock;

/** One message. */
export type RenderedMessage = {
  /** Read aloud, and shown in notifications; with Slack's marks. */
  readonly text: string;
  readonly blocks: readonly Block[];
};

/** A picture that Slack keeps. */
export type UploadedPicture = {
  /** Slack's id of the file. */
  readonly fileId: string;
  readonly alt: string;
};

/** Something that can be pressed. */
export type Pressable = types.Button;

/** A paragraph with Slack's marks; what people wrote in it is escaped by whoever hands it in. */
export const paragraph = (marked: string): Block => ({
  type: 'section',
  text: { type: 'mrkdwn', text: cut(marked, limits.section), verbatim: true },
});

/** Lines in small print; none when there is nothing to say. */
export const smallPrint = (...lines: readonly (string | null | undefined)[]): Block[] => {
  const said = lines.filter((line) => line !== null && line !== undefined && line !== '');
  return said.length === 0
    ? []
    : [{ type: 'context', elements: [{ type: 'mrkdwn', text: cut(said.join('\n'), limits.section), verbatim: true }] }];
};

/** A heading of plain words. */
export const heading = (words: string): Block => ({
  type: 'header',
  text: { type: 'plain_text', text: cut(words, limits.header), emoji: false },
});

/** Text that no marks are read in. */
export const plain = (words: string, longest: number): types.PlainTextElement => ({
  type: 'plain_text',
  text: cut(words, longest),
});

/** A picture with its text alternative, which Slack reads aloud only from here. */
export const pictureBlock = ({ fileId, alt }: UploadedPicture): Block => ({
  type: 'image',
  slack_file: { id: fileId },
  alt_text: cut(alt, limits.alt) || ' ',
});

/** How a button looks, and what it carries. */
export type Face = {
  readonly label: string;
  readonly isMain?: boolean;
  /** Carried along, for what is in no store. */
  readonly value?: string;
  readonly confirm?: types.ConfirmationDialog;
};

/** A button that stands for an action. */
export const button = (action: Action, { label, isMain, value, confirm }: Face): Pressable => ({
  type: 'button',
  text: plain(label, limits.label),
  action_id: formatAction(action),
  ...(value === undefined ? {} : { value: value.slice(0, limits.value) }),
  ...(isMain ? { style: 'primary' as const } : {}),
  ...(confirm ? { confirm } : {}),
});

/** One thing in a menu. */
export type Choice = { readonly label: string; readonly value: string };

/** An option of a menu. */
export const option = ({ label, value }: Choice): types.PlainTextOption => ({
  text: plain(label, limits.label),
  value,
});

/** A menu. */
export const menu = (
  action: Action,
  placeholder: string,
  choices: readonly Choice[],
  chosen?: string,
): types.StaticSelect => {
  const initial = choices.find(({ value }) => value === chosen);
  return {
    type: 'static_select',
    action_id: formatAction(action),
    placeholder: plain(placeholder, limits.label),
    options: choices.slice(0, limits.options).map(option),
    ...(initial ? { initial_option: option(initial) } : {}),
  };
};

/** A question before something that cannot be taken back. */
export const confirmation = (title: string, question: string, yes: string, no: string): types.ConfirmationDialog => ({
  title: plain(title, 100),
  text: plain(question, 300),
  confirm: plain(yes, 30),
  deny: plain(no, 30),
  style: 'danger',
});

/** Rows of what can be pressed or chosen, as many in each as fit on a screen. */
export function rows(...elements: readonly (Pressable | types.StaticSelect)[]): Block[] {
  const count = Math.ceil(elements.length / limits.inRow);
  return Array.from({ length: count }, (_, row) => ({
    type: 'actions',
    elements: elements.slice(row * limits.inRow, (row + 1) * limits.inRow),
  }));
}

/** A message of words from the catalogue alone. */
export const renderText = (words: string): RenderedMessage => {
  const marked = toSlackMarkup(words);
  return { text: cut(marked, limits.text), blocks: [paragraph(marked)] };
};
