/** Slack's own marks in text (docs.slack.dev/messaging/formatting-message-text): read in what people write, written harmlessly. */
import { emojiOf } from './emoji-names.ts';

/** Writes a text so that Slack shows it as it is: nothing in it is a mark, a mention or a link of ours. */
export const escapeEntities = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/**
 * A person's words, so that nothing in them is read as formatting, pings anybody or becomes a link with a preview: marks
 * stand beside an invisible character (U+2060, word joiner), as Slack knows no way to escape them.
 */
export const escapeMarkup = (text: string): string =>
  escapeEntities(text.replace(/\s+/g, ' ').trim())
    .replace(/[*_~`]/g, (mark) => `\u2060${mark}\u2060`)
    .replace(/@(?=\w)/g, '@\u2060')
    .replace(/:\/\//g, ':\u2060//');

/** Bold in the catalogue's Markdown is one star in Slack's. */
export const toSlackMarkup = (text: string): string => text.replace(/\*\*([^*]+)\*\*/g, '*$1*');

/** A mention of a person, as it stands in what was written. */
const person = /<@([UW]\w+)(?:\|[^>]*)?>/g;

/** The people that are mentioned, by their ids, each once. */
export const mentionedUserIds = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(person)].map(([, id = '']) => id)),
];

/** What a person wrote, as they saw it: entities, links and emoji read, mentions by name, those of the bot left out. */
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
