/** Reads Discord's errors. */
import { RESTJSONErrorCodes as Code, DiscordAPIError, HTTPError } from 'discord.js';

/** Discord's error code; undefined for any other error. */
export const errorCode = (error: unknown): number | undefined =>
  error instanceof DiscordAPIError ? Number(error.code) : undefined;

const is =
  (...codes: readonly number[]) =>
  (error: unknown) =>
    codes.includes(errorCode(error) ?? -1);

/** The interaction's token is invalid or has expired. */
export const isTokenDead: (error: unknown) => boolean = is(
  Code.InvalidWebhookToken,
  Code.UnknownWebhook,
  Code.UnknownInteraction,
);

/** The interaction was answered by an earlier try, or by another process. */
export const isAnswered: (error: unknown) => boolean = is(Code.InteractionHasAlreadyBeenAcknowledged);

/** The message has a thread, opened by a person or another process. */
export const hasThread: (error: unknown) => boolean = is(Code.ThreadAlreadyCreatedForMessage);

/** The message was deleted. */
export const isMessageGone: (error: unknown) => boolean = is(Code.UnknownMessage);

/** The channel or thread was deleted, or Vizzy cannot see it. */
export const isChannelGone: (error: unknown) => boolean = is(Code.UnknownChannel, Code.MissingAccess);

/** Vizzy can show nothing there: the channel is gone, hidden, locked, or a permission was taken away. */
export const isChannelClosed: (error: unknown) => boolean = (error) =>
  isChannelGone(error) || isArchived(error) || is(Code.MissingPermissions, threadIsLocked)(error);

/** Discord's code for an archived thread ("Thread is archived"); discord.js has no name for it. */
const threadIsArchived = 50083;

/** Discord's code for a thread that only moderators may unarchive. */
const threadIsLocked = 160_005;

/** The thread is archived. */
export const isArchived: (error: unknown) => boolean = is(threadIsArchived);

/** Whether the same request may succeed later. */
export function isTransient(error: unknown): boolean {
  if (error instanceof DiscordAPIError || error instanceof HTTPError) return error.status >= 500;
  // Any other error comes from the network: a broken connection, an unknown host, a timeout.
  return error instanceof Error && (error.name === 'AbortError' || error.name === 'TypeError' || 'code' in error);
}
