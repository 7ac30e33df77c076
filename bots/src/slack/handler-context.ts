/** What every handler needs, and the workspace that an event came from. */
import type { Context } from '@slack/bolt';
import type { Clock, Logger, SurfaceStore, Vizzy } from '@vizzy/core';
import type { AcknowledgeFirst } from '../acknowledge-first.ts';
import type { TurnService } from '../turn-service.ts';
import { communityIdOf } from './conversation-id.ts';
import { type BotChannelClient, createBotChannelClient, type SlackClient } from './messages/bot-channel-client.ts';
import { createDirectConversations, type DirectConversations } from './messages/direct-conversations.ts';
import { createPictureUploads, type PictureUploads } from './messages/picture-uploads.ts';
import { createPostedCreations, type PostedCreations } from './messages/posted-creations.ts';
import { type CallRetry, createCallRetry } from './messages/retry.ts';
import { createUserDirectory, type UserDirectory } from './user-directory.ts';

/** The parts of Vizzy that Slack's handlers use. */
export type VizzyForSlack = Pick<
  Vizzy,
  'reset' | 'deduplicate' | 'creations' | 'exports' | 'people' | 'communities' | 'serviceReports' | 'health'
> & { readonly surfaceStore: SurfaceStore };

/** What every handler needs. */
export type HandlerContext = {
  readonly vizzy: VizzyForSlack;
  readonly turns: TurnService;
  /** Hosts that pictures may be read from. */
  readonly mediaHosts: readonly string[];
  readonly transport: 'socket' | 'http';
  readonly acknowledgeFirst: AcknowledgeFirst;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly userDirectory: UserDirectory;
  readonly postedCreations: PostedCreations;
  readonly directConversations: DirectConversations;
  readonly callRetry: CallRetry;
  /** The clients of each workspace, by token: they know its running uploads. */
  readonly clientsByToken: Map<string, Pick<Workspace, 'channelClient' | 'pictureUploads'>>;
};

/** The workspace of an event, and the clients to write in it. */
export type Workspace = {
  readonly teamId: string;
  /** The organisation (Enterprise Grid) that installed Vizzy for all its workspaces; undefined: the workspace itself did. */
  readonly enterpriseId: string | undefined;
  readonly communityId: string;
  readonly botUserId: string;
  readonly token: string;
  readonly client: SlackClient;
  readonly channelClient: BotChannelClient;
  readonly pictureUploads: PictureUploads;
};

/** What the context is created from. */
export type HandlerContextParts = Pick<
  HandlerContext,
  'vizzy' | 'turns' | 'mediaHosts' | 'transport' | 'acknowledgeFirst' | 'clock' | 'logger'
>;

/** Creates the context. */
export function createHandlerContext(parts: HandlerContextParts): HandlerContext {
  const { vizzy, clock, logger } = parts;
  return {
    ...parts,
    userDirectory: createUserDirectory(clock, logger),
    postedCreations: createPostedCreations(vizzy.surfaceStore),
    directConversations: createDirectConversations(vizzy.surfaceStore, clock),
    callRetry: createCallRetry(clock),
    clientsByToken: new Map(),
  };
}

/** A workspace, and Vizzy's identity in it. */
export type WorkspaceIdentity = Pick<Workspace, 'teamId' | 'enterpriseId' | 'botUserId' | 'token'>;

/** The workspace with this token. */
export function workspaceForToken(
  handlerContext: HandlerContext,
  { teamId, enterpriseId, botUserId, token }: WorkspaceIdentity,
  client: SlackClient,
): Workspace {
  const known = handlerContext.clientsByToken.get(token);
  const parts = {
    client,
    callRetry: handlerContext.callRetry,
    clock: handlerContext.clock,
    logger: handlerContext.logger,
  };
  const clients = known ?? {
    channelClient: createBotChannelClient(parts),
    pictureUploads: createPictureUploads(parts),
  };
  handlerContext.clientsByToken.set(token, clients);
  return { teamId, enterpriseId, communityId: communityIdOf(teamId), botUserId, token, client, ...clients };
}

/** The workspace of an event; undefined if Slack does not name it, or Vizzy is not installed there. */
export function workspaceOf(
  handlerContext: HandlerContext,
  context: Context,
  client: SlackClient,
): Workspace | undefined {
  const { teamId, botUserId, botToken, isEnterpriseInstall } = context;
  if (!teamId || !botUserId || !botToken) return undefined;
  const enterpriseId = isEnterpriseInstall ? context.enterpriseId : undefined;
  return workspaceForToken(handlerContext, { teamId, enterpriseId, botUserId, token: botToken }, client);
}
