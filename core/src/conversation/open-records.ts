/** What is remembered, and where. */
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Clock } from '../clock.ts';
import { usualSettings } from '../community.ts';
import type { CoreConfig } from '../config.ts';
import type { ImageModel } from '../image.ts';
import type { Logger } from '../logger.ts';
import { createCommunities } from './communities.ts';
import { describeShot, finishShot } from './draw.ts';
import type { Lock } from './lock.ts';
import { createMemories } from './memory.ts';
import { createOutcomes } from './outcomes.ts';
import { noPictureStore, openPictureStore } from './picture-store.ts';
import type { Records } from './recall.ts';
import { createShelf } from './shelf.ts';
import { createConversations } from './state.ts';
import type { Store } from './store.ts';

/** What records are opened with. */
export type RecordParts = {
  readonly config: CoreConfig;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly store: Store;
  readonly lock: Lock;
  /** Draws recipes again. */
  readonly local: ImageModel;
};

const hour = 3_600_000;

/** 128 random bits: nobody guesses it. */
const createId = () => randomBytes(16).toString('base64url');

/** Throws when `DATA_DIR` cannot be used. */
export async function openRecords({ config, clock, logger, store, lock, local }: RecordParts): Promise<Records> {
  const { DATA_DIR, DATA_MAX_MB, CREATION_TTL_DAYS, STATE_TTL_HOURS } = config;
  const lifetime = CREATION_TTL_DAYS * 24 * hour;
  const pictures = DATA_DIR
    ? await openPictureStore({ folder: join(DATA_DIR, 'pictures'), maxBytes: DATA_MAX_MB * 1024 * 1024, clock, logger })
    : noPictureStore;
  const memories = createMemories(store, lifetime, logger);
  const parts = {
    store,
    pictures,
    memories,
    lock,
    logger,
    local,
    finish: finishShot,
    describe: describeShot,
    contentLevel: config.CONTENT_FILTER,
    lifetime,
  };
  const usual = { ...usualSettings, contentFilter: config.CONTENT_FILTER };
  return {
    conversations: createConversations(store, STATE_TTL_HOURS * hour, logger),
    memories,
    shelf: createShelf(parts),
    contentLevel: config.CONTENT_FILTER,
    communities: createCommunities(store, lock, usual, logger),
    outcomes: createOutcomes(store, logger),
    lock,
    clock,
    createId,
  };
}
