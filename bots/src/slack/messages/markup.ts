/** Slack's markup (docs.slack.dev/messaging/formatting-message-text): escaped in what Vizzy writes, read in what people write. */
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

/** A person's text as they saw it: with entities, links and emoji read, people's names, and without the bot's mention. */
export function readMarkup(text: string, botUserId: string, nameOf: (user: string) => string | undefined): string {
  return text
    .replace(person, (_, id: string) => (id === botUserId ? '' : (nameOf(id) ?? 'someone')))
    .replace(/<#\w+\|([^>]*)>/g, '#$1')
    .replace(/<!(channel|here|everyone)(?:\|[^>]*)?>/g, '$1')
    .replace(/<![^>|]*\|?([^>]*)>/g, '$1')
    .replace(/<(?:mailto:)?([^>|]+)(?:\|([^>]*))?>/g, (_, address: string, label?: string) => label || address)
    .replace(/:([\w+-]+):(?::skin-tone-\d:)?/g, (code, name: string) => emojiOf(name) ?? code)
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/[ \t]+/g, ' ')
    .trim();
}
