/** The message that shows a turn; before it is posted, the thread's status. */
import { VizzyError } from '@vizzy/core';
import type { SlackTexts } from '../texts.ts';
import type { BotChannelClient, Naming, ThreadRef } from './bot-channel-client.ts';
import { type RenderedMessage, renderText } from './components.ts';
import { explanationFor, toVizzyError } from './errors.ts';

/** What a reply message needs. */
export type ReplyMessageParts = {
  readonly channelClient: BotChannelClient;
  /** The thread of the reply. */
  readonly threadRef: Required<ThreadRef>;
  /** The `ts` of Vizzy's message that becomes the reply. */
  readonly ownTs?: string | undefined;
  /** Whether that message is the top of its thread. */
  readonly isTop: boolean;
  /** The message's name, if it must be posted. */
  readonly naming: Naming;
  /** Slack's id of the person who asked. */
  readonly askerId: string;
  readonly texts: SlackTexts;
  /** Sends something to the person alone, if Vizzy cannot write in the channel. */
  readonly replyPrivately: (rendered: RenderedMessage) => Promise<void>;
};

/** A message of Vizzy's that is edited until it shows the reply. */
export interface ReplyMessage {
  /** The message's `ts`; undefined until it is posted. */
  readonly ts: string | undefined;
  /** Posts the message, or edits it. Throws a `VizzyError`. */
  show(rendered: RenderedMessage): Promise<void>;
  /** Sets the thread's status; false if it takes none. */
  status(line: string): Promise<boolean>;
  /** Clears the status, unless a message did. */
  clearStatus(): Promise<void>;
  /** Remembers why nothing can be shown, in words for the person, and throws the error. */
  fail(error: unknown, words?: string): never;
  /** Tells only the person why there is no reply; deletes the message unless it stays. */
  refuse(text: string, stays: boolean): Promise<void>;
}

/** Creates a reply message in a thread. */
export function createReplyMessage(parts: ReplyMessageParts): ReplyMessage {
  const { channelClient, threadRef, ownTs, isTop, naming, askerId, texts, replyPrivately } = parts;
  const { channelId } = threadRef;
  let ts = ownTs;
  let hasStatus = false;
  let obstacle: string | undefined;

  function fail(error: unknown, said?: string): never {
    obstacle = explanationFor(error, texts) ?? said ?? obstacle;
    const vizzyError = toVizzyError(error);
    throw vizzyError instanceof Error
      ? vizzyError
      : new VizzyError('unavailable', 'something that is no error was thrown');
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
      // No one reads the thread of a deleted message.
      const where = isTop && !stays ? { channelId } : threadRef;
      await channelClient.postEphemeral(where, askerId, rendered).catch(() => replyPrivately(rendered));
    },
  };
}
