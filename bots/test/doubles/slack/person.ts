/** What people do: write, mention, run commands, press buttons, fill in forms, open the App Home. */
import type { EventPayload, Receipt } from './delivery.ts';
import { commandJson, containerJson, interactionJson, writtenJson } from './events.ts';
import { type Attached, type Filled, stateOf } from './fill-form.ts';
import type { Json } from './json.ts';
import { viewJson } from './methods/views.ts';
import { type Channel, lookOf, type Message, type User } from './model.ts';
import type { ActionElement } from './rules/elements.ts';
import type { HomeView, ModalView, View } from './rules/view.ts';
import { escapeTyped } from './text.ts';
import { attach } from './uploads.ts';
import { actionsIn } from './visible-messages.ts';
import { subscriptionOf, type Workspace } from './workspace.ts';

/** How a message is written. */
export type Writing = { readonly thread?: Message | string; readonly files?: readonly Attached[] };

/** A person at their screen. */
export interface Person {
  readonly user: User;
  /** Writes a message; `@Name` mentions. Resolves when the app has acknowledged every event of it. */
  writes(channel: Channel, text: string, how?: Writing): Promise<Message>;
  /** Runs `/vizzy` with these words. */
  runs(channel: Channel, text: string): Promise<Receipt>;
  /** Presses the button with this label on a message or in a view. */
  presses(on: Message | View, label: string): Promise<Receipt>;
  /** Chooses the option with this label in a menu of a message or a view. */
  chooses(on: Message | View, label: string): Promise<Receipt>;
  /** Uses a shortcut of a message's menu. */
  uses(callbackId: string, message: Message): Promise<Receipt>;
  /** Uses a shortcut of the lightning menu. */
  starts(callbackId: string): Promise<Receipt>;
  /** Fills in the form on the screen, by labels, and sends it; what is wrong with it stays on the screen. */
  submits(filled: Filled): Promise<readonly string[]>;
  /** The form on the screen. */
  form(): ModalView | undefined;
  /** Opens a tab of the app's home. */
  opens(tab: 'home' | 'messages'): Promise<void>;
  /** The app's home as it was published for this person. */
  home(): HomeView | undefined;
  /** Their direct conversation with the bot. */
  direct(): Channel;
}

/** What acting needs. */
export type Stage = {
  readonly workspace: Workspace;
  readonly url: () => string;
  readonly deliver: (parcel: EventPayload) => Promise<Receipt>;
  /** Tells the app of an event when it has subscribed to it. */
  readonly happen: (name: string, event: Json) => Promise<void>;
  readonly trigger: (userId: string) => string;
  /** An address to answer at, for half an hour and five times. */
  readonly responseUrl: (channel: Channel, userId: string, about: Message | undefined) => string;
  /** Shows what the app says with the acknowledgement of a command. */
  readonly whisper: (channel: Channel, userId: string, body: unknown) => void;
};

function isMessage(on: Message | View): on is Message {
  return 'ts' in on;
}

async function write(stage: Stage, user: User, channel: Channel, text: string, how: Writing): Promise<Message> {
  const { workspace, url, happen } = stage;
  const files = await Promise.all((how.files ?? []).map(({ name, bytes }) => attach(workspace, user.id, name, bytes)));
  const thread = typeof how.thread === 'object' ? (how.thread.threadTs ?? how.thread.ts) : how.thread;
  // As Slack completes names while they are typed.
  const typed = [...workspace.users.values()].reduce(
    (words, { name, id }) => words.replaceAll(`@${name}`, `<@${id}>`),
    escapeTyped(text),
  );
  const look = { text: typed, blocks: [], files };
  const message = workspace.post({ channel, userId: user.id, threadTs: thread, onlyFor: undefined, look });
  for (const file of files) file.shares.set(channel.id, { ts: message.ts, threadTs: thread });
  const event = writtenJson(message, workspace, url());
  if (!channel.members.has(workspace.bot.id)) return message;
  const isMention = channel.type !== 'im' && typed.includes(`<@${workspace.bot.id}>`);
  const { channel_type: _, subtype: __, ...mention } = event;
  await Promise.all([
    isMention ? happen('app_mention', { ...mention, type: 'app_mention' }) : undefined,
    happen(subscriptionOf(channel), event),
  ]);
  return message;
}

/** An element with what was done to it. */
function actionJson(blockId: string, element: ActionElement, label: string | undefined): Json {
  const chosen =
    element.type === 'button'
      ? { value: element.value, text: element.text }
      : { selected_option: element.options.find(({ text }) => text.text === label) };
  return { type: element.type, action_id: element.action_id, block_id: blockId, action_ts: '1.1', ...chosen };
}

async function act(
  stage: Stage,
  user: User,
  on: Message | View,
  pick: (element: ActionElement) => boolean,
  label: string,
) {
  const { workspace, deliver, trigger, responseUrl } = stage;
  const blocks = isMessage(on) ? lookOf(on).blocks : on.blocks;
  const found = actionsIn(blocks).find(({ element }) => pick(element));
  if (!found) throw new Error(`${user.name} sees no ‘${label}’`);
  const place = isMessage(on)
    ? { ...containerJson(on, workspace), response_url: responseUrl(on.channel, user.id, on) }
    : { container: { type: 'view', view_id: on.id }, view: viewJson(on, workspace.teamId) };
  return deliver({
    kind: 'interactive',
    payload: {
      type: 'block_actions',
      ...interactionJson(workspace, user, trigger(user.id)),
      ...place,
      state: { values: {} },
      actions: [actionJson(found.blockId, found.element, label)],
    },
  });
}

async function submit(stage: Stage, user: User, view: View | undefined, filled: Filled): Promise<readonly string[]> {
  const { workspace, deliver, trigger, url } = stage;
  if (!view) throw new Error(`${user.name} has no form on the screen`);
  const values = await stateOf(view, filled, workspace, user.id, url());
  const { body } = await deliver({
    kind: 'interactive',
    payload: {
      type: 'view_submission',
      ...interactionJson(workspace, user, trigger(user.id)),
      view: { ...viewJson(view, workspace.teamId), state: { values } },
      response_urls: [],
    },
  });
  const answer = body as { readonly errors?: Readonly<Record<string, string>> } | undefined;
  if (answer?.errors) return Object.values(answer.errors);
  workspace.views.delete(view.id);
  return [];
}

/** A person of this workspace. */
export function createPerson(stage: Stage, user: User): Person {
  const { workspace, deliver, trigger, responseUrl, whisper, happen } = stage;
  const form = () =>
    [...workspace.views.values()].filter((view) => view.type === 'modal').findLast(({ userId }) => userId === user.id);
  const interact = (payload: Json) =>
    deliver({ kind: 'interactive', payload: { ...interactionJson(workspace, user, trigger(user.id)), ...payload } });
  return {
    user,
    form,
    home: () => workspace.homes.get(user.id),
    direct: () => workspace.direct(user.id),
    writes: (channel, text, how = {}) => write(stage, user, channel, text, how),
    async runs(channel, text) {
      const given = { user, channel, text: escapeTyped(text), triggerId: trigger(user.id) };
      const payload = { ...commandJson(workspace, given), response_url: responseUrl(channel, user.id, undefined) };
      const receipt = await deliver({ kind: 'slash_commands', payload });
      whisper(channel, user.id, receipt.body);
      return receipt;
    },
    presses: (on, label) =>
      act(stage, user, on, (element) => element.type === 'button' && element.text.text === label, label),
    chooses: (on, label) =>
      act(
        stage,
        user,
        on,
        (element) => element.type !== 'button' && element.options.some(({ text }) => text.text === label),
        label,
      ),
    uses: (callbackId, message) =>
      interact({
        type: 'message_action',
        callback_id: callbackId,
        message_ts: message.ts,
        channel: { id: message.channel.id, name: message.channel.name },
        message: writtenJson(message, workspace, stage.url()),
        response_url: responseUrl(message.channel, user.id, message),
        action_ts: '1.1',
      }),
    starts: (callbackId) => interact({ type: 'shortcut', callback_id: callbackId, action_ts: '1.1' }),
    submits: (filled) => submit(stage, user, form(), filled),
    async opens(tab) {
      await happen('app_home_opened', {
        type: 'app_home_opened',
        user: user.id,
        channel: workspace.direct(user.id).id,
        tab,
      });
    },
  };
}
