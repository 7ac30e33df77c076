/** Discord as a platform under test; see contract.ts. */
import { systemClock } from '@vizzy/core';
import { patience } from '@vizzy/core/testing';
import type { Bot } from '../../src/bot.ts';
import type { Conversation, PlatformUnderTest, SeenMessage, Who } from '../contract.ts';
import type { Channel, Message } from '../doubles/discord/model.ts';
import { seen } from '../doubles/discord/visible-messages.ts';
import { openInDiscord, openServed } from './in-discord.ts';

const silent = { debug() {}, info() {}, warn() {}, error() {} };

/** Opens one. */
export async function openDiscordUnderTest(): Promise<PlatformUnderTest> {
  const served = await openServed(true, {}, silent, systemClock);
  const here = await openInDiscord({ served, double: { hasLimits: false, timeToAnswer: patience.test } });
  const { double, general, bob, guild } = here;
  const ann = double.person('ann', { in: guild });
  const people = { ann, bob };
  const bots: Bot[] = [here.bot];
  const messageOf = (talk: Conversation) => talk as Message;
  const threadOf = (talk: Conversation): Channel | undefined => double.world.channels.get(messageOf(talk).id);
  const public_ = (who: Who, talk: Conversation): readonly Message[] => {
    const thread = threadOf(talk);
    const below = thread ? double.messages(thread, people[who]) : [];
    return [messageOf(talk), ...below].filter(
      ({ authorId, visibleTo }) => authorId === double.world.bot.id && !visibleTo,
    );
  };
  const heard = (message: Message): SeenMessage => {
    const { text, buttons, pictures } = seen(double.world, message);
    return {
      text,
      buttons: buttons.map(({ label }) => label),
      pictures: pictures.filter(({ alt }) => alt).length,
      pings: message.pinged.map((id) => double.world.users.get(id)?.name ?? id),
    };
  };
  /** Messages of Vizzy's in any place: a mention is answered in a thread. */
  const all = () =>
    [...double.world.messages.values()].filter(({ authorId }) => authorId === double.world.bot.id).length;
  const ask = async (who: Who, words: string) => {
    const interaction = await people[who].runs(general, 'vizzy create', { prompt: words, count: 1 });
    return double.until(() => interaction.original, 'an answer');
  };
  return {
    ask,
    async say(who, words, talk) {
      const thread = await double.until(() => threadOf(talk), 'a thread');
      await people[who].writes(thread, `@Vizzy ${words}`);
    },
    async press(who, label, talk) {
      // The conversation goes on in the thread; no one presses a button before it is opened.
      await double.until(() => threadOf(talk), 'a thread');
      const found = public_(who, talk).findLast((message) => heard(message).buttons.includes(label));
      if (!found) throw new Error(`there is no ‘${label}’ to press`);
      await people[who].presses(found, label);
    },
    look: (who, talk) => public_(who, talk).map(heard),
    async hearBots(words) {
      const before = all();
      const content = `<@${double.world.bot.id}> ${words}`;
      for (const author of [double.world.addUser('Robot', { isBot: true }), double.world.bot])
        double.world.post({
          channelId: general.id,
          authorId: author.id,
          visibleTo: null,
          interaction: null,
          pinged: [],
          draft: { content, files: [], components: [], flags: 0 },
        });
      const later = await ask('ann', words);
      await double.until(() => heard(later).pictures > 0 && threadOf(later), 'what was asked later');
      // Without what it was made to say, and without the answer to what was asked later.
      return { before, after: all() - 2 };
    },
    async addProcess() {
      bots.push(await here.another());
    },
    async restart() {
      for (const bot of bots.splice(0)) {
        await bot.drain();
        await bot.stop();
      }
      bots.push(await here.another());
    },
    hold: here.hold,
    asked: () => served.router?.requests.length ?? 0,
    acknowledged: () =>
      double.interactions.flatMap(({ answeredAt, startedAt }) => (answeredAt === null ? [] : [answeredAt - startedAt])),
    async close() {
      await here.close();
      await served.vizzy.close(AbortSignal.timeout(2000));
      await served.router?.close();
    },
  };
}
