/** The permissions that Vizzy needs, how it asks for them, and which are missing. */
import { OAuth2Scopes, PermissionFlagsBits } from 'discord.js';

/** The smallest set with which everything works. */
export const neededPermissions = [
  'ViewChannel',
  'SendMessages',
  'SendMessagesInThreads',
  'CreatePublicThreads',
  'AttachFiles',
  'ReadMessageHistory',
] as const;

/** One of these permissions. */
export type PermissionName = (typeof neededPermissions)[number];

/** The bit field in the invite link. */
export const permissionInteger: bigint = neededPermissions.reduce((bits, name) => bits | PermissionFlagsBits[name], 0n);

/** The URL that a server's owner opens to invite Vizzy. */
export function inviteLink(applicationId: string): string {
  const query = new URLSearchParams({
    client_id: applicationId,
    scope: `${OAuth2Scopes.Bot} ${OAuth2Scopes.ApplicationsCommands}`,
    permissions: String(permissionInteger),
  });
  return `https://discord.com/oauth2/authorize?${query}`;
}

/** The permissions that are missing. */
export function missingOf(
  has: { has(permission: bigint): boolean } | null,
  wanted: readonly PermissionName[],
): PermissionName[] {
  return wanted.filter((name) => has !== null && !has.has(PermissionFlagsBits[name]));
}
