/** Builds messages from components (version 2) and files. */
import type { APIButtonComponentWithCustomId, APIMessageTopLevelComponent, APISelectMenuOption } from 'discord.js';
import { ButtonStyle, ComponentType } from 'discord.js';
import { type Action, formatAction } from '../../action.ts';
import { cutText } from '../../text-format.ts';
import { limits } from '../limits.ts';

/** A file to upload. */
export type RenderedFile = { readonly name: string; readonly bytes: Uint8Array; readonly alt: string };

/** A message to send. */
export type RenderedMessage = {
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly files: readonly RenderedFile[];
};

/** What a file needs of a picture. */
export type Showable = {
  readonly bytes: Uint8Array;
  readonly format: 'png' | 'jpeg' | 'webp';
  readonly alt: string;
};

/** A text component. */
export const text = (content: string): APIMessageTopLevelComponent => ({
  type: ComponentType.TextDisplay,
  content: cutText(content, limits.texts),
});

/** A message with only a text. */
export const renderText = (content: string): RenderedMessage => ({ components: [text(content)], files: [] });

const extensions = { png: 'png', jpeg: 'jpg', webp: 'webp' } as const;

/** Files of pictures. The extension must match the format, or Discord shows nothing. */
export const filesOf = (pictures: readonly Showable[]): RenderedFile[] =>
  pictures.map(({ bytes, format, alt }, index) => ({
    name: `vizzy-${index + 1}.${extensions[format]}`,
    bytes,
    alt: cutText(alt, limits.alt),
  }));

/** A gallery of the files; none for no files. */
export const galleryOf = (files: readonly RenderedFile[]): APIMessageTopLevelComponent[] =>
  files.length === 0
    ? []
    : [
        {
          type: ComponentType.MediaGallery,
          items: files.map(({ name, alt }) => ({ media: { url: `attachment://${name}` }, description: alt })),
        },
      ];

/** How a button looks. */
export type ButtonLook = {
  readonly label: string;
  readonly emoji?: string;
  readonly style?: 'plain' | 'main' | 'danger';
};

const styles = { plain: ButtonStyle.Secondary, main: ButtonStyle.Primary, danger: ButtonStyle.Danger } as const;

/** A button for an action. */
export function button(action: Action, { label, emoji, style = 'plain' }: ButtonLook): APIButtonComponentWithCustomId {
  return {
    type: ComponentType.Button,
    style: styles[style],
    label: cutText(label, limits.label),
    custom_id: formatAction(action),
    ...(emoji === undefined ? {} : { emoji: { name: emoji } }),
  };
}

/** Rows of at most five buttons. */
export function rows(...buttons: readonly APIButtonComponentWithCustomId[]): APIMessageTopLevelComponent[] {
  const count = Math.ceil(buttons.length / limits.buttonsInRow);
  return Array.from({ length: count }, (_, row) => ({
    type: ComponentType.ActionRow,
    components: buttons.slice(row * limits.buttonsInRow, (row + 1) * limits.buttonsInRow),
  }));
}

/** A menu of actions. */
export function menu(
  id: Action,
  placeholder: string,
  options: readonly {
    readonly label: string;
    readonly description?: string;
    readonly value: string;
    readonly isSet?: boolean;
  }[],
): APIMessageTopLevelComponent {
  return {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.StringSelect,
        custom_id: formatAction(id),
        placeholder: cutText(placeholder, limits.placeholder),
        options: options.map(
          ({ label, description, value, isSet }): APISelectMenuOption => ({
            label: cutText(label, limits.option),
            value,
            ...(description ? { description: cutText(description, limits.option) } : {}),
            ...(isSet ? { default: true } : {}),
          }),
        ),
      },
    ],
  };
}
