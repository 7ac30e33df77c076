/** Opens the page in the Chromium that all test files share. */
import { patience } from '@vizzy/core/testing';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { arrive, describePage, openPage, type Visitor } from './browser.ts';
import type {} from './setup.ts';

/** Opens the page for a new visitor, by default on the shared server. It is closed after the test. */
export type Visit = (options?: BrowserContextOptions, url?: string) => Promise<Visitor>;

/** The addresses of the shared Chromium and Vizzy. Throws when they could not be started. */
export function shared() {
  const addresses = inject('shared');
  if ('problem' in addresses) throw new Error(addresses.problem);
  return addresses;
}

/** Cleans a page, so that it can be used again: opening a new one takes four times as long. */
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

/** Clean pages, by the options that they were opened with. */
function createPagePool(browser: () => Browser) {
  const clean = new Map<string, Page[]>();
  const pagesFor = (options: BrowserContextOptions) => {
    const key = JSON.stringify(options);
    const pages = clean.get(key) ?? [];
    clean.set(key, pages);
    return pages;
  };
  return {
    take: async (options: BrowserContextOptions) => pagesFor(options).pop() ?? openPage(browser(), options),
    putBack: (options: BrowserContextOptions, page: Page) => void pagesFor(options).push(page),
  };
}

type OpenVisit = { readonly visitor: Visitor; readonly options: BrowserContextOptions };

/**
 * Each test file calls it once. After each test it closes the pages of the test and fails the test when one of them logged a
 * problem. The failure of a test says what its pages showed.
 */
export function openVisits(): Visit {
  let browser: Browser;
  let visits: OpenVisit[] = [];
  const pool = createPagePool(() => browser);

  beforeAll(async () => {
    browser = await chromium.connect(shared().browser, { timeout: patience.event });
  });
  afterAll(() => browser?.close());
  afterEach(async ({ task }) => {
    const ending = visits;
    visits = [];
    const [failure] = task.result?.errors ?? [];
    if (failure) {
      const shown = await Promise.all(ending.map(({ visitor }) => describePage(visitor.page).catch(String)));
      failure.message += shown.map((text) => `\nThe page showed: ${text}`).join('');
      await Promise.all(ending.map(({ visitor }) => visitor.context.close()));
      return;
    }
    for (const { visitor, options } of ending) {
      if (visitor.page.isClosed()) continue;
      await clean(visitor.page);
      pool.putBack(options, visitor.page);
    }
    expect(ending.map(({ visitor }) => visitor.complaints)).toEqual(ending.map(() => []));
  });

  return async (options = {}, url = shared().vizzy) => {
    const page = await pool.take(options);
    const visitor = await arrive(page, url, () => page.context().close());
    visits.push({ visitor, options });
    return visitor;
  };
}
