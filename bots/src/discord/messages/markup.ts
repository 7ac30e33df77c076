/** Discord's markup: escaped in what is written, read in what people write. */
import { wordsAsSeen } from '@vizzy/core';
import { escapeMarkdown } from 'discord.js';

/** Escapes a person's words, so that Discord reads no formatting in them. */
export const escapeMarkup = (words: string): string =>
  escapeMarkdown(words.replace(/\s+/g, ' ').trim(), {
    heading: true,
    bulletedList: true,
    numberedList: true,
    maskedLink: true,
  });

/** The text of a message. */
export type MessageContent = {
  readonly content: string;
  /** Names of the people it mentions, by id. */
  readonly names: ReadonlyMap<string, string>;
};

/** The words of a message as a person sees them, without the bot's mention, and with names in place of people's ids. */
export const wordsOf = ({ content, names }: MessageContent, botId: string): string =>
  wordsAsSeen(content, (id) => (id === botId ? '' : names.get(id)));
