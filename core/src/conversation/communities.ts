/** Settings of servers and workspaces, in the store. */

import type { Lock } from '../cluster/lock.ts';
import type { Communities, CommunitySettings } from '../community.ts';
import type { Logger } from '../logger.ts';
import { communityForm } from '../storage/record-schemas.ts';
import { createRecordStore } from '../storage/record-store.ts';
import type { Store } from '../storage/store.ts';

/** Milliseconds that settings are kept after the last change: ten years. */
const lifetime = 10 * 365 * 86_400_000;

/** Communities in a store; what nobody has set, and what an older version did not know, is as `usual`. */
export function createCommunities(store: Store, lock: Lock, usual: CommunitySettings, logger: Logger): Communities {
  const records = createRecordStore<Partial<CommunitySettings>>(store, logger, communityForm);
  const load = async (communityId: string): Promise<CommunitySettings> => {
    return { ...usual, ...(await records.load(communityId)) };
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
