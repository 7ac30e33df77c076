import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { aVizzy } from '../conversation/a-vizzy.ts';

setFlagsFromString('--expose_gc');
const collectGarbage = runInNewContext('gc') as () => void;

const megabytes = () => {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1024 / 1024;
};

it('two thousand turns leave no more behind than five hundred did', async () => {
  const { vizzy } = await aVizzy({ STATE_MAX_ENTRIES: '100' });
  const turns = async (from: number, to: number) => {
    for (let turn = from; turn < to; turn += 1) {
      const who = { userId: `user ${turn % 300}`, conversationId: `conversation ${turn % 700}` };
      if (turn % 25 === 0) await vizzy.respond({ ...who, text: 'a fox in the snow', count: 1 });
      else await vizzy.respond({ ...who, text: turn % 2 ? 'Draw my day' : 'hello' });
    }
  };
  await turns(0, 500);
  const before = megabytes();
  await turns(500, 2000);
  const after = megabytes();
  expect(after - before).toBeLessThan(8);
  await vizzy.close();
}, 120_000);
