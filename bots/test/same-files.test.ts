/** Both platforms have the same files, so that who knows one finds the way in the other. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/** Files that one platform needs and the other does not, each with its reason. */
const onlyIn = {
  discord: {
    'messages/channel-message.ts': 'Discord has two kinds of replies: to a message, written with the bot’s token …',
    'messages/interaction-message.ts': '… and to an interaction, written with its own token, which expires',
    'messages/drain-notices.ts':
      'interactions reach a closing process over the gateway; Slack’s socket is closed first',
    'messages/progress-budget.ts':
      'Discord limits all requests of a bot together; Slack limits each workspace and method',
  },
  slack: {
    'encrypt.ts': 'installations hold tokens of many workspaces; Discord has one token for all servers',
    'installations.ts': 'the same',
    'http-receiver.ts': 'Slack can deliver events over HTTP; Discord’s gateway is always a socket',
    'library-log.ts': 'Bolt logs by itself; discord.js tells its client’s listeners',
    'user-directory.ts': 'Discord’s events carry names and languages; Slack must be asked for them',
    'messages/direct-conversations.ts':
      'Slack has threads in direct messages; on Discord a direct channel is one conversation',
    'messages/emoji-names.ts': 'Slack sends emoji by name; Discord sends characters',
    'messages/picture-uploads.ts':
      'Slack shows a file only after an upload of its own; Discord takes files with the message',
    'messages/posted-creations.ts': 'Slack’s files must be deleted by id; Discord deletes them with their message',
    'settings/home-view.ts': 'only Slack has an App Home',
    'settings/publish-home.ts': 'only Slack has an App Home',
  },
} as const;

type Platform = keyof typeof onlyIn;

const filesOf = (platform: Platform) =>
  readdirSync(fileURLToPath(new URL(`../src/${platform}/`, import.meta.url)), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.replaceAll('\\', '/'))
    .sort();

const sharedFilesOf = (platform: Platform) =>
  filesOf(platform).filter((name) => !Object.hasOwn(onlyIn[platform], name));

describe('the folders of both platforms', () => {
  it('have the same files, except those that only one platform needs', () => {
    expect(sharedFilesOf('discord')).toEqual(sharedFilesOf('slack'));
  });

  it.each(['discord', 'slack'] as const)('excuse no file of %s that is gone', (platform) => {
    expect(filesOf(platform)).toEqual(expect.arrayContaining(Object.keys(onlyIn[platform])));
  });

  it('have the files that CONTRIBUTING names', () => {
    const named = ['bot', 'listen', 'receive', 'render', 'deliver', 'commands', 'conversation-id', 'limits', 'texts'];
    expect(sharedFilesOf('discord')).toEqual(expect.arrayContaining(named.map((name) => `${name}.ts`)));
  });
});
