/** Checks whether Vizzy may draw in a channel. */
import { isAllowedPlace } from '../../community-rules.ts';
import type { HandlerContext, Workspace } from '../handler-context.ts';

/** Whether managers let Vizzy draw in this channel; it always may in direct messages. */
export async function isDrawingAllowed(
  channelId: string,
  isDirect: boolean,
  { communityId }: Workspace,
  { vizzy }: HandlerContext,
) {
  if (isDirect) return true;
  return isAllowedPlace(await vizzy.communities.load(communityId), channelId);
}
