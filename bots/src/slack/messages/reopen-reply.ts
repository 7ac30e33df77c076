/** Opens the place of an answer that another process has begun. */
import type { OpenTarget } from '../../reply-target.ts';
import { createTarget, readTargetAddress } from '../deliver.ts';
import type { Contact, Desk } from '../handler-context.ts';
import { sayDirectly } from '../request-turn.ts';

/** Finds the way to a workspace without an event from it. Rejects when Vizzy is not installed there any more. */
export type FindContact = (workspace: Pick<Contact, 'teamId' | 'enterpriseId'>) => Promise<Contact>;

/** Opens targets by their addresses, as `createTarget` writes them down. */
export const openTargets =
  (findContact: FindContact, { vizzy, shown, logger }: Desk): OpenTarget =>
  async (address) => {
    const { order, before } = readTargetAddress(address);
    const { teamId, enterpriseId } = order;
    const { messenger, keeper } = await findContact({ teamId, enterpriseId });
    return createTarget({
      vizzy,
      messenger,
      keeper,
      shown,
      order,
      before,
      isReopened: true,
      logger,
      aside: (rendered) => sayDirectly(messenger, order.setting.askerId, rendered),
    });
  };
