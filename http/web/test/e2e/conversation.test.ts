import { buffer } from 'node:stream/consumers';
import { sample } from '@vizzy/core/testing';
import type { Download } from 'playwright-core';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { startVizzy } from '../../../test/vizzy-process.ts';
import { chunksOf } from '../../src/image/png-text.ts';
import { openVisits } from './visits.ts';

const visit = openVisits();

const bytesOf = async (download: Download) => new Uint8Array(await buffer(await download.createReadStream()));

/** The text chunks of a PNG, as one text. */
const textsOf = (png: Uint8Array<ArrayBuffer>) =>
  chunksOf(png)
    .filter(({ type }) => type.endsWith('Xt'))
    .map(({ bytes }) => Buffer.from(bytes).toString('utf8'))
    .join('\n');

type OfMode = readonly [mode: string, words: string, what: string, count: number];

/** Modes that answer with plain pictures. */
const ofPictures: readonly OfMode[] = [
  ['Art', 'a harbour at dusk', '.picture img', 2],
  ['Transform', 'a village street as a watercolor', '.picture img', 2],
  ['Business', 'a team on a mountain', '.picture img', 2],
  ['Personal', 'my calm sunday in the garden', '.picture img', 2],
];

describe('a whole conversation', () => {
  test.each<OfMode>([
    ...sample(ofPictures, 1),
    ['Poster', 'A poster that says “Stay curious”', '.poster .lettering', 2],
    ['Story', 'a snail who finds a lantern', '.book', 1],
  ])('in the mode %s, chosen from its card, and told why', async (mode, words, what, count) => {
    const { page, say } = await visit();
    await page.locator('.mode-card', { hasText: mode }).click();
    await page.getByRole('button', { name: `Mode: ${mode}` }).waitFor();
    await say(words);
    expect(await page.locator(what).count()).toBe(count);
    await page.getByText(`${mode}, as you chose`).waitFor();
    const [first] = await page.locator('.creation img').all();
    expect(await first?.evaluate((image: HTMLImageElement) => image.src.startsWith('blob:'))).toBe(true);
    expect(await first?.getAttribute('alt')).not.toBe('');
    await page.getByText('Why does it look like this?').click();
    expect(await page.locator('.about').textContent()).toMatch(/Hugging Face/);
  });

  test('a picture is changed by the chips under it, as often as one likes, and only the last one has them', async () => {
    const { page, say } = await visit();
    await say('a harbour at dusk');
    for (const [index, change] of ['Brighter', 'Different style'].entries()) {
      await page.getByRole('button', { name: change, exact: true }).click();
      await page
        .locator('.turn')
        .nth(index + 1)
        .locator('.creation')
        .waitFor();
    }
    expect(await page.getByRole('button', { name: 'Brighter', exact: true }).count()).toBe(1);
  });

  test('a vague request gets a question; a suggestion answers it, and the mode is inferred and shown', async () => {
    const { page, say } = await visit();
    await say('Draw my day');
    await page.locator('.question .chip').first().click();
    await page.locator('.turn').nth(1).locator('.creation').waitFor();
    await page.getByText('Personal, chosen from your words').waitFor();
  });

  test('Surprise me, and Just draw it', async () => {
    const { page, say, answered } = await visit();
    await page.getByRole('button', { name: 'Surprise me' }).click();
    await answered();
    await say('Draw my week');
    await page.getByRole('button', { name: 'Just draw it' }).click();
    await page.locator('.turn').nth(2).locator('.creation').waitFor();
  });
});

test('without any service, Vizzy draws the pictures itself', async () => {
  const vizzy = await startVizzy();
  try {
    const { page, say } = await visit({}, vizzy.url);
    await say('a harbour at dusk');
    const widths = await page
      .locator('.picture img')
      .evaluateAll((images) => images.map((image) => (image instanceof HTMLImageElement ? image.naturalWidth : 0)));
    expect(widths).toEqual([768, 768]);
    await page.getByText('Why does it look like this?').click();
    expect(await page.locator('.about').textContent()).toMatch(/Vizzy itself/);
    expect(await page.locator('.note').count()).toBe(0);
  } finally {
    await vizzy.stop();
  }
});

test('a poster’s slogan is edited in place, and the downloaded PNG has it', async () => {
  const { page, say } = await visit();
  await say('A poster that says “Dream big”');
  const download = async () => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download PNG, 1' }).click(),
    ]);
    return file;
  };
  const before = await bytesOf(await download());
  await page.getByRole('button', { name: 'Edit the slogan: Dream big' }).first().click();
  await page.getByLabel('Slogan', { exact: true }).fill('Rest well');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Edit the slogan: Rest well' }).first().waitFor();
  expect(await page.locator('.lettering').first().textContent()).toMatch(/rest\s*well/i);
  const file = await download();
  expect(file.suggestedFilename()).toBe('vizzy-a-poster-that-says-dream-big-1.png');
  const after = await bytesOf(file);
  expect(textsOf(before)).toContain('Dream big');
  expect(textsOf(after)).toMatch(/Rest well/);
  expect(textsOf(after)).toMatch(/parameters[\s\S]*Seed: \d+/);
  expect(await sharp(after).metadata()).toMatchObject({ width: 256, height: 256, format: 'png' });
  const pixels = await Promise.all([before, after].map((png) => sharp(png).greyscale().raw().toBuffer()));
  const differences = pixels[0]?.filter((value, index) => Math.abs(value - (pixels[1]?.[index] ?? 0)) > 60).length;
  expect(differences).toBeGreaterThan(2000);
});

test('a story is a book: paged by buttons, keys and swipes of the finger, and downloaded whole', async () => {
  const { page, say } = await visit();
  await say('A story about a brave snail');
  const book = page.locator('.book');
  await book.getByRole('button', { name: 'Open the book' }).click();
  await book.getByText('Page 1 of 3').waitFor();
  const first = await book.locator('.scene').textContent();
  await book.getByRole('button', { name: 'Next page' }).press('ArrowRight');
  await book.getByText('Page 2 of 3').waitFor();
  expect(await book.locator('.scene').textContent()).not.toBe(first);
  const swipe = async (from: number, to: number) => {
    await book.dispatchEvent('pointerdown', { clientX: from, pointerType: 'touch' });
    await book.dispatchEvent('pointerup', { clientX: to, pointerType: 'touch' });
  };
  await swipe(100, 300);
  await book.getByText('Page 1 of 3').waitFor();
  await swipe(300, 100);
  await book.getByText('Page 2 of 3').waitFor();
  await book.getByRole('button', { name: 'Next page' }).click();
  await book.getByText('The end').waitFor();
  for (const [name, type] of [
    ['Book as PDF', 'application/pdf'],
    ['Book as HTML', 'text/html'],
  ] as const) {
    const href = await page.getByRole('link', { name }).getAttribute('href');
    const answer = await fetch(href ?? '');
    expect([answer.status, answer.headers.get('content-type')?.split(';')[0]]).toEqual([200, type]);
  }
});

test('a picture that is dropped is transformed, with a slider between before and after', async () => {
  const { page, answered } = await visit();
  const photo = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#4a7ab0' } })
    .jpeg()
    .toBuffer();
  const transfer = await page.evaluateHandle((base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const data = new DataTransfer();
    data.items.add(new File([bytes], 'photo.jpg', { type: 'image/jpeg' }));
    return data;
  }, photo.toString('base64'));
  await page.dispatchEvent('body', 'dragover', { dataTransfer: transfer });
  await page.getByText('Drop it here').waitFor();
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
  await page.getByRole('button', { name: 'Mode: Transform' }).waitFor();
  await page.getByAltText('The picture to transform').waitFor();
  await page.getByRole('button', { name: 'Draw' }).click();
  await answered();
  const slider = page.getByRole('slider');
  await slider.first().press('End');
  expect(
    await page
      .locator('.compare')
      .first()
      .evaluate((element) => element.style.getPropertyValue('--share')),
  ).toBe('100%');
  expect(await page.getByAltText('Before').count()).toBeGreaterThan(0);
  await page.reload();
  await page.getByAltText('Before').first().waitFor();
});

test('a picture that is pasted is taken too, and can be put away again', async () => {
  const { page } = await visit();
  const photo = await sharp({ create: { width: 40, height: 40, channels: 3, background: '#4a7ab0' } })
    .png()
    .toBuffer();
  await page.evaluate((base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const clipboardData = new DataTransfer();
    clipboardData.items.add(new File([bytes], 'image.png', { type: 'image/png' }));
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  }, photo.toString('base64'));
  await page.getByAltText('The picture to transform').waitFor();
  await page.getByRole('button', { name: 'Remove the picture' }).click();
  expect(await page.getByAltText('The picture to transform').count()).toBe(0);
});

test('what is no picture is refused in plain words', async () => {
  const { page, watch } = await visit();
  const refused = await watch('not a picture Vizzy can read');
  const file = { name: 'notes.png', mimeType: 'image/png', buffer: Buffer.from('not a picture') };
  await page.locator('input[type=file]').setInputFiles(file);
  await refused();
});

test('everything survives a reload: the conversation, its pictures, the draft; the gallery finds it again', async () => {
  const { page, say } = await visit();
  await say('a red balloon over the sea, in watercolor');
  await page.getByRole('button', { name: 'Different style' }).click();
  await page.locator('.turn').nth(1).locator('.creation').waitFor();
  await page.getByLabel('What would you like to see?').fill('a half-written thou');
  await page.reload();
  await page.locator('.turn').nth(1).locator('.creation img').first().waitFor();
  expect(await page.getByLabel('What would you like to see?').inputValue()).toBe('a half-written thou');
  await page.getByRole('link', { name: 'Gallery' }).click();
  await page.getByText('2 creations').waitFor();
  await page.getByLabel('Search by words').fill('a zebra');
  await page.getByText('Nothing fits that search.').waitFor();
  await page.getByLabel('Search by words').fill('');
  await page.locator('.thumbnails .thumbnail').first().click();
  const sheet = page.getByRole('dialog');
  await sheet.getByText('Came from').waitFor();
  await sheet.getByRole('link', { name: 'a red balloon over the sea, in watercolor' }).click();
  await page.getByRole('dialog').getByText('Became').waitFor();
  await page.keyboard.press('Escape');
  await page.goBack();
});

test('a link to share is copied, and shows the creation to another person', async () => {
  const { page, context, say, watch } = await visit();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await say('a lighthouse in the fog');
  const copied = await watch('Link copied');
  await page.getByRole('button', { name: 'Share link' }).click();
  await copied();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/\/creations\/[\w-]{20,}$/);
  const pictureCopied = await watch('Picture copied');
  await page.getByRole('button', { name: 'Copy picture, 1' }).click();
  await pictureCopied();
  expect(await page.evaluate(async () => (await navigator.clipboard.read())[0]?.types)).toEqual(['image/png']);
  const other = await visit();
  await other.page.goto(link);
  expect(await other.page.locator('figure img').count()).toBe(2);
});

test('Forget me leaves nothing here, and nothing there', async () => {
  const { page, context, say, watch } = await visit();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await say('a lighthouse in the fog');
  const copied = await watch('Link copied');
  await page.getByRole('button', { name: 'Share link' }).click();
  await copied();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const user = await page.evaluate(() => localStorage.getItem('vizzy-user'));
  await page.getByRole('button', { name: 'Forget me' }).click();
  await page.getByRole('button', { name: 'Forget everything' }).click();
  await page.locator('.start').waitFor();
  expect((await fetch(link)).status).toBe(404);
  await page.getByRole('link', { name: 'Gallery' }).click();
  await page.getByText('Nothing on the walls yet').waitFor();
  expect(user).toMatch(/^web-[0-9a-f]{32}$/);
  expect(await page.evaluate(() => localStorage.getItem('vizzy-user'))).toBeNull();
});

test('the page is painted before any of its pictures and fonts has come, and asks the server nothing first', async () => {
  const { page } = await visit();
  const asked: string[] = [];
  const held: (() => Promise<void>)[] = [];
  await page.route(/./, (route) => {
    const type = route.request().resourceType();
    asked.push(type);
    if (['document', 'script', 'stylesheet'].includes(type)) return route.continue();
    held.push(() => route.continue());
    return undefined;
  });
  await page.reload({ waitUntil: 'commit' });
  await page.locator('.start').waitFor();
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  expect(asked).not.toContain('fetch');
  expect(held.length).toBeGreaterThan(0);
  await Promise.all(held.map((letGo) => letGo()));
});

test('no picture stays in memory as base64', async () => {
  const { page, say } = await visit();
  await say('a fox in the snow');
  expect(await page.evaluate(() => document.documentElement.outerHTML.includes('base64'))).toBe(false);
});
