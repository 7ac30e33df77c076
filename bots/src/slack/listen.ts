/** What the app listens to. Everything is acknowledged first, and worked on after. */
import type { App, RespondFn } from '@slack/bolt';
import { z } from 'zod';
import { checkForm, onForm, receiveForm } from './forms/submit-form.ts';
import { type Attendant, createAttendant, type Heard } from './handle-event.ts';
import type { Contact, Desk } from './handler-context.ts';
import type { Rendered } from './messages/components.ts';
import { onPress } from './messages/handle-button.ts';
import { onMessage } from './messages/handle-message.ts';
import { receivePress } from './messages/read-button.ts';
import { onCommand, slashCommand } from './run-command.ts';
import { onShortcut } from './run-message-command.ts';
import { publishHome, suggestPrompts } from './settings/publish-home.ts';
import { receiveShortcut } from './shortcut.ts';

const written = z.object({
  user: z.string(),
  channel: z.string(),
  ts: z.string(),
  thread_ts: z.string().optional(),
  parent_user_id: z.string().optional(),
});
const homeOpened = z.object({ user: z.string(), channel: z.string(), tab: z.enum(['home', 'messages']) });

/** Answers at the address that came with an interaction: works in channels that Vizzy is no member of, too. */
const through =
  (respond: RespondFn) =>
  async ({ text, blocks }: Rendered) => {
    await respond({ text, blocks: [...blocks], response_type: 'ephemeral', replace_original: false });
  };

/** Answers in the direct messages. */
const directly = (userId: string) => (contact: Contact) => async (rendered: Rendered) => {
  await contact.messenger.post({ channelId: userId }, rendered);
};

/** Listens to everything. */
export function listen(app: App, desk: Desk): void {
  const attendant = createAttendant(desk);
  listenToEvents(app, desk, attendant);
  listenToCommands(app, desk, attendant);
  listenToForms(app, desk, attendant);
}

function listenToEvents(app: App, desk: Desk, { attend }: Attendant): void {
  const hear = async (event: unknown, heard: Heard) => {
    const parsed = written.safeParse(event);
    if (!parsed.success) return;
    const { user, channel, ts, thread_ts, parent_user_id } = parsed.data;
    const spot = { channelId: channel, threadTs: thread_ts ?? ts };
    const aside = (contact: Contact) => (rendered: Rendered) => contact.messenger.whisper(spot, user, rendered);
    await attend(heard, { userId: user, aside }, (contact) => onMessage(event, parent_user_id, contact, desk));
  };
  app.event('app_mention', ({ event, context, client }) => hear(event, { context, client }));
  app.event('message', ({ event, context, client }) => hear(event, { context, client }));
  app.event('app_home_opened', async ({ event, context, client }) => {
    const opened = homeOpened.safeParse(event);
    if (!opened.success) return;
    const { user, channel, tab } = opened.data;
    await attend({ context, client }, { userId: user, aside: directly(user) }, (contact) =>
      tab === 'home' ? publishHome(user, contact, desk) : suggestPrompts(channel, user, contact, desk),
    );
  });
}

function listenToCommands(app: App, desk: Desk, { attend }: Attendant): void {
  app.command('/vizzy', async ({ ack, body, respond, context, client }) => {
    await ack();
    const { channel_id: channelId, user_id: userId, text, trigger_id: triggerId } = slashCommand.parse(body);
    const asking = { userId, key: triggerId, aside: () => through(respond) };
    await attend({ context, client }, asking, async (contact, who, aside) => {
      const { locale, isManager } = await who();
      const isDirect = channelId.startsWith('D');
      const asker = { userId, channelId, isDirect, triggerId, locale, isManager, respond: aside };
      await onCommand(text, asker, contact, desk);
    });
  });
  app.action(/^v1:/, async ({ ack, body, respond, context, client }) => {
    await ack();
    const press = receivePress(body);
    if (!press) return;
    const { channelId, threadTs, userId, key } = press;
    const aside = (contact: Contact) => (rendered: Rendered) =>
      channelId === userId
        ? directly(userId)(contact)(rendered)
        : contact.messenger.whisper({ channelId, threadTs }, userId, rendered).catch(() => through(respond)(rendered));
    await attend({ context, client }, { userId, key, aside }, async (contact, who, say) => {
      const { locale } = await who();
      await onPress({ press, contact, desk, locale, aside: say });
    });
  });
}

function listenToForms(app: App, desk: Desk, { attend }: Attendant): void {
  app.shortcut({ type: 'shortcut', callback_id: /^vizzy_/ }, async ({ ack, body, context, client }) => {
    await ack();
    const shortcut = receiveShortcut(body);
    if (!shortcut) return;
    const { userId, triggerId: key } = shortcut;
    await attend({ context, client }, { userId, key, aside: directly(userId) }, async (contact, who, aside) => {
      await onShortcut({ shortcut, contact, desk, locale: (await who()).locale, aside });
    });
  });
  app.shortcut({ type: 'message_action', callback_id: /^vizzy_/ }, async ({ ack, body, respond, context, client }) => {
    await ack();
    const shortcut = receiveShortcut(body);
    if (!shortcut) return;
    const asking = { userId: shortcut.userId, key: shortcut.triggerId, aside: () => through(respond) };
    await attend({ context, client }, asking, async (contact, who, aside) => {
      await onShortcut({ shortcut, contact, desk, locale: (await who()).locale, aside });
    });
  });
  app.view(/^vizzy-/, async ({ ack, body, context, client }) => {
    const form = receiveForm(body);
    const errors = form && checkForm(form, undefined);
    await (errors ? ack({ response_action: 'errors', errors }) : ack());
    if (!form || errors) return;
    const { userId, id } = form;
    const asking = { userId, key: `form ${id}`, aside: directly(userId) };
    await attend({ context, client }, asking, async (contact, who) => {
      await onForm({ form, contact, desk, locale: (await who()).locale });
    });
  });
}
