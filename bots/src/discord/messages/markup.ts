/** Discord's markup: escaped in what is written, read in what people write. */
import { escapeMarkdown } from 'discord.js';
import type { WrittenMessage } from '../receive.ts';

/** A person's words, so that nothing in them is read as formatting. */
export const escapeMarkup = (words: string): string =>
  escapeMarkdown(words.replace(/\s+/g, ' ').trim(), {
    heading: true,
    bulletedList: true,
    numberedList: true,
    maskedLink: true,
  });

/** The words that were meant: without the bot's name, and with people's names in place of their ids. */
export function wordsOf({ content, names }: Pick<WrittenMessage, 'content' | 'names'>, botId: string): string {
  return content
    .replaceAll(new RegExp(`<@!?${botId}>`, 'g'), ' ')
    .replace(/<@!?(\d+)>/g, (_, id: string) => names.get(id) ?? '')
    .replace(/<a?:(\w+):\d+>/g, '$1')
    .replace(/<[@#][&!]?\d+>/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .trim();
}
