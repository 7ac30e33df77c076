import { expect, it } from 'vitest';
import { shareVizzy } from './test-discord.ts';

const aDiscord = shareVizzy();

it('says kindly that the picture service declined the words, beside what Vizzy drew', async () => {
  const here = await aDiscord();
  const { general, ada, answerTo, see, router } = here;
  router?.always({ type: 'declined', manner: 'fal' });
  const message = await answerTo(await ada.runs(general, 'vizzy create', { prompt: 'a fox in the snow', count: 1 }));
  expect(see(message).text).toContain('declined these words for its own safety rules, so I drew this myself');
  expect(see(message).pictures[0]?.alt).toContain('Drawn by Vizzy itself');
  expect(router?.requests).toHaveLength(1);
});

it('refuses a slogan that the rules keep out, and leaves the poster as it is', async () => {
  const here = await aDiscord();
  const { double, general, ada, answerTo, see } = here;
  const values = { prompt: 'a coffee shop', slogan: 'We are open', style: 'modern', count: 1 };
  const message = await answerTo(await ada.runs(general, 'vizzy poster', values));
  const opened = await ada.presses(message, 'Edit slogan');
  await double.until(() => opened.modal);
  await ada.submits(opened, { 'The text on the poster': 'Sieg Heil' });
  const said = await double.until(() =>
    double.look(general, ada).find(({ text }) => text.includes('the rule about hateful symbols')),
  );
  expect(said.isEphemeral).toBe(true);
  expect(see(message).pictures[0]?.alt).toContain('We are open');
});
