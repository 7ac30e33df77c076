/** What went wrong between Discord and us, and trying again what may pass. */
import { RESTJSONErrorCodes as Code, DiscordAPIError, HTTPError } from 'discord.js';

/** Discord's code of a refusal; undefined for everything else. */
export const errorCode = (error: unknown): number | undefined =>
  error instanceof DiscordAPIError ? Number(error.code) : undefined;

const is =
  (...codes: readonly number[]) =>
  (error: unknown) =>
    codes.includes(errorCode(error) ?? -1);

/** The interaction's token is not, or no longer, good for anything. */
export const isTokenDead: (error: unknown) => boolean = is(
  Code.InvalidWebhookToken,
  Code.UnknownWebhook,
  Code.UnknownInteraction,
);

/** Answered before, by a try whose answer was lost or by another process. */
export const isAnswered: (error: unknown) => boolean = is(Code.InteractionHasAlreadyBeenAcknowledged);

/** Somebody, or another process of ours, has opened a thread at the message already. */
export const hasThread: (error: unknown) => boolean = is(Code.ThreadAlreadyCreatedForMessage);

/** The message was deleted. */
export const isMessageGone: (error: unknown) => boolean = is(Code.UnknownMessage);

/** The channel or thread was deleted, or is hidden from us. */
export const isChannelGone: (error: unknown) => boolean = is(Code.UnknownChannel, Code.MissingAccess);

/** Nothing can be shown there any more: gone, hidden, locked, or no longer allowed. */
export const isChannelClosed: (error: unknown) => boolean = (error) =>
  isChannelGone(error) || isArchived(error) || is(Code.MissingPermissions, threadIsLocked)(error);

/** Discord's code for a thread that has to be opened again first ("Thread is archived"), which its library does not name. */
const threadIsArchived = 50083;

/** Its code for one that only moderators may open again. */
const threadIsLocked = 160_005;

/** The thread has to be opened again first. */
export const isArchived: (error: unknown) => boolean = is(threadIsArchived);

/** Whether the same request may succeed later: no refusal, or one that is no fault of the request. */
export function isTransient(error: unknown): boolean {
  if (error instanceof DiscordAPIError || error instanceof HTTPError) return error.status >= 500;
  // What is left is the network: a broken connection, a name that is not found, a timeout.
  return error instanceof Error && (error.name === 'AbortError' || error.name === 'TypeError' || 'code' in error);
}
