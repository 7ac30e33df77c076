/** Attending to whoever asks: once for each event, in their language, and never in silence. */
import type { Context } from '@slack/bolt';
import { isVizzyError } from '@vizzy/core';
import { refusalText } from '../refusal-text.ts';
import { type HandlerContext, type Workspace, workspaceOf } from './handler-context.ts';
import type { SlackClient } from './messages/bot-channel-client.ts';
import { type RenderedMessage, renderText } from './messages/components.ts';
import { explanationFor, toVizzyError } from './messages/errors.ts';
import { textsFor } from './texts.ts';
import type { SlackUser } from './user-directory.ts';

/** What every listener is called with. */
export type BoltEvent = { readonly context: Context; readonly client: SlackClient };

/** Somebody who waits for an answer. */
export type EventOptions = {
  readonly userId: string;
  /** Names the event: what is told of twice is done once. Absent: done each time. */
  readonly key?: string;
  readonly replyPrivately: (workspace: Workspace) => (rendered: RenderedMessage) => Promise<void>;
};

/** What is done for who asks. */
export type Work = (
  workspace: Workspace,
  /** Who asks; Slack is asked only when it matters. */
  who: () => Promise<SlackUser>,
  replyPrivately: (rendered: RenderedMessage) => Promise<void>,
) => Promise<void>;

/** Attends to people. */
export interface EventHandler {
  /** Never rejects: what goes wrong is said to the person and to the log. */
  handleEvent(boltEvent: BoltEvent, eventOptions: EventOptions, work: Work): Promise<void>;
}

/** An attendant at a desk. */
export function createEventHandler(handlerContext: HandlerContext): EventHandler {
  const { logger, vizzy, userDirectory } = handlerContext;
  async function handleEvent(
    { context, client }: BoltEvent,
    { userId, key, replyPrivately }: EventOptions,
    work: Work,
  ) {
    const workspace = workspaceOf(handlerContext, context, client);
    if (!workspace) return;
    let locale: string | undefined;
    const say = replyPrivately(workspace);
    try {
      handlerContext.acknowledgeFirst.arrived();
      await handlerContext.acknowledgeFirst.settled();
      if (key !== undefined && !(await vizzy.deduplicate(`slack ${workspace.teamId} ${key}`))) return;
      const who = async () => {
        const person = await userDirectory.find(workspace.client, workspace.teamId, userId);
        locale = person.locale;
        return person;
      };
      await work(workspace, who, say);
    } catch (error) {
      const known = toVizzyError(error);
      const isKnown = isVizzyError(known);
      logger[isKnown ? 'info' : 'error'](
        isKnown ? { code: known.code, message: known.message } : { err: error },
        'an event could not be handled',
      );
      const words = explanationFor(error, textsFor(locale)) ?? refusalText(known, locale);
      await say(renderText(words)).catch((failure: unknown) =>
        logger.warn({ err: toVizzyError(failure) }, 'a refusal could not be shown'),
      );
    }
  }

  return { handleEvent };
}
