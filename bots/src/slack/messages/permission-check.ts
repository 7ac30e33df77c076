import { isAllowedPlace } from '../../community-rules.ts';
import type { HandlerContext, Workspace } from '../handler-context.ts';

/** Whether managers let Vizzy draw in this channel; in direct messages it always may. */
export async function isDrawingAllowed(
  channelId: string,
  isDirect: boolean,
  { communityId }: Workspace,
  { vizzy }: HandlerContext,
) {
  if (isDirect) return true;
  return isAllowedPlace(await vizzy.communities.load(communityId), channelId);
}
