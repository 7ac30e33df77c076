/** What a person said to Vizzy, as every surface hands it to the core. */
import type { ModeId } from './mode.ts';

/** One message of one person in one conversation. */
export type IncomingMessage = {
  /** Who speaks; unique across surfaces, opaque to the core. 1 to 128 characters. */
  readonly userId: string;
  /** Where; opaque to the core. State is kept per (user, conversation). 1 to 128 characters. */
  readonly conversationId: string;
  /** The words, trimmed, 1 to 4,000 characters. */
  readonly text: string;
  /** The mode the person chose; absent: inferred from the words. */
  readonly mode?: ModeId;
  /** The style the person chose; absent: the mode's choice. */
  readonly style?: string;
  /** 0 … 2^32-1; absent: by chance. */
  readonly seed?: number;
  /** How many pictures, 1 to 4; absent: the mode's number. */
  readonly count?: number;
  /** BCP 47 tag of the person's language; absent: English. */
  readonly locale?: string;
  /** An encoded PNG, JPEG or WebP the person attached. */
  readonly image?: Uint8Array;
  /** The creation that a button under it points to; absent: the conversation's last one. */
  readonly about?: string;
  /** The server or workspace it was said in, whose settings and limits apply; opaque to the core. 1 to 128 characters. */
  readonly communityId?: string;
  /** `adults` in channels that the platform restricts to them. Absent: everyone. */
  readonly audience?: 'everyone' | 'adults';
};

/** Whose state is meant: one conversation of a user, or, without its id, everything about the user. */
export type Scope = { readonly userId: string; readonly conversationId?: string };
