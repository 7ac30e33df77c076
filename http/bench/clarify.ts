/** A turn that only asks: what Vizzy adds to its framework. */
import type { Row } from './bench.ts';
import { load, median } from './load.ts';
import { startServer } from './server-process.ts';

const rounds = 3;

/** Requests a second and latencies of "Draw my day", against the bare route, in turns. */
export async function measureClarifying(env: Record<string, string>): Promise<Row[]> {
  const vizzy = await startServer('../dist/main.js', env);
  const bare = await startServer('./bare-server.ts');
  const body = { message: 'Draw my day', conversation_id: 'c' };
  const ask = (url: string, connections: number, seconds = 2) =>
    load({ url: `${url}/chat`, connections, seconds, body });
  await Promise.all([ask(vizzy.url, 8), ask(bare.url, 8)]);
  const rows: Row[] = [];
  for (const connections of [1, 16, 64]) {
    const results = { vizzy: [] as Awaited<ReturnType<typeof load>>[], bare: [] as Awaited<ReturnType<typeof load>>[] };
    for (let round = 0; round < rounds; round += 1) {
      results.bare.push(await ask(bare.url, connections));
      results.vizzy.push(await ask(vizzy.url, connections));
    }
    const middle = (side: 'vizzy' | 'bare', figure: 'perSecond' | 'p50' | 'p99') =>
      median(results[side].map((result) => result[figure]));
    const failed = results.vizzy.reduce((sum, result) => sum + result.failed, 0);
    const ratio = middle('vizzy', 'perSecond') / middle('bare', 'perSecond');
    rows.push([
      `clarifying turn, ${connections} at once`,
      `${Math.round(middle('vizzy', 'perSecond'))} req/s, p50 ${middle('vizzy', 'p50')} ms, p99 ${middle('vizzy', 'p99')} ms; bare route ${Math.round(middle('bare', 'perSecond'))} req/s; **${ratio.toFixed(2)} of it**${failed ? `; ${failed} FAILED` : ''}`,
      '≥ 0.5',
    ]);
  }
  await Promise.all([vizzy.stop(), bare.stop()]);
  return rows;
}
