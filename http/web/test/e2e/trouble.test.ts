import { openRouterDouble, type RouterDouble } from '@vizzy/core/testing';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { startVizzy, type VizzyProcess } from '../../../test/vizzy-process.ts';
import { layWire, type Wire } from './broken-wire.ts';
import { openBrowser, type Visitor, visit } from './browser.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let router: RouterDouble;
let vizzy: VizzyProcess;
let wire: Wire;
let browser: Browser;
let visitor: Visitor;
beforeAll(async () => {
  router = await openRouterDouble();
  [vizzy, browser] = await Promise.all([
    startVizzy({
      RATE_LIMIT: 'off',
      CONCURRENCY: '1',
      HF_API_TOKEN: 'hf_x',
      HF_ENDPOINT_URL: `${router.url}/image`,
      HF_CHAT_ENDPOINT_URL: router.url,
    }),
    openBrowser(),
  ]);
  wire = await layWire(vizzy.url);
});
afterAll(async () => {
  await browser?.close();
  await wire?.close();
  await vizzy?.stop();
  await router?.close();
});
beforeEach(async () => {
  router.always({ type: 'picture' });
  visitor = await visit(browser, wire.url);
});
afterEach(async () => {
  wire.mend();
  expect(visitor.complaints).toEqual([]);
  await visitor.close();
});

async function start(words: string, who = visitor) {
  await who.page.getByLabel('What would you like to see?').fill(words);
  await who.page.keyboard.press('Enter');
}

/** Waits until the server draws. The list of stages names drawing from the start; only these words say it is reached. */
const isDrawn = ({ page }: Visitor) => page.locator('.working-words', { hasText: 'Drawing: 0 of 2 drawn' }).waitFor();

test('whoever waits is told the place in the queue', async () => {
  router.always({ type: 'picture', after: 1500 });
  const other = await visit(browser, wire.url);
  await start('a fox in the snow');
  await isDrawn(visitor);
  await start('a crow in the rain', other);
  await other.page.getByText('You are next in line').first().waitFor();
  await visitor.answered();
  await other.answered();
  expect(other.complaints).toEqual([]);
  await other.close();
});

test('an instant preview is called one, and gives way to the real picture', async () => {
  // The service is loading its model, and asks to be tried again in four seconds.
  router.always({ type: 'loading', estimatedTime: 4 });
  const { page, answered } = visitor;
  await start('a fox in the snow');
  await page
    .getByText(/Instant preview/)
    .first()
    .waitFor();
  await isDrawn(visitor);
  const preview = await page.locator('.plate img').first().getAttribute('src');
  router.always({ type: 'picture' });
  await answered();
  expect(await page.getByText(/Instant preview/).count()).toBe(0);
  expect(await page.locator('.plate img').first().getAttribute('src')).not.toBe(preview);
  await page.getByText('Why does it look like this?').click();
  expect(await page.locator('.about').textContent()).toContain('Hugging Face');
});

test('Cancel reaches the image service', async () => {
  router.always({ type: 'hang' });
  const before = router.requests.length;
  await start('a fox in the snow');
  await router.arrived(before + 2);
  await visitor.page.getByRole('button', { name: 'Cancel' }).click();
  await visitor.page.getByText('You cancelled this one.').waitFor();
  await router.abandoned(2);
  expect(router.requests.slice(before).map(({ isAbandoned }) => isAbandoned)).toEqual([true, true]);
});

test('a stream that breaks off says so, and one tap asks the very same again', async () => {
  const { page, answered } = visitor;
  wire.cutAfter(40_000);
  await start('a fox in the snow');
  await page.getByText('The connection broke off').waitFor();
  const asked = page.waitForRequest(/\/chat$/);
  await page.getByRole('button', { name: 'Try again' }).click();
  expect((await asked).postDataJSON()).toMatchObject({ message: 'a fox in the snow', seed: expect.any(Number) });
  await answered();
  expect(await page.locator('.turn').count()).toBe(1);
  expect(await page.locator('.plate img').count()).toBe(2);
});

test('an answer that broke off is still an answer: the question is not asked again', async () => {
  const { page, say, answered } = visitor;
  await say('Draw my day');
  wire.cutAfter(40_000);
  await page.locator('.question .chip').first().click();
  await page.getByText('The connection broke off').waitFor();
  await page.getByRole('button', { name: 'Try again' }).click();
  await answered();
  expect(await page.locator('.creation').count()).toBe(1);
});

test('a reload in the middle shows what was under way, and asks again with the same seed', async () => {
  router.always({ type: 'picture', after: 4000 });
  const { page, answered } = visitor;
  const first = page.waitForRequest(/\/chat$/);
  await start('a fox in the snow');
  const asked = (await first).postDataJSON();
  await isDrawn(visitor);
  await page.reload();
  await page.getByText('still being drawn when the page closed').waitFor();
  router.always({ type: 'picture' });
  const second = page.waitForRequest(/\/chat$/);
  await page.getByRole('button', { name: 'Ask again' }).click();
  expect((await second).postDataJSON()).toEqual(asked);
  await answered();
});

test('a server that is down is told of in plain words; what was said is kept, and works once it is back', async () => {
  const { page, answered } = visitor;
  wire.cut();
  await start('a fox in the snow');
  await page.getByText('Vizzy does not answer right now').waitFor();
  await page.getByText('Vizzy cannot be reached').waitFor();
  wire.mend();
  await page.getByText('Vizzy is back.').waitFor();
  await page.getByRole('button', { name: 'Try again' }).click();
  await answered();
  expect(await page.locator('.plate img').count()).toBe(2);
});

test('offline is told of, and what was made stays', async () => {
  const { page, context, say } = visitor;
  await say('a fox in the snow');
  await context.setOffline(true);
  await page.getByText('You are offline. Everything made so far is still here').waitFor();
  await start('a crow');
  await page.getByText('try again when the network is back').waitFor();
  expect(await page.locator('.plate img').count()).toBe(2);
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.locator('.turn').nth(1).locator('.creation').waitFor();
});

test('when the service refuses, Vizzy draws and says so; a second chance shows the real picture', async () => {
  router.always({ type: 'status', status: 402 });
  const { page, say } = visitor;
  await say('a fox in the snow');
  expect(await page.locator('.note').textContent()).not.toBe('');
  router.always({ type: 'picture' });
  await page.getByRole('button', { name: 'Ask the service again' }).click();
  await page.locator('.notice', { hasText: 'The service has answered' }).waitFor({ timeout: 40_000 });
  await page.getByText('Why does it look like this?').click();
  expect(await page.locator('.about').textContent()).toContain('Hugging Face');
});
