/** Attending to whoever asks: once for each event, in their language, and never in silence. */
import type { Context } from '@slack/bolt';
import { isVizzyError } from '@vizzy/core';
import { refusalOf } from '../refusal-text.ts';
import { type Contact, contactOf, type Desk } from './handler-context.ts';
import type { SlackClient } from './messages/bot-channel-client.ts';
import { type Rendered, renderText } from './messages/components.ts';
import { asVizzyError, explain } from './messages/errors.ts';
import { wordsFor } from './texts.ts';
import type { Person } from './user-directory.ts';

/** What every listener is called with. */
export type Heard = { readonly context: Context; readonly client: SlackClient };

/** Somebody who waits for an answer. */
export type Asking = {
  readonly userId: string;
  /** Names the event: what is told of twice is done once. Absent: done each time. */
  readonly key?: string;
  readonly aside: (contact: Contact) => (rendered: Rendered) => Promise<void>;
};

/** What is done for who asks. */
export type Work = (
  contact: Contact,
  /** Who asks; Slack is asked only when it matters. */
  who: () => Promise<Person>,
  aside: (rendered: Rendered) => Promise<void>,
) => Promise<void>;

/** Attends to people. */
export interface Attendant {
  /** Never rejects: what goes wrong is said to the person and to the log. */
  attend(heard: Heard, asking: Asking, work: Work): Promise<void>;
}

/** An attendant at a desk. */
export function createAttendant(desk: Desk): Attendant {
  const { logger, vizzy, book } = desk;
  async function attend({ context, client }: Heard, { userId, key, aside }: Asking, work: Work) {
    const contact = contactOf(desk, context, client);
    if (!contact) return;
    let locale: string | undefined;
    const say = aside(contact);
    try {
      desk.calm.disturb();
      await desk.calm.settled();
      if (key !== undefined && !(await vizzy.deduplicate(`slack ${contact.teamId} ${key}`))) return;
      const who = async () => {
        const person = await book.find(contact.client, contact.teamId, userId);
        locale = person.locale;
        return person;
      };
      await work(contact, who, say);
    } catch (error) {
      const known = asVizzyError(error);
      const isKnown = isVizzyError(known);
      logger[isKnown ? 'info' : 'error'](
        isKnown ? { code: known.code, message: known.message } : { err: error },
        'an event could not be handled',
      );
      const words = explain(error, wordsFor(locale)) ?? refusalOf(known, locale);
      await say(renderText(words)).catch((failure: unknown) =>
        logger.warn({ err: asVizzyError(failure) }, 'a refusal could not be shown'),
      );
    }
  }

  return { attend };
}
