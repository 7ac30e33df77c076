/** What a person sees on their screen. */

import { type Channel, lookOf, type Message, type User } from './model.ts';
import type { Block } from './rules/blocks.ts';
import type { ActionElement, InputElement } from './rules/elements.ts';
import type { StoredFile } from './stored-file.ts';
import { show } from './text.ts';
import type { Workspace } from './workspace.ts';

/** A picture on the screen. */
export type SeenPicture = {
  /** What a screen reader says; empty for a file that was only shared. */
  readonly alt: string;
  readonly file: StoredFile;
  /** Whether a broken picture is shown instead. */
  readonly isBroken: boolean;
};

/** Blocks as they are seen. */
export type SeenBlocks = {
  /** All text, a line a block. */
  readonly text: string;
  readonly pictures: readonly SeenPicture[];
  /** Labels of buttons, in order. */
  readonly buttons: readonly string[];
  /** Labels of everything that can be chosen in menus. */
  readonly choices: readonly string[];
  /** Labels of what can be filled in. */
  readonly fields: readonly string[];
  readonly pings: readonly string[];
};

/** A message as it is seen. */
export type Seen = SeenBlocks & {
  readonly message: Message;
  readonly from: string;
  readonly isEphemeral: boolean;
  /** The thread it is in. */
  readonly threadTs: string | undefined;
  /** How often it was edited. */
  readonly edits: number;
  readonly unfurled: readonly string[];
};

/** Everything in blocks that can be pressed or chosen. */
export function actionsIn(
  blocks: readonly Block[],
): readonly { readonly blockId: string; readonly element: ActionElement }[] {
  return blocks.flatMap((block) => {
    const blockId = block.block_id ?? '';
    if (block.type === 'actions') return block.elements.map((element) => ({ blockId, element }));
    if (block.type !== 'section' || !block.accessory || block.accessory.type === 'image') return [];
    return [{ blockId, element: block.accessory }];
  });
}

/** Everything in blocks that can be filled in. */
export function inputsIn(blocks: readonly Block[]): readonly {
  readonly blockId: string;
  readonly label: string;
  readonly isOptional: boolean;
  readonly element: InputElement;
}[] {
  return blocks.flatMap((block) =>
    block.type === 'input'
      ? [
          {
            blockId: block.block_id ?? '',
            label: block.label.text,
            isOptional: block.optional ?? false,
            element: block.element,
          },
        ]
      : [],
  );
}

type Line = { readonly text: string; readonly isMarked: boolean };

function linesOf(block: Block): readonly Line[] {
  const line = (text: { readonly type: string; readonly text: string } | undefined): readonly Line[] =>
    text ? [{ text: text.text, isMarked: text.type === 'mrkdwn' }] : [];
  if (block.type === 'section') return [...line(block.text), ...(block.fields ?? []).flatMap(line)];
  if (block.type === 'header') return line(block.text);
  if (block.type === 'image') return line(block.title);
  if (block.type === 'context') return block.elements.flatMap((one) => (one.type === 'image' ? [] : line(one)));
  return [];
}

function picturesOf(block: Block, files: ReadonlyMap<string, StoredFile>): readonly SeenPicture[] {
  const sources =
    block.type === 'image'
      ? [block]
      : block.type === 'context'
        ? block.elements.filter((element) => element.type === 'image')
        : block.type === 'section' && block.accessory?.type === 'image'
          ? [block.accessory]
          : [];
  return sources.flatMap(({ alt_text, slack_file }) => {
    const file = slack_file && 'id' in slack_file ? files.get(slack_file.id) : undefined;
    return file ? [{ alt: alt_text, file, isBroken: file.isDeleted }] : [];
  });
}

/** Blocks as they are seen. */
export function seenBlocks(blocks: readonly Block[], { users, files }: Workspace): SeenBlocks {
  const lines = blocks
    .flatMap(linesOf)
    .map(({ text, isMarked }) => (isMarked ? show(text, (id) => users.get(id)?.name) : { text, pings: [] }));
  const actions = actionsIn(blocks).map(({ element }) => element);
  return {
    text: lines.map(({ text }) => text).join('\n'),
    pings: lines.flatMap(({ pings }) => pings),
    pictures: blocks.flatMap((block) => picturesOf(block, files)),
    buttons: actions.flatMap((element) => (element.type === 'button' ? [element.text.text] : [])),
    choices: actions.flatMap((element) =>
      element.type === 'button' ? [] : element.options.map((option) => option.text.text),
    ),
    fields: inputsIn(blocks).map(({ label }) => label),
  };
}

/** One message as it is seen. */
export function seen(message: Message, workspace: Workspace): Seen {
  const { text, blocks, files } = lookOf(message);
  const body = seenBlocks(blocks, workspace);
  const words = show(text, (id) => workspace.users.get(id)?.name);
  const shared = files.map((file) => ({ alt: '', file, isBroken: file.isDeleted }));
  return {
    ...body,
    // Where there are blocks the text is only for notifications, but it pings all the same.
    text: blocks.length > 0 ? body.text : words.text,
    pings: [...new Set([...body.pings, ...words.pings])],
    pictures: [...body.pictures, ...shared],
    message,
    from: workspace.users.get(message.userId)?.name ?? 'Slack',
    isEphemeral: message.onlyFor !== undefined,
    threadTs: message.threadTs,
    edits: message.looks.length - 1,
    unfurled: message.unfurled,
  };
}

/** What a person sees in a channel, oldest first. */
export function look(channel: Channel, person: User, workspace: Workspace): readonly Seen[] {
  if (channel.type !== 'channel' && !channel.members.has(person.id)) return [];
  return workspace
    .messagesIn(channel)
    .filter((message) => !message.isDeleted)
    .filter(({ onlyFor }) => onlyFor === undefined || onlyFor === person.id)
    .map((message) => seen(message, workspace));
}
