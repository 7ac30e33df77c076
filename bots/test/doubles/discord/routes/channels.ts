/** Routes about channels, threads and messages, with the permissions that each needs. */
import { z } from 'zod';
import { type Channel, channelType, type StoredFile } from '../model.ts';
import { permission } from '../permissions.ts';
import { refusals } from '../refusal.ts';
import { textsOf } from '../rules/components.ts';
import { draftFrom, parsed, pingsOf, readBody } from '../rules/message.ts';
import { channelJson, messageJson } from '../wire.ts';
import type { World } from '../world.ts';
import { id, type Rooms, type Route, route } from './route.ts';

const threadBody = z.object({
  name: z.string().min(1).max(100),
  auto_archive_duration: z.union([z.literal(60), z.literal(1440), z.literal(4320), z.literal(10080)]).optional(),
});
const channelChanges = z.object({
  archived: z.boolean().optional(),
  locked: z.boolean().optional(),
  name: z.string().max(100).optional(),
});

/** Refuses unless the bot has all these permissions there. */
function need(world: World, channel: Channel, ...bits: readonly bigint[]) {
  const has = world.permissions(channel, world.bot.id);
  if (!(has & permission.viewChannel)) throw refusals.missingAccess();
  const isThread = channel.type === channelType.publicThread;
  for (const bit of bits) {
    const needed = isThread && bit === permission.sendMessages ? permission.sendMessagesInThreads : bit;
    if (!(has & needed)) throw refusals.missingPermissions();
  }
}

/** Its routes. */
export function channelRoutes({ world, interactions, cdn }: Rooms): Route[] {
  const json = (message: Parameters<typeof messageJson>[1]) => messageJson(world, message, cdn());
  const writable = (channelId: string) => {
    const channel = world.channel(channelId);
    if (channel.isArchived && channel.isLocked) throw refusals.threadArchived();
    return channel;
  };
  return [
    route('GET', `/channels/${id}`, ({ params: [channelId = ''] }) => {
      need(world, world.channel(channelId));
      return channelJson(world, world.channel(channelId));
    }),
    route('PATCH', `/channels/${id}`, ({ params: [channelId = ''], json: body }) => {
      const { archived, locked } = parsed(channelChanges, body);
      const channel = world.channel(channelId);
      if (locked !== undefined || channel.isLocked) need(world, channel, permission.manageThreads);
      world.change(channel, {
        ...(archived === undefined ? {} : { isArchived: archived }),
        ...(locked === undefined ? {} : { isLocked: locked }),
      });
      return channelJson(world, channel);
    }),
    route('POST', `/channels/${id}/typing`, ({ params: [channelId = ''] }) => {
      need(world, world.channel(channelId), permission.sendMessages);
      return undefined;
    }),
    route('GET', `/channels/${id}/messages/${id}`, ({ params: [channelId = '', messageId = ''] }) => {
      need(world, world.channel(channelId), permission.readMessageHistory);
      return json(world.message(channelId, messageId));
    }),
    route('GET', `/channels/${id}/messages`, ({ params: [channelId = ''], query }) => {
      need(world, world.channel(channelId), permission.readMessageHistory);
      const there = [...world.messages.values()].filter(
        (message) => message.channelId === channelId && !message.isDeleted && message.visibleTo === null,
      );
      return there
        .toReversed()
        .slice(0, Number(query.get('limit') ?? 50))
        .map(json);
    }),
    route('POST', `/channels/${id}/messages`, ({ params: [channelId = ''], json: body, uploads }) => {
      const channel = writable(channelId);
      need(world, channel, permission.sendMessages, ...(uploads.length > 0 ? [permission.attachFiles] : []));
      return json(send(world, channel, body, uploads));
    }),
    route(
      'PATCH',
      `/channels/${id}/messages/${id}`,
      ({ params: [channelId = '', messageId = ''], json: body, uploads }) => {
        const channel = world.channel(channelId);
        need(world, channel);
        const message = world.message(channelId, messageId);
        if (channel.isArchived) throw refusals.threadArchived();
        if (message.authorId !== world.bot.id) throw refusals.notYours();
        interactions.edit(message, body, uploads);
        return json(message);
      },
    ),
    route('DELETE', `/channels/${id}/messages/${id}`, ({ params: [channelId = '', messageId = ''] }) => {
      const channel = world.channel(channelId);
      const message = world.message(channelId, messageId);
      if (channel.isArchived) throw refusals.threadArchived();
      if (message.authorId !== world.bot.id) need(world, channel, permission.manageMessages);
      else need(world, channel);
      world.remove(message);
      return undefined;
    }),
    route(
      'POST',
      `/channels/${id}/messages/${id}/threads`,
      ({ params: [channelId = '', messageId = ''], json: body }) => {
        const { name } = parsed(threadBody, body);
        const channel = world.channel(channelId);
        if (channel.type !== channelType.text) throw refusals.wrongChannelType();
        need(world, channel, permission.createPublicThreads);
        const message = world.message(channelId, messageId);
        if (world.channels.has(message.id)) throw refusals.threadExists();
        // A thread has the id of the message that it starts from.
        const thread = {
          id: message.id,
          type: channelType.publicThread,
          name,
          guildId: channel.guildId,
          parentId: channel.id,
        };
        return channelJson(world, world.addChannel(thread));
      },
    ),
  ];
}

function send(world: World, channel: Channel, body: unknown, uploads: readonly StoredFile[]) {
  const request = readBody(body);
  const { message_reference: reference, nonce, enforce_nonce } = request;
  const again = enforce_nonce
    ? [...world.messages.values()].find((message) => nonce && message.nonce === String(nonce))
    : undefined;
  // The same nonce within some minutes is the same message (docs: "Create Message").
  if (again) return again;
  const repliedTo = reference ? world.messages.get(reference.message_id) : undefined;
  if (reference && (!repliedTo || repliedTo.isDeleted) && reference.fail_if_not_exists !== false)
    throw refusals.invalidForm('message_reference: Unknown message');
  if (reference) need(world, channel, permission.readMessageHistory);
  const draft = draftFrom(request, uploads, undefined);
  return world.post({
    channelId: channel.id,
    authorId: world.bot.id,
    visibleTo: null,
    interaction: null,
    replyTo: repliedTo && !repliedTo.isDeleted ? repliedTo.id : null,
    pinged: pingsOf([draft.content, ...textsOf(draft.components)], request.allowed_mentions, repliedTo?.authorId),
    nonce: nonce === null || nonce === undefined ? undefined : String(nonce),
    draft,
  });
}
