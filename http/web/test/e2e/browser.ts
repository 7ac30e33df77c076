/** A real Chromium, and people who use the page in it. */
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { chromiumMissing, findChromium } from '../../../../.ci/chromium.mjs';

/** Opens Chromium. Throws with words on how to get it when there is none. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error(chromiumMissing);
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--mute-audio'] });
}

/** Somebody with the page open. */
export type Visitor = {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the console said and what the policy refused. */
  readonly complaints: readonly string[];
  /** Says something, and waits until Vizzy's turn is over. */
  say(text: string): Promise<void>;
  /** Waits until the last turn is over. */
  answered(): Promise<void>;
  close(): Promise<void>;
};

/** What a browser prints about a request that did not get through; tests of outages ask for it. */
const aboutNetwork = /net::ERR_|Failed to load resource/;

/** Opens the page for somebody new. */
export async function visit(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Visitor> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: 'en-GB',
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  // Far more than anything here takes, and less than a test may.
  page.setDefaultTimeout(12_000);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (!aboutNetwork.test(message.text())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(url);
  await page.getByLabel('What would you like to see?').waitFor();
  const answered = async () => {
    const last = page.locator('.turn').last();
    await last.locator('.creation, .question, .problem').waitFor({ timeout: 30_000 });
  };
  return {
    page,
    context,
    complaints,
    answered,
    async say(text) {
      const before = await page.locator('.turn').count();
      await page.getByLabel('What would you like to see?').fill(text);
      await page.keyboard.press('Enter');
      await page.locator('.turn').nth(before).waitFor();
      await answered();
    },
    close: () => context.close(),
  };
}
