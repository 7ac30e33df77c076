/** Whether Vizzy may draw in a place, found out before anything is drawn. */

import { type CommunitySettings, sentencesFor } from '@vizzy/core';
import { isAllowedPlace } from '../../community-rules.ts';
import type { ChannelContext } from '../handler-context.ts';
import type { PermissionName } from '../settings/permissions.ts';
import { textsFor } from '../texts.ts';

/** What pictures cannot be shown without when an interaction is answered. */
const forAnswers: readonly PermissionName[] = ['ViewChannel', 'AttachFiles'];

/** What a message is answered with beside. */
const forMessages: readonly PermissionName[] = [...forAnswers, 'SendMessages', 'ReadMessageHistory'];

/** What a thread is opened and written in with. */
const forThreads: readonly PermissionName[] = ['CreatePublicThreads', 'SendMessagesInThreads'];

/** Those that matter for how the answer is given. */
export function missingPermissionsFor(
  kind: 'answer' | 'message' | 'thread',
  { missing, isThread }: ChannelContext,
): PermissionName[] {
  const wanted = { answer: forAnswers, message: forMessages, thread: forThreads }[kind].map((name) =>
    // In a thread another permission than in its channel lets one write.
    isThread && name === 'SendMessages' ? 'SendMessagesInThreads' : name,
  );
  return missing.filter((name) => wanted.includes(name));
}

/** Permissions as a person finds them in the settings. */
export function permissionNames(permissions: readonly PermissionName[], locale: string | undefined): string {
  const { names } = textsFor(locale).permissions;
  return permissions.map((name) => names[name]).join(', ');
}

/** What to say to somebody who cannot be answered with pictures here; undefined when they can. */
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
