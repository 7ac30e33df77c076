/** `/vizzy doctor`: tells managers what works in this workspace and what does not. */
import type { HandlerContext, Workspace } from '../handler-context.ts';
import { textsFor } from '../texts.ts';
import { missingScopes, neededScopes, usefulScopes } from './permissions.ts';

/** Runs `/vizzy doctor`: a line each on permissions, store, queue and tiers. */
export async function runDoctor(
  locale: string | undefined,
  { client }: Pick<Workspace, 'client'>,
  { vizzy, transport }: HandlerContext,
): Promise<string> {
  const [{ checks }, answered] = await Promise.all([vizzy.health(), client.auth.test()]);
  const missing = missingScopes(answered, [...neededScopes, ...usefulScopes]);
  return textsFor(locale).doctor({ missing, checks, transport });
}
