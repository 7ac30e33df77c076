/** The one message that a turn shows itself in, with the status while there is none. */
import { VizzyError } from '@vizzy/core';
import type { SlackWords } from '../texts.ts';
import type { Messenger, Naming, Spot } from './bot-channel-client.ts';
import { type Rendered, renderText } from './components.ts';
import { asVizzyError, explain } from './errors.ts';

/** What a canvas needs. */
export type CanvasParts = {
  readonly messenger: Messenger;
  /** The thread that is answered in. */
  readonly spot: Required<Spot>;
  /** A message of ours that becomes the answer. */
  readonly ownTs?: string | undefined;
  /** Whether that message is the top of its thread. */
  readonly isTop: boolean;
  /** How the message is named, where it must be posted. */
  readonly naming: Naming;
  /** Slack's id of who asked. */
  readonly askerId: string;
  readonly words: SlackWords;
  /** Says something to the person where the channel is closed to us. */
  readonly aside: (rendered: Rendered) => Promise<void>;
};

/** A message under way. */
export interface Canvas {
  /** The message's `ts`; undefined until there is one. */
  readonly ts: string | undefined;
  /** Posts the message, or edits it. Throws a `VizzyError`. */
  show(rendered: Rendered): Promise<void>;
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
export function createCanvas(parts: CanvasParts): Canvas {
  const { messenger, spot, ownTs, isTop, naming, askerId, words, aside } = parts;
  const { channelId } = spot;
  let ts = ownTs;
  let hasStatus = false;
  let obstacle: string | undefined;

  function fail(error: unknown, said?: string): never {
    obstacle = explain(error, words) ?? said ?? obstacle;
    const known = asVizzyError(error);
    throw known instanceof Error ? known : new VizzyError('unavailable', 'something that is no error was thrown');
  }

  async function clearStatus() {
    if (hasStatus) await messenger.status(spot, '');
    hasStatus = false;
  }

  return {
    get ts() {
      return ts;
    },
    async show(rendered) {
      try {
        if (ts === undefined) ts = (await messenger.post(spot, rendered, naming)).ts;
        else await messenger.edit(channelId, ts, rendered);
      } catch (error) {
        fail(error);
      }
    },
    async status(line) {
      hasStatus = await messenger.status(spot, line);
      return hasStatus;
    },
    clearStatus,
    fail,
    async refuse(text, stays) {
      const rendered = renderText(obstacle ?? text);
      if (ts !== undefined && !stays) {
        await messenger.remove(channelId, ts);
        ts = undefined;
      }
      await clearStatus();
      if (obstacle !== undefined) return aside(rendered);
      // Below a message that was taken away nobody reads.
      const where = isTop && !stays ? { channelId } : spot;
      await messenger.whisper(where, askerId, rendered).catch(() => aside(rendered));
    },
  };
}
