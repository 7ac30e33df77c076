/** What somebody did on Discord, as a request. Pure: no network, clock or logger. */
import { type ModeId, modeIds } from '@vizzy/core';
import type { DiscordTexts } from './texts.ts';

/** A picture that is still at Discord's. */
export type Attachment = { readonly url: string; readonly size: number; readonly contentType: string | null };

/** What is asked. */
export type DrawingRequest = {
  readonly text: string;
  readonly mode?: ModeId;
  readonly style?: string;
  readonly seed?: number;
  readonly count?: number;
  readonly attached?: Attachment;
  readonly isPrivate: boolean;
};

/** What is read of a command's options. */
export interface Options {
  getString(name: string): string | null;
  getInteger(name: string): number | null;
  getBoolean(name: string): boolean | null;
  getAttachment(name: string): Attachment | null;
}

/** Subcommands that draw. */
export const drawingCommands = ['create', 'poster', 'story', 'transform'] as const;

/** One of them. */
export type DrawingCommand = (typeof drawingCommands)[number];

const isMode = (word: string | null): word is ModeId => modeIds.some((id) => id === word);

/** Characters that a request may have (message.ts of the core). */
const longest = 4000;

/** The words of a poster's request, with its slogan where one was given on its own. */
function posterWords(prompt: string, slogan: string | null): string {
  if (!slogan?.trim()) return prompt;
  // Quotation marks of its own would end the slogan early.
  const words = slogan.replace(/[“”„"]/g, '’').trim();
  return `${prompt.replace(/[.\s]+$/, '')} that says “${words}”`;
}

/** Reads `/vizzy create|poster|story|transform`. */
export function readCommand(command: DrawingCommand, options: Options, words: DiscordTexts): DrawingRequest {
  const prompt = options.getString('prompt')?.trim() ?? '';
  const chosen = options.getString('mode');
  const mode = command === 'create' ? (isMode(chosen) ? chosen : undefined) : command;
  const said = command === 'poster' ? posterWords(prompt, options.getString('slogan')) : prompt;
  const style = options.getString('style')?.trim();
  const seed = options.getInteger('seed');
  const count = options.getInteger('count');
  const attached = options.getAttachment('image');
  return {
    text: (said || words.turn.transformIt).slice(0, longest),
    isPrivate: options.getBoolean('private') ?? false,
    ...(mode === undefined ? {} : { mode }),
    ...(style ? { style } : {}),
    ...(seed === null ? {} : { seed }),
    ...(count === null ? {} : { count }),
    ...(attached ? { attached } : {}),
  };
}

/** What is read of a message. */
export type Written = {
  readonly content: string;
  readonly attachments: readonly Attachment[];
  /** Names of the people that it mentions, by id. */
  readonly names: ReadonlyMap<string, string>;
};

/** The words that were meant: without the bot's name, and with people's names in place of their ids. */
export function wordsOf({ content, names }: Pick<Written, 'content' | 'names'>, botId: string): string {
  return content
    .replaceAll(new RegExp(`<@!?${botId}>`, 'g'), ' ')
    .replace(/<@!?(\d+)>/g, (_, id: string) => names.get(id) ?? '')
    .replace(/<a?:(\w+):\d+>/g, '$1')
    .replace(/<[@#][&!]?\d+>/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .trim();
}

/** The first picture among the attachments. */
export const pictureAmong = (attachments: readonly Attachment[]): Attachment | undefined =>
  attachments.find(({ contentType }) => /^image\/(png|jpe?g|webp)\b/.test(contentType ?? ''));

/** Reads a message that is meant for Vizzy. Somebody who only says its name is greeted. */
export function readMessage(written: Written, botId: string, words: DiscordTexts): DrawingRequest {
  const said = wordsOf(written, botId).slice(0, longest);
  const attached = pictureAmong(written.attachments);
  return {
    text: said || (attached ? words.turn.transformIt : words.turn.greeting),
    isPrivate: false,
    ...(attached ? { attached } : {}),
    ...(attached && !said ? { mode: 'transform' as const } : {}),
  };
}
