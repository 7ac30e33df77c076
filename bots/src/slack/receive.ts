/** Reads Slack's events as a person's messages and requests. Pure. */
import { largestSeed } from '@vizzy/core';
import { z } from 'zod';
import { type DrawingRequest, isMode, maxRequestLength } from '../drawing-request.ts';
import { readMarkup } from './messages/markup.ts';

/** A file in an event. */
const file = z.object({
  id: z.string(),
  mimetype: z.string().optional(),
  url_private: z.string().optional(),
  url_private_download: z.string().optional(),
  file_access: z.string().optional(),
});

/** A file that a person attached. */
export type AttachedFile = z.output<typeof file>;

/** The fields that are read of a message or a mention. */
export const writtenMessage = z.object({
  type: z.enum(['message', 'app_mention']),
  subtype: z.string().optional(),
  channel: z.string(),
  channel_type: z.string().optional(),
  user: z.string().optional(),
  bot_id: z.string().optional(),
  text: z.string().default(''),
  ts: z.string(),
  thread_ts: z.string().optional(),
  parent_user_id: z.string().optional(),
  files: z.array(file).optional(),
});

/** A message as a person wrote it. */
export type WrittenMessage = {
  readonly channelId: string;
  readonly userId: string;
  readonly ts: string;
  /** The thread it is in; undefined outside threads. */
  readonly threadTs: string | undefined;
  /** In Slack's markup. */
  readonly text: string;
  readonly isDirect: boolean;
  readonly mentionsBot: boolean;
  /** Whether it addresses another person: it begins with their mention. */
  readonly mentionsOthersFirst: boolean;
  /** The first attached picture. */
  readonly picture: AttachedFile | undefined;
};

/** Subtypes of messages that people write; all others are Slack's own, or edits. */
const spoken: readonly (string | undefined)[] = [undefined, 'file_share', 'thread_broadcast', 'me_message'];

/** The first picture among files. */
export const pictureAmong = (files: readonly AttachedFile[] | undefined): AttachedFile | undefined =>
  files?.find(({ mimetype, file_access }) => mimetype?.startsWith('image/') || file_access === 'check_file_info');

/** Reads a message event; undefined for edits, joins, and messages of bots. */
export function readMessage(event: unknown, botUserId: string): WrittenMessage | undefined {
  const parsed = writtenMessage.safeParse(event);
  if (!parsed.success) return undefined;
  const { subtype, user, bot_id, channel, channel_type, text, ts, thread_ts, files } = parsed.data;
  if (!user || bot_id || user === botUserId || user === 'USLACKBOT' || !spoken.includes(subtype)) return undefined;
  const first = /^\s*<@([UW]\w+)/.exec(text)?.[1];
  return {
    channelId: channel,
    userId: user,
    ts,
    threadTs: thread_ts === ts ? undefined : thread_ts,
    text,
    // A mention does not tell its channel's type, but direct messages have no mentions.
    isDirect: channel_type === 'im',
    mentionsBot: text.includes(`<@${botUserId}>`) || text.includes(`<@${botUserId}|`),
    mentionsOthersFirst: first !== undefined && first !== botUserId,
    picture: pictureAmong(files),
  };
}

/** Options in a request, such as `style:watercolor seed:7 count:2`; quotes around values with spaces. */
const optionPattern = /(?:^|\s)(mode|style|seed|count):(?:"([^"]*)"|“([^”]*)”|(\S+))/gi;

function wholeNumber(text: string | undefined, least: number, most: number): number | undefined {
  if (text === undefined || !/^\d{1,10}$/.test(text)) return undefined;
  const number = Number(text);
  return number >= least && number <= most ? number : undefined;
}

/** Separates options from the words of a request; an unknown or invalid one stays in the words. */
export function readDrawingRequest(text: string): DrawingRequest {
  const found = new Map<string, string>();
  const words = text.replace(optionPattern, (whole, name: string, plain?: string, curly?: string, word?: string) => {
    const value = plain ?? curly ?? word ?? '';
    if (!value || (name.toLowerCase() === 'mode' && !isMode(value.toLowerCase()))) return whole;
    found.set(name.toLowerCase(), value);
    return '';
  });
  const mode = found.get('mode')?.toLowerCase();
  const style = found.get('style');
  const seed = wholeNumber(found.get('seed'), 0, largestSeed);
  const count = wholeNumber(found.get('count'), 1, 4);
  return {
    text: words.trim(),
    ...(mode && isMode(mode) ? { mode } : {}),
    ...(style ? { style } : {}),
    ...(seed === undefined ? {} : { seed }),
    ...(count === undefined ? {} : { count }),
  };
}

/** The words of a message as the core accepts them; empty if there are none. */
export const wordsOf = (marked: string, botUserId: string, nameOf: (user: string) => string | undefined): string =>
  readMarkup(marked, botUserId, nameOf).slice(0, maxRequestLength).trim();
