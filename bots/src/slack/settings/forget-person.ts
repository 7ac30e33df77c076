/** Forgetting a person: what the core keeps of them, and what is noted of them here. */
import { sentencesFor } from '@vizzy/core';
import { userIdOf } from '../conversation-id.ts';
import type { HandlerContext, Workspace } from '../handler-context.ts';
import { textsFor } from '../texts.ts';

/** Creations that are listed at once. */
const page = 200;

/** The ids of all creations of a person. */
async function creationsOf(userId: string, { vizzy }: HandlerContext): Promise<readonly string[]> {
  const ids: string[] = [];
  for (;;) {
    const found = await vizzy.creations.recent(userId, { offset: ids.length, limit: page });
    ids.push(...found.map(({ id }) => id));
    if (found.length < page) return ids;
  }
}

/** Forgets everything about the person of Slack's id; resolves to what was deleted, in words for them. */
export async function forgetPerson(
  slackUserId: string,
  locale: string | undefined,
  { teamId }: Workspace,
  handlerContext: HandlerContext,
): Promise<string> {
  const { vizzy, postedCreations, directConversations, userDirectory } = handlerContext;
  const userId = userIdOf(teamId, slackUserId);
  // Only the core knows which creations were theirs, and only until it has forgotten them.
  const ids = await creationsOf(userId, handlerContext);
  const forgotten = await vizzy.reset({ userId });
  const strike = async (id: string) => {
    if (!(await postedCreations.find(id))) return false;
    await postedCreations.forget(id);
    return true;
  };
  const struck = await Promise.all([...ids.map(strike), directConversations.forget(teamId, slackUserId)]);
  userDirectory.forget(teamId, slackUserId);
  const notes = struck.filter(Boolean).length;
  const words = sentencesFor(locale).surface.forgotten(forgotten);
  return notes === 0 ? words : `${words}\n${textsFor(locale).home.forgottenNotes(notes)}`;
}
