import { type Clock, systemClock } from '@vizzy/core';
import { describe, expect, it } from 'vitest';
import { permission } from '../doubles/discord/permissions.ts';
import { hurriedClock } from '../hurried-clock.ts';
import { type InDiscord, isFinal } from './in-discord.ts';
import { shareVizzy } from './test-discord.ts';

const aDiscord = shareVizzy();

const fox = { prompt: 'a red fox in the snow', count: 1 };
const callback = /^POST \/interactions\/.*callback$/;
const edit = /^PATCH \/webhooks\//;

/** Lines of the log that an operator has to look at. */
const alarms = ({ lines }: InDiscord) => lines.filter(({ level }) => level !== 'info').map(({ sentence }) => sentence);

describe('trouble at Discord that passes', () => {
  it.each([
    ['an overloaded server', { type: 'status', status: 503 }, 2],
    ['a limit of the route', { type: 'limited', retryAfter: 0.3 }, 2],
    ['a limit of everything', { type: 'limited', retryAfter: 0.3, isGlobal: true }, 1],
    ['a broken connection', { type: 'dropped' }, 2],
    ['an answer that is lost on its way', { type: 'lost' }, 1],
  ] as const)('%s while a picture is shown: it is shown all the same, once', async (_, fault, times) => {
    const here = await aDiscord({ clock: hurriedClock(10) });
    const { double, general, ada, answerTo, see } = here;
    double.fail({ on: edit, fault, times });
    const message = await answerTo(await ada.runs(general, 'vizzy create', fox));
    expect(see(message).pictures).toHaveLength(1);
    expect(double.look(general, ada)).toHaveLength(1);
    expect(alarms(here)).toEqual([]);
  });

  it.each([
    ['lost on its way back', { type: 'lost' }],
    ['broken off before it arrived', { type: 'dropped' }],
    ['refused by an overloaded server', { type: 'status', status: 502 }],
  ] as const)('the first answer %s: the picture comes all the same, once', async (_, fault) => {
    const here = await aDiscord({ clock: hurriedClock(10), mayRefuse: true });
    const { double, general, ada, answerTo, see } = here;
    double.fail({ on: callback, fault });
    const message = await answerTo(await ada.runs(general, 'vizzy create', fox));
    expect(see(message).pictures).toHaveLength(1);
    await double.until(() => see(message).thread);
    expect(double.look(general, ada)).toHaveLength(1);
    expect(alarms(here)).toEqual([]);
  });

  it('too many threads at once: the conversation goes on without one', async () => {
    const here = await aDiscord();
    const { double, general, ada, answerTo, see } = here;
    double.fail({ on: /threads$/, fault: { type: 'limited', retryAfter: 200 } });
    const message = await answerTo(await ada.runs(general, 'vizzy create', fox));
    const child = await answerTo(await ada.presses(message, 'Brighter'));
    expect(see(child)).toMatchObject({ isEphemeral: false, pictures: { length: 1 } });
    expect(double.world.channels.has(message.id)).toBe(false);
    expect(alarms(here)).toEqual([]);
  });

  it('a message whose answer is lost is not sent twice', async () => {
    const here = await aDiscord();
    const { double, ada, pictureIn } = here;
    double.fail({ on: /^POST \/channels\/\d+\/messages$/, fault: { type: 'lost' } });
    await ada.writes(ada.direct(), 'a red fox');
    await pictureIn(ada.direct(), ada);
    expect(double.look(ada.direct(), ada).filter(({ author }) => author === 'Vizzy')).toHaveLength(1);
  });

  it('a gateway that drops while a picture is drawn: the picture comes, and what happened meanwhile is heard', async () => {
    const here = await aDiscord();
    const { double, general, ada, hold, answerTo, see } = here;
    const release = hold();
    const first = await ada.runs(general, 'vizzy create', fox);
    await double.until(() => first.answer);
    double.gateway.drop();
    const second = await ada.runs(general, 'vizzy create', { prompt: 'a whale', count: 1 });
    await double.until(() => second.answer);
    release();
    expect(see(await answerTo(first)).pictures).toHaveLength(1);
    expect(see(await answerTo(second)).pictures).toHaveLength(1);
    expect(double.gateway.resumes).toBe(1);
    expect(alarms(here)).toEqual([]);
  });
});

describe('what is too late', () => {
  it('an interaction that has expired draws nothing, and is one line in the log', async () => {
    const here = await aDiscord();
    const { double, general, ada, router } = here;
    const asked = router?.requests.length;
    double.fail({ on: callback, fault: { type: 'status', status: 404, code: 10062 } });
    await ada.runs(general, 'vizzy create', fox);
    await double.until(() => alarms(here).length > 0);
    expect(alarms(here)).toEqual(['an interaction expired before Vizzy answered it; the person sees no reply']);
    expect(router?.requests.length).toBe(asked);
  });

  it('a second answer is no harm', async () => {
    const here = await aDiscord({ mayRefuse: true });
    const { double, general, ada, answerTo, see } = here;
    double.fail({ on: callback, fault: { type: 'status', status: 400, code: 40060 } });
    await ada.runs(general, 'vizzy help');
    await double.until(() => double.requests.some(({ isPlanned }) => isPlanned));
    const next = await answerTo(await ada.runs(general, 'vizzy help'));
    expect(see(next).text).toContain('Say what you’d like to see');
  });

  it('a job that outlives its token ends in the same message, by the bot’s own token', async () => {
    const here = await aDiscord({ mayRefuse: true });
    const { double, general, ada, hold, answerTo, see } = here;
    const release = hold();
    const deed = await ada.runs(general, 'vizzy create', fox);
    await double.until(() => deed.answer);
    double.pass(16 * 60_000);
    release();
    const message = await answerTo(deed);
    expect(see(message).pictures).toHaveLength(1);
    expect(double.look(general, ada)).toHaveLength(1);
    expect(double.requests.some(({ method, path }) => method === 'PATCH' && path.startsWith('/channels/'))).toBe(true);
  });
});

describe('what is gone', () => {
  it('a message that was deleted while it was drawn comes back as a new one', async () => {
    const here = await aDiscord({ mayRefuse: true });
    const { double, general, ada, hold, see } = here;
    const release = hold();
    const deed = await ada.runs(general, 'vizzy create', fox);
    const message = await double.until(() => deed.original);
    double.world.remove(message);
    release();
    const anew = await double.until(() => double.messages(general, ada).find((one) => see(one).pictures.length > 0));
    expect(isFinal(see(anew))).toBe(true);
  });

  it('a channel that was deleted: the picture is sent to the person', async () => {
    const here = await aDiscord({ mayRefuse: true });
    const { double, general, ada, hold, pictureIn, see } = here;
    const release = hold();
    const deed = await ada.runs(general, 'vizzy create', fox);
    await double.until(() => deed.answer);
    double.world.change(general, { isDeleted: true });
    release();
    expect(see(await pictureIn(ada.direct(), ada)).text).toContain('A red fox in the snow');
  });

  it('a channel that was deleted by somebody who takes no messages: one line, and the process goes on', async () => {
    const here = await aDiscord({ mayRefuse: true });
    const { double, general, guild, ada, bob, hold, answerTo } = here;
    const release = hold();
    double.closeDoor(ada);
    const deed = await ada.runs(general, 'vizzy create', fox);
    await double.until(() => deed.answer);
    double.world.change(general, { isDeleted: true });
    release();
    await double.until(() => alarms(here).includes('turn ended without a reply; telling the person why'));
    expect(alarms(here).filter((sentence) => sentence !== 'could not show progress; the turn goes on')).toEqual([
      'turn ended without a reply; telling the person why',
    ]);
    const other = double.world.addChannel({ type: 0, name: 'other', guildId: guild.id });
    await answerTo(await bob.runs(other, 'vizzy create', fox));
  });

  it('a thread that was archived is opened again; one that is locked sends the picture to the person', async () => {
    const here = await aDiscord({ mayRefuse: true });
    const { double, general, ada, hold, answerTo, pictureIn } = here;
    const parent = await answerTo(await ada.runs(general, 'vizzy create', fox));
    const thread = await double.until(() => double.world.channels.get(parent.id));
    const release = hold();
    await ada.presses(parent, 'Brighter');
    await double.until(() => double.look(thread, ada).length === 1);
    double.world.change(thread, { isArchived: true });
    release();
    const child = await pictureIn(thread, ada);
    expect(thread.isArchived).toBe(false);
    const releaseNext = hold();
    await ada.presses(child, 'Warmer');
    await double.until(() => double.look(thread, ada).length === 2);
    double.world.change(thread, { isArchived: true, isLocked: true });
    releaseNext();
    await pictureIn(ada.direct(), ada);
  });
});

describe('permissions', () => {
  it('that are missing are found before anything is drawn, and said in plain words', async () => {
    const here = await aDiscord();
    const { double, general, ada, router, answerTo, see } = here;
    const asked = router?.requests.length;
    double.deny(general, permission.attachFiles);
    const message = see(await answerTo(await ada.runs(general, 'vizzy create', fox)));
    expect(message).toMatchObject({
      isEphemeral: true,
      text: expect.stringContaining('I lack **Attach Files** there'),
    });
    await ada.writes(general, '@Vizzy a fox');
    await double.until(() =>
      double.look(general, ada).some(({ text, isEphemeral }) => !isEphemeral && text.includes('Attach Files')),
    );
    expect(router?.requests.length).toBe(asked);
  });

  it('to write that are missing are said to the person directly', async () => {
    const { double, general, ada } = await aDiscord();
    double.deny(general, permission.sendMessages);
    await ada.writes(general, '@Vizzy a fox');
    await double.until(() =>
      double.look(ada.direct(), ada).some(({ text }) => text.includes('I lack **Send Messages** there')),
    );
  });

  it('of threads that are missing leave the conversation in the channel', async () => {
    const { double, general, ada, pictureIn, see } = await aDiscord();
    double.deny(general, permission.createPublicThreads);
    const asked = await ada.writes(general, '@Vizzy a fox');
    const message = await pictureIn(general, ada);
    expect(see(message).replyTo).toBe(asked.id);
    await ada.presses(message, 'Brighter');
    await double.until(() => double.look(general, ada).filter(({ pictures }) => pictures.length > 0).length === 2);
  });

  it('a bot that is not in the server answers whoever installed it, there', async () => {
    const { double, ada, answerTo, see } = await aDiscord();
    const { general } = double.server('Elsewhere', { hasBot: false });
    const message = await answerTo(await ada.runs(general, 'vizzy create', fox));
    expect(see(message)).toMatchObject({ isEphemeral: false, pictures: { length: 1 }, thread: undefined });
    const child = await answerTo(await ada.presses(message, 'Brighter'));
    expect(see(child).pictures).toHaveLength(1);
  });
});

/** Milliseconds that a process that leaves gives others before it turns a person away. */
const precedence = 700;

/** A clock by which that time is over when the test says so. */
function patientClock(): { readonly clock: Clock; waiting(): number; letGo(): void } {
  let held: (() => void)[] = [];
  const sleep = (milliseconds: number, signal?: AbortSignal) =>
    milliseconds === precedence
      ? new Promise<void>((resolve) => held.push(resolve))
      : systemClock.sleep(milliseconds, signal);
  return {
    clock: { now: systemClock.now, sleep },
    waiting: () => held.length,
    letGo() {
      for (const resolve of held) resolve();
      held = [];
    },
  };
}

describe('stopping', () => {
  it('lets what runs finish, and tells others to come back', async () => {
    const here = await aDiscord({ clock: hurriedClock(10) });
    const { double, general, ada, bob, bot, hold, answerTo, see } = here;
    const release = hold();
    const first = await ada.runs(general, 'vizzy create', fox);
    await double.until(() => first.answer);
    await bot.drain();
    const second = await answerTo(await bob.runs(general, 'vizzy create', fox));
    expect(see(second)).toMatchObject({ isEphemeral: true, text: expect.stringContaining('restarting') });
    release();
    expect(see(await answerTo(first)).pictures).toHaveLength(1);
  });

  it('leaves what it no longer takes to the process that takes its place', async () => {
    const { clock, waiting, letGo } = patientClock();
    const here = await aDiscord({ clock, mayRefuse: true });
    const { double, general, ada, bot, another, router, answerTo, see } = here;
    await another();
    await bot.drain();
    const asked = router?.requests.length ?? 0;
    const message = await answerTo(await ada.runs(general, 'vizzy create', fox));
    await double.until(() => waiting() === 1, 'that the one that leaves hears of it');
    const stopped = bot.stop();
    letGo();
    await stopped;
    expect(see(message)).toMatchObject({ isEphemeral: false, pictures: { length: 1 } });
    expect(double.look(general, ada)).toHaveLength(1);
    expect(router?.requests.length).toBe(asked + 1);
    expect(alarms(here)).toEqual([]);
  });

  it('does not stay for an answer that Discord takes no longer', async () => {
    const { double, general, bob, bot } = await aDiscord({ clock: hurriedClock(100), mayRefuse: true });
    double.fail({ on: callback, fault: { type: 'held', until: new Promise(() => {}) } });
    await bot.drain();
    await bob.runs(general, 'vizzy create', fox);
    await double.until(() => double.held() === 1, 'an answer that is on its way');
    await bot.stop();
    // It still waits for it, and has left all the same.
    expect(double.held()).toBe(1);
  });

  it('says before it leaves why it takes nothing', async () => {
    const { clock, waiting, letGo } = patientClock();
    const { double, general, bob, bot, answerTo, see } = await aDiscord({ clock });
    await bot.drain();
    const asked = await bob.runs(general, 'vizzy create', fox);
    await double.until(() => waiting() === 1, 'that it hears of it');
    expect(asked.answer).toBeNull();
    const stopped = bot.stop();
    // Time in which it could leave, if it did not wait.
    await systemClock.sleep(100);
    expect(double.gateway.connected).toBe(1);
    letGo();
    await stopped;
    expect(see(await answerTo(asked)).text).toContain('restarting');
  });
});
