/** What every handler works with, and the workspace that an event came from. */
import type { Context } from '@slack/bolt';
import type { Clock, Logger, SurfaceStore, Vizzy } from '@vizzy/core';
import type { Turns } from '../turn-service.ts';
import type { Calm } from './calm.ts';
import { communityIdOf } from './conversation-id.ts';
import { createMessenger, type Messenger, type SlackClient } from './messages/bot-channel-client.ts';
import { createDirectMessages, type DirectMessages } from './messages/direct-conversations.ts';
import { createKeeper, type Keeper } from './messages/picture-uploads.ts';
import { createShown, type Shown } from './messages/posted-creations.ts';
import { createPatience, type Patience } from './messages/retry.ts';
import { createPeopleBook, type PeopleBook } from './user-directory.ts';

/** What of Vizzy Slack uses. */
export type AskedVizzy = Pick<
  Vizzy,
  'reset' | 'deduplicate' | 'creations' | 'exports' | 'people' | 'communities' | 'health'
> & { readonly surfaceStore: SurfaceStore };

/** What every handler works with. */
export type Desk = {
  readonly vizzy: AskedVizzy;
  readonly turns: Turns;
  /** Hosts that pictures may be read from. */
  readonly mediaHosts: readonly string[];
  readonly transport: 'socket' | 'http';
  readonly calm: Calm;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly book: PeopleBook;
  readonly shown: Shown;
  readonly direct: DirectMessages;
  readonly patience: Patience;
  /** Messengers by token, so that uploads under way are known. */
  readonly offices: Map<string, Pick<Contact, 'messenger' | 'keeper'>>;
};

/** A workspace, as one event reaches us from it. */
export type Contact = {
  readonly teamId: string;
  /** The organisation (Enterprise Grid) that has installed Vizzy for all of its workspaces; undefined: this one has. */
  readonly enterpriseId: string | undefined;
  readonly communityId: string;
  readonly botUserId: string;
  readonly token: string;
  readonly client: SlackClient;
  readonly messenger: Messenger;
  readonly keeper: Keeper;
};

/** What a desk is made of. */
export type DeskParts = Pick<Desk, 'vizzy' | 'turns' | 'mediaHosts' | 'transport' | 'calm' | 'clock' | 'logger'>;

/** A desk. */
export function createDesk(parts: DeskParts): Desk {
  const { vizzy, clock, logger } = parts;
  return {
    ...parts,
    book: createPeopleBook(clock, logger),
    shown: createShown(vizzy.surfaceStore),
    direct: createDirectMessages(vizzy.surfaceStore, clock),
    patience: createPatience(clock),
    offices: new Map(),
  };
}

/** A workspace, and who Vizzy is in it. */
export type Door = Pick<Contact, 'teamId' | 'enterpriseId' | 'botUserId' | 'token'>;

/** The contact to a workspace. */
export function contactAt(desk: Desk, { teamId, enterpriseId, botUserId, token }: Door, client: SlackClient): Contact {
  const known = desk.offices.get(token);
  const parts = { client, patience: desk.patience, clock: desk.clock, logger: desk.logger };
  const office = known ?? { messenger: createMessenger(parts), keeper: createKeeper(parts) };
  desk.offices.set(token, office);
  return { teamId, enterpriseId, communityId: communityIdOf(teamId), botUserId, token, client, ...office };
}

/** The workspace of an event; undefined when Slack does not say which, or the app is not installed there. */
export function contactOf(desk: Desk, context: Context, client: SlackClient): Contact | undefined {
  const { teamId, botUserId, botToken, isEnterpriseInstall } = context;
  if (!teamId || !botUserId || !botToken) return undefined;
  const enterpriseId = isEnterpriseInstall ? context.enterpriseId : undefined;
  return contactAt(desk, { teamId, enterpriseId, botUserId, token: botToken }, client);
}
