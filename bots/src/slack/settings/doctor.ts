/** `/vizzy doctor`: tells managers what works in this workspace and what does not. */
import { checkFindings } from '../../service-findings.ts';
import type { HandlerContext, Workspace } from '../handler-context.ts';
import { escapeMarkup } from '../messages/markup.ts';
import { textsFor } from '../texts.ts';
import { missingScopes, neededScopes, usefulScopes } from './permissions.ts';

/** Runs `/vizzy doctor`: a line each on permissions, store, queue and tiers, and what to do about a tier that fails. */
export async function runDoctor(
  locale: string | undefined,
  { client }: Pick<Workspace, 'client'>,
  { vizzy, transport }: HandlerContext,
): Promise<string> {
  const [{ checks }, answered] = await Promise.all([vizzy.health(), client.auth.test()]);
  const missing = missingScopes(answered, [...neededScopes, ...usefulScopes]);
  const findings = checkFindings(checks, vizzy, locale).map((check) => ({
    ...check,
    state: escapeMarkup(check.state),
  }));
  return textsFor(locale).doctor({ missing, checks: findings, transport });
}
