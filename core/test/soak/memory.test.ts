import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { atDepth, isDeep } from '../../src/testing/index.ts';
import { aVizzy } from '../conversation/a-vizzy.ts';

setFlagsFromString('--expose_gc');
const collectGarbage = runInNewContext('gc') as () => void;

const megabytes = () => {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1024 / 1024;
};

/** Turns until all that is kept is full, and turns after that. */
const [first, more] = [atDepth(150, 500), atDepth(450, 1500)];

/** What is kept when it is full, such as a cache of sentences, varies by about this much; a leak grows with the turns. */
const allowed = atDepth(4, 8);

it('many turns leave no more behind than the first ones did', async () => {
  // A deep run draws for real.
  const { vizzy } = await aVizzy({ STATE_MAX_ENTRIES: '100' }, isDeep ? 'real' : 'quick');
  const turns = async (from: number, to: number) => {
    for (let turn = from; turn < to; turn += 1) {
      const who = { userId: `user ${turn % 300}`, conversationId: `conversation ${turn % 700}` };
      if (turn % 25 === 0) await vizzy.respond({ ...who, text: 'a fox in the snow', count: 1 });
      else await vizzy.respond({ ...who, text: turn % 2 ? 'Draw my day' : 'hello' });
    }
  };
  await turns(0, first);
  const before = megabytes();
  await turns(first, first + more);
  const after = megabytes();
  expect(after - before, `megabytes before: ${before}, after: ${after}`).toBeLessThan(allowed);
  await vizzy.close();
});
