/** Opens the repositories of conversations, tastes, creations, communities and turn results. */
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Clock } from '../clock.ts';
import type { Lock } from '../cluster/lock.ts';
import { usualSettings } from '../community.ts';
import type { CoreConfig } from '../config.ts';
import type { ImageModel } from '../image.ts';
import type { Logger } from '../logger.ts';
import { noPictureFiles, openPictureFiles } from '../storage/picture-files.ts';
import type { Store } from '../storage/store.ts';
import { createCommunities } from './communities.ts';
import type { Repositories } from './context.ts';
import { createCreationRepository } from './creation-repository.ts';
import { describePicture, finishPicture } from './render-plan.ts';
import { createConversations } from './state.ts';
import { createTastes } from './taste.ts';
import { createTurnResults } from './turn-results.ts';

/** What repositories are opened with. */
export type RepositoryParts = {
  readonly config: CoreConfig;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly store: Store;
  readonly lock: Lock;
  /** Redraws recipes. */
  readonly local: ImageModel;
};

const hour = 3_600_000;

/** An unguessable id: 128 random bits. */
const createId = () => randomBytes(16).toString('base64url');

/** Throws when `DATA_DIR` cannot be used. */
export async function openRepositories({
  config,
  clock,
  logger,
  store,
  lock,
  local,
}: RepositoryParts): Promise<Repositories> {
  const { DATA_DIR, DATA_MAX_MB, CREATION_TTL_DAYS, STATE_TTL_HOURS } = config;
  const lifetime = CREATION_TTL_DAYS * 24 * hour;
  const pictures = DATA_DIR
    ? await openPictureFiles({ folder: join(DATA_DIR, 'pictures'), maxBytes: DATA_MAX_MB * 1024 * 1024, clock, logger })
    : noPictureFiles;
  const tastes = createTastes(store, lifetime, logger);
  const parts = {
    store,
    pictures,
    tastes,
    lock,
    logger,
    local,
    finish: finishPicture,
    describe: describePicture,
    contentLevel: config.CONTENT_FILTER,
    lifetime,
  };
  const defaults = { ...usualSettings, contentFilter: config.CONTENT_FILTER };
  return {
    conversations: createConversations(store, STATE_TTL_HOURS * hour, logger),
    tastes,
    creations: createCreationRepository(parts),
    contentLevel: config.CONTENT_FILTER,
    communities: createCommunities(store, lock, defaults, logger),
    turnResults: createTurnResults(store, logger),
    kept: { hours: STATE_TTL_HOURS, days: CREATION_TTL_DAYS },
    lock,
    clock,
    createId,
  };
}
