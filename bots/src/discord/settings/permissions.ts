/** What Vizzy must be allowed to do, how that is asked for, and what is missing. */
import { OAuth2Scopes, PermissionFlagsBits } from 'discord.js';

/** The smallest set that everything works with. */
export const neededPermissions = [
  'ViewChannel',
  'SendMessages',
  'SendMessagesInThreads',
  'CreatePublicThreads',
  'AttachFiles',
  'ReadMessageHistory',
] as const;

/** One of them. */
export type PermissionName = (typeof neededPermissions)[number];

/** The number that the invite link carries. */
export const permissionInteger: bigint = neededPermissions.reduce((bits, name) => bits | PermissionFlagsBits[name], 0n);

/** The address that a server's owner opens to invite Vizzy. */
export function inviteLink(applicationId: string): string {
  const query = new URLSearchParams({
    client_id: applicationId,
    scope: `${OAuth2Scopes.Bot} ${OAuth2Scopes.ApplicationsCommands}`,
    permissions: String(permissionInteger),
  });
  return `https://discord.com/oauth2/authorize?${query}`;
}

/** Which of the permissions are not there. */
export function missingOf(
  has: { has(permission: bigint): boolean } | null,
  wanted: readonly PermissionName[],
): PermissionName[] {
  return wanted.filter((name) => has !== null && !has.has(PermissionFlagsBits[name]));
}
