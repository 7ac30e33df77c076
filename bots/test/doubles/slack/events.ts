/** What Slack tells the app, as it writes it (docs.slack.dev/apis/events-api, /interactivity). */
import type { Json } from './json.ts';
import { type Channel, lookOf, type Message, type User } from './model.ts';
import { fileJson } from './uploads.ts';
import { messageJson, type Workspace } from './workspace.ts';

const appId = 'A000VIZZY';

/** An event in its envelope. */
export function eventJson({ teamId, enterpriseId, bot, nextId }: Workspace, event: Json, now: number): Json {
  const isForAll = enterpriseId !== undefined;
  return {
    token: 'verification',
    team_id: teamId,
    ...(isForAll ? { enterprise_id: enterpriseId } : {}),
    context_team_id: teamId,
    api_app_id: appId,
    event: { event_ts: `${now / 1000}`, ...event },
    type: 'event_callback',
    event_id: nextId('Ev'),
    event_time: Math.floor(now / 1000),
    authorizations: [
      {
        enterprise_id: enterpriseId ?? null,
        team_id: teamId,
        user_id: bot.id,
        is_bot: true,
        is_enterprise_install: isForAll,
      },
    ],
    is_ext_shared_channel: false,
  };
}

/** A person's message as an event. */
export function writtenJson(message: Message, workspace: Workspace, filesUrl: string): Json {
  const { files } = lookOf(message);
  return {
    ...messageJson(message, workspace),
    channel: message.channel.id,
    channel_type: message.channel.type,
    client_msg_id: message.ts,
    ...(files.length > 0
      ? { subtype: 'file_share', files: files.map((file) => fileJson(file, workspace, filesUrl)) }
      : {}),
  };
}

/** Fields that every payload of an interaction has. */
export function interactionJson({ teamId, enterpriseId }: Workspace, user: User, triggerId: string): Json {
  const isForAll = enterpriseId !== undefined;
  return {
    // Of an organisation only the person's own workspace is told.
    team: isForAll ? null : { id: teamId, domain: 'acme' },
    user: { id: user.id, username: user.name, name: user.name, team_id: teamId },
    api_app_id: appId,
    token: 'verification',
    trigger_id: triggerId,
    enterprise: isForAll ? { id: enterpriseId, name: enterpriseId } : null,
    is_enterprise_install: isForAll,
  };
}

/** Where on a message something was pressed. */
export function containerJson(message: Message, workspace: Workspace): Json {
  const { channel, ts, threadTs, onlyFor } = message;
  return {
    container: {
      type: 'message',
      message_ts: ts,
      channel_id: channel.id,
      is_ephemeral: onlyFor !== undefined,
      ...(threadTs ? { thread_ts: threadTs } : {}),
    },
    channel: { id: channel.id, name: channel.type === 'im' ? 'directmessage' : channel.name },
    // An ephemeral message is not told of.
    ...(onlyFor === undefined
      ? {
          message: messageJson(message, workspace),
        }
      : {}),
  };
}

/** A slash command as its form. */
export function commandJson(
  { teamId, enterpriseId }: Workspace,
  given: { readonly user: User; readonly channel: Channel; readonly text: string; readonly triggerId: string },
): Json {
  const { user, channel, text, triggerId } = given;
  return {
    token: 'verification',
    team_id: teamId,
    team_domain: 'acme',
    channel_id: channel.id,
    channel_name: channel.type === 'im' ? 'directmessage' : channel.name,
    user_id: user.id,
    user_name: user.name,
    command: '/vizzy',
    text,
    api_app_id: appId,
    ...(enterpriseId === undefined ? {} : { enterprise_id: enterpriseId, enterprise_name: enterpriseId }),
    is_enterprise_install: String(enterpriseId !== undefined),
    trigger_id: triggerId,
  };
}
