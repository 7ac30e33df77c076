/** Builds messages from a text, for notifications and screen readers, and blocks. */
import type { types } from '@slack/bolt';
import { type Action, formatAction } from '../../action.ts';
import { cut, limits } from '../limits.ts';
import { toSlackMarkup } from './markup.ts';

/** A block of a message or a view. */
export type Block = types.KnownBlock;

/** A message to send. */
export type RenderedMessage = {
  /** For screen readers and notifications, in Slack's markup. */
  readonly text: string;
  readonly blocks: readonly Block[];
};

/** A picture uploaded to Slack. */
export type UploadedPicture = {
  /** Slack's id of the file. */
  readonly fileId: string;
  readonly alt: string;
};

/** Pictures in the reply's order; undefined where Slack did not accept one. */
export type UploadedPictures = readonly (UploadedPicture | undefined)[];

/** A button. */
export type Pressable = types.Button;

/** A paragraph in Slack's markup; the caller escapes people's words. */
export const paragraph = (marked: string): Block => ({
  type: 'section',
  text: { type: 'mrkdwn', text: cut(marked, limits.section), verbatim: true },
});

/** Lines in small print; no block for no lines. */
export const smallPrint = (...lines: readonly (string | null | undefined)[]): Block[] => {
  const present = lines.filter((line) => line !== null && line !== undefined && line !== '');
  return present.length === 0
    ? []
    : [
        {
          type: 'context',
          elements: [{ type: 'mrkdwn', text: cut(present.join('\n'), limits.section), verbatim: true }],
        },
      ];
};

/** A heading of plain text. */
export const heading = (words: string): Block => ({
  type: 'header',
  text: { type: 'plain_text', text: cut(words, limits.header), emoji: false },
});

/** Text without markup. */
export const plain = (words: string, longest: number): types.PlainTextElement => ({
  type: 'plain_text',
  text: cut(words, longest),
});

/** A picture with its text alternative, which screen readers get only from here. */
export const pictureBlock = ({ fileId, alt }: UploadedPicture): Block => ({
  type: 'image',
  slack_file: { id: fileId },
  alt_text: cut(alt, limits.alt) || ' ',
});

/** How a button looks, and its value. */
export type Face = {
  readonly label: string;
  readonly isMain?: boolean;
  /** Comes back when pressed, for what no store has. */
  readonly value?: string;
  readonly confirm?: types.ConfirmationDialog;
};

/** A button for an action. */
export const button = (action: Action, { label, isMain, value, confirm }: Face): Pressable => ({
  type: 'button',
  text: plain(label, limits.label),
  action_id: formatAction(action),
  ...(value === undefined ? {} : { value: value.slice(0, limits.value) }),
  ...(isMain ? { style: 'primary' as const } : {}),
  ...(confirm ? { confirm } : {}),
});

/** A choice of a menu. */
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

/** A confirmation of something that cannot be undone. */
export const confirmation = (title: string, question: string, yes: string, no: string): types.ConfirmationDialog => ({
  title: plain(title, 100),
  text: plain(question, 300),
  confirm: plain(yes, 30),
  deny: plain(no, 30),
  style: 'danger',
});

/** Rows of buttons and menus, as many in each as fit on a screen. */
export function rows(...elements: readonly (Pressable | types.StaticSelect)[]): Block[] {
  const count = Math.ceil(elements.length / limits.inRow);
  return Array.from({ length: count }, (_, row) => ({
    type: 'actions',
    elements: elements.slice(row * limits.inRow, (row + 1) * limits.inRow),
  }));
}

/** A message with only a text, in Markdown. */
export const renderText = (words: string): RenderedMessage => {
  const marked = toSlackMarkup(words);
  return { text: cut(marked, limits.text), blocks: [paragraph(marked)] };
};
