/** Installations of many workspaces: in the state store, sealed. */
import type { Installation, InstallationQuery, InstallationStore } from '@slack/bolt';
import { type SurfaceStore, VizzyError } from '@vizzy/core';
import { z } from 'zod';
import type { Encryption } from './encrypt.ts';

/** Milliseconds that an installation is kept without being renewed: ten years, as nothing tells when it ends. */
const lifetime = 10 * 365 * 24 * 3_600_000;

/** The slice that must be there to work with. */
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

/** An installation store over the notes of the state store. */
export function createInstallations(notes: SurfaceStore, { encrypt, decrypt: open }: Encryption): InstallationStore {
  return {
    async storeInstallation(installation) {
      const { team, enterprise, isEnterpriseInstall = false } = installation;
      const key = keyOf({ teamId: team?.id, enterpriseId: enterprise?.id, isOrg: isEnterpriseInstall });
      await notes.save(key, encrypt(JSON.stringify(installation), key), lifetime);
    },
    async fetchInstallation(query) {
      const key = keyOf(ownerOf(query));
      const encrypted = await notes.load(key);
      if (encrypted === undefined)
        throw new VizzyError('not-found', 'Vizzy is not installed in this workspace (any more)');
      const kept: unknown = JSON.parse(open(encrypted, key));
      usable.parse(kept);
      // Only `storeInstallation` writes here, and nobody else can seal.
      return kept as Installation<'v2', boolean>;
    },
    deleteInstallation: (query) => notes.forget(keyOf(ownerOf(query))),
  };
}
