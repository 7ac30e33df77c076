/** Conversations in Slack, as the people in them see them; by signed requests and by socket. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '../doubles/slack/acting.ts';
import type { Channel, Message } from '../doubles/slack/model.ts';
import type { Seen } from '../doubles/slack/seeing.ts';
import { type Opened, openSlack } from './open.ts';

describe.each(['http', 'socket'] as const)('Vizzy in Slack over %s', (transport) => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openSlack({ transport });
  });
  afterAll(() => opened.close());
  afterEach(() => {
    expect(opened.complaints).toEqual([]);
    expect(opened.slack.refused().filter(({ details }) => !JSON.stringify(details).includes('slack file'))).toEqual([]);
    expect(opened.slack.unacknowledged).toEqual([]);
  });

  const thread = (channel: Channel, person: Person, root: Message): readonly Seen[] =>
    opened.slack.look(channel, person).filter(({ threadTs, from }) => threadTs === root.ts && from === 'Vizzy');
  const answer = (channel: Channel, person: Person, root: Message, has: (seen: Seen) => boolean) =>
    opened.slack.until(() => thread(channel, person, root).find(has), 'an answer');

  it('asks once, then draws', async () => {
    const { slack } = opened;
    const ann = slack.person('Ann');
    const general = slack.channel('general', [ann]);
    const asked = await ann.writes(general, '@Vizzy draw my day');
    const question = await answer(general, ann, asked, ({ text }) => text.includes('day'));
    expect(question.buttons).toEqual(expect.arrayContaining(['Just draw it', 'Say it in my own words']));
    expect(question.buttons.length).toBeGreaterThanOrEqual(5);
    await ann.writes(general, 'it was dull and I needed motivation', { thread: asked });
    const pictures = await answer(general, ann, asked, ({ pictures }) => pictures.length === 2);
    expect(pictures.text).toContain('dull and unmotivated');
    expect(pictures.pictures.map(({ alt }) => alt.length > 20)).toEqual([true, true]);
    expect(pictures.pictures.some(({ isBroken }) => isBroken)).toBe(false);
    expect(pictures.buttons).toEqual(expect.arrayContaining(['Again', 'Brighter', 'Why?', 'Delete']));
    expect(slack.workspace.statuses.size).toBe(0);
  });
});
