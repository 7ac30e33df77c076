/** Publishes the App Home, and the suggested prompts of its messages. */
import { serviceUseLines } from '../../service-findings.ts';
import { userIdOf } from '../conversation-id.ts';
import type { HandlerContext, Workspace } from '../handler-context.ts';
import { limits } from '../limits.ts';
import { readSlackError } from '../messages/errors.ts';
import { loadGallery } from '../messages/gallery.ts';
import { textsFor } from '../texts.ts';
import { renderHome } from './home-view.ts';

/** How many creations it shows. */
const shelfLength = 5;

/** Publishes the App Home. */
export async function publishHome(
  slackUserId: string,
  workspace: Workspace,
  handlerContext: HandlerContext,
): Promise<void> {
  const userId = userIdOf(workspace.teamId, slackUserId);
  const [{ locale, isManager }, profile, recent] = await Promise.all([
    handlerContext.userDirectory.find(workspace.client, workspace.teamId, slackUserId),
    handlerContext.vizzy.people.profile(userId, workspace.communityId),
    loadGallery(userId, shelfLength, handlerContext),
  ]);
  const publish = (view: ReturnType<typeof renderHome>) =>
    handlerContext.callRetry.run(() => workspace.client.views.publish({ user_id: slackUserId, view }));
  const { vizzy, clock } = handlerContext;
  const services = isManager ? await serviceUseLines(vizzy, clock.now(), locale) : [];
  const facts = { userId: slackUserId, locale, profile, services };
  try {
    await publish(renderHome({ ...facts, recent }));
  } catch (error) {
    const slackError = readSlackError(error);
    if (slackError?.type !== 'refused') throw error;
    // A picture that Slack has deleted makes it refuse the whole page.
    handlerContext.logger.info({ slackError }, 'Slack refused the App Home; publishing it without pictures');
    await publish(renderHome({ ...facts, recent: recent.map(({ creation }) => ({ creation, picture: undefined })) }));
  }
}

/** Sets the suggested prompts of the agent view. */
export async function suggestPrompts(
  channelId: string,
  slackUserId: string,
  workspace: Workspace,
  handlerContext: HandlerContext,
) {
  const { locale } = await handlerContext.userDirectory.find(workspace.client, workspace.teamId, slackUserId);
  const { prompts, promptsTitle } = textsFor(locale);
  try {
    await workspace.client.assistant.threads.setSuggestedPrompts({
      channel_id: channelId,
      title: promptsTitle,
      prompts: prompts.slice(0, limits.prompts).map((prompt) => ({ ...prompt })),
    });
  } catch (error) {
    const slackError = readSlackError(error);
    if (!slackError) throw error;
    handlerContext.logger.info({ slackError }, 'could not set the suggested prompts; the agent view shows none');
  }
}
