/** Stores the installations of many workspaces, encrypted. */
import type { Installation, InstallationQuery, InstallationStore } from '@slack/bolt';
import { type SurfaceStore, VizzyError } from '@vizzy/core';
import { z } from 'zod';
import type { Encryption } from './encrypt.ts';

/** Milliseconds that an installation is stored: ten years, because nothing tells when it ends. */
const lifetime = 10 * 365 * 24 * 3_600_000;

/** The fields that an installation must have. */
const usable = z.looseObject({
  team: z.object({ id: z.string() }).optional(),
  enterprise: z.object({ id: z.string() }).optional(),
  bot: z.object({ token: z.string(), id: z.string(), userId: z.string() }),
});

type Owner = {
  readonly teamId?: string | undefined;
  readonly enterpriseId?: string | undefined;
  readonly isOrg: boolean;
};

function keyOf({ teamId, enterpriseId, isOrg }: Owner): string {
  const id = isOrg ? enterpriseId : teamId;
  if (!id) throw new VizzyError('invalid-input', 'an installation without a workspace');
  return `slack installation ${isOrg ? 'org' : 'team'} ${id}`;
}

const ownerOf = ({ teamId, enterpriseId, isEnterpriseInstall }: InstallationQuery<boolean>): Owner => ({
  teamId,
  enterpriseId,
  isOrg: isEnterpriseInstall,
});

/** Creates the store over the surface's store. */
export function createInstallations(store: SurfaceStore, { encrypt, decrypt }: Encryption): InstallationStore {
  return {
    async storeInstallation(installation) {
      const { team, enterprise, isEnterpriseInstall = false } = installation;
      const key = keyOf({ teamId: team?.id, enterpriseId: enterprise?.id, isOrg: isEnterpriseInstall });
      await store.save(key, encrypt(JSON.stringify(installation), key), lifetime);
    },
    async fetchInstallation(query) {
      const key = keyOf(ownerOf(query));
      const encrypted = await store.load(key);
      if (encrypted === undefined)
        throw new VizzyError('not-found', 'Vizzy is not, or no longer, installed in this workspace');
      const installation: unknown = JSON.parse(decrypt(encrypted, key));
      usable.parse(installation);
      // Only `storeInstallation` writes here, and no one else can encrypt.
      return installation as Installation<'v2', boolean>;
    },
    deleteInstallation: (query) => store.forget(keyOf(ownerOf(query))),
  };
}
