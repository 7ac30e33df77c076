/** Fetches attached pictures with the bot's token, from Slack's own file host only. */
import { VizzyError } from '@vizzy/core';
import { z } from 'zod';
import { allowedUrl, readBody } from '../../attachment-download.ts';
import { limits } from '../limits.ts';
import type { AttachedFile } from '../receive.ts';
import type { SlackTexts } from '../texts.ts';
import type { SlackClient } from './bot-channel-client.ts';

/** What fetching needs. */
export type FetchParts = {
  readonly token: string;
  /** Hosts that may be read from, with their port if it is not the default. */
  readonly hosts: readonly string[];
  readonly texts: SlackTexts;
};

/** Milliseconds for one picture. */
const timeout = 20_000;

/**
 * Fetches an attached picture. Throws `VizzyError('invalid-input')`, with words for the person, if it is not a picture or
 * not stored at Slack, and `VizzyError('network')` if it cannot be read.
 */
export async function fetchAttachment(file: AttachedFile, { token, hosts, texts }: FetchParts): Promise<Uint8Array> {
  const address = allowedUrl(file.url_private_download ?? file.url_private, hosts);
  if (!address) throw new VizzyError('invalid-input', texts.faults.pictureOutsideSlack);
  const response = await fetch(address, {
    headers: { authorization: `Bearer ${token}` },
    // Without a valid token Slack redirects to its login page, which has status 200.
    redirect: 'manual',
    signal: AbortSignal.timeout(timeout),
  }).catch((error: unknown) => {
    throw new VizzyError('network', 'an attached picture could not be read', { cause: error, isRetryable: true });
  });
  const type = response.headers.get('content-type') ?? '';
  if (response.status !== 200 || !response.body)
    throw new VizzyError('network', `an attached picture could not be read: ${response.status}`, { isRetryable: true });
  const bytes = type.startsWith('image/') ? await readBody(response.body, limits.picture) : undefined;
  if (!bytes) throw new VizzyError('invalid-input', texts.faults.notAPicture);
  return bytes;
}

const fileAnswer = z.object({
  file: z.object({ url_private: z.string().optional(), url_private_download: z.string().optional() }),
});

/** Adds a file's URL, which Slack omits for files from elsewhere and for pictures in blocks. */
export async function withUrl(file: AttachedFile, client: Pick<SlackClient, 'files'>): Promise<AttachedFile> {
  if (file.url_private !== undefined) return file;
  const answered = await client.files.info({ file: file.id }).catch(() => undefined);
  return { ...file, ...fileAnswer.safeParse(answered).data?.file };
}
