import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { creationSchema, healthSchema, probeSchema, serviceSchema } from '../src/contract.ts';
import { onePixelPng, recipe } from './fake-vizzy.ts';
import { type Service, serve } from './serve.ts';

let service: Service;
beforeAll(async () => {
  service = await serve({ RATE_LIMIT: 'off', HF_ENDPOINT_URL: 'https://me:hunter2@models.example/xl?key=1' });
  service.vizzy.keep(recipe('local-creation-1'));
  service.vizzy.keep(recipe('remote-creation-1', { tiers: ['huggingface', 'local'] }));
  service.vizzy.keep(recipe('photo-creation-1', { fromPicture: true }));
});
afterAll(() => service.close());

const browser = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

test('programs get facts at /, browsers the page', async () => {
  const facts = serviceSchema.parse(await (await service.get('/', { accept: '*/*' })).json());
  expect(facts).toMatchObject({ service: 'Vizzy', status: 'running', hf_url: 'https://models.example/xl' });
  const page = await service.get('/', browser);
  expect(page.headers.get('content-type')).toMatch(/^text\/html/);
  expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
  const html = await page.text();
  expect(html).not.toMatch(/<script(?![^>]*src)|<style|style=|onclick/);
  for (const [, path] of html.matchAll(/(?:src|href)="(\/web\/[^"]+)"/g)) {
    expect((await service.get(path ?? '')).status).toBe(200);
  }
});

test('nothing but the page is served from its folder', async () => {
  expect((await service.get('/web/package.json')).status).toBe(404);
  expect((await service.get('/web/..%2fpackage.json')).status).toBeGreaterThanOrEqual(400);
});

test('health', async () => {
  const response = await service.get('/health');
  expect(response.status).toBe(200);
  expect(healthSchema.parse(await response.json())).toMatchObject({ status: 'healthy', hf_configured: false });
});

test('a creation as JSON tells the recipe and not the person', async () => {
  const text = await (await service.get('/creations/local-creation-1')).text();
  expect(text).not.toContain('secret');
  const creation = creationSchema.parse(JSON.parse(text));
  expect(creation.created_at).toBe(1_700_000_000.5);
  expect(creation.images).toMatchObject([{ redrawn: false }, { url: '/creations/local-creation-1/images/1.png' }]);
  const picture = await service.get(creation.images[1]?.url ?? '');
  expect(picture.headers.get('content-type')).toBe('image/png');
  expect(Buffer.from(await picture.arrayBuffer())).toEqual(onePixelPng);
});

test('the page to share escapes what people wrote, and has a preview', async () => {
  const html = await (await service.get('/creations/local-creation-1', browser)).text();
  expect(html).not.toMatch(/<script>|<b>fox/);
  expect(html).toContain('&lt;script&gt;');
  expect(html).toContain('a &lt;b&gt;fox&lt;/b&gt; &amp; &quot;friends&quot;');
  expect(html).toContain(`property="og:image" content="${service.address}/creations/local-creation-1/images/0.png"`);
  expect(html).not.toContain('no longer kept');
});

test('a redrawn picture says so; one that cannot be redrawn is left out', async () => {
  const html = await (await service.get('/creations/remote-creation-1', browser)).text();
  expect(html.match(/no longer kept/g)).toHaveLength(1);
  const creation = creationSchema.parse(await (await service.get('/creations/photo-creation-1')).json());
  expect(creation.images).toEqual([]);
});

test.each([
  '/creations/unknown-creation',
  '/creations/..%2f..%2fetc',
  '/creations/local-creation-1/images/2.png',
  '/creations/local-creation-1/images/-1.png',
])('404: %s', async (path) => {
  expect((await service.get(path)).status).toBe(404);
});

test('the probe is there when debugging, and honest', async () => {
  const debugging = await serve({ VIZZY_DEBUG: '1', RATE_LIMIT: 'off' });
  const probe = probeSchema.parse(await (await debugging.get('/test-deepai')).json());
  expect(probe).toMatchObject({ provider: { name: 'deepai', configured: false }, tiers: { local: 'ok' } });
  expect(probe.failures).toEqual([
    {
      tier: 'huggingface',
      code: 'rate-limited',
      parameter: null,
      model: 'm',
      provider: 'nscale',
      host: 'h:1',
      at: 1,
      until: 61,
      means: 'The service takes no more requests for now.',
      to_do: expect.stringContaining('CONCURRENCY'),
    },
  ]);
  const drawn = { pictures: 12, seconds: 40, compute_seconds: 31, dollars: 0.016 };
  expect(probe.services).toEqual([
    { day: '2026-12-01', tier: 'huggingface', provider: 'nscale', model: 'm', ...drawn },
  ]);
  // It must not look as if nothing had been spent.
  debugging.vizzy.setHealthy(false);
  const lost = probeSchema.parse(await (await debugging.get('/test-deepai')).json());
  expect(lost.services).toBeNull();
  await debugging.close();
});

test('metrics count requests by route, never by address', async () => {
  await service.get('/creations/local-creation-1');
  const text = await (await service.get('/metrics')).text();
  expect(text).toMatch(
    /vizzy_http_request_duration_seconds_count\{method="GET",route="\/creations\/:id",status="200"\} \d+/,
  );
  expect(text).toContain('process_cpu_seconds_total');
  expect(text).not.toContain('local-creation-1');
});

/** As much of an OpenAPI document as is looked at here. */
const openApi = z.object({
  openapi: z.string(),
  paths: z.record(z.string(), z.record(z.string(), z.object({ responses: z.record(z.string(), z.unknown()) }))),
  components: z.object({
    schemas: z.record(
      z.string(),
      z.object({
        required: z.array(z.string()).optional(),
        properties: z.record(z.string(), z.unknown()).optional(),
      }),
    ),
  }),
});

test('OpenAPI 3.1 describes every route, from the schemas that validate', async () => {
  const document = openApi.parse(await (await service.get('/openapi.json')).json());
  expect(document.openapi).toBe('3.1.0');
  expect(Object.keys(document.paths).sort()).toEqual([
    '/',
    '/chat',
    '/creations/{id}',
    '/creations/{id}/images/{n}.png',
    '/creations/{id}/improve',
    '/creations/{id}/story.html',
    '/creations/{id}/story.pdf',
    '/creations/{id}/story.png',
    '/health',
    '/metrics',
    '/reset',
  ]);
  const request = document.components.schemas['ChatRequestInput'];
  expect(request?.required).toEqual(['user_id', 'message']);
  expect(request?.properties?.['message']).toMatchObject({ type: 'string', minLength: 1, maxLength: 4000 });
  expect(Object.keys(document.paths['/chat']?.['post']?.responses ?? {})).toEqual([
    '200',
    '400',
    '401',
    '403',
    '413',
    '415',
    '422',
    '429',
    '503',
  ]);
  for (const [reference] of JSON.stringify(document).matchAll(/#\/components\/schemas\/\w+/g)) {
    expect(document.components.schemas).toHaveProperty(reference.split('/')[3] ?? '');
  }
});

test('the documentation page works under its own policy, which is still without foreign or inline scripts', async () => {
  const page = await service.get('/docs', browser);
  expect(page.status).toBe(200);
  expect(page.headers.get('content-security-policy')).not.toMatch(/script-src[^;]*(unsafe|https)|upgrade-insecure/);
  const html = await page.text();
  expect(html).not.toMatch(/<script(?![^>]*src)/);
  for (const [, path] of html.matchAll(/<script src="([^"]+)"/g))
    expect((await service.get(path ?? '')).status).toBe(200);
});
