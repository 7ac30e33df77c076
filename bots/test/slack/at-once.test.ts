/** Many events at the same moment. */
import { describe, expect, it } from 'vitest';
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
    const asked = await ann.writes(general, '@Vizzy a castle');
    await router.arrived(1);
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
    // The picture under way may say something meanwhile; the hundred do not yet.
    expect(Math.max(...looked)).toBeLessThan(15);
    await slack.until(() =>
      people.every((person) => slack.look(general, person).some(({ text }) => text.includes('/vizzy poster'))),
    );
    router.always({ type: 'picture' });
    await answer(asked, isDrawn);
  }, 60_000);
});
