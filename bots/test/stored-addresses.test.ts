/** Reply addresses as version 0.1 stored them: a turn that an older process began is finished by a newer one. */
import { describe, expect, it } from 'vitest';
import { readTargetAddress as readDiscordAddress } from '../src/discord/messages/reply-address.ts';
import { readTargetAddress as readSlackAddress } from '../src/slack/messages/reply-address.ts';

const who = { userId: 'ann', conversationId: 'kitchen' };

describe('an address that an older version stored', () => {
  it('is read on Discord', () => {
    const setting = {
      askerId: '1',
      isPrivate: false,
      request: 'a fox',
      origin: { label: 'a fox', url: 'https://x.example' },
    };
    const canvas = { by: 'bot', channelId: '2', nonce: 'n' };
    const stored = { setting, who, uploadLimit: 10, opensThread: true, canvas, scenes: [{ messageId: '3' }] };
    expect(readDiscordAddress(stored)).toEqual({
      renderContext: setting,
      scope: who,
      uploadLimit: 10,
      opensThread: true,
      replyMessage: canvas,
      scenes: [{ messageId: '3' }],
      isAnswered: false,
    });
  });

  it('is read on Slack', () => {
    const setting = { askerId: 'U1', isDirect: true, request: 'a fox' };
    const spot = { channelId: 'C1', threadTs: '1.2' };
    const stored = {
      order: { teamId: 'T1', setting, who, spot, isTop: false, nonce: 'n' },
      before: { below: [], files: ['F1'] },
    };
    expect(readSlackAddress(stored)).toEqual({
      delivery: { teamId: 'T1', renderContext: setting, scope: who, threadRef: spot, isTop: false, nonce: 'n' },
      before: { below: [], files: ['F1'], isAnswered: false },
    });
  });
});
