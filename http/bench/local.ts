/** Pictures that Vizzy draws itself, and how responsive the server stays meanwhile. */
import { load } from './load.ts';
import type { Row } from './row.ts';
import { startServer } from './server-process.ts';

const body = { message: 'a lighthouse in a storm at dusk', mode: 'personal', count: 1 };

/** Local pictures a second. */
export async function measureLocal(env: Record<string, string>): Promise<Row[]> {
  const vizzy = await startServer('../dist/main.js', env);
  const rows: Row[] = [];
  await load({ url: `${vizzy.url}/chat`, connections: 2, seconds: 2, body });
  for (const connections of [1, 4]) {
    const { perSecond, p50, p99 } = await load({ url: `${vizzy.url}/chat`, connections, seconds: 5, body });
    rows.push([
      `local pictures, ${connections} at once`,
      `${perSecond.toFixed(1)} a second, p50 ${p50} ms, p99 ${p99} ms`,
      'p50 < 100 ms alone',
    ]);
  }
  await vizzy.stop();
  return rows;
}

/** What people ask for most, and what takes longest to draw. */
const subjects = [
  'a lighthouse in a storm at dusk',
  'a fox in the snow',
  'a city at night in the rain',
  'a cat on a sofa',
];

const styles = [
  ...['impressionist', 'expressionist', 'abstract', 'surreal', 'minimalist', 'bold typography', 'elegant', 'modern'],
  ...['cinematic', 'illustrated', "children's book", 'oil painting', 'watercolor', 'sketch', 'cyberpunk', 'corporate'],
  ...['professional', 'clean', 'vintage', 'comic', 'ink', 'pixel art', 'stained glass', '3d render', 'photorealistic'],
];

/** Texts that people rarely send, up to the longest one that is accepted. */
const unusualTexts = [
  ...[
    '\u0000',
    '\ud800',
    '🦊',
    '👩‍👩‍👧',
    'ꕆƿ冤⊯',
    'ارسم قطة ',
    '<script>',
    '{{1+1}}',
    '((((',
    '....',
    'a a a ',
    ', and ',
  ],
  ...['draw draw ', 'not ', 'of the ', 'with a ', '"', '-', '\n', '1 ', 'red ', 'fox, cat and '],
].flatMap((piece) => [piece, piece.repeat(4000).slice(0, 3900)]);

/** The slowest turn of all unusual texts, in every mode. */
export async function measureUnusualRequests(env: Record<string, string>): Promise<Row[]> {
  const vizzy = await startServer('../dist/main.js', env);
  await load({ url: `${vizzy.url}/chat`, connections: 2, seconds: 2, body });
  let slowest = { took: 0, what: '' };
  for (const mode of ['art', 'poster', 'story', 'transform', 'business', 'personal']) {
    for (const text of unusualTexts) {
      const startedAt = performance.now();
      const response = await fetch(`${vizzy.url}/chat`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ user_id: 'bench', message: `draw ${text}`, mode, count: 1 }),
      });
      await response.arrayBuffer();
      const took = performance.now() - startedAt;
      if (took > slowest.took) slowest = { took, what: `${mode}, ${JSON.stringify(text.slice(0, 12))}` };
    }
  }
  await vizzy.stop();
  return [
    [
      `the slowest of ${unusualTexts.length * 6} turns that say something odd, up to 3,900 characters of it`,
      `${Math.round(slowest.took)} ms (${slowest.what})`,
      '< 1000 ms',
    ],
  ];
}

/** The median milliseconds of pictures in one style, drawn one after the other. */
async function millisecondsIn(url: string, style: string): Promise<number> {
  const taken: number[] = [];
  for (const message of [...subjects, ...subjects]) {
    const startedAt = performance.now();
    const asked = { user_id: 'bench', message, mode: 'art', count: 1, style, seed: taken.length };
    const response = await fetch(`${url}/chat`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(asked),
    });
    await response.arrayBuffer();
    taken.push(performance.now() - startedAt);
  }
  return taken.sort((one, other) => one - other)[Math.floor(taken.length / 2)] ?? 0;
}

/** Time of a picture, by style. */
export async function measureStyles(env: Record<string, string>): Promise<Row[]> {
  const vizzy = await startServer('../dist/main.js', env);
  await load({ url: `${vizzy.url}/chat`, connections: 2, seconds: 2, body });
  const figures: string[] = [];
  for (const style of styles) figures.push(`${style} ${Math.round(await millisecondsIn(vizzy.url, style))}`);
  await vizzy.stop();
  return [['a local picture by style, in ms', figures.join(' · '), 'median < 100 ms']];
}

/** The latency of `/health` while eight art requests run all the time. */
export async function measureHealthUnderLoad(env: Record<string, string>): Promise<Row[]> {
  const vizzy = await startServer('../dist/main.js', { ...env, CONCURRENCY: '8' });
  const art = { ...body, mode: 'art', count: 2 };
  const drawing = load({ url: `${vizzy.url}/chat`, connections: 8, seconds: 6, body: art });
  const { p50, p99, failed } = await load({ url: `${vizzy.url}/health`, connections: 1, seconds: 5 });
  await drawing;
  await vizzy.stop();
  return [['`/health` while 8 art requests run', `p50 ${p50} ms, p99 ${p99} ms, ${failed} failed`, 'p99 < 50 ms']];
}
