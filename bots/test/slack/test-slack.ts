/** Slack for one test, with helpers to follow its conversations. */
import { afterAll, beforeAll, expect, onTestFinished } from 'vitest';
import type { Channel, Message } from '../doubles/slack/model.ts';
import type { Person } from '../doubles/slack/person.ts';
import type { Seen } from '../doubles/slack/visible-messages.ts';
import { type Opened, type Opening, openShared, openSlack, picture } from './open.ts';

/** Slack with two people in a channel. */
export type TestSlack = Opened & {
  readonly ann: Person;
  readonly bob: Person;
  /** With Ann, Bob and Vizzy in it. */
  readonly general: Channel;
  /** What Vizzy said in the thread of this message, as the person sees it. */
  thread(root: Message, person?: Person): readonly Seen[];
  /** The first thing that Vizzy says in the thread and that is as it should be. */
  answer(root: Message, is: (seen: Seen) => boolean, person?: Person): Promise<Seen>;
  /** The next thing that only this person sees. */
  whisper(person: Person, is?: (seen: Seen) => boolean): Promise<Seen>;
  /** Asks for a picture elsewhere and waits until it is there: what was told before, and leads to anything, has led to it by then. */
  later(): Promise<void>;
};

/** Pictures that are there to stay: with everything that can be done with them. */
export const isDrawn = ({ pictures, buttons }: Seen): boolean => pictures.length > 0 && buttons.includes('Delete');

/** Words for what makes pictures. */
export const isQuestion = ({ buttons }: Seen): boolean => buttons.includes('Just draw it');

/** Adds people, a channel and helpers to follow what they see. */
export function followConversations(opened: Opened): TestSlack {
  const { slack } = opened;
  const ann = slack.person('Ann');
  const bob = slack.person('Bob');
  const general = slack.channel('general', [ann, bob]);
  const thread = (root: Message, person = ann) =>
    slack
      .look(root.channel, person)
      .filter(({ threadTs, from, message }) => (threadTs === root.ts || message === root) && from === 'Vizzy');
  let others = 0;
  return {
    ...opened,
    get turns() {
      return opened.turns;
    },
    ann,
    bob,
    general,
    thread,
    answer: (root, is, person) => slack.until(() => thread(root, person).find(is), 'an answer'),
    whisper: (person, is = () => true) =>
      slack.until(
        () =>
          [...slack.workspace.channels.values()]
            .flatMap((channel) => slack.look(channel, person))
            .findLast((seen) => seen.isEphemeral && is(seen)),
        'a whisper',
      ),
    async later() {
      others += 1;
      const other = slack.person(`Other ${others}`);
      await other.writes(other.direct(), 'a kite');
      await slack.until(() => slack.look(other.direct(), other).find(isDrawn), 'a later picture');
    },
  };
}

/** What Slack refuses now and then although no one did anything wrong: a picture it has not looked at yet. */
const isUnseen = (details: unknown) => JSON.stringify(details ?? '').includes('slack file');

/** Nothing was complained about, refused beyond what a test expects, or left unacknowledged. */
export function expectPeace({ complaints, slack }: Opened, expected: readonly string[] = []): void {
  expect(complaints).toEqual([]);
  const refused = slack.refused().filter(({ outcome, details }) => !isUnseen(details) && !expected.includes(outcome));
  expect(refused).toEqual([]);
  expect(slack.unacknowledged).toEqual([]);
}

let shared: Awaited<ReturnType<typeof openShared>> | undefined;

/** Lets the tests of this file share one Vizzy. */
export function shareVizzy(): void {
  beforeAll(async () => {
    shared = await openShared();
  });
  afterAll(async () => {
    await shared?.close();
    shared = undefined;
  });
}

/** Opens everything for one test, and closes it after; unless trouble is expected, there must have been none. */
export async function aSlack(opening: Opening & { readonly mayFail?: boolean } = {}): Promise<TestSlack> {
  // What is set for Slack alone changes nothing of the Vizzy behind it.
  const isOwn =
    Object.keys(opening.env ?? {}).some((name) => !name.startsWith('SLACK_')) || opening.hasService === false;
  shared?.router.always(picture);
  const opened = await openSlack(isOwn || !shared ? opening : { ...opening, shared });
  onTestFinished(async () => {
    await opened.close();
    if (!opening.mayFail) expectPeace(opened);
  });
  return followConversations(opened);
}
