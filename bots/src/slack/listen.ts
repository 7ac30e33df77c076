/** Listens to Slack's events. Acknowledges each first, and works on it afterwards. */
import type { App } from '@slack/bolt';
import { z } from 'zod';
import { readSentForm } from './forms/read-form.ts';
import { checkForm, submitForm } from './forms/submit-form.ts';
import { type BoltEvent, createEventHandler, type EventHandler } from './handle-event.ts';
import type { HandlerContext, Workspace } from './handler-context.ts';
import type { RenderedMessage } from './messages/components.ts';
import { replyDirectly, replyThrough } from './messages/ephemeral-reply.ts';
import { handleButton } from './messages/handle-button.ts';
import { handleMessage } from './messages/handle-message.ts';
import { readButton } from './messages/read-button.ts';
import { runCommand, slashCommand } from './run-command.ts';
import { readShortcut, runMessageCommand } from './run-message-command.ts';
import { publishHome, suggestPrompts } from './settings/publish-home.ts';

const written = z.object({
  user: z.string(),
  channel: z.string(),
  ts: z.string(),
  thread_ts: z.string().optional(),
  parent_user_id: z.string().optional(),
});
const homeOpened = z.object({ user: z.string(), channel: z.string(), tab: z.enum(['home', 'messages']) });

/** Registers all listeners. */
export function listen(app: App, handlerContext: HandlerContext): void {
  const eventHandler = createEventHandler(handlerContext);
  listenToEvents(app, handlerContext, eventHandler);
  listenToCommands(app, handlerContext, eventHandler);
  listenToForms(app, handlerContext, eventHandler);
}

function listenToEvents(app: App, handlerContext: HandlerContext, { handleEvent }: EventHandler): void {
  const onMessage = async (event: unknown, boltEvent: BoltEvent) => {
    const parsed = written.safeParse(event);
    if (!parsed.success) return;
    const { user, channel, ts, thread_ts, parent_user_id } = parsed.data;
    const threadRef = { channelId: channel, threadTs: thread_ts ?? ts };
    const replyPrivately = (workspace: Workspace) => (rendered: RenderedMessage) =>
      workspace.channelClient.postEphemeral(threadRef, user, rendered);
    await handleEvent(boltEvent, { userId: user, replyPrivately }, (workspace) =>
      handleMessage(event, parent_user_id, workspace, handlerContext),
    );
  };
  app.event('app_mention', ({ event, context, client }) => onMessage(event, { context, client }));
  app.event('message', ({ event, context, client }) => onMessage(event, { context, client }));
  app.event('app_home_opened', async ({ event, context, client }) => {
    const opened = homeOpened.safeParse(event);
    if (!opened.success) return;
    const { user, channel, tab } = opened.data;
    await handleEvent({ context, client }, { userId: user, replyPrivately: replyDirectly(user) }, (workspace) =>
      tab === 'home'
        ? publishHome(user, workspace, handlerContext)
        : suggestPrompts(channel, user, workspace, handlerContext),
    );
  });
}

function listenToCommands(app: App, handlerContext: HandlerContext, { handleEvent }: EventHandler): void {
  app.command('/vizzy', async ({ ack, body, respond, context, client }) => {
    await ack();
    const { channel_id: channelId, user_id: userId, text, trigger_id: triggerId } = slashCommand.parse(body);
    const eventOptions = { userId, key: triggerId, replyPrivately: () => replyThrough(respond) };
    await handleEvent({ context, client }, eventOptions, async (workspace, findUser, replyPrivately) => {
      const { locale, isManager } = await findUser();
      const isDirect = channelId.startsWith('D');
      const commandContext = { userId, channelId, isDirect, triggerId, locale, isManager, respond: replyPrivately };
      await runCommand(text, commandContext, workspace, handlerContext);
    });
  });
  app.action(/^v1:/, async ({ ack, body, respond, context, client }) => {
    await ack();
    const button = readButton(body);
    if (!button) return;
    const { channelId, threadTs, userId, key } = button;
    const replyPrivately = (workspace: Workspace) => (rendered: RenderedMessage) =>
      channelId === userId
        ? replyDirectly(userId)(workspace)(rendered)
        : workspace.channelClient
            .postEphemeral({ channelId, threadTs }, userId, rendered)
            .catch(() => replyThrough(respond)(rendered));
    await handleEvent({ context, client }, { userId, key, replyPrivately }, async (workspace, findUser, reply) => {
      const { locale } = await findUser();
      await handleButton({ button, workspace, handlerContext, locale, replyPrivately: reply });
    });
  });
}

function listenToForms(app: App, handlerContext: HandlerContext, { handleEvent }: EventHandler): void {
  app.shortcut({ type: 'shortcut', callback_id: /^vizzy_/ }, async ({ ack, body, context, client }) => {
    await ack();
    const shortcut = readShortcut(body);
    if (!shortcut) return;
    const { userId, triggerId: key } = shortcut;
    await handleEvent(
      { context, client },
      { userId, key, replyPrivately: replyDirectly(userId) },
      async (workspace, findUser, replyPrivately) => {
        await runMessageCommand({
          shortcut,
          workspace,
          handlerContext,
          locale: (await findUser()).locale,
          replyPrivately,
        });
      },
    );
  });
  app.shortcut({ type: 'message_action', callback_id: /^vizzy_/ }, async ({ ack, body, respond, context, client }) => {
    await ack();
    const shortcut = readShortcut(body);
    if (!shortcut) return;
    const eventOptions = {
      userId: shortcut.userId,
      key: shortcut.triggerId,
      replyPrivately: () => replyThrough(respond),
    };
    await handleEvent({ context, client }, eventOptions, async (workspace, findUser, replyPrivately) => {
      await runMessageCommand({
        shortcut,
        workspace,
        handlerContext,
        locale: (await findUser()).locale,
        replyPrivately,
      });
    });
  });
  app.view(/^vizzy-/, async ({ ack, body, context, client }) => {
    const form = readSentForm(body);
    const errors = form && checkForm(form, undefined);
    await (errors ? ack({ response_action: 'errors', errors }) : ack());
    if (!form || errors) return;
    const { userId, id } = form;
    const eventOptions = { userId, key: `form ${id}`, replyPrivately: replyDirectly(userId) };
    await handleEvent({ context, client }, eventOptions, async (workspace, findUser) => {
      await submitForm({ form, workspace, handlerContext, locale: (await findUser()).locale });
    });
  });
}
