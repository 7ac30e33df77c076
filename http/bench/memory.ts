/** The memory of an idle session. */
import { coreEnvironment, openVizzy, silentLogger } from '@vizzy/core';
import type { Row } from './row.ts';

const sessions = 10_000;

/** Collected twice: the first run may only queue finalisers. */
function heapUsed(): number {
  const collect = (globalThis as { gc?: () => void }).gc;
  if (!collect) throw new Error('run with --expose-gc');
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}

/** Bytes of heap for each of 10,000 sessions that wait for the answer to a question. */
export async function measureMemory(): Promise<Row[]> {
  const config = coreEnvironment.parse({ RATE_LIMIT: 'off' });
  const vizzy = await openVizzy({ config, logger: silentLogger });
  const ask = (user: number) =>
    vizzy.respond({ userId: `user-${user}`, conversationId: `conversation-${user}`, text: 'Draw my day' });
  for (let user = 0; user < 500; user += 1) await ask(-user - 1);
  const before = heapUsed();
  for (let user = 0; user < sessions; user += 1) await ask(user);
  const perSession = (heapUsed() - before) / sessions;
  await vizzy.close();
  return [
    [
      `memory per idle session, ${sessions.toLocaleString('en')} of them`,
      `${Math.round(perSession)} bytes`,
      'about 1 KB',
    ],
  ];
}
