import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { isDeep, patience } from '@vizzy/core/testing';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openVisits } from './visits.ts';

const visit = openVisits();

const patiently = { timeout: patience.event };

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

const phone: BrowserContextOptions = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true };

type Theme = 'light' | 'dark';

/** A width, and the themes in which the states are looked at, in turns. */
type Look = readonly [name: string, options: BrowserContextOptions, themes: readonly Theme[]];

const everyLook: readonly Look[] = [
  ['wide, light', {}, ['light']],
  ['wide, dark', {}, ['dark']],
  ['on a phone, light', phone, ['light']],
  ['on a phone, dark', phone, ['dark']],
];
const looks: readonly Look[] = isDeep ? everyLook : [['on a phone, dark and light in turns', phone, ['dark', 'light']]];

describe.each(looks)('%s', (_name, options, themes) => {
  test('axe finds nothing wrong in any state, and nothing is wider than the screen', async () => {
    const { page, say } = await visit(options);
    let looked = 0;
    const check = async (state: string) => {
      const theme = themes[looked % themes.length] ?? 'light';
      looked += 1;
      await page.emulateMedia({ colorScheme: theme });
      expect([state, theme, await violations(page)]).toEqual([state, theme, []]);
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
    await page.locator('.thumbnail').first().waitFor();
    await check('gallery');
    await page.locator('.thumbnail').first().click();
    await page.getByRole('dialog').waitFor();
    await check('creation');
    await page.keyboard.press('Escape');
    if (options.isMobile) await page.getByRole('button', { name: 'Open earlier conversations' }).click();
    await check('earlier conversations');
    await page.getByRole('button', { name: 'Forget me' }).last().click();
    await page.getByRole('button', { name: 'Forget everything' }).waitFor();
    await check('forget');
  });
});

test('with the keyboard alone: skip, choose a mode, ask, edit a slogan, look, open the gallery, begin anew', async () => {
  const { page, answered } = await visit();
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
  await expect.poll(focused, patiently).toBe('Mode: Poster');
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
  await expect.poll(focused, patiently).toMatch(/^Enlarge picture/);
  await tabTo(/^Brighter$/);
  await page.keyboard.press('Enter');
  await page.locator('.turn').nth(1).locator('.creation').waitFor();
  await tabTo(/^Gallery$/, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Your gallery' }).waitFor();
  await tabTo(/^New conversation$/);
  await page.keyboard.press('Enter');
  await page.locator('.start').waitFor();
});

test('dark and light follow the system, and can be chosen and are remembered', async () => {
  const { page } = await visit({ colorScheme: 'dark' });
  const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const dark = await background();
  await page.getByRole('button', { name: /^Light or dark/ }).click();
  await page.getByRole('button', { name: 'Light or dark: Light' }).waitFor();
  await expect.poll(background, patiently).not.toBe(dark);
  await page.reload();
  await page.getByRole('button', { name: 'Light or dark: Light' }).waitFor();
  await expect.poll(background, patiently).not.toBe(dark);
});

test('on a phone every button is large enough for a thumb', async () => {
  const { page, say } = await visit(phone);
  await say('A poster that says “Dream big”');
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('button, a, input')].flatMap((element) => {
      const { width, height } = element.getBoundingClientRect();
      const isSeen = width > 1 && height > 1 && !element.classList.contains('skip');
      return isSeen && (width < 32 || height < 32) ? [element.outerHTML.slice(0, 120)] : [];
    }),
  );
  expect(small).toEqual([]);
});
