/** What Discord answers when it refuses a request. */

/** A refusal: HTTP status, Discord's own code, and its sentence (docs: "Opcodes and Status Codes"). */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;
  readonly code: number;
  /** Seconds to wait, on 429. */
  readonly retryAfter: number | undefined;
  readonly isGlobal: boolean;

  constructor(status: number, code: number, message: string, limit?: { retryAfter: number; isGlobal: boolean }) {
    super(message);
    this.status = status;
    this.code = code;
    this.retryAfter = limit?.retryAfter;
    this.isGlobal = limit?.isGlobal ?? false;
  }
}

/** The refusals that the double knows, by name. */
export const refusals = {
  unauthorized: () => new Refusal(401, 0, '401: Unauthorized'),
  unknownChannel: () => new Refusal(404, 10003, 'Unknown Channel'),
  unknownGuild: () => new Refusal(404, 10004, 'Unknown Guild'),
  unknownMessage: () => new Refusal(404, 10008, 'Unknown Message'),
  unknownUser: () => new Refusal(404, 10013, 'Unknown User'),
  unknownWebhook: () => new Refusal(404, 10015, 'Unknown Webhook'),
  unknownInteraction: () => new Refusal(404, 10062, 'Unknown interaction'),
  tooLarge: () => new Refusal(413, 40005, 'Request entity too large'),
  alreadyAcknowledged: () => new Refusal(400, 40060, 'Interaction has already been acknowledged.'),
  tooManyFollowUps: () =>
    new Refusal(400, 40094, 'This interaction has reached the maximum number of follow up messages.'),
  missingAccess: () => new Refusal(403, 50001, 'Missing Access'),
  notYours: () => new Refusal(403, 50005, 'Cannot edit a message authored by another user'),
  emptyMessage: () => new Refusal(400, 50006, 'Cannot send an empty message'),
  cannotReachUser: () => new Refusal(403, 50007, 'Cannot send messages to this user'),
  missingPermissions: () => new Refusal(403, 50013, 'Missing Permissions'),
  wrongChannelType: () => new Refusal(400, 50024, 'Cannot execute action on this channel type'),
  invalidToken: () => new Refusal(401, 50027, 'Invalid Webhook Token'),
  threadArchived: () => new Refusal(400, 50083, 'Thread is archived'),
  threadExists: () => new Refusal(400, 160004, 'A thread has already been created for this message'),
  threadLocked: () => new Refusal(403, 160005, 'Thread is locked'),
  invalidForm: (why: string) => new Refusal(400, 50035, `Invalid Form Body\n${why}`),
  notFound: () => new Refusal(404, 0, '404: Not Found'),
} as const;
