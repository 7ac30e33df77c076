/** Deleting a creation: what is seen of it, then what is kept of it. */
import { sentencesFor } from '@vizzy/core';
import { userIdOf } from '../conversation-id.ts';
import { renderText } from './components.ts';
import type { Press, PressParts } from './read-button.ts';

/** Whether the message itself says whose it is: all that is left to go by once its creation was forgotten. */
const namesPresser = ({ isDirect, messageText, userId }: Press) => isDirect || messageText.includes(`<@${userId}>`);

/** Deletes for who asked, alone. */
export async function remove({ press, contact, desk, locale, aside }: PressParts): Promise<void> {
  const { hints } = sentencesFor(locale).surface;
  const { channelId, messageTs, action } = press;
  const creation = await desk.vizzy.creations.find(action.subject);
  const isOwn = creation ? creation.userId === userIdOf(contact.teamId, press.userId) : namesPresser(press);
  if (!isOwn) return aside(renderText(creation ? hints.notYours : hints.gone));
  const shown = await desk.shown.find(action.subject);
  const messages = new Set([...(shown?.messages ?? []), ...(messageTs ? [messageTs] : [])]);
  // As long as something can be seen, it can be asked to be deleted again.
  for (const ts of messages) await contact.messenger.remove(shown?.channelId ?? channelId, ts);
  await contact.keeper.drop(shown?.files ?? []);
  if (creation) await desk.vizzy.creations.remove(creation.userId, creation.id);
  await desk.shown.forget(action.subject);
  await aside(renderText(hints.removed));
}
