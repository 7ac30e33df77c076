import { createServer as createHttpServer } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { openRouterDouble, type RouterDouble } from '@vizzy/core/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chatReplySchema } from '../src/contract.ts';
import { runVizzy, startVizzy, type VizzyProcess } from './vizzy-process.ts';

type Content = {
  readonly text: string;
  readonly suggestions: readonly string[];
  readonly images: readonly string[];
  readonly prompt_used: string;
  readonly scenes: readonly string[];
  readonly metadata: { readonly tiers: readonly string[]; readonly attempts: number; readonly creation_id: string };
};
type Health = { readonly status: string; readonly checks: Readonly<Record<string, string>> };
type Answer = { readonly type: string; readonly conversation_id: string; readonly content: Content };

async function say(vizzy: VizzyProcess, body: object): Promise<Answer> {
  const response = await vizzy.post('/chat', { user_id: 'ann', ...body });
  expect(response.status).toBe(200);
  const answer = await response.json();
  expect(chatReplySchema.safeParse(answer).error).toBeUndefined();
  return answer as Answer;
}

const isPng = (base64: string) => Buffer.from(base64, 'base64').subarray(1, 4).toString() === 'PNG';

type Event = { readonly name: string; readonly data: Record<string, unknown> };

async function stream(vizzy: VizzyProcess, body: object, heard = (_text: string) => {}): Promise<Event[]> {
  const response = await vizzy.post('/chat', { user_id: 'ann', ...body }, { accept: 'text/event-stream' });
  let text = '';
  for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    text += chunk;
    heard(text);
  }
  const frames = text.split('\n\n').filter((frame) => frame.startsWith('event:'));
  return frames.map((frame) => {
    const [, name = '', data = ''] = /^event: (\w+)\ndata: (.*)$/.exec(frame) ?? [];
    return { name, data: JSON.parse(data) };
  });
}

/** A proxy that lets nothing through, and remembers where to. */
async function openProxyDouble() {
  const asked: string[] = [];
  const proxy = createHttpServer().on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const { port } = proxy.address() as AddressInfo;
  return { url: `http://user:secret@127.0.0.1:${port}`, asked, close: () => proxy.close() };
}

describe('behind a proxy', () => {
  it('reaches Hugging Face through it, and starts all the same when it is not let through', async () => {
    const proxy = await openProxyDouble();
    const vizzy = await startVizzy({ HTTPS_PROXY: proxy.url, NO_PROXY: 'localhost', HF_API_TOKEN: 'hf_token' });
    await vizzy.prints('huggingface cannot be used now');
    expect(proxy.asked).toContain('huggingface.co:443');
    expect(vizzy.printed()).toContain('"code":"unreachable"');
    const { status, checks } = (await (await fetch(`${vizzy.url}/health`)).json()) as Health;
    expect(status).toBe('healthy');
    expect(checks['huggingface']).toMatch(/^failed once: unreachable/);
    expect(await vizzy.stop()).toBe(0);
    expect(vizzy.printed()).not.toContain('secret');
    proxy.close();
  });

  it('says which variable is wrong, without what may be a password in it', async () => {
    const { code, printed } = await runVizzy({ HTTPS_PROXY: 'user:secret@proxy' });
    expect(code).toBe(1);
    expect(printed).toContain('HTTPS_PROXY must be the http:// or https:// address of a proxy');
    expect(printed).not.toContain('secret');
  });
});

describe('with nothing set', () => {
  let vizzy: VizzyProcess;
  beforeAll(async () => {
    vizzy = await startVizzy();
  });
  afterAll(async () => {
    expect(await vizzy.stop()).toBe(0);
  });

  it('asks about the day, and draws the answer', async () => {
    const question = await say(vizzy, { message: 'Draw my day', conversation_id: null });
    expect(question.type).toBe('question');
    const drawn = await say(vizzy, {
      message: 'It was dull and I needed motivation',
      conversation_id: question.conversation_id,
    });
    expect(drawn.type).toBe('image');
    expect(drawn.content.prompt_used).toContain('Draw my day. The mood is dull and unmotivated.');
    expect(drawn.content.images.every(isPng)).toBe(true);
    expect(drawn.content.metadata.tiers).toEqual(['local', 'local']);
  });

  // As many pictures as a mode has by itself, where nothing is said.
  it.each([
    ['art', 'image', undefined, 2],
    ['poster', 'poster', 1, 1],
    ['story', 'story', undefined, 3],
    ['transform', 'image', 1, 1],
    ['business', 'image', 1, 1],
    ['personal', 'image', 1, 1],
  ])('mode %s answers with %s', async (mode, type, count, pictures) => {
    const answer = await say(vizzy, { message: 'a lighthouse by the sea', mode, count });
    expect(answer.type).toBe(type);
    expect(answer.content.images).toHaveLength(pictures);
  });

  it('streams progress and pictures, and last the very reply', async () => {
    const events = await stream(vizzy, { message: 'a fox in the snow' });
    expect(events[0]?.name).toBe('progress');
    expect(events.filter(({ name }) => name === 'image')).toHaveLength(2);
    expect(events.at(-1)?.name).toBe('reply');
    expect(chatReplySchema.safeParse(events.at(-1)?.data).error).toBeUndefined();
  });

  it('forgets on reset', async () => {
    const { conversation_id } = await say(vizzy, { message: 'Draw my day' });
    const reset = await vizzy.post('/reset', { user_id: 'ann', conversation_id });
    expect(await reset.json()).toEqual({ status: 'ok' });
    const after = await say(vizzy, { message: 'dull', conversation_id, count: 1 });
    expect(after.content.prompt_used).not.toContain('Draw my day');
  });

  it('shows a creation by its link, to people and to programs', async () => {
    const drawn = await say(vizzy, { message: 'a fox in the snow', count: 1 });
    const link = `${vizzy.url}/creations/${drawn.content.metadata.creation_id}`;
    const page = await (await fetch(link, { headers: { accept: 'text/html' } })).text();
    expect(page).toContain('a fox in the snow');
    const picture = Buffer.from(await (await fetch(`${link}/images/0.png`)).arrayBuffer());
    expect(picture.toString('base64')).toBe(drawn.content.images[0]);
  });

  it('is healthy and says that it draws by itself', async () => {
    const health = await (await fetch(`${vizzy.url}/health`)).json();
    expect(health).toMatchObject({ status: 'healthy', hf_configured: false });
  });
});

describe('with a token and a router', () => {
  let router: RouterDouble;
  let vizzy: VizzyProcess;
  beforeAll(async () => {
    router = await openRouterDouble();
    vizzy = await startVizzy({
      HF_API_TOKEN: 'hf_secretsecret',
      HF_ENDPOINT_URL: `${router.url}/image`,
      HF_CHAT_ENDPOINT_URL: router.url,
    });
  });
  afterAll(async () => {
    await vizzy.kill();
    await router.close();
  });

  it('shows a preview, then the real pictures', async () => {
    let answer = () => {};
    const asked = new Promise<void>((resolve) => {
      answer = resolve;
    });
    // The service answers once both previews are there.
    router.always({ type: 'picture', when: asked });
    const events = await stream(vizzy, { message: 'a fox in the snow' }, (text) => {
      if (text.split('event: preview').length > 2) answer();
    });
    const names = events.map(({ name }) => name).filter((name) => name !== 'progress');
    expect(names).toEqual(['preview', 'preview', 'image', 'image', 'reply']);
  });

  it('draws by itself when the router fails', async () => {
    router.always({ type: 'status', status: 402 });
    const drawn = await say(vizzy, { message: 'a fox in the snow' });
    expect(drawn.content.metadata).toMatchObject({ tiers: ['local', 'local'], attempts: 4 });
  });

  it('a client that disconnects cancels the work upstream', async () => {
    router.always({ type: 'hang' });
    const [before, abandoned] = [
      router.requests.length,
      router.requests.filter(({ isAbandoned }) => isAbandoned).length,
    ];
    const hangUp = new AbortController();
    const asking = vizzy.post('/chat', { user_id: 'ann', message: 'a fox' }, {}, hangUp.signal);
    await router.arrived(before + 2);
    hangUp.abort();
    await expect(asking).rejects.toThrow();
    await router.abandoned(abandoned + 2);
  });

  it('lets a running turn finish when it is told to stop, and has printed no secret', async () => {
    const stopping = vizzy.prints('letting running turns finish');
    router.always({ type: 'picture', when: stopping });
    const before = router.requests.length;
    const asking = say(vizzy, { message: 'a fox' });
    await router.arrived(before + 2);
    const stopped = vizzy.stop();
    expect((await asking).content.metadata.tiers).toEqual(['huggingface', 'huggingface']);
    expect(await stopped).toBe(0);
    expect(vizzy.printed()).not.toContain('secretsecret');
  });
});

it('draws something even when every native module is gone', async () => {
  const vizzy = await startVizzy({}, [fileURLToPath(new URL('./without-native-modules.mjs', import.meta.url))]);
  const drawn = await say(vizzy, { message: 'a fox in the snow', count: 1 });
  expect(drawn.content.metadata.tiers).toEqual(['emergency']);
  expect(drawn.content.images.every(isPng)).toBe(true);
  expect(await vizzy.stop()).toBe(0);
});

describe('refuses to start', () => {
  // What is malformed: config.test.ts.
  it('when variables are malformed, and names each in a line without repeating it', async () => {
    const { code, printed } = await runVizzy({ HF_API_TOKEN: 'hf_two words shh', PORT: 'shh' });
    expect(code).toBe(1);
    expect(printed.trimEnd().split('\n')).toEqual([
      expect.stringContaining('cannot start with these settings'),
      expect.stringContaining('HF_API_TOKEN is malformed'),
      expect.stringContaining('PORT must be a port number'),
    ]);
    expect(printed).not.toContain('shh');
  });

  it('when the port is taken, and says what to do', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const address = other.address();
    const port = typeof address === 'object' && address ? String(address.port) : '';
    const { code, printed } = await runVizzy({ PORT: port });
    expect(code).toBe(1);
    expect(printed).toContain(`port ${port} is taken`);
    other.close();
  });
});
