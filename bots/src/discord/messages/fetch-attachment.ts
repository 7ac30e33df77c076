/** Pictures that people attached, fetched from Discord's own hosts and nowhere else. */
import { VizzyError } from '@vizzy/core';
import type { Attachment } from '../receive.ts';

/** What is said when it cannot be had. */
export type FetchWords = { readonly pictureLost: string; readonly pictureTooLarge: string };

/** Bytes of an attached picture (the core takes no more). */
const mostBytes = 10 * 1024 * 1024;

/** Milliseconds for the whole picture. */
const patience = 15_000;

/** Loopback is where doubles and proxies are; everything else is fetched over TLS. */
const isLoopback = (host: string) => /^(127\.\d+\.\d+\.\d+|localhost|\[::1\])$/.test(host);

function isAllowed(url: URL, hosts: readonly string[]): boolean {
  if (!hosts.includes(url.hostname) && !hosts.includes(url.host)) return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname));
}

/** The whole body, unless it is larger than it may be. */
async function readBody(response: Response, words: FetchWords): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.length;
    if (size > mostBytes) throw new VizzyError('invalid-input', words.pictureTooLarge);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** Fetches an attached picture. Throws `VizzyError('invalid-input')` with what to do when it cannot be had. */
export async function fetchAttachment(
  { url, size }: Attachment,
  hosts: readonly string[],
  words: FetchWords,
): Promise<Uint8Array> {
  if (size > mostBytes) throw new VizzyError('invalid-input', words.pictureTooLarge);
  const address = URL.canParse(url) ? new URL(url) : undefined;
  if (!address || !isAllowed(address, hosts)) throw new VizzyError('invalid-input', words.pictureLost);
  try {
    const response = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(patience) });
    if (!response.ok) throw new Error(`answered ${response.status}`);
    return await readBody(response, words);
  } catch (cause) {
    if (cause instanceof VizzyError) throw cause;
    throw new VizzyError('invalid-input', words.pictureLost, { cause });
  }
}
