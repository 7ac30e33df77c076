/** What works in a workspace and what does not, for managers; and the permissions that are needed at all. */

import type { HandlerContext, Workspace } from '../handler-context.ts';
import { textsFor } from '../texts.ts';
import { missingScopes, neededScopes, usefulScopes } from './permissions.ts';

/** Permissions, store, queue and tiers, a line each. */
export async function runDoctor(
  locale: string | undefined,
  { client }: Pick<Workspace, 'client'>,
  { vizzy, transport }: HandlerContext,
): Promise<string> {
  const [{ checks }, answered] = await Promise.all([vizzy.health(), client.auth.test()]);
  const missing = missingScopes(answered, [...neededScopes, ...usefulScopes]);
  return textsFor(locale).doctor({ missing, checks, transport });
}
