/** Permission bits (docs: "Permissions"), and what a member may do in a channel. */
import type { Channel, Guild, Overwrite } from './model.ts';

/** The bits that the double checks or tells. */
export const permission = {
  administrator: 1n << 3n,
  manageGuild: 1n << 5n,
  viewChannel: 1n << 10n,
  sendMessages: 1n << 11n,
  manageMessages: 1n << 13n,
  embedLinks: 1n << 14n,
  attachFiles: 1n << 15n,
  readMessageHistory: 1n << 16n,
  useApplicationCommands: 1n << 31n,
  manageThreads: 1n << 34n,
  createPublicThreads: 1n << 35n,
  sendMessagesInThreads: 1n << 38n,
} as const;

/** What `@everyone` of a new server may do. */
export const usualPermissions: bigint =
  permission.viewChannel |
  permission.sendMessages |
  permission.embedLinks |
  permission.attachFiles |
  permission.readMessageHistory |
  permission.useApplicationCommands |
  permission.createPublicThreads |
  permission.sendMessagesInThreads;

const everything = (1n << 50n) - 1n;

/** Base permissions, then the channel's overwrites: everyone's first, then the member's own. */
export function permissionsIn(guild: Guild, channel: Channel, parent: Channel | undefined, userId: string): bigint {
  const base = guild.everyone | (guild.granted.get(userId) ?? 0n);
  if (base & permission.administrator) return everything;
  // A thread has no overwrites of its own.
  const { overwrites } = parent ?? channel;
  const apply = (bits: bigint, overwrite: Overwrite | undefined) =>
    overwrite ? (bits & ~overwrite.deny) | overwrite.allow : bits;
  const forEveryone = apply(
    base,
    overwrites.find(({ id }) => id === guild.id),
  );
  return apply(
    forEveryone,
    overwrites.find(({ id }) => id === userId),
  );
}
