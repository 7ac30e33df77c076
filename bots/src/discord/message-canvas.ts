/** A canvas that the bot's own token paints: a message in a thread, a channel or a direct conversation. */
import type { Clock } from '@vizzy/core';
import type { Message, SendableChannels } from 'discord.js';
import { type Canvas, payloadOf } from './canvas.ts';
import { isArchived, isMessageGone, patiently } from './failures.ts';
import type { Rendered } from './rendered.ts';

/** Where it hangs. */
export type MessageCanvasParts = {
  readonly channel: SendableChannels;
  /** The message that it answers. */
  readonly replyTo?: string;
  /** Names the sending, so that one whose answer was lost is not done twice; at most 25 characters. */
  readonly nonce: string;
  readonly clock: Clock;
  /** The first sign of life, where a message of its own is acknowledged with it. */
  readonly first?: Rendered;
};

/** Opens an archived thread again; what a lock or a missing permission forbids is thrown. */
async function reopen(channel: SendableChannels): Promise<void> {
  if (channel.isThread()) await channel.setArchived(false);
}

/** A message that does not exist yet. */
export function createMessageCanvas({ channel, replyTo, nonce, clock, first }: MessageCanvasParts): Canvas {
  let message: Message | undefined;
  let sent = 0;

  const once = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    try {
      return await patiently(work, clock);
    } catch (error) {
      if (!isArchived(error)) throw error;
      await reopen(channel);
      return patiently(work, clock);
    }
  };
  const send = (rendered: Rendered, isReply: boolean) => {
    const own = `${nonce}-${sent}`;
    sent += 1;
    const reply =
      isReply && replyTo !== undefined ? { reply: { messageReference: replyTo, failIfNotExists: false } } : {};
    return once(
      (): Promise<Message> => channel.send({ ...payloadOf(rendered), ...reply, nonce: own, enforceNonce: true }),
    );
  };

  const edit = (shown: Message, rendered: Rendered) => once((): Promise<Message> => shown.edit(payloadOf(rendered)));
  const show = async (rendered: Rendered) => {
    message = message ? await edit(message, rendered) : await send(rendered, true);
  };

  return {
    show,
    async acknowledge() {
      if (first) message ??= await send(first, true);
    },
    async showAnyway(rendered) {
      try {
        await show(rendered);
      } catch (error) {
        if (!isMessageGone(error)) throw error;
        message = await send(rendered, true);
      }
    },
    async add(rendered) {
      const added = await send(rendered, false);
      return {
        show: async (again) => {
          await edit(added, again);
        },
      };
    },
    // It hangs where the conversation is already.
    async openThread() {},
  };
}
