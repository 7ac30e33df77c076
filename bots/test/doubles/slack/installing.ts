/** `oauth.v2.access`: a code for a token (docs.slack.dev/authentication/installing-with-oauth). */

import type { Json } from './json.ts';
import type { Arguments } from './methods/method.ts';
import { Refusal } from './refusal.ts';
import type { Workspace } from './workspace.ts';

/** A workspace, and the token that opens it. */
export type Team = { readonly workspace: Workspace; readonly token: string };

/** Installations that people approved. */
export interface Installing {
  /** What a person who approves is sent back with. */
  approve(team: Team): string;
  /** A code for its token, once. */
  exchange(given: Arguments): Json;
}

/** Nothing approved yet. */
export function createInstalling(scopes: readonly string[]): Installing {
  const codes = new Map<string, Team>();
  return {
    approve(team) {
      const code = `code-of-${team.workspace.teamId}`;
      codes.set(code, team);
      return code;
    },
    exchange(given) {
      const code = String(given['code']);
      const team = codes.get(code);
      if (!team) throw new Refusal('invalid_code');
      codes.delete(code);
      const { teamId, enterpriseId, bot } = team.workspace;
      const isForAll = enterpriseId !== undefined;
      return {
        access_token: team.token,
        token_type: 'bot',
        scope: scopes.join(','),
        bot_user_id: bot.id,
        app_id: 'A000VIZZY',
        team: isForAll ? null : { id: teamId, name: teamId },
        enterprise: isForAll ? { id: enterpriseId, name: enterpriseId } : null,
        is_enterprise_install: isForAll,
        authed_user: { id: 'U0INSTALLER' },
      };
    },
  };
}
