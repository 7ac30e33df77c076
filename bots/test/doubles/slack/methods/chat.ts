/** `chat.*`: messages (docs.slack.dev/reference/methods/chat.postMessage and its neighbours). */
import { z } from 'zod';
import { lookOf } from '../model.ts';
import { Refusal } from '../refusal.ts';
import { type ApiContext, content, contentOf, type Method, read, unfurls } from './method.ts';

const posting = z.object({ channel: z.string(), ...content });
const whispering = z.object({ channel: z.string(), user: z.string(), ...content });
const editing = z.object({ channel: z.string(), ts: z.string(), ...content });
const removing = z.object({ channel: z.string(), ts: z.string() });

/** The bot's own message; throws as Slack does for others. */
function own({ workspace }: ApiContext, channelId: string, ts: string, refusal: string) {
  if (!workspace.channels.has(channelId)) throw new Refusal('channel_not_found');
  const message = workspace.find(channelId, ts);
  if (!message || message.onlyFor) throw new Refusal('message_not_found');
  if (message.userId !== workspace.bot.id) throw new Refusal(refusal);
  return message;
}

/** The methods. */
export const chatMethods: Readonly<Record<string, Method>> = {
  'chat.postMessage': {
    scopes: ['chat:write'],
    run(given, office) {
      const { workspace } = office;
      const asked = read(posting, given);
      const channel = workspace.writable(asked.channel);
      const { text, blocks } = contentOf(asked, office);
      if (asked.thread_ts && !workspace.find(channel.id, asked.thread_ts)) throw new Refusal('thread_not_found');
      const message = workspace.post({
        channel,
        userId: workspace.bot.id,
        threadTs: asked.thread_ts,
        onlyFor: undefined,
        look: { text, blocks, files: [] },
        unfurled: unfurls(text, blocks, asked.unfurl_links === 'false' && asked.unfurl_media === 'false'),
      });
      return { channel: channel.id, ts: message.ts, message: { ts: message.ts, text } };
    },
  },
  'chat.postEphemeral': {
    scopes: ['chat:write'],
    run(given, office) {
      const { workspace } = office;
      const asked = read(whispering, given);
      const channel = workspace.writable(asked.channel);
      if (!channel.members.has(asked.user)) throw new Refusal('user_not_in_channel');
      const look = { ...contentOf(asked, office), files: [] };
      const { ts } = workspace.post({
        channel,
        userId: workspace.bot.id,
        threadTs: asked.thread_ts,
        onlyFor: asked.user,
        look,
      });
      return { message_ts: ts };
    },
  },
  'chat.update': {
    scopes: ['chat:write'],
    run(given, office) {
      const asked = read(editing, given);
      office.workspace.writable(asked.channel);
      const message = own(office, asked.channel, asked.ts, 'cant_update_message');
      const { text, blocks } = contentOf(asked, office);
      // With text alone the old blocks stay on the screen.
      const shown = asked.blocks === undefined ? lookOf(message).blocks : blocks;
      message.looks.push({ text, blocks: shown, files: lookOf(message).files });
      return { channel: asked.channel, ts: asked.ts, text };
    },
  },
  'chat.delete': {
    scopes: ['chat:write'],
    run(given, office) {
      const asked = read(removing, given);
      own(office, asked.channel, asked.ts, 'cant_delete_message').isDeleted = true;
      return { channel: asked.channel, ts: asked.ts };
    },
  },
};
