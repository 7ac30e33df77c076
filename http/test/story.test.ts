import { createMetrics, openVizzy, parseEnvironment, silentLogger, systemClock } from '@vizzy/core';
import { stretch } from '@vizzy/core/testing';
import { pino } from 'pino';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../src/app.ts';
import { httpEnvironment } from '../src/config.ts';

type Story = {
  readonly title: string;
  readonly scenes: readonly string[];
  readonly suggestions: readonly string[];
  readonly metadata: { readonly creation_id: string; readonly alt: readonly string[] };
};

let address: string;
let close: () => Promise<void>;
beforeAll(async () => {
  const parsed = parseEnvironment(httpEnvironment, { RATE_LIMIT: 'off', DRAWING_SECONDS: String(stretch(30)) });
  if (!parsed.ok) throw new Error(parsed.problems.join('\n'));
  const metrics = createMetrics(systemClock);
  const vizzy = await openVizzy({ config: parsed.config, logger: silentLogger, metrics });
  const logger = pino({ level: 'silent' });
  const app = await createApp({ vizzy, config: parsed.config, logger, clock: systemClock, metrics });
  address = await app.listen({ host: '127.0.0.1', port: 0 });
  close = async () => {
    app.server.closeAllConnections();
    await app.close();
    await vizzy.close();
  };
});
afterAll(() => close());

async function say(message: string, mode = 'story', count?: number): Promise<Story> {
  const response = await fetch(`${address}/chat`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ user_id: 'reader', conversation_id: 'sofa', message, mode, count }),
  });
  return ((await response.json()) as { content: Story }).content;
}

const get = (id: string, file: string) => fetch(`${address}/creations/${id}/${file}`);

/** A page of a book, or the whole of it, as it was answered. */
type Print = { readonly status: number; readonly headers: Headers; readonly bytes: Buffer };

async function read(id: string, file: string): Promise<Print> {
  const response = await get(id, file);
  return { status: response.status, headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) };
}

const shared = async (id: string) =>
  (await fetch(`${address}/creations/${id}`, { headers: { accept: 'text/html' } })).text();

describe('a story that was told', () => {
  let story: Story;
  /** Its book, printed once in each format. */
  let book: { readonly pdf: Print; readonly html: Print; readonly png: Print };
  beforeAll(async () => {
    story = await say('Tell me a story about a fox who wants to sail');
    const print = (format: string) => read(story.metadata.creation_id, `story.${format}`);
    book = { pdf: await print('pdf'), html: await print('html'), png: await print('png') };
  });

  it('offers what can be said next', () => {
    expect(story.suggestions).toContain('What happens next?');
  });

  it('is a PDF of a cover and three pages, in which text is text', () => {
    const { headers, bytes } = book.pdf;
    expect(headers.get('content-type')).toBe('application/pdf');
    const pdf = bytes.toString('latin1');
    expect(pdf.startsWith('%PDF-1.')).toBe(true);
    expect(pdf.trimEnd().endsWith('%%EOF')).toBe(true);
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(4);
    // Fonts with a way back to characters: it can be searched, copied and read aloud.
    expect(pdf).toContain('/ToUnicode');
    expect(pdf.length).toBeLessThan(3_000_000);
  });

  it('is one HTML file with everything in it, and nothing that runs or asks the network', () => {
    const { headers, bytes } = book.html;
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    const html = bytes.toString();
    expect(html).toContain(`<title>${story.title}</title>`);
    for (const scene of story.scenes) expect(html).toContain(scene);
    expect(html.match(/<img src="data:image\/png;base64,[A-Za-z0-9+/=]+" alt="[^"]{20,}">/g)).toHaveLength(3);
    expect(html).not.toMatch(/<script|https?:|url\(|@import/);
  });

  it('is one page of title, pictures and captions', async () => {
    const { headers, bytes } = book.png;
    expect(headers.get('content-type')).toBe('image/png');
    const { width, height } = await sharp(bytes).metadata();
    expect(width).toBe(1800);
    expect(height).toBeGreaterThan(1000);
  });

  it('has a page to share that leads to its book', async () => {
    const html = await shared(story.metadata.creation_id);
    const links = [...html.matchAll(/href="(\/creations\/[^"]+\/story\.\w+)"/g)].map(([, path = '']) => path);
    const path = `/creations/${story.metadata.creation_id}`;
    expect(links).toEqual([`${path}/story.pdf`, `${path}/story.html`]);
    expect([book.pdf.status, book.html.status]).toEqual([200, 200]);
  });

  it('is made again, byte for byte', async () => {
    const again = await read(story.metadata.creation_id, 'story.png');
    expect(again.bytes.equals(book.png.bytes)).toBe(true);
  });
});

it('what is no story has no book', async () => {
  const picture = await say('a lake', 'art', 1);
  expect(await shared(picture.metadata.creation_id)).not.toContain('story.');
  for (const file of ['story.pdf', 'story.html', 'story.png']) {
    expect((await get(picture.metadata.creation_id, file)).status).toBe(404);
    expect((await get('no-such-creation-id', file)).status).toBe(404);
    expect((await get('..%2f..%2fetc', file)).status).toBe(404);
  }
});
