/**
 * What all tests of the page share: one Chromium, and one Vizzy whose picture service answers at once with small pictures. Started once,
 * before the first of them, and ended after the last; they end too when this process is killed.
 */
import { endWithParent, openRouterDouble } from '@vizzy/core/testing';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { startVizzy } from '../../../test/vizzy-process.ts';
import { launchOptions } from './browser.ts';

/** Where what is shared is found; or why it could not be started, which is the business of the tests that need it. */
export type Shared = { readonly browser: string; readonly vizzy: string } | { readonly problem: string };

declare module 'vitest' {
  export interface ProvidedContext {
    shared: Shared;
  }
}

/** Pixels of the pictures that the service sends: enough to set a slogan over. */
const side = 256;

type Opened = { readonly address: string; close(): Promise<unknown> };

async function openChromium(): Promise<Opened> {
  const server = await chromium.launchServer(launchOptions());
  endWithParent(server.process());
  return { address: server.wsEndpoint(), close: () => server.close() };
}

async function openVizzy(): Promise<Opened> {
  const router = await openRouterDouble();
  router.always({ type: 'picture', side });
  const vizzy = await startVizzy({
    RATE_LIMIT: 'off',
    PREVIEW: 'off',
    CONCURRENCY: '16',
    CORS_ORIGINS: '*',
    HF_API_TOKEN: 'hf_x',
    HF_ENDPOINT_URL: `${router.url}/image`,
    // It writes no stories, so that Vizzy does.
    HF_CHAT_ENDPOINT_URL: router.url,
  });
  return { address: vizzy.url, close: () => vizzy.stop().then(router.close) };
}

/** Called by Vitest when at least one of the tests of the page is run. */
export default async function share({ provide }: TestProject): Promise<() => Promise<void>> {
  const opening = await Promise.allSettled([openChromium(), openVizzy()]);
  const opened = opening.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const problems = opening.flatMap((one) => (one.status === 'rejected' ? [String(one.reason)] : []));
  const [browser, vizzy] = opened;
  provide(
    'shared',
    problems.length === 0 && browser && vizzy
      ? { browser: browser.address, vizzy: vizzy.address }
      : { problem: problems.join('\n') },
  );
  return async () => void (await Promise.all(opened.map(({ close }) => close())));
}
