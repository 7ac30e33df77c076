/** A turn that only asks a question, set against the framework alone. */
import { type LoadResult, load, median } from './load.ts';
import type { Row } from './row.ts';
import { startServer } from './server-process.ts';

const rounds = 5;

/** One sentence in 2,048 spellings, which differ in upper and lower case. */
const spellings = Array.from({ length: 2048 }, (_, at) =>
  [...'draw my day, please']
    .map((letter, place) => ((at >> (place % 11)) & 1 ? letter.toUpperCase() : letter))
    .join(''),
);

/** Requests a second and latencies of "Draw my day"; runs of Vizzy and of the bare route alternate. */
export async function measureClarifying(env: Record<string, string>): Promise<Row[]> {
  const vizzy = await startServer('../dist/main.js', env);
  const bare = await startServer('./bare-server.ts');
  const body = { message: 'Draw my day', conversation_id: 'c' };
  const ask = (url: string, connections: number, messages: readonly string[] = []) =>
    load({ url: `${url}/chat`, connections, seconds: 2, body, messages });
  await Promise.all([ask(vizzy.url, 8), ask(bare.url, 8)]);
  const rows: Row[] = [];
  const compare = async (what: string, connections: number, messages: readonly string[] = []) => {
    const results = { vizzy: [] as LoadResult[], bare: [] as LoadResult[] };
    for (let round = 0; round < rounds; round += 1) {
      results.bare.push(await ask(bare.url, connections, messages));
      results.vizzy.push(await ask(vizzy.url, connections, messages));
    }
    const middle = (side: 'vizzy' | 'bare', figure: 'perSecond' | 'p50' | 'p99') =>
      median(results[side].map((result) => result[figure]));
    const failed = results.vizzy.reduce((sum, result) => sum + result.failed, 0);
    const ratio = middle('vizzy', 'perSecond') / middle('bare', 'perSecond');
    rows.push([
      `${what}, ${connections} at once`,
      `${Math.round(middle('vizzy', 'perSecond'))} req/s, p50 ${middle('vizzy', 'p50')} ms, p99 ${middle('vizzy', 'p99')} ms; bare route ${Math.round(middle('bare', 'perSecond'))} req/s; **${ratio.toFixed(2)} of it**${failed ? `; ${failed} FAILED` : ''}`,
      '',
    ]);
  };
  for (const connections of [1, 16, 64]) await compare('clarifying turn', connections);
  await compare('the same in 2,048 spellings', 16, spellings);
  await Promise.all([vizzy.stop(), bare.stop()]);
  return rows;
}
