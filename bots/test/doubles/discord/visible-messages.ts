/** What a person sees in a channel. */

import { type Look, lookOf, type Message, messageFlag, type StoredFile } from './model.ts';
import { buttonsOf, galleryItemsOf, selectsOf, textsOf } from './rules/components.ts';
import type { World } from './world.ts';

/** A picture on a person's screen. */
export type SeenPicture = {
  readonly name: string;
  /** What a screen reader says; undefined: nothing. */
  readonly alt: string | undefined;
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
};

/** A button on a person's screen. */
export type SeenButton = {
  readonly label: string;
  readonly id: string;
  readonly isDisabled: boolean;
  readonly style: number;
};

/** A select menu on a person's screen. */
export type SeenMenu = {
  readonly placeholder: string;
  readonly id: string;
  readonly options: readonly { readonly label: string; readonly value: string }[];
};

/** A message on a person's screen. */
export type Seen = {
  readonly id: string;
  readonly author: string;
  readonly text: string;
  readonly pictures: readonly SeenPicture[];
  /** Pictures that were sent and cannot be seen: no picture at all, name and bytes disagree, or shown by no component. */
  readonly unseen: readonly string[];
  readonly buttons: readonly SeenButton[];
  readonly menus: readonly SeenMenu[];
  readonly isEphemeral: boolean;
  readonly isThinking: boolean;
  readonly edits: number;
  readonly replyTo: string | null;
  /** The name of the thread that starts here. */
  readonly thread: string | undefined;
  /** The command that it answers. */
  readonly command: string | undefined;
};

/** Extensions of a format. */
const extensions: Readonly<Record<string, readonly string[]>> = {
  png: ['png'],
  jpeg: ['jpg', 'jpeg'],
  webp: ['webp'],
  gif: ['gif'],
};

function pictureOf(
  { name, description, bytes, width, height, format }: StoredFile,
  alt = description,
): SeenPicture | undefined {
  const extension = name.split('.').at(-1)?.toLowerCase() ?? '';
  if (!format || !width || !height || !extensions[format]?.includes(extension)) return undefined;
  return { name, alt: alt ?? undefined, bytes, width, height };
}

/** Pictures as they are laid out: in galleries with components of version 2, else below the text. */
function picturesOf({ files, components, flags }: Look): SeenPicture[] {
  const shown =
    flags & messageFlag.componentsV2
      ? galleryItemsOf(components).flatMap(({ media, description }) => {
          const file = files.find(({ name }) => media.url === `attachment://${name}`);
          return file ? (pictureOf(file, description ?? file.description) ?? []) : [];
        })
      : files.flatMap((file) => pictureOf(file) ?? []);
  return shown;
}

/** One look of a message, as a person sees it. */
export function seenAs(world: World, message: Message, look: Look): Seen {
  const pictures = picturesOf(look);
  const seenNames = new Set(pictures.map(({ name }) => name));
  return {
    id: message.id,
    author: world.users.get(message.authorId)?.name ?? '?',
    text: [look.content, ...textsOf(look.components)].filter(Boolean).join('\n'),
    pictures,
    unseen: look.files.map(({ name }) => name).filter((name) => !seenNames.has(name)),
    buttons: buttonsOf(look.components).map(({ label, emoji, custom_id, url, disabled, style }) => ({
      label: label ?? emoji?.name ?? '',
      id: custom_id ?? url ?? '',
      isDisabled: disabled ?? false,
      style,
    })),
    menus: selectsOf(look.components).map(({ custom_id, placeholder, options }) => ({
      id: custom_id,
      placeholder: placeholder ?? '',
      options: options.map(({ label, value }) => ({ label, value })),
    })),
    isEphemeral: message.visibleTo !== null,
    isThinking: (look.flags & messageFlag.loading) !== 0,
    edits: message.looks.length - 1,
    replyTo: message.replyTo,
    thread: world.channels.get(message.id)?.name,
    command: message.interaction?.name,
  };
}

/** A message as it is seen now. */
export const seen = (world: World, message: Message): Seen => seenAs(world, message, lookOf(message));

/** Messages of a channel that the person sees, oldest first. */
export function messagesFor(world: World, channelId: string, readerId: string): Message[] {
  return [...world.messages.values()].filter(
    (message) =>
      message.channelId === channelId &&
      !message.isDeleted &&
      (message.visibleTo === null || message.visibleTo === readerId),
  );
}
