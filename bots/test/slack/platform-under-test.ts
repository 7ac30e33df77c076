/** Slack as a platform under test; see contract.ts. */
import type { Conversation, PlatformUnderTest, SeenMessage, Who } from '../contract.ts';
import { eventJson } from '../doubles/slack/events.ts';
import type { Message } from '../doubles/slack/model.ts';
import type { Seen } from '../doubles/slack/visible-messages.ts';
import { holdPictures } from '../held-pictures.ts';
import { type Opened, openSlack } from './open.ts';
import { followConversations } from './test-slack.ts';

const heard = ({ text, buttons, pictures, pings }: Seen): SeenMessage => ({
  text,
  buttons,
  pictures: pictures.filter(({ alt, isBroken }) => alt && !isBroken).length,
  pings,
});

/** Opens one. */
export async function openSlackUnderTest(transport: 'http' | 'socket'): Promise<PlatformUnderTest> {
  const opened = await openSlack({ transport });
  const others: Opened[] = [];
  const { slack, router, general, ann, bob, thread, later } = followConversations(opened);
  const people = { ann, bob };
  const rootOf = (talk: Conversation) => talk as Message;
  const everybodys = (who: Who, talk: Conversation) =>
    thread(rootOf(talk), people[who]).filter(({ isEphemeral }) => !isEphemeral);
  const bots = () => slack.look(general, ann).filter(({ from }) => from === 'Vizzy').length;
  const mention = async (fields: object, words: string) => {
    const event = {
      type: 'app_mention',
      channel: general.id,
      ts: `${Date.now() / 1000}`,
      text: `<@${slack.workspace.bot.id}> ${words}`,
    };
    await slack.deliver({
      kind: 'events_api',
      payload: eventJson(slack.workspace, { ...event, ...fields }, Date.now()),
    });
  };
  return {
    ask: (who, words) => people[who].writes(general, `@Vizzy ${words}`),
    async say(who, words, talk) {
      await people[who].writes(general, `@Vizzy ${words}`, { thread: rootOf(talk) });
    },
    async press(who, label, talk) {
      const seen = everybodys(who, talk).findLast(({ buttons }) => buttons.includes(label));
      if (!seen) throw new Error(`there is no ‘${label}’ to press`);
      await people[who].presses(seen.message, label);
    },
    look: (who, talk) => everybodys(who, talk).map(heard),
    async hearBots(words) {
      const before = bots();
      await mention({ user: 'U0ROBOT', bot_id: 'B0ROBOT' }, words);
      await mention({ user: slack.workspace.bot.id }, words);
      await mention({ subtype: 'bot_message', bot_id: 'B0ROBOT' }, words);
      await later();
      return { before, after: bots() };
    },
    async addProcess() {
      others.push(await openSlack({ transport, beside: opened }));
    },
    restart: () => opened.restart(),
    hold: () => holdPictures(router),
    asked: () => router.requests.length,
    acknowledged: () => slack.receipts.map(({ took }) => took),
    async close() {
      for (const other of others) await other.close();
      await opened.close();
    },
  };
}
