/** Uploads pictures to Slack, waits until Slack can show them, and shares them as plain files if it never can. */
import type { Clock, Logger, ReplyImage } from '@vizzy/core';
import { z } from 'zod';
import type { SlackClient, ThreadRef } from './bot-channel-client.ts';
import type { UploadedPicture } from './components.ts';
import { readSlackError } from './errors.ts';
import type { CallRetry } from './retry.ts';

/** Uploads pictures to a workspace. */
export interface PictureUploads {
  /** Uploads each picture once, even if called again; undefined where Slack does not accept one. */
  upload(images: readonly ReplyImage[]): Promise<readonly (UploadedPicture | undefined)[]>;
  /** Shares pictures as files in a thread; false if they did not appear there. */
  share(threadRef: ThreadRef, images: readonly ReplyImage[]): Promise<boolean>;
  /** Deletes files that no message shows. */
  deleteFiles(fileIds: readonly string[]): Promise<void>;
}

/** What uploading needs. */
export type PictureUploadsParts = {
  readonly client: SlackClient;
  readonly callRetry: CallRetry;
  readonly clock: Clock;
  readonly logger: Logger;
};

/** Milliseconds between checks of a file that has not appeared; 9.6 s in total, more than Slack ever took. */
const checkWaits = [50, 100, 200, 300, 450, 500, 1000, 1000, 1500, 2000, 2500];

/** How often to upload a file that does not appear. */
const maxUploads = 2;

const uploadAnswer = z.object({
  files: z.array(z.object({ files: z.array(z.object({ id: z.string() })) })),
});
const share = z.record(z.string(), z.array(z.unknown()));
const fileAnswer = z.object({
  file: z.object({
    mimetype: z.string().optional(),
    shares: z.object({ public: share.optional(), private: share.optional() }).optional(),
  }),
});

const extensions = { png: 'png', jpeg: 'jpg', webp: 'webp' } as const;

type KnownFile = z.output<typeof fileAnswer>['file'];

/** Checks a file until `isThere` holds; false if it never does. */
async function appears(
  id: string,
  isThere: (file: KnownFile) => boolean,
  { client, callRetry, clock, logger }: PictureUploadsParts,
): Promise<boolean> {
  for (const wait of checkWaits) {
    try {
      const { file } = fileAnswer.parse(await callRetry.run(() => client.files.info({ file: id })));
      if (isThere(file)) return true;
    } catch (error) {
      const slackError = readSlackError(error);
      // Without `files:read` files cannot be checked: showing it will tell.
      if (slackError?.type === 'refused' && slackError.error === 'missing_scope') return true;
      if (!slackError) throw error;
      logger.debug({ slackError }, 'could not check an uploaded file; checking again');
    }
    await clock.sleep(wait);
  }
  return false;
}

/** Uploads pictures, into a thread if there is one; resolves to Slack's ids of the files. */
async function uploadFiles(
  images: readonly ReplyImage[],
  threadRef: ThreadRef | undefined,
  { client, callRetry }: PictureUploadsParts,
): Promise<readonly string[]> {
  const file_uploads = images.map(({ bytes, format }, index) => ({
    file: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
    filename: `vizzy-${index + 1}.${extensions[format]}`,
  }));
  const destination = threadRef
    ? { channel_id: threadRef.channelId, ...(threadRef.threadTs ? { thread_ts: threadRef.threadTs } : {}) }
    : {};
  const answer = await callRetry.run(() =>
    // The client's types require a thread with every channel; Slack does not.
    client.files.uploadV2({ file_uploads, ...destination } as Parameters<SlackClient['files']['uploadV2']>[0]),
  );
  return uploadAnswer.parse(answer).files.flatMap(({ files }) => files.map(({ id }) => id));
}

/** Uploads a picture until it appears; undefined if it never does. */
async function uploadOne(image: ReplyImage, parts: PictureUploadsParts): Promise<string | undefined> {
  for (let attempt = 1; attempt <= maxUploads; attempt += 1) {
    const [id] = await uploadFiles([image], undefined, parts);
    if (id && (await appears(id, ({ mimetype }) => mimetype?.startsWith('image/') === true, parts))) return id;
    parts.logger.warn(
      { attempt, of: maxUploads },
      'Slack accepted a picture but cannot show it; uploading again if tries are left',
    );
  }
  return undefined;
}

/** Uploads pictures into a thread until they appear there; false if they never do. */
async function shareFiles(
  threadRef: ThreadRef,
  images: readonly ReplyImage[],
  parts: PictureUploadsParts,
): Promise<boolean> {
  const isShared = ({ shares }: KnownFile) =>
    Boolean(shares?.public?.[threadRef.channelId] ?? shares?.private?.[threadRef.channelId]);
  for (let attempt = 1; attempt <= maxUploads; attempt += 1) {
    const ids = await uploadFiles(images, threadRef, parts);
    const shared = await Promise.all(ids.map((id) => appears(id, isShared, parts)));
    if (shared.length > 0 && shared.every(Boolean)) return true;
    parts.logger.warn(
      { attempt, of: maxUploads },
      'Slack accepted pictures but did not share them; uploading again if tries are left',
    );
  }
  return false;
}

/** Creates the uploads of one workspace. */
export function createPictureUploads(parts: PictureUploadsParts): PictureUploads {
  const { client, logger } = parts;
  /** Running and finished uploads, by their bytes. */
  const uploads = new WeakMap<Uint8Array, Promise<string | undefined>>();
  return {
    async upload(images) {
      return Promise.all(
        images.map(async (image) => {
          const upload = uploads.get(image.bytes) ?? uploadOne(image, parts);
          uploads.set(image.bytes, upload);
          // The next call tries a failed upload again.
          const fileId = await upload.catch((error: unknown) => {
            uploads.delete(image.bytes);
            throw error;
          });
          return fileId === undefined ? undefined : { fileId, alt: image.alt };
        }),
      );
    },
    share: (threadRef, images) => shareFiles(threadRef, images, parts),
    async deleteFiles(fileIds) {
      for (const file of fileIds) {
        try {
          await client.files.delete({ file });
        } catch (error) {
          // No message shows the file, so people see no difference.
          logger.debug(
            { slackError: readSlackError(error) },
            'could not delete a file that no message shows; leaving it',
          );
        }
      }
    },
  };
}
