import { Agent, getGlobalDispatcher, setGlobalDispatcher } from 'undici';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { shareVizzy } from './test-discord.ts';

// Slack's client loads undici 7, whose agent is then the process's own unless another was there before.
const before = getGlobalDispatcher();
const agent = new Agent();
beforeAll(() => setGlobalDispatcher(agent));
afterAll(async () => {
  setGlobalDispatcher(before);
  await agent.close();
});

const aDiscord = shareVizzy();

it('pictures arrive although the process shares an agent over which discord.js cannot send files', async () => {
  const { double, general, ada, see } = await aDiscord();
  const deed = await ada.runs(general, 'vizzy create', { prompt: 'a fox', count: 1 });
  const message = await double.until(() => deed.original);
  await double.until(() => message.looks.at(-1)?.files.length === 1);
  expect(see(message).pictures).toHaveLength(1);
});
