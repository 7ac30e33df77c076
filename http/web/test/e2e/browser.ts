/** A real Chromium, and visitors who use the page in it. */
import { patience } from '@vizzy/core/testing';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  errors,
  type LaunchOptions,
  type Page,
} from 'playwright-core';
import { chromiumMissing, findChromium } from '../../../../.ci/chromium.mjs';

/** How Chromium is started. Throws when there is none, and says how to get it. */
export function launchOptions(): LaunchOptions {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error(chromiumMissing);
  return {
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--mute-audio'],
    timeout: patience.event,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  };
}

/** Opens a Chromium that ends with this process. */
export const openBrowser = (): Promise<Browser> => chromium.launch(launchOptions());

/** A visitor with the page open. */
export type Visitor = {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the console logged and what the policy refused. */
  readonly complaints: readonly string[];
  /** Says something without waiting for the answer. */
  start(text: string): Promise<void>;
  /** Says something and waits until the turn has ended. */
  say(text: string): Promise<void>;
  /** Waits until the last turn has ended. */
  answered(): Promise<void>;
  /**
   * Watches for a text that the page shows only for a while, such as a notice. It resolves with a function that waits until the
   * text was there, even if it is gone again.
   */
  watch(text: string): Promise<() => Promise<void>>;
  close(): Promise<void>;
};

/** What a browser logs about a failed request, which tests of failures cause on purpose. */
const aboutNetwork = /net::ERR_|Failed to load resource/;

/** The options of a page unless a test sets others. */
const usualOptions: BrowserContextOptions = {
  viewport: { width: 1280, height: 900 },
  locale: 'en-GB',
  reducedMotion: 'reduce',
};

/** An empty page for a new visitor. */
export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ ...usualOptions, ...options });
  context.setDefaultTimeout(patience.event);
  return context.newPage();
}

/** What the page shows, for failures of tests: the last turn, or the whole page before the first one, and problems. */
export async function describePage(page: Page): Promise<string> {
  if (page.isClosed()) return 'nothing: it is closed';
  return page.evaluate(() => {
    const textOf = (element: Element | null) =>
      // biome-ignore lint/performance/useDomNodeTextContent: it leaves out what is hidden, and keeps line breaks.
      (element instanceof HTMLElement ? element.innerText : '').replaceAll(/\s*\n\s*/g, ' | ').slice(0, 800);
    const turns = [...document.querySelectorAll('.turn')];
    const last = turns.at(-1);
    const said = last ? `turn ${turns.length}: ${textOf(last)}` : `no turn: ${textOf(document.body)}`;
    const others = ['.banner', '.notice', '[role=dialog]'].flatMap((name) => {
      const text = textOf(document.querySelector(name));
      return text === '' ? [] : [`${name}: ${text}`];
    });
    return [`${location.href}, ${said}`, ...others].join('\n  ');
  });
}

/** Waits in the page until it has shown a text. */
async function watch(page: Page, text: string): Promise<() => Promise<void>> {
  const watching = await page.evaluateHandle((wanted) => {
    const isThere = () => document.body.textContent.includes(wanted);
    let found = () => {};
    const seen = new Promise<void>((resolve) => {
      found = resolve;
    });
    const observer = new MutationObserver(() => {
      if (!isThere()) return;
      observer.disconnect();
      found();
    });
    observer.observe(document.body, { childList: true, subtree: true, characterData: true });
    if (isThere()) found();
    return { seen };
  }, text);
  return async () => {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new errors.TimeoutError(`“${text}” was never shown`)), patience.event);
    });
    try {
      await Promise.race([watching.evaluate(({ seen }) => seen), late]);
    } finally {
      clearTimeout(timer);
    }
  };
}

/** Opens the address in a page. `close` closes the visit. */
export async function arrive(page: Page, url: string, close: () => Promise<void>): Promise<Visitor> {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (!aboutNetwork.test(message.text())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(url);
  const field = page.getByLabel('What would you like to see?');
  await field.waitFor();
  const answered = async () => {
    const last = page.locator('.turn').last();
    await last.locator('.creation, .question, .problem').waitFor();
  };
  const start = async (text: string) => {
    const before = await page.locator('.turn').count();
    await field.fill(text);
    await page.keyboard.press('Enter');
    await page.locator('.turn').nth(before).waitFor();
  };
  return {
    page,
    context: page.context(),
    complaints,
    answered,
    start,
    async say(text) {
      await start(text);
      await answered();
    },
    watch: (text) => watch(page, text),
    close,
  };
}

/** Opens the page for a new visitor. */
export async function visit(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Visitor> {
  const page = await openPage(browser, options);
  return arrive(page, url, () => page.context().close());
}
