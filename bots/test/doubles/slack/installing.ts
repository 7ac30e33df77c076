/** `oauth.v2.access`: a code for a token (docs.slack.dev/authentication/installing-with-oauth). */
import type { Arguments } from './methods/method.ts';
import { type Json, Refusal } from './model.ts';
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
      return {
        access_token: team.token,
        token_type: 'bot',
        scope: scopes.join(','),
        bot_user_id: team.workspace.bot.id,
        app_id: 'A000VIZZY',
        team: { id: team.workspace.teamId, name: team.workspace.teamId },
        enterprise: null,
        is_enterprise_install: false,
        authed_user: { id: 'U0INSTALLER' },
      };
    },
  };
}
