/**
 * What all tests of the page share: one Chromium, and one Vizzy whose picture service answers at once with small pictures. They
 * are started before the first test and stopped after the last one, or when this process is killed.
 */
import { endWithParent, openRouterDouble } from '@vizzy/core/testing';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { startVizzy } from '../../../test/vizzy-process.ts';
import { launchOptions } from './browser.ts';

/** The addresses of both, or why they could not be started, which fails the tests that need them. */
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
    // This service writes no stories, so that Vizzy writes them.
    HF_CHAT_ENDPOINT_URL: router.url,
  });
  return { address: vizzy.url, close: () => vizzy.stop().then(router.close) };
}

/** Vitest calls it when it runs at least one test of the page. */
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
