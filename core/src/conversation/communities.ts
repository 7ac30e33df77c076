/** The settings of servers and workspaces, in the store. */
import type { Lock } from '../cluster/lock.ts';
import type { Communities, CommunitySettings } from '../community.ts';
import type { Logger } from '../logger.ts';
import { communitySchema } from '../storage/record-schemas.ts';
import { createRecordStore } from '../storage/record-store.ts';
import type { Store } from '../storage/store.ts';

/** Milliseconds for which settings are stored after the last change: ten years. */
const lifetime = 10 * 365 * 86_400_000;

/** Settings in a store. Those that are not set, or were unknown to an older version, are taken from `defaults`. */
export function createCommunities(store: Store, lock: Lock, defaults: CommunitySettings, logger: Logger): Communities {
  const records = createRecordStore<Partial<CommunitySettings>>(store, logger, communitySchema);
  const load = async (communityId: string): Promise<CommunitySettings> => {
    return { ...defaults, ...(await records.load(communityId)) };
  };
  return {
    load,
    change: (communityId, settings) =>
      lock.run(`community ${communityId}`, async () => {
        const changed = { ...(await load(communityId)), ...settings };
        await records.save(changed, lifetime, communityId);
        return changed;
      }),
    forget: (communityId) => records.forget(communityId),
  };
}
