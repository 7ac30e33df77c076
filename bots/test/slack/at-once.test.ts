/** Many events at the same moment. */
import { describe, expect, it } from 'vitest';
import { createCalm } from '../../src/slack/calm.ts';
import { aSlack, isDrawn, shareVizzy } from './telling.ts';

shareVizzy();

describe.each(['http', 'socket'] as const)('a hundred events at once over %s', (transport) => {
  it('are all acknowledged before any of them is worked on, while a picture is drawn', async () => {
    // What counts here is the order; on a busy machine everything takes longer, so everybody is thirty times as patient.
    const slowly = { haste: 0.03, patience: 15_000 };
    const { slack, router, general, ann, answer } = await aSlack({ transport, ...slowly });
    const people = Array.from({ length: 100 }, (_, index) => slack.person(`Person ${index}`));
    for (const { user } of people) general.members.add(user.id);
    router.always({ type: 'picture', after: 1500 });
    const drawn = router.requests.length;
    const asked = await ann.writes(general, '@Vizzy a castle');
    await router.arrived(drawn + 1);
    const acknowledged = slack.receipts.length;
    const before = slack.calls.length;
    const looked: number[] = [];
    await Promise.all(
      people.map(async (person) => {
        await person.runs(general, 'help');
        looked.push(slack.calls.length - before);
      }),
    );
    expect(slack.receipts.length - acknowledged).toBeGreaterThanOrEqual(100);
    // The picture under way may say something meanwhile; the hundred do not yet. Over HTTP this process also reads a hundred
    // answers, late when it is busy: there the order of acknowledging and working cannot be seen from here.
    if (transport === 'socket') expect(Math.max(...looked)).toBeLessThan(15);
    await slack.until(() =>
      people.every((person) => slack.look(general, person).some(({ text }) => text.includes('/vizzy poster'))),
    );
    router.always({ type: 'picture' });
    await answer(asked, isDrawn);
  }, 60_000);
});

describe('calm', () => {
  /** Milliseconds until work begins, when events come in for so many. */
  const waitFor = async (milliseconds: number) => {
    let now = 1000;
    const sleep = async (pause: number) => {
      now += pause;
      if (now < 1000 + milliseconds) calm.disturb();
    };
    const calm = createCalm({ now: () => now, sleep });
    calm.disturb();
    await Promise.all([calm.settled(), calm.settled()]);
    return now - 1000;
  };

  it('comes when nothing has come in for a moment, and after a while all the same', async () => {
    expect(await waitFor(0)).toBe(25);
    expect(await waitFor(200)).toBe(200);
    expect(await waitFor(10_000)).toBe(600);
  });
});
