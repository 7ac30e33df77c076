/** Handles an event once, in the person's language, and reports what goes wrong. */
import type { Context } from '@slack/bolt';
import { isVizzyError } from '@vizzy/core';
import { refusalText } from '../refusal-text.ts';
import { type HandlerContext, type Workspace, workspaceOf } from './handler-context.ts';
import type { SlackClient } from './messages/bot-channel-client.ts';
import { type RenderedMessage, renderText } from './messages/components.ts';
import { explanationFor, toVizzyError } from './messages/errors.ts';
import { textsFor } from './texts.ts';
import type { SlackUser } from './user-directory.ts';

/** What Bolt calls every listener with. */
export type BoltEvent = { readonly context: Context; readonly client: SlackClient };

/** The person who caused the event, and how to answer them. */
export type EventOptions = {
  readonly userId: string;
  /** Identifies an event that Slack may deliver twice; it is handled once. Absent: handled every time. */
  readonly key?: string;
  readonly replyPrivately: (workspace: Workspace) => (rendered: RenderedMessage) => Promise<void>;
};

/** Handles the event. */
export type Work = (
  workspace: Workspace,
  /** Looks up the person; called only if needed. */
  findUser: () => Promise<SlackUser>,
  replyPrivately: (rendered: RenderedMessage) => Promise<void>,
) => Promise<void>;

/** Handles events. */
export interface EventHandler {
  /** Never rejects: reports errors to the person and to the log. */
  handleEvent(boltEvent: BoltEvent, eventOptions: EventOptions, work: Work): Promise<void>;
}

/** Creates the handler. */
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
    const reply = replyPrivately(workspace);
    try {
      handlerContext.acknowledgeFirst.arrived();
      await handlerContext.acknowledgeFirst.settled();
      if (key !== undefined && !(await vizzy.deduplicate(`slack ${workspace.teamId} ${key}`))) return;
      const findUser = async () => {
        const person = await userDirectory.find(workspace.client, workspace.teamId, userId);
        locale = person.locale;
        return person;
      };
      await work(workspace, findUser, reply);
    } catch (error) {
      const vizzyError = toVizzyError(error);
      const isKnown = isVizzyError(vizzyError);
      logger[isKnown ? 'info' : 'error'](
        isKnown ? { code: vizzyError.code, message: vizzyError.message } : { err: error },
        'failed to handle an event; telling the person',
      );
      const words = explanationFor(error, textsFor(locale)) ?? refusalText(vizzyError, locale);
      await reply(renderText(words)).catch((failure: unknown) =>
        logger.warn({ err: toVizzyError(failure) }, 'could not tell the person why there is no reply; giving up'),
      );
    }
  }

  return { handleEvent };
}
