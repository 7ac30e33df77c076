import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { startVizzy, type VizzyProcess } from '../../../test/vizzy-process.ts';
import { openBrowser, visit } from './browser.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let vizzy: VizzyProcess;
let browser: Browser;
beforeAll(async () => {
  [vizzy, browser] = await Promise.all([startVizzy({ RATE_LIMIT: 'off' }), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await vizzy?.stop();
});

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong, as lines. The policy keeps scripts out of the page, not the debugger. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  // Colours that are on their way are none yet.
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined))),
  );
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const found = await axe.run();
    return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}

const looks: readonly (readonly [string, BrowserContextOptions])[] = [
  ['light, wide', { colorScheme: 'light', reducedMotion: 'reduce' }],
  [
    'dark, on a phone',
    {
      colorScheme: 'dark',
      reducedMotion: 'reduce',
      viewport: { width: 320, height: 640 },
      hasTouch: true,
      isMobile: true,
    },
  ],
];

describe.each(looks)('%s', (_look, options) => {
  test('axe finds nothing wrong in any state, and nothing is wider than the screen', async () => {
    const visitor = await visit(browser, vizzy.url, options);
    const { page, say } = visitor;
    const check = async (state: string) => {
      expect([state, await violations(page)]).toEqual([state, []]);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect([state, overflow]).toEqual([state, 0]);
    };
    await check('start');
    await page.getByRole('button', { name: 'Mode: Vizzy chooses' }).click();
    await check('modes');
    await page.keyboard.press('Escape');
    await say('Draw my day');
    await check('question');
    await page.getByRole('button', { name: 'Just draw it' }).click();
    await page.locator('.turn').nth(1).locator('.creation').waitFor();
    await page.getByText('Why does it look like this?').click();
    await check('pictures and why');
    await say('A poster that says “Dream big, and then a little bigger”');
    await check('poster');
    await page.locator('.slogan-area').last().click();
    await check('slogan editor');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Enlarge picture 1 of 2' }).last().click();
    await check('lightbox');
    await page.keyboard.press('Escape');
    await say('A story about a brave snail');
    await page.getByRole('button', { name: 'Open the book' }).click();
    await check('book');
    await page.getByRole('link', { name: 'Gallery' }).click();
    await page.locator('.print').first().waitFor();
    await check('gallery');
    await page.locator('.print').first().click();
    await page.getByRole('dialog').waitFor();
    await check('creation');
    await page.keyboard.press('Escape');
    if (options.isMobile) await page.getByRole('button', { name: 'Open earlier conversations' }).click();
    await check('earlier conversations');
    await page.getByRole('button', { name: 'Forget me' }).last().click();
    await page.getByRole('button', { name: 'Forget everything' }).waitFor();
    await check('forget');
    expect(visitor.complaints).toEqual([]);
    await visitor.close();
  });
});

test('with the keyboard alone: skip, choose a mode, ask, edit a slogan, look, open the gallery, begin anew', async () => {
  const visitor = await visit(browser, vizzy.url, { reducedMotion: 'reduce' });
  const { page, answered } = visitor;
  const focused = () =>
    page.evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
    );
  /** Goes on to what is called so; fails when going through the whole page does not reach it. */
  const tabTo = async (name: RegExp, key = 'Tab') => {
    for (let steps = 0; steps < 90; steps += 1) {
      await page.keyboard.press(key);
      if (name.test(await focused())) {
        const outline = await page.evaluate(() => {
          const element = document.activeElement;
          if (!element) return '';
          const { outlineStyle, boxShadow } = getComputedStyle(element);
          return outlineStyle === 'none' ? boxShadow : outlineStyle;
        });
        expect(outline).not.toBe('none');
        return;
      }
    }
    throw new Error(`no way to ${name} with the keyboard`);
  };
  await page.locator('.start').waitFor();
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('Skip to the conversation');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('message');
  await tabTo(/^Mode: /);
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(focused).toBe('Mode: Poster');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.type('A poster that says “Look up”');
  await page.keyboard.press('Enter');
  await answered();
  await tabTo(/^Edit the slogan: Look up/, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Look far');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Edit the slogan: Look far' }).first().waitFor();
  await tabTo(/^Enlarge picture/);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(focused).toMatch(/^Enlarge picture/);
  await tabTo(/^Brighter$/);
  await page.keyboard.press('Enter');
  await page.locator('.turn').nth(1).locator('.creation').waitFor();
  await tabTo(/^Gallery$/, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Your gallery' }).waitFor();
  await tabTo(/^New conversation$/);
  await page.keyboard.press('Enter');
  await page.locator('.start').waitFor();
  expect(visitor.complaints).toEqual([]);
  await visitor.close();
});

test('dark and light follow the system, and can be chosen and are remembered', async () => {
  const visitor = await visit(browser, vizzy.url, { colorScheme: 'dark' });
  const { page } = visitor;
  const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const dark = await background();
  await page.getByRole('button', { name: /^Light or dark/ }).click();
  await page.getByRole('button', { name: 'Light or dark: Light' }).waitFor();
  await expect.poll(background).not.toBe(dark);
  await page.reload();
  await page.getByRole('button', { name: 'Light or dark: Light' }).waitFor();
  await expect.poll(background).not.toBe(dark);
  await visitor.close();
});

test('on a phone every button is large enough for a thumb', async () => {
  const [, options] = looks[1] ?? [];
  const visitor = await visit(browser, vizzy.url, options);
  const { page, say } = visitor;
  await say('A poster that says “Dream big”');
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('button, a, input')].flatMap((element) => {
      const { width, height } = element.getBoundingClientRect();
      const isSeen = width > 1 && height > 1 && !element.classList.contains('skip');
      return isSeen && (width < 32 || height < 32) ? [element.outerHTML.slice(0, 120)] : [];
    }),
  );
  expect(small).toEqual([]);
  await visitor.close();
});
