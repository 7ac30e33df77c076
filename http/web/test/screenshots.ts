/** Takes screenshots of the page in every state, for people to look at: `npm run screenshots [folder]`. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { openRouterDouble, type RouterDouble } from '@vizzy/core/testing';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { startVizzy, type VizzyProcess } from '../../test/vizzy-process.ts';
import { type BreakableProxy, openBreakableProxy } from './e2e/breakable-proxy.ts';
import { openBrowser, type Visitor, visit } from './e2e/browser.ts';

const folder = process.argv[2] ?? 'screenshots';

type Look = { readonly name: string; readonly options: BrowserContextOptions };

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

const looks: readonly Look[] = [
  { name: 'light', options: { colorScheme: 'light' } },
  { name: 'dark', options: { colorScheme: 'dark' } },
  { name: 'phone', options: { ...phone, colorScheme: 'light' } },
  { name: 'small-phone-dark', options: { ...phone, viewport: { width: 320, height: 640 }, colorScheme: 'dark' } },
  { name: 'ultrawide', options: { viewport: { width: 1920, height: 1080 }, colorScheme: 'light' } },
];

/** Waits until the page stands still, and takes a screenshot. */
async function take({ page }: Visitor, look: Look, state: string): Promise<void> {
  await page.waitForTimeout(900);
  await page.screenshot({ path: join(folder, `${look.name}-${state}.png`) });
}

const requests = [
  ['art', 'A quiet harbour at dusk', 'Art'],
  ['poster', 'A poster for a jazz night by the river that says “Blue moon, slow river”', 'Poster'],
  ['business', 'A calm sunrise for a company of honest teas', 'Business'],
  ['personal', 'My peaceful sunday walk in an autumn forest with my dog', 'Personal'],
] as const;

async function dropPicture({ page }: Visitor, url: string): Promise<void> {
  const reply = await fetch(`${url}/chat`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ user_id: 'photographer', message: 'a castle by the sea', mode: 'art', seed: 4, count: 1 }),
  });
  const { content } = (await reply.json()) as { content: { images: string[] } };
  const buffer = Buffer.from(content.images[0] ?? '', 'base64');
  await page.locator('input[type=file]').setInputFiles({ name: 'castle.png', mimeType: 'image/png', buffer });
  await page.getByLabel('What would you like to see?').fill('Turn it into a pencil sketch');
  await page.getByAltText('The picture to transform').waitFor();
}

async function photographConversation(visitor: Visitor, look: Look, url: string): Promise<void> {
  const { page, say, answered } = visitor;
  const shoot = (state: string) => take(visitor, look, state);
  await shoot('01-start');
  await page.locator('.mode-card').first().click();
  await page.getByRole('button', { name: /^Mode: / }).click();
  await shoot('02-modes');
  await page.keyboard.press('Escape');
  await page.locator('.mode-card').first().click();
  await say('Draw my day');
  await shoot('03-question');
  for (const [state, words] of requests) {
    await say(words);
    await shoot(`04-${state}`);
  }
  await page.getByText('Why does it look like this?').last().click();
  await page.locator('.about').last().scrollIntoViewIfNeeded();
  await shoot('05-why');
  await page.locator('.slogan-area').first().click();
  await shoot('06-slogan-editor');
  await page.keyboard.press('Escape');
  await dropPicture(visitor, url);
  await shoot('07-attached');
  await page.keyboard.press('Enter');
  await page.locator('.compare').first().waitFor();
  await answered();
  await shoot('08-before-after');
  await say('A story about a brave snail');
  await shoot('09-book-cover');
  await page.getByRole('button', { name: 'Open the book' }).click();
  await shoot('10-book-page');
  await page.getByRole('button', { name: 'Warmer' }).click();
  await page.waitForTimeout(500);
  await answered();
}

async function photographGallery(visitor: Visitor, look: Look): Promise<void> {
  const { page } = visitor;
  const shoot = (state: string) => take(visitor, look, state);
  await page.getByRole('link', { name: 'Gallery' }).click();
  await page.locator('.thumbnail').first().waitFor();
  await shoot('11-gallery');
  await page.locator('.thumbnail').first().click();
  await page.locator('.lineage').scrollIntoViewIfNeeded();
  await shoot('12-lineage');
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Conversation' }).click();
  await page
    .getByRole('button', { name: /^Enlarge picture/ })
    .first()
    .click();
  await shoot('13-lightbox');
  await page.keyboard.press('Escape');
  const drawer = page.getByRole('button', { name: 'Open earlier conversations' });
  if (await drawer.isVisible()) {
    await drawer.click();
    await shoot('14-earlier');
  }
  await page.getByRole('button', { name: 'Forget me' }).last().click();
  await shoot('15-forget');
}

/** The page when a turn takes long or fails. */
async function photographTrouble(
  visitor: Visitor,
  look: Look,
  router: RouterDouble,
  proxy: BreakableProxy,
): Promise<void> {
  const { page, answered, context, say } = visitor;
  const shoot = (state: string) => take(visitor, look, state);
  const ask = async (words: string) => {
    await page.getByLabel('What would you like to see?').fill(words);
    await page.keyboard.press('Enter');
  };
  router.always({ type: 'hang' });
  await ask('A fox in the snow');
  await page
    .getByText(/Instant preview/)
    .first()
    .waitFor();
  await shoot('20-working');
  await page.reload();
  await page.getByRole('button', { name: 'Ask again' }).waitFor();
  await shoot('21-interrupted');
  router.always({ type: 'status', status: 402 });
  await page.getByRole('button', { name: 'Ask again' }).click();
  await answered();
  await shoot('22-drawn-by-vizzy');
  proxy.goDown();
  await ask('A crow in the rain');
  await page.getByText('Vizzy cannot be reached').waitFor();
  await shoot('23-down');
  proxy.comeBack();
  await page.getByText('Vizzy is back.').waitFor();
  await shoot('24-back');
  await context.setOffline(true);
  await shoot('25-offline');
  await context.setOffline(false);
  await say('Draw my week');
}

async function photograph(look: Look, browser: Browser, vizzy: VizzyProcess): Promise<void> {
  const visitor = await visit(browser, vizzy.url, look.options);
  await photographConversation(visitor, look, vizzy.url);
  await photographGallery(visitor, look);
  await visitor.close();
}

/** Milliseconds until the first paint for a new visitor: the best of five visits, because other processes run too. */
async function measureFirstPaint(browser: Browser, url: string): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let visits = 0; visits < 5; visits += 1) {
    const { page, close } = await visit(browser, url);
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    const paint = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime);
    best = Math.min(best, paint ?? best);
    await close();
  }
  return best;
}

await mkdir(folder, { recursive: true });
const router = await openRouterDouble();
const [local, remote, browser] = await Promise.all([
  startVizzy({ RATE_LIMIT: 'off' }),
  startVizzy({ RATE_LIMIT: 'off', HF_API_TOKEN: 'hf_x', HF_ENDPOINT_URL: `${router.url}/image` }),
  openBrowser(),
]);
const proxy = await openBreakableProxy(remote.url);
try {
  const paint = await measureFirstPaint(browser, local.url);
  console.log(`first paint: ${Math.round(paint)} ms, the best of five visits (aim: under 1000)`);
  for (const look of looks) {
    await photograph(look, browser, local);
    const visitor = await visit(browser, proxy.url, look.options);
    await photographTrouble(visitor, look, router, proxy);
    await visitor.close();
  }
} finally {
  await browser.close();
  await proxy.close();
  await Promise.all([local.stop(), remote.stop()]);
  await router.close();
}
