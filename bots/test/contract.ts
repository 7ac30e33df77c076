/** What every chat platform keeps, whatever it is: the same conversations, on each platform's double. */
import { patience } from '@vizzy/core/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** A person in a room. */
export type Who = 'ann' | 'bob';

/** A conversation; opaque. */
export type Conversation = unknown;

/** One message of Vizzy's, as a person sees it. */
export type SeenMessage = {
  readonly text: string;
  readonly buttons: readonly string[];
  /** Pictures with a text alternative. */
  readonly pictures: number;
  /** Who was called by it, by their names. */
  readonly pings: readonly string[];
};

/** A place where Ann and Bob talk to Vizzy. */
export interface PlatformUnderTest {
  /** Asks for something new, where everybody sees it. */
  ask(who: Who, words: string): Promise<Conversation>;
  /** Goes on in a conversation, by Vizzy's name. */
  say(who: Who, words: string, talk: Conversation): Promise<void>;
  /** Presses a button of the newest message that has it. */
  press(who: Who, label: string, talk: Conversation): Promise<void>;
  /** Vizzy's messages in a conversation that everybody sees, oldest first. */
  look(who: Who, talk: Conversation): readonly SeenMessage[];
  /**
   * A bot, and Vizzy itself, say that Vizzy shall draw something; how many messages of Vizzy's there were before, and are once
   * what was said later has been heard.
   */
  hearBots(words: string): Promise<{ readonly before: number; readonly after: number }>;
  /** Starts another process of the platform next to the first. */
  addProcess(): Promise<void>;
  /** Ends every process and starts one. */
  restart(): Promise<void>;
  /** Holds pictures back until what is returned is called. */
  hold(): () => void;
  /** How many pictures the service was asked for. */
  asked(): number;
  /** Milliseconds until each event was acknowledged. */
  acknowledged(): readonly number[];
  close(): Promise<void>;
}

const isDrawn = ({ pictures, buttons }: SeenMessage) => pictures > 0 && buttons.includes('Delete');
const isAsking = ({ buttons }: SeenMessage) => buttons.includes('Just draw it');

/** Describes a platform; `open` opens its double with Vizzy in it. */
export function describePlatform(name: string, open: () => Promise<PlatformUnderTest>): void {
  describe(`${name}, as every platform`, () => {
    let room: PlatformUnderTest;
    beforeAll(async () => {
      room = await open();
    });
    afterAll(() => room.close());

    /** What Ann sees in a conversation as soon as there is such a thing; rejects with what she sees instead. */
    async function until<Found>(
      talk: Conversation,
      find: (seen: readonly SeenMessage[]) => Found | undefined,
      what: string,
    ) {
      for (const end = Date.now() + patience.event; ; ) {
        const seen = room.look('ann', talk);
        const found = find(seen);
        if (found !== undefined) return found;
        if (Date.now() > end) throw new Error(`${what} never came. What there is:\n${JSON.stringify(seen, null, 2)}`);
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    }
    const drawn = (talk: Conversation, count = 1) =>
      until(talk, (seen) => seen.filter(isDrawn)[count - 1], `message ${count} with pictures`);
    const question = (talk: Conversation) => until(talk, (seen) => seen.find(isAsking), 'a question');

    it('acknowledges first and works after', async () => {
      const release = room.hold();
      const [acknowledged, asked] = [room.acknowledged().length, room.asked()];
      const talk = await room.ask('ann', 'a red fox in the snow');
      const counts = () =>
        room.acknowledged().length > acknowledged && room.asked() > asked ? room.look('ann', talk) : undefined;
      // The service has been asked, has not answered, and all the same this was acknowledged.
      expect((await until(talk, counts, 'an acknowledgement')).filter(isDrawn)).toEqual([]);
      release();
      await drawn(talk);
    });

    it('ignores other bots and itself', async () => {
      const { before, after } = await room.hearBots('a red fox in the snow');
      expect(after).toBe(before);
    });

    it('keeps a question to who was asked, and a mood to its conversation', async () => {
      const first = await room.ask('ann', 'draw my day');
      await question(first);
      const second = await room.ask('bob', 'a boat on a lake');
      expect((await drawn(second)).text).toContain('vibrant');
      await room.say('bob', 'a hut in the woods', first);
      expect((await drawn(first)).text).not.toMatch(/day/i);
      await room.say('ann', 'it was dull', first);
      expect((await drawn(first, 2)).text).toContain('dull and unmotivated');
      const third = await room.ask('ann', 'a kite');
      expect((await drawn(third)).text).toContain('vibrant');
    });

    it('calls nobody, whatever is asked for', async () => {
      const talk = await room.ask(
        'ann',
        '@everyone @channel @here and @bob see a *bold* fox at https://example.com/a.png',
      );
      const { pings } = await drawn(talk);
      expect(pings.filter((name) => name.toLowerCase() !== 'ann')).toEqual([]);
    });

    it('knows its buttons after a restart', async () => {
      const talk = await room.ask('ann', 'draw my week');
      await question(talk);
      const fox = await room.ask('ann', 'a fox');
      await drawn(fox);
      await room.restart();
      await room.press('ann', 'Just draw it', talk);
      await drawn(talk);
      await room.press('ann', 'Brighter', fox);
      await drawn(fox, 2);
    });

    it('answers once, though two processes hear of it', async () => {
      await room.addProcess();
      const before = room.asked();
      const talk = await room.ask('ann', 'an owl at night');
      await drawn(talk);
      await room.press('ann', 'Again', talk);
      await drawn(talk, 2);
      // What is asked later is drawn later: by then a second answer to what was asked before would have come, too.
      const asked = room.asked();
      await drawn(await room.ask('ann', 'a kite'));
      const shown = room.look('ann', talk).filter(isDrawn);
      expect(shown).toHaveLength(2);
      expect(asked - before).toBe(shown.reduce((sum, { pictures }) => sum + pictures, 0));
    });
  });
}
