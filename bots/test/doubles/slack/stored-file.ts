/** A file as Slack stores it. */

/** A file as Slack keeps it. */
export type StoredFile = {
  readonly id: string;
  readonly name: string;
  /** Who uploaded it. */
  readonly userId: string;
  bytes: Uint8Array;
  /** Pixels; 0 until Slack has looked at it. */
  width: number;
  height: number;
  /** Empty until Slack has looked at it. */
  mimetype: string;
  /** Whether it was completed. */
  isComplete: boolean;
  isDeleted: boolean;
  /** Where it is shared: channel id → ts of the message. */
  readonly shares: Map<string, { readonly ts: string; readonly threadTs: string | undefined }>;
};
