import { expect, it } from 'vitest';
import { aSlack, isDrawn, shareVizzy } from './test-slack.ts';

shareVizzy();

it('says kindly that the picture service declined the words, beside what Vizzy drew', async () => {
  const { router, ann, general, answer } = await aSlack();
  router.always({ type: 'declined', manner: 'openai' });
  const asked = await ann.writes(general, '@Vizzy a fox in the snow');
  const drawn = await answer(asked, isDrawn);
  expect(drawn.text).toContain('declined these words for its own safety rules, so I drew this myself');
  expect(drawn.pictures[0]?.alt).toContain('Drawn by Vizzy itself');
});
