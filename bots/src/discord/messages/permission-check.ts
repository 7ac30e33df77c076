/** Checks, before drawing, whether Vizzy may draw in a channel. */
import { type CommunitySettings, sentencesFor } from '@vizzy/core';
import { isAllowedPlace } from '../../community-rules.ts';
import type { ChannelContext } from '../handler-context.ts';
import type { PermissionName } from '../settings/permissions.ts';
import { textsFor } from '../texts.ts';

/** Permissions to answer an interaction with pictures. */
const forAnswers: readonly PermissionName[] = ['ViewChannel', 'AttachFiles'];

/** Permissions to answer a message. */
const forMessages: readonly PermissionName[] = [...forAnswers, 'SendMessages', 'ReadMessageHistory'];

/** Permissions to open a thread and write there. */
const forThreads: readonly PermissionName[] = ['CreatePublicThreads', 'SendMessagesInThreads'];

/** The missing permissions that matter for this kind of answer. */
export function missingPermissionsFor(
  kind: 'answer' | 'message' | 'thread',
  { missing, isThread }: ChannelContext,
): PermissionName[] {
  const wanted = { answer: forAnswers, message: forMessages, thread: forThreads }[kind].map((name) =>
    // Writing in a thread needs another permission than writing in its channel.
    isThread && name === 'SendMessages' ? 'SendMessagesInThreads' : name,
  );
  return missing.filter((name) => wanted.includes(name));
}

/** Names of permissions as Discord's settings show them. */
export function permissionNames(permissions: readonly PermissionName[], locale: string | undefined): string {
  const { names } = textsFor(locale).permissions;
  return permissions.map((name) => names[name]).join(', ');
}

/** Why Vizzy cannot draw here, in words for the person; undefined if it can. */
export function denialReason(
  kind: 'answer' | 'message',
  channelContext: ChannelContext,
  settings: Pick<CommunitySettings, 'places'>,
  locale: string | undefined,
): string | undefined {
  if (!isAllowedPlace(settings, channelContext.channelId, channelContext.parentId))
    return sentencesFor(locale).surface.refusals.wrongPlace;
  const lacking = missingPermissionsFor(kind, channelContext);
  if (lacking.length === 0) return undefined;
  return textsFor(locale).permissions.missing(permissionNames(lacking, locale), `<#${channelContext.channelId}>`);
}
