/** What people see when something takes long, or goes wrong. */
import { openRouterDouble, type RouterDouble } from '@vizzy/core/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startVizzy, type VizzyProcess } from '../../../test/vizzy-process.ts';
import { type BreakableProxy, openBreakableProxy } from './breakable-proxy.ts';
import type { Visitor } from './browser.ts';
import { openVisits, shared } from './visits.ts';

const visit = openVisits();

/** Waits until the server draws. The list of stages names drawing from the start; only these words say it is reached. */
const isDrawn = ({ page }: Visitor) => page.locator('.progress-text', { hasText: 'Drawing: 0 of 2 drawn' }).waitFor();

/** Something that other things wait for until it is let go. */
function createGate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open: () => open() };
}

describe('with a service that takes its time, or refuses', () => {
  let router: RouterDouble;
  let vizzy: VizzyProcess;
  beforeAll(async () => {
    router = await openRouterDouble();
    vizzy = await startVizzy({
      RATE_LIMIT: 'off',
      CONCURRENCY: '1',
      HF_API_TOKEN: 'hf_x',
      HF_ENDPOINT_URL: `${router.url}/image`,
      HF_CHAT_ENDPOINT_URL: router.url,
    });
  });
  afterAll(async () => {
    await vizzy?.stop();
    await router?.close();
  });

  test('people who wait are told their place in the queue', async () => {
    const gate = createGate();
    router.always({ type: 'picture', side: 256, when: gate.opened });
    const [first, second] = [await visit({}, vizzy.url), await visit({}, vizzy.url)];
    await first.start('a fox in the snow');
    await isDrawn(first);
    await second.start('a crow in the rain');
    await second.page.getByText('You are next in line').first().waitFor();
    gate.open();
    await first.answered();
    await second.answered();
  });

  test('an instant preview is called one, and gives way to the real picture', async () => {
    const gate = createGate();
    router.always({ type: 'picture', side: 256, when: gate.opened });
    const { page, start, answered } = await visit({}, vizzy.url);
    await start('a fox in the snow');
    await page
      .getByText(/Instant preview/)
      .first()
      .waitFor();
    const preview = await page.locator('.picture img').first().getAttribute('src');
    gate.open();
    await answered();
    expect(await page.getByText(/Instant preview/).count()).toBe(0);
    expect(await page.locator('.picture img').first().getAttribute('src')).not.toBe(preview);
    await page.getByText('Why does it look like this?').click();
    expect(await page.locator('.about').textContent()).toContain('Hugging Face');
  });

  test('Cancel reaches the image service', async () => {
    router.always({ type: 'hang' });
    const before = router.requests.length;
    const { page, start } = await visit({}, vizzy.url);
    await start('a fox in the snow');
    await router.arrived(before + 2);
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByText('You cancelled this one.').waitFor();
    await router.abandoned(2);
    expect(router.requests.slice(before).map(({ isAbandoned }) => isAbandoned)).toEqual([true, true]);
  });

  test('a reload in the middle shows what was under way, and asks again with the same seed', async () => {
    router.always({ type: 'hang' });
    const visitor = await visit({}, vizzy.url);
    const { page, start, answered } = visitor;
    const first = page.waitForRequest(/\/chat$/);
    await start('a fox in the snow');
    const asked = (await first).postDataJSON();
    await isDrawn(visitor);
    await page.reload();
    await page.getByText('still being drawn when the page closed').waitFor();
    router.always({ type: 'picture', side: 256 });
    const second = page.waitForRequest(/\/chat$/);
    await page.getByRole('button', { name: 'Ask again' }).click();
    expect((await second).postDataJSON()).toEqual(asked);
    await answered();
  });

  test('when the service refuses, Vizzy draws and says so; a second chance shows the real picture', async () => {
    router.always({ type: 'out-of-memory' });
    const { page, say, watch } = await visit({}, vizzy.url);
    await say('a fox in the snow');
    expect(await page.locator('.note').textContent()).not.toBe('');
    await page.getByText('Why does it look like this?').click();
    expect(await page.locator('.about').textContent()).toContain('Vizzy itself');
    router.always({ type: 'picture', side: 256 });
    const improved = await watch('The service has answered');
    await page.getByRole('button', { name: 'Ask the service again' }).click();
    await improved();
    expect(await page.locator('.about').textContent()).toContain('Hugging Face');
  });
});

describe('when the connection breaks', () => {
  let proxy: BreakableProxy;
  let visitor: Visitor;
  beforeAll(async () => {
    proxy = await openBreakableProxy(shared().vizzy);
  });
  afterAll(() => proxy?.close());
  beforeEach(async () => {
    visitor = await visit({}, proxy.url);
  });
  afterEach(() => proxy.comeBack());

  test('a stream that breaks off says so, and one tap asks the very same again', async () => {
    const { page, start, answered } = visitor;
    proxy.breakInPicture();
    await start('a fox in the snow');
    await page.getByText('The connection broke off').waitFor();
    const asked = page.waitForRequest(/\/chat$/);
    await page.getByRole('button', { name: 'Try again' }).click();
    expect((await asked).postDataJSON()).toMatchObject({ message: 'a fox in the snow', seed: expect.any(Number) });
    await answered();
    expect(await page.locator('.turn').count()).toBe(1);
    expect(await page.locator('.picture img').count()).toBe(2);
  });

  test('an answer that broke off is still an answer: the question is not asked again', async () => {
    const { page, say, answered } = visitor;
    await say('Draw my day');
    proxy.breakInPicture();
    await page.locator('.question .chip').first().click();
    await page.getByText('The connection broke off').waitFor();
    await page.getByRole('button', { name: 'Try again' }).click();
    await answered();
    expect(await page.locator('.creation').count()).toBe(1);
  });

  test('a server that is down is told of in plain words; what was said is kept, and works once it is back', async () => {
    const { page, start, answered, watch } = visitor;
    proxy.goDown();
    await start('a fox in the snow');
    await page.getByText('Vizzy does not answer right now').waitFor();
    await page.getByText('Vizzy cannot be reached').waitFor();
    const back = await watch('Vizzy is back.');
    proxy.comeBack();
    await back();
    await page.getByRole('button', { name: 'Try again' }).click();
    await answered();
    expect(await page.locator('.picture img').count()).toBe(2);
  });

  test('offline is told of, and what was made stays', async () => {
    const { page, context, say, start } = visitor;
    await say('a fox in the snow');
    await context.setOffline(true);
    await page.getByText('You are offline. Everything made so far is still here').waitFor();
    await start('a crow');
    await page.getByText('try again when the network is back').waitFor();
    expect(await page.locator('.picture img').count()).toBe(2);
    await context.setOffline(false);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('.turn').nth(1).locator('.creation').waitFor();
  });
});
