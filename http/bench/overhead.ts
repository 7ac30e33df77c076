/** What Vizzy adds to the image service's own time. */
import { readFileSync } from 'node:fs';
import { median, timeEach } from './load.ts';
import type { Row } from './row.ts';
import { startServer } from './server-process.ts';

const post = async (url: string, body: object) => {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return response.arrayBuffer();
};

type Pictures = { readonly png: string; readonly jpeg: string };

const withRouter = (env: Record<string, string>, url: string) => ({
  ...env,
  HF_API_TOKEN: 'hf_bench',
  HF_ENDPOINT_URL: `${url}/text-to-image`,
});

/**
 * Vizzy's own time for each picture from the router: a turn of four pictures, minus fetching the same bytes directly,
 * divided by four.
 */
export async function measureOverhead(env: Record<string, string>, pictures: Pictures): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [kind, aim] of [
    ['png', 15],
    ['jpeg', 60],
  ] as const) {
    const router = await startServer('./instant-router.ts', { PICTURE: pictures[kind], PICTURE_TYPE: `image/${kind}` });
    const vizzy = await startServer('../dist/main.js', withRouter(env, router.url));
    const body = { user_id: 'bench', message: 'a lake in the mountains', mode: 'art' };
    const direct = () => Promise.all([0, 1, 2, 3].map(() => post(router.url, {})));
    const single = () => post(`${vizzy.url}/chat`, { ...body, count: 1 });
    const four = () => post(`${vizzy.url}/chat`, { ...body, count: 4 });
    for (const call of [direct, single, four]) await timeEach(5, call);
    const took = {
      direct: await timeEach(40, direct),
      single: await timeEach(40, single),
      four: await timeEach(40, four),
    };
    const overhead = (median(took.four) - median(took.direct)) / 4;
    rows.push([
      `own time per 768×768 picture from the router, ${kind.toUpperCase()}`,
      `${overhead.toFixed(1)} ms (a turn of one picture: ${median(took.single).toFixed(1)} ms)`,
      `< ${aim} ms`,
    ]);
    await Promise.all([vizzy.stop(), router.stop()]);
  }
  return rows;
}

/** Vizzy's own time for a photo that `webui` redraws: a turn of one picture, minus sending and fetching the same bytes directly. */
export async function measurePhoto(env: Record<string, string>, pictures: Pictures): Promise<Row[]> {
  const webui = await startServer('./instant-webui.ts', { PICTURE: pictures.png });
  const vizzy = await startServer('../dist/main.js', { ...env, SD_WEBUI_URL: webui.url });
  const photo = readFileSync(pictures.jpeg).toString('base64');
  const body = { user_id: 'bench', message: 'as a watercolor', mode: 'transform', image: photo, count: 1 };
  const direct = () => post(`${webui.url}/sdapi/v1/img2img`, { init_images: [photo] });
  const turn = () => post(`${vizzy.url}/chat`, body);
  for (const call of [direct, turn]) await timeEach(5, call);
  const took = { direct: await timeEach(40, direct), turn: await timeEach(40, turn) };
  await Promise.all([vizzy.stop(), webui.stop()]);
  const overhead = median(took.turn) - median(took.direct);
  return [['own time per 768×768 photo through webui, JPEG to PNG', `${overhead.toFixed(1)} ms`, '< 80 ms']];
}

/** A story whose router takes a second for a picture; its three pictures are fetched in parallel. */
export async function measureStory(env: Record<string, string>, pictures: Pictures): Promise<Row[]> {
  const router = await startServer('./instant-router.ts', {
    PICTURE: pictures.png,
    PICTURE_TYPE: 'image/png',
    WAIT: '1000',
  });
  const vizzy = await startServer('../dist/main.js', withRouter(env, router.url));
  const body = { user_id: 'bench', message: 'Tell me a story about a brave snail', mode: 'story' };
  const took = await timeEach(5, () => post(`${vizzy.url}/chat`, body));
  await Promise.all([vizzy.stop(), router.stop()]);
  return [['story of three pictures, router takes 1 s each', `${(median(took) / 1000).toFixed(2)} s`, '< 1.4 s']];
}
