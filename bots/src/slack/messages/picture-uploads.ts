/** Pictures into Slack: uploaded, waited for until Slack can show them, shared as plain files when it never can. */
import type { Clock, Logger, ReplyImage } from '@vizzy/core';
import { z } from 'zod';
import type { SlackClient, ThreadRef } from './bot-channel-client.ts';
import type { UploadedPicture } from './components.ts';
import { readSlackError } from './errors.ts';
import type { CallRetry } from './retry.ts';

/** Brings pictures into a workspace. */
export interface PictureUploads {
  /** Uploads pictures, each once however often it is asked for; undefined where Slack does not take one. */
  upload(images: readonly ReplyImage[]): Promise<readonly (UploadedPicture | undefined)[]>;
  /** Shares pictures as files in a thread; false when they did not appear there. */
  share(threadRef: ThreadRef, images: readonly ReplyImage[]): Promise<boolean>;
  /** Deletes files that nobody sees any more. */
  deleteFiles(fileIds: readonly string[]): Promise<void>;
}

/** What a keeper needs. */
export type PictureUploadsParts = {
  readonly client: SlackClient;
  readonly callRetry: CallRetry;
  readonly clock: Clock;
  readonly logger: Logger;
};

/** Milliseconds between looks at a file that has not appeared; 9.6 s together, more than Slack ever took. */
const looks = [50, 100, 200, 300, 450, 500, 1000, 1000, 1500, 2000, 2500];

/** How often a file that never appeared is uploaded. */
const uploads = 2;

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

/** Looks at a file until it is as it should be; false when it never is. */
async function appears(
  id: string,
  isThere: (file: KnownFile) => boolean,
  { client, callRetry, clock, logger }: PictureUploadsParts,
): Promise<boolean> {
  for (const wait of looks) {
    try {
      const { file } = fileAnswer.parse(await callRetry.run(() => client.files.info({ file: id })));
      if (isThere(file)) return true;
    } catch (error) {
      const slackError = readSlackError(error);
      // Without `files:read` nothing can be seen: then showing it is the proof.
      if (slackError?.type === 'refused' && slackError.error === 'missing_scope') return true;
      if (!slackError) throw error;
      logger.debug({ slackError }, 'a file could not be looked at');
    }
    await clock.sleep(wait);
  }
  return false;
}

/** A keeper over Slack's client. */
export function createPictureUploads(parts: PictureUploadsParts): PictureUploads {
  const { client, callRetry, logger } = parts;
  /** Uploads under way or done, by the very bytes. */
  const known = new WeakMap<Uint8Array, Promise<string | undefined>>();

  async function upload(images: readonly ReplyImage[], threadRef?: ThreadRef): Promise<readonly string[]> {
    const file_uploads = images.map(({ bytes, format }, index) => ({
      file: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
      filename: `vizzy-${index + 1}.${extensions[format]}`,
    }));
    const where = threadRef
      ? { channel_id: threadRef.channelId, ...(threadRef.threadTs ? { thread_ts: threadRef.threadTs } : {}) }
      : {};
    const answer = await callRetry.run(() =>
      // The client's types want a thread with every channel; Slack does not.
      client.files.uploadV2({ file_uploads, ...where } as Parameters<SlackClient['files']['uploadV2']>[0]),
    );
    return uploadAnswer.parse(answer).files.flatMap(({ files }) => files.map(({ id }) => id));
  }

  async function keepOne(image: ReplyImage): Promise<string | undefined> {
    for (let uploaded = 1; uploaded <= uploads; uploaded += 1) {
      const [id] = await upload([image]);
      if (id && (await appears(id, ({ mimetype }) => mimetype?.startsWith('image/') === true, parts))) return id;
      logger.warn({ uploaded }, 'Slack took a picture and did not show it');
    }
    return undefined;
  }

  return {
    async upload(images) {
      return Promise.all(
        images.map(async (image) => {
          const running = known.get(image.bytes) ?? keepOne(image);
          known.set(image.bytes, running);
          // A failed upload is tried again the next time.
          const fileId = await running.catch((error: unknown) => {
            known.delete(image.bytes);
            throw error;
          });
          return fileId === undefined ? undefined : { fileId, alt: image.alt };
        }),
      );
    },
    async share(threadRef, images) {
      for (let uploaded = 1; uploaded <= uploads; uploaded += 1) {
        const ids = await upload(images, threadRef);
        const shared = await Promise.all(
          ids.map((id) =>
            appears(
              id,
              ({ shares }) => Boolean(shares?.public?.[threadRef.channelId] ?? shares?.private?.[threadRef.channelId]),
              parts,
            ),
          ),
        );
        if (shared.length > 0 && shared.every(Boolean)) return true;
        logger.warn({ uploaded }, 'Slack took pictures and did not share them');
      }
      return false;
    },
    async deleteFiles(fileIds) {
      for (const file of fileIds) {
        try {
          await client.files.delete({ file });
        } catch (error) {
          // It is no longer shown anywhere: nobody misses anything.
          logger.debug({ slackError: readSlackError(error) }, 'a file could not be deleted');
        }
      }
    },
  };
}
