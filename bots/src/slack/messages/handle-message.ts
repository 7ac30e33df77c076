/** Messages and mentions: which of them are meant for Vizzy, and what they ask. */
import { sentencesFor } from '@vizzy/core';
import { conversationIdOf, userIdOf } from '../conversation-id.ts';
import type { Contact, Desk } from '../handler-context.ts';
import { receiveMessage, type WrittenMessage, wordsOf } from '../receive.ts';
import { mayDraw, takeTurn } from '../request-turn.ts';
import { renderText } from './components.ts';
import { mentionedIn } from './markup.ts';

/** Creations of a person among which one of this thread is looked for. */
const lately = 20;

/** Whether a message in a thread is meant for Vizzy though nobody says so: an answer, or a wish below one's own picture. */
async function isMeant(message: WrittenMessage, parent: string | undefined, contact: Contact, desk: Desk) {
  const { threadTs, userId, channelId, mentionsOthersFirst } = message;
  if (threadTs === undefined || mentionsOthersFirst) return false;
  const { teamId, botUserId } = contact;
  const who = { userId: userIdOf(teamId, userId), conversationId: conversationIdOf({ teamId, channelId, threadTs }) };
  if (await desk.vizzy.people.isAwaited(who)) return true;
  // In other people's threads they talk among themselves: there Vizzy waits for its name.
  if (parent !== userId && parent !== botUserId) return false;
  const recent = await desk.vizzy.creations.recent(who.userId, { limit: lately });
  return recent.some(({ conversationId }) => conversationId === who.conversationId);
}

/** Handles a message or a mention. The same message may come several times, as both. */
export async function onMessage(event: unknown, parent: string | undefined, contact: Contact, desk: Desk) {
  const message = receiveMessage(event, contact.botUserId);
  if (!message) return;
  const { isDirect, mentionsBot, userId, channelId, ts, threadTs, picture } = message;
  if (!isDirect && !mentionsBot && !(await isMeant(message, parent, contact, desk))) return;
  const { teamId, client, messenger } = contact;
  // One message comes as several events, and again when Slack is not sure: it is answered once, whichever comes first.
  if (!(await desk.vizzy.deduplicate(`slack ${teamId}:${channelId}:${ts}`))) return;
  const [{ locale }, nameOf] = await Promise.all([
    desk.book.find(client, teamId, userId),
    desk.book.names(client, teamId, mentionedIn(message.text)),
  ]);
  const { surface } = sentencesFor(locale);
  const spot = { channelId, threadTs: threadTs ?? ts };
  if (!(await mayDraw(channelId, isDirect, contact, desk)))
    return messenger.whisper(spot, userId, renderText(surface.refusals.wrongPlace));
  const said = wordsOf(message.text, contact.botUserId, nameOf);
  if (!said && !picture) return messenger.whisper(spot, userId, renderText(surface.help));
  const rootTs = isDirect ? await desk.direct.rootOf(teamId, message) : spot.threadTs;
  await takeTurn(
    {
      userId,
      channelId,
      threadTs: spot.threadTs,
      rootTs,
      isDirect,
      // A picture without words asks for what pictures are for.
      wish: said ? { text: said } : { text: surface.says.transform, mode: 'transform' },
      attached: picture,
      locale,
    },
    contact,
    desk,
  );
}
