/** Forgets a person: the core's records, and this platform's own. */
import { sentencesFor } from '@vizzy/core';
import { userIdOf } from '../conversation-id.ts';
import type { HandlerContext, Workspace } from '../handler-context.ts';
import { textsFor } from '../texts.ts';

/** How many creations to list at once. */
const pageSize = 200;

/** The ids of all creations of a person. */
async function creationsOf(userId: string, { vizzy }: HandlerContext): Promise<readonly string[]> {
  const ids: string[] = [];
  for (;;) {
    const found = await vizzy.creations.recent(userId, { offset: ids.length, limit: pageSize });
    ids.push(...found.map(({ id }) => id));
    if (found.length < pageSize) return ids;
  }
}

/** Forgets everything about the person with this Slack id; resolves to what was deleted, in words for them. */
export async function forgetPerson(
  slackUserId: string,
  locale: string | undefined,
  { teamId }: Workspace,
  handlerContext: HandlerContext,
): Promise<string> {
  const { vizzy, postedCreations, directConversations, userDirectory } = handlerContext;
  const userId = userIdOf(teamId, slackUserId);
  // The core knows their creations only until it has forgotten them.
  const ids = await creationsOf(userId, handlerContext);
  const forgotten = await vizzy.reset({ userId });
  const forgetPosted = async (id: string) => {
    if (!(await postedCreations.find(id))) return false;
    await postedCreations.forget(id);
    return true;
  };
  const deleted = await Promise.all([...ids.map(forgetPosted), directConversations.forget(teamId, slackUserId)]);
  userDirectory.forget(teamId, slackUserId);
  const notes = deleted.filter(Boolean).length;
  const words = sentencesFor(locale).surface.forgotten(forgotten);
  return notes === 0 ? words : `${words}\n${textsFor(locale).home.forgottenNotes(notes)}`;
}
