/** What people do with Vizzy in Slack, over and over, by chance. */
import type { Chance } from '@vizzy/core';
import type { Channel, Message } from '../../doubles/slack/model.ts';
import type { Person } from '../../doubles/slack/person.ts';
import type { SlackDouble } from '../../doubles/slack/slack-double.ts';
import type { Seen } from '../../doubles/slack/visible-messages.ts';

/** One conversation: the message it hangs on, and how many pictures were asked for in it. */
export type Thread = { readonly channel: Channel; readonly root: Message; expected: number };

/** A person, and what they did. */
export type Regular = {
  readonly person: Person;
  readonly channel: Channel;
  readonly threads: Thread[];
};

const prompts = [
  'a red fox in the snow',
  'a lighthouse in a storm',
  'a castle on a hill',
  'a whale under the stars',
  'draw my day',
  'my week',
];
const changes = ['Again', 'Brighter', 'Warmer', 'More abstract', 'Different style'];

/** Whether there are pictures to stay. */
export const isDrawn = ({ pictures, buttons }: Seen): boolean => pictures.length > 0 && buttons.includes('Delete');

const isQuestion = ({ buttons }: Seen): boolean => buttons.includes('Just draw it');

/** What Vizzy says in a conversation, to everybody. */
export function inThread({ workspace, look }: SlackDouble, { channel, root }: Thread, person: Person): readonly Seen[] {
  return look(channel, person).filter(
    ({ threadTs, message, isEphemeral }) =>
      !isEphemeral && message.userId === workspace.bot.id && (threadTs === root.ts || message === root),
  );
}

/** Whether everything that was asked for in a conversation is there. */
export function isSettled(double: SlackDouble, thread: Thread, person: Person): boolean {
  const seen = inThread(double, thread, person);
  return seen.filter(isDrawn).length + seen.filter(isQuestion).length >= thread.expected;
}

/** Asks for something new: by a mention, directly, or by the command. */
async function ask(double: SlackDouble, { person, channel, threads }: Regular, chance: Chance): Promise<void> {
  const words = chance.pick(prompts);
  const dice = chance.integer(1, 3);
  if (dice === 1) {
    const before = new Set(double.workspace.messagesIn(channel));
    await person.runs(channel, words);
    // The channel is the person's own: what is new at its top is what the command led to.
    const root = await double.until(() =>
      double.workspace
        .messagesIn(channel)
        .find((message) => !before.has(message) && !message.threadTs && !message.onlyFor),
    );
    threads.push({ channel, root, expected: 1 });
    return;
  }
  const place = dice === 2 ? person.direct() : channel;
  const root = await person.writes(place, dice === 2 ? words : `@Vizzy ${words}`);
  threads.push({ channel: place, root, expected: 1 });
  // Slack was not sure that it arrived.
  if (chance.integer(1, 10) === 1) await double.redeliver(root);
}

/** The next thing that this person does. */
export async function act(double: SlackDouble, regular: Regular, chance: Chance): Promise<void> {
  const { person, channel, threads } = regular;
  const last = threads.at(-1);
  const seen = last ? inThread(double, last, person) : [];
  const question = seen.findLast(isQuestion);
  const drawn = seen.findLast(isDrawn);
  const dice = chance.integer(1, 100);
  if (last && question) {
    await person.presses(question.message, chance.pick(['Just draw it', question.buttons[0] ?? '']));
    return;
  }
  if (last && drawn && dice <= 30) {
    await person.presses(drawn.message, chance.pick(changes));
    last.expected += 1;
    return;
  }
  if (drawn && dice <= 40) return void (await person.presses(drawn.message, 'Why?'));
  if (dice <= 46) return void (await person.runs(channel, 'help'));
  if (dice <= 50) return person.opens('home');
  await ask(double, regular, chance);
}
