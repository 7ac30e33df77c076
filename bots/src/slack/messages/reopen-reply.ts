/** Opens a reply that another process has begun. */
import type { OpenTarget } from '../../reply-target.ts';
import { createTarget } from '../deliver.ts';
import type { HandlerContext, Workspace } from '../handler-context.ts';
import { sendDirectMessage } from './direct-message.ts';
import { readTargetAddress } from './reply-address.ts';

/** Finds a workspace without an event from it. Rejects if Vizzy is no longer installed there. */
export type FindWorkspace = (workspace: Pick<Workspace, 'teamId' | 'enterpriseId'>) => Promise<Workspace>;

/** Opens reply targets by their addresses, as `createTarget` writes them. */
export const openTargets =
  (findWorkspace: FindWorkspace, { vizzy, postedCreations, logger }: HandlerContext): OpenTarget =>
  async (address) => {
    const { delivery, before } = readTargetAddress(address);
    const { teamId, enterpriseId } = delivery;
    const { channelClient, pictureUploads } = await findWorkspace({ teamId, enterpriseId });
    return createTarget({
      vizzy,
      channelClient,
      pictureUploads,
      postedCreations,
      delivery,
      before,
      isReopened: true,
      logger,
      replyPrivately: (rendered) => sendDirectMessage(channelClient, delivery.renderContext.askerId, rendered),
    });
  };
