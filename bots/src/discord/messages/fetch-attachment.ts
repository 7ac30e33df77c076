/** Fetches attached pictures, from Discord's own hosts only. */
import { Readable } from 'node:stream';
import { VizzyError } from '@vizzy/core';
import { allowedUrl, readBody } from '../../attachment-download.ts';
import type { Attachment } from '../receive.ts';

/** What the person reads if it fails. */
export type FetchTexts = { readonly pictureLost: string; readonly pictureTooLarge: string };

/** Bytes of an attached picture (the core accepts no more). */
const maxBytes = 10 * 1024 * 1024;

/** Milliseconds for the whole picture. */
const timeout = 15_000;

/** Fetches an attached picture. Throws `VizzyError('invalid-input')`, with what to do, if it cannot. */
export async function fetchAttachment(
  { url, size }: Attachment,
  hosts: readonly string[],
  texts: FetchTexts,
): Promise<Uint8Array> {
  if (size > maxBytes) throw new VizzyError('invalid-input', texts.pictureTooLarge);
  const address = allowedUrl(url, hosts);
  if (!address) throw new VizzyError('invalid-input', texts.pictureLost);
  try {
    const response = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(timeout) });
    if (!response.ok) throw new Error(`answered ${response.status}`);
    const bytes = await readBody(response.body ?? Readable.from([]), maxBytes);
    if (!bytes) throw new VizzyError('invalid-input', texts.pictureTooLarge);
    return bytes;
  } catch (cause) {
    if (cause instanceof VizzyError) throw cause;
    throw new VizzyError('invalid-input', texts.pictureLost, { cause });
  }
}
