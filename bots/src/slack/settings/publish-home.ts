/** The App Home: its page, and the prompts above its messages. */

import { userIdOf } from '../conversation-id.ts';
import type { Contact, Desk } from '../handler-context.ts';
import { limits } from '../limits.ts';
import { faultOf } from '../messages/errors.ts';
import { recentOf } from '../messages/gallery.ts';
import { wordsFor } from '../texts.ts';
import { renderHome } from './home-view.ts';

/** Creations on the page. */
const shelfLength = 5;

/** Shows the page as it stands now. */
export async function publishHome(slackUserId: string, contact: Contact, desk: Desk): Promise<void> {
  const userId = userIdOf(contact.teamId, slackUserId);
  const [{ locale }, profile, recent] = await Promise.all([
    desk.book.find(contact.client, contact.teamId, slackUserId),
    desk.vizzy.people.profile(userId, contact.communityId),
    recentOf(userId, shelfLength, desk),
  ]);
  const publish = (view: ReturnType<typeof renderHome>) =>
    desk.patience.keep(() => contact.client.views.publish({ user_id: slackUserId, view }));
  const facts = { userId: slackUserId, locale, profile };
  try {
    await publish(renderHome({ ...facts, recent }));
  } catch (error) {
    const fault = faultOf(error);
    if (fault?.type !== 'refused') throw error;
    // A picture that Slack does not keep any more must not take the whole page with it.
    desk.logger.info({ fault }, 'a home without its pictures');
    await publish(renderHome({ ...facts, recent: recent.map(({ creation }) => ({ creation, picture: undefined })) }));
  }
}

/** Suggests what to ask for, in the agent view. */
export async function suggestPrompts(channelId: string, slackUserId: string, contact: Contact, desk: Desk) {
  const { locale } = await desk.book.find(contact.client, contact.teamId, slackUserId);
  const { prompts, promptsTitle } = wordsFor(locale);
  try {
    await contact.client.assistant.threads.setSuggestedPrompts({
      channel_id: channelId,
      title: promptsTitle,
      prompts: prompts.slice(0, limits.prompts).map((prompt) => ({ ...prompt })),
    });
  } catch (error) {
    const fault = faultOf(error);
    if (!fault) throw error;
    desk.logger.info({ fault }, 'prompts could not be suggested');
  }
}
