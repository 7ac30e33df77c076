/** Reads what a person did on Discord as a request. Pure: no network, clock or logger. */
import { type NameOf, wordsAsSeen } from '@vizzy/core';
import { type DrawingRequest, isMode, maxRequestLength } from '../drawing-request.ts';
import { type MessageContent, wordsOf } from './messages/markup.ts';
import type { DiscordTexts } from './texts.ts';

/** An attached picture on Discord's hosts. */
export type Attachment = { readonly url: string; readonly size: number; readonly contentType: string | null };

/** A request as it was read from Discord. */
export type ReceivedRequest = DrawingRequest & {
  readonly attached?: Attachment;
  /** Whether only the person may see the reply. */
  readonly isPrivate: boolean;
};

/** Reads a command's options. */
export interface Options {
  getString(name: string): string | null;
  getInteger(name: string): number | null;
  getBoolean(name: string): boolean | null;
  getAttachment(name: string): Attachment | null;
}

/** Subcommands that draw. */
export const drawingCommands = ['create', 'poster', 'story', 'transform'] as const;

/** One of these commands. */
export type DrawingCommand = (typeof drawingCommands)[number];

/** The words of a poster's request, with the slogan from its own option. */
function posterWords(prompt: string, slogan: string | null): string {
  if (!slogan?.trim()) return prompt;
  // Quotation marks inside would end the slogan early.
  const cleanSlogan = slogan.replace(/[“”„"]/g, '’').trim();
  return `${prompt.replace(/[.\s]+$/, '')} that says “${cleanSlogan}”`;
}

/** Reads `/vizzy create|poster|story|transform`. `nameOf`: names of the people whom it mentions. */
export function readCommand(
  command: DrawingCommand,
  options: Options,
  texts: DiscordTexts,
  nameOf: NameOf = () => undefined,
): ReceivedRequest {
  const prompt = wordsAsSeen(options.getString('prompt') ?? '', nameOf);
  const chosen = options.getString('mode');
  const mode = command === 'create' ? (isMode(chosen) ? chosen : undefined) : command;
  const words = command === 'poster' ? posterWords(prompt, options.getString('slogan')) : prompt;
  const style = options.getString('style')?.trim();
  const seed = options.getInteger('seed');
  const count = options.getInteger('count');
  const attached = options.getAttachment('image');
  return {
    text: (words || texts.turn.transformIt).slice(0, maxRequestLength),
    isPrivate: options.getBoolean('private') ?? false,
    ...(mode === undefined ? {} : { mode }),
    ...(style ? { style } : {}),
    ...(seed === null ? {} : { seed }),
    ...(count === null ? {} : { count }),
    ...(attached ? { attached } : {}),
  };
}

/** A message as a person wrote it. */
export type WrittenMessage = MessageContent & { readonly attachments: readonly Attachment[] };

/** The first picture among the attachments. */
export const pictureAmong = (attachments: readonly Attachment[]): Attachment | undefined =>
  attachments.find(({ contentType }) => /^image\/(png|jpe?g|webp)\b/.test(contentType ?? ''));

/** Reads a message that is meant for Vizzy. A bare mention becomes a greeting. */
export function readMessage(written: WrittenMessage, botId: string, texts: DiscordTexts): ReceivedRequest {
  const words = wordsOf(written, botId).slice(0, maxRequestLength);
  const attached = pictureAmong(written.attachments);
  return {
    text: words || (attached ? texts.turn.transformIt : texts.turn.greeting),
    isPrivate: false,
    ...(attached ? { attached } : {}),
    ...(attached && !words ? { mode: 'transform' as const } : {}),
  };
}
