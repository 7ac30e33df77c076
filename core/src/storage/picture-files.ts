/** Finished pictures that cannot be drawn again here, as files, when there is a folder for them. */
import { mkdir, readdir, readFile, rename, stat, unlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LRUCache } from 'lru-cache';
import type { Clock } from '../clock.ts';
import type { Logger } from '../logger.ts';

/** Pictures by creation and index. */
export interface PictureFiles {
  save(creationId: string, index: number, bytes: Uint8Array): Promise<void>;
  /** The bytes; undefined when there is no such file. */
  find(creationId: string, index: number): Promise<Uint8Array | undefined>;
  forget(creationId: string): Promise<void>;
}

/** For a process without a folder. */
export const noPictureFiles: PictureFiles = {
  save: async () => {},
  find: async () => undefined,
  forget: async () => {},
};

/** The name of the file; undefined for an id or index that Vizzy does not make: both may come from outside. */
const nameOf = (creationId: string, index: number) =>
  /^[\w-]{1,64}$/.test(creationId) && Number.isInteger(index) && index >= 0 ? `${creationId}.${index}.png` : undefined;

async function filesByAge(folder: string) {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.png'));
  const files = await Promise.all(names.map(async (name) => ({ name, ...usageOf(await stat(join(folder, name))) })));
  return files.sort((one, other) => one.usedAt - other.usedAt);
}

const usageOf = ({ size, mtimeMs }: { size: number; mtimeMs: number }) => ({ size, usedAt: mtimeMs });

/** The folder, and how many bytes its files may have together. */
export type PictureSettings = {
  readonly folder: string;
  readonly maxBytes: number;
  readonly clock: Clock;
  readonly logger: Logger;
};

/**
 * Picture files in `folder`, at most `maxBytes` together. The least recently used go first, also across restarts: the
 * modification time of a file says when it was last used.
 */
export async function openPictureFiles({ folder, maxBytes, clock, logger }: PictureSettings): Promise<PictureFiles> {
  await mkdir(folder, { recursive: true });
  const sizes = new LRUCache<string, number>({
    maxSize: maxBytes,
    sizeCalculation: (size) => Math.max(1, size),
    dispose: (_size, name, reason) => {
      if (reason !== 'set') void remove(name);
    },
  });
  const remove = (name: string) =>
    unlink(join(folder, name)).catch((error) =>
      logger.warn({ err: error, name }, 'could not delete a picture file; it stays until the next start'),
    );
  for (const { name, size } of await filesByAge(folder)) sizes.set(name, size);

  return {
    async save(creationId, index, bytes) {
      const name = nameOf(creationId, index);
      if (name === undefined || bytes.length > maxBytes) return;
      // Written under another name first, so that a killed process leaves no half picture.
      const draft = join(folder, `${name}.part`);
      await writeFile(draft, bytes);
      await rename(draft, join(folder, name));
      sizes.set(name, bytes.length);
    },
    async find(creationId, index) {
      const name = nameOf(creationId, index);
      if (name === undefined || sizes.get(name) === undefined) return undefined;
      const path = join(folder, name);
      try {
        const bytes = await readFile(path);
        const now = clock.now() / 1000;
        await utimes(path, now, now);
        return bytes;
      } catch (error) {
        logger.warn({ err: error, name }, 'could not read a picture file; the picture is drawn again');
        return undefined;
      }
    },
    async forget(creationId) {
      for (const name of [...sizes.keys()].filter((known) => known.startsWith(`${creationId}.`))) sizes.delete(name);
    },
  };
}
