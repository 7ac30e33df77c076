/** Visits to the page in the Chromium that all test files share. */
import { patience } from '@vizzy/core/testing';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { arrive, describePage, openPage, type Visitor } from './browser.ts';
import type {} from './setup.ts';

/** Opens the page for somebody new, unless told otherwise on the server that is shared; it is closed after the test. */
export type Visit = (options?: BrowserContextOptions, url?: string) => Promise<Visitor>;

/** Where what is shared is. Throws when it could not be started. */
export function shared() {
  const addresses = inject('shared');
  if ('problem' in addresses) throw new Error(addresses.problem);
  return addresses;
}

/** Makes a page as good as new: a new one takes four times as long to open as one that only forgets. */
async function clean(page: Page): Promise<void> {
  const { origin } = new URL(page.url());
  const context = page.context();
  page.removeAllListeners();
  await page.unrouteAll();
  await context.clearPermissions();
  await context.setOffline(false);
  await page.goto('about:blank');
  const session = await context.newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await session.detach();
}

/** Pages that are clean, by the options they were opened with. */
function createCupboard(browser: () => Browser) {
  const clean = new Map<string, Page[]>();
  const shelf = (options: BrowserContextOptions) => {
    const key = JSON.stringify(options);
    const pages = clean.get(key) ?? [];
    clean.set(key, pages);
    return pages;
  };
  return {
    take: async (options: BrowserContextOptions) => shelf(options).pop() ?? openPage(browser(), options),
    putBack: (options: BrowserContextOptions, page: Page) => void shelf(options).push(page),
  };
}

type Guest = { readonly visitor: Visitor; readonly options: BrowserContextOptions };

/**
 * To be called once by a test file. After each test, the pages that it opened are closed; it fails when one of them complained, and when
 * it failed, it tells what they showed.
 */
export function openVisits(): Visit {
  let browser: Browser;
  let guests: Guest[] = [];
  const cupboard = createCupboard(() => browser);

  beforeAll(async () => {
    browser = await chromium.connect(shared().browser, { timeout: patience.event });
  });
  afterAll(() => browser?.close());
  afterEach(async ({ task }) => {
    const leaving = guests;
    guests = [];
    const [failure] = task.result?.errors ?? [];
    if (failure) {
      const shown = await Promise.all(leaving.map(({ visitor }) => describePage(visitor.page).catch(String)));
      failure.message += shown.map((text) => `\nThe page showed: ${text}`).join('');
      await Promise.all(leaving.map(({ visitor }) => visitor.context.close()));
      return;
    }
    for (const { visitor, options } of leaving) {
      if (visitor.page.isClosed()) continue;
      await clean(visitor.page);
      cupboard.putBack(options, visitor.page);
    }
    expect(leaving.map(({ visitor }) => visitor.complaints)).toEqual(leaving.map(() => []));
  });

  return async (options = {}, url = shared().vizzy) => {
    const page = await cupboard.take(options);
    const visitor = await arrive(page, url, () => page.context().close());
    guests.push({ visitor, options });
    return visitor;
  };
}
