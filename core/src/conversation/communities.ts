/** Settings of servers and workspaces, in the store. */
import type { Communities, CommunitySettings } from '../community.ts';
import type { Lock } from './lock.ts';
import { keyOf } from './state.ts';
import type { Store } from './store.ts';

/** Milliseconds that settings are kept after the last change: ten years. */
const lifetime = 10 * 365 * 86_400_000;

/** Communities in a store; what nobody has set, and what an older version did not know, is as `usual`. */
export function createCommunities(store: Store, lock: Lock, usual: CommunitySettings): Communities {
  const load = async (communityId: string): Promise<CommunitySettings> => {
    const kept = (await store.get(keyOf('community', communityId))) as Partial<CommunitySettings> | undefined;
    return { ...usual, ...kept };
  };
  return {
    load,
    change: (communityId, settings) =>
      lock.hold(`community ${communityId}`, async () => {
        const changed = { ...(await load(communityId)), ...settings };
        await store.set(keyOf('community', communityId), changed, lifetime);
        return changed;
      }),
    forget: (communityId) => store.delete(keyOf('community', communityId)),
  };
}
