/** The one message that a turn shows itself in, with the status while there is none. */
import { VizzyError } from '@vizzy/core';
import type { SlackTexts } from '../texts.ts';
import type { BotChannelClient, Naming, ThreadRef } from './bot-channel-client.ts';
import { type RenderedMessage, renderText } from './components.ts';
import { explanationFor, toVizzyError } from './errors.ts';

/** What a canvas needs. */
export type ReplyMessageParts = {
  readonly channelClient: BotChannelClient;
  /** The thread that is answered in. */
  readonly threadRef: Required<ThreadRef>;
  /** A message of ours that becomes the answer. */
  readonly ownTs?: string | undefined;
  /** Whether that message is the top of its thread. */
  readonly isTop: boolean;
  /** How the message is named, where it must be posted. */
  readonly naming: Naming;
  /** Slack's id of who asked. */
  readonly askerId: string;
  readonly words: SlackTexts;
  /** Says something to the person where the channel is closed to us. */
  readonly replyPrivately: (rendered: RenderedMessage) => Promise<void>;
};

/** A message under way. */
export interface ReplyMessage {
  /** The message's `ts`; undefined until there is one. */
  readonly ts: string | undefined;
  /** Posts the message, or edits it. Throws a `VizzyError`. */
  show(rendered: RenderedMessage): Promise<void>;
  /** Says what is being done; false where that cannot be said. */
  status(line: string): Promise<boolean>;
  /** Takes the status away, unless writing did. */
  clearStatus(): Promise<void>;
  /** Notes why nothing can be shown, in words for the person, and throws the error for the log. */
  fail(error: unknown, words?: string): never;
  /** Says to who asked alone why there is nothing to see; the message goes, unless what it shows is to stay. */
  refuse(text: string, stays: boolean): Promise<void>;
}

/** A canvas in a thread. */
export function createReplyMessage(parts: ReplyMessageParts): ReplyMessage {
  const { channelClient, threadRef, ownTs, isTop, naming, askerId, words, replyPrivately } = parts;
  const { channelId } = threadRef;
  let ts = ownTs;
  let hasStatus = false;
  let obstacle: string | undefined;

  function fail(error: unknown, said?: string): never {
    obstacle = explanationFor(error, words) ?? said ?? obstacle;
    const known = toVizzyError(error);
    throw known instanceof Error ? known : new VizzyError('unavailable', 'something that is no error was thrown');
  }

  async function clearStatus() {
    if (hasStatus) await channelClient.status(threadRef, '');
    hasStatus = false;
  }

  return {
    get ts() {
      return ts;
    },
    async show(rendered) {
      try {
        if (ts === undefined) ts = (await channelClient.post(threadRef, rendered, naming)).ts;
        else await channelClient.edit(channelId, ts, rendered);
      } catch (error) {
        fail(error);
      }
    },
    async status(line) {
      hasStatus = await channelClient.status(threadRef, line);
      return hasStatus;
    },
    clearStatus,
    fail,
    async refuse(text, stays) {
      const rendered = renderText(obstacle ?? text);
      if (ts !== undefined && !stays) {
        await channelClient.remove(channelId, ts);
        ts = undefined;
      }
      await clearStatus();
      if (obstacle !== undefined) return replyPrivately(rendered);
      // Below a message that was taken away nobody reads.
      const where = isTop && !stays ? { channelId } : threadRef;
      await channelClient.postEphemeral(where, askerId, rendered).catch(() => replyPrivately(rendered));
    },
  };
}
