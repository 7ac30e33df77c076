/** Slack's markup (docs.slack.dev/messaging/formatting-message-text): escaped in what Vizzy writes, read in what people write. */
import { wordsAsSeen } from '@vizzy/core';
import { emojiOf } from './emoji-names.ts';

/** Escapes Slack's entities, so that a text cannot contain mentions or links. */
export const escapeEntities = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/**
 * Escapes a person's words, so that they contain no formatting, mention or link with a preview. Slack has no escape for
 * marks, so each gets an invisible neighbour (U+2060, word joiner).
 */
export const escapeMarkup = (text: string): string =>
  escapeEntities(text.replace(/\s+/g, ' ').trim())
    .replace(/[*_~`]/g, (mark) => `\u2060${mark}\u2060`)
    .replace(/@(?=\w)/g, '@\u2060')
    .replace(/:\/\//g, ':\u2060//');

/** Turns Markdown's bold into Slack's. */
export const toSlackMarkup = (text: string): string => text.replace(/\*\*([^*]+)\*\*/g, '*$1*');

/** A mention of a person in a text. */
const person = /<@([UW]\w+)(?:\|[^>]*)?>/g;

/** The ids of the people a text mentions, each once. */
export const mentionedUserIds = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(person)].map(([, id = '']) => id)),
];

/** A person's text as they saw it: with people's names and pictures for emoji, without markup and the bot's mention. */
export const readMarkup = (text: string, botUserId: string, nameOf: (user: string) => string | undefined): string =>
  wordsAsSeen(
    text.replace(/:([\w+-]+):(?::skin-tone-\d:)?/g, (code, name: string) => emojiOf(name) ?? code),
    (id) => (id === botUserId ? '' : nameOf(id)),
  );
