/** The scopes that Vizzy needs, and which are missing. */
import { z } from 'zod';

/** Scopes without which nothing works; the manifest asks for exactly these and the ones below. */
export const neededScopes = ['app_mentions:read', 'chat:write', 'commands', 'files:read', 'files:write', 'im:history'];

/** Scopes for single features: threads without a mention, statuses, names and languages. */
export const usefulScopes = ['assistant:write', 'channels:history', 'groups:history', 'users:read'];

const answer = z.object({ response_metadata: z.object({ scopes: z.array(z.string()).optional() }).optional() });

/** The scopes that are missing, if Slack tells. */
export function missingScopes(answered: unknown, scopes: readonly string[]): readonly string[] {
  const granted = answer.safeParse(answered).data?.response_metadata?.scopes;
  return granted === undefined ? [] : scopes.filter((scope) => !granted.includes(scope));
}
