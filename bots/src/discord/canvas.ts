/** The message that a turn is shown in. */
import { MessageFlags } from 'discord.js';
import type { Rendered } from './rendered.ts';

/** Something that is shown and can be shown anew. */
export interface Shown {
  /** Shows this in place of what was shown before. Rejects when it was deleted. */
  show(rendered: Rendered): Promise<void>;
}

/** One message of Vizzy's, shown and shown again, with others below it. */
export interface Canvas extends Shown {
  /** Answers in time; may be called again. Rejects when Discord does not take the answer any more. */
  acknowledge(): Promise<void>;
  /** Shows this as `show` does, but in a new message when the old one was deleted. */
  showAnyway(rendered: Rendered): Promise<void>;
  /** Shows this below. */
  add(rendered: Rendered): Promise<Shown>;
  /** Opens a thread at the message where that is the place's custom; what is added from then on goes there. */
  openThread(name: string): Promise<void>;
}

/** What Discord takes: always complete, so that an edit leaves nothing behind of what was there. */
export function payloadOf({ components, files }: Rendered): {
  flags: MessageFlags.IsComponentsV2;
  components: Rendered['components'];
  attachments: never[];
  files: { attachment: Buffer; name: string; description: string }[];
} {
  return {
    flags: MessageFlags.IsComponentsV2,
    components,
    attachments: [],
    files: files.map(({ name, bytes, alt }) => ({ attachment: Buffer.from(bytes), name, description: alt })),
  };
}
