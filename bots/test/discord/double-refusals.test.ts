import { MessageFlags, RateLimitError, REST, Routes } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { permission } from '../doubles/discord/permissions.ts';

import { codeOf, open, png, register, restOptions } from './double-client.ts';

describe('what Discord refuses', () => {
  it.each([
    ['capital letters', [{ name: 'Vizzy', description: 'x' }]],
    ['no description', [{ name: 'vizzy' }]],
    ['a long description', [{ name: 'vizzy', description: 'x'.repeat(101) }]],
    [
      'required after optional',
      [
        {
          name: 'a',
          description: 'x',
          options: [
            { type: 3, name: 'b', description: 'x' },
            { type: 3, name: 'c', description: 'x', required: true },
          ],
        },
      ],
    ],
    [
      '26 options',
      [
        {
          name: 'a',
          description: 'x',
          options: Array.from({ length: 26 }, (_, n) => ({ type: 3, name: `o${n}`, description: 'x' })),
        },
      ],
    ],
    [
      'choices with autocomplete',
      [
        {
          name: 'a',
          description: 'x',
          options: [{ type: 3, name: 'b', description: 'x', autocomplete: true, choices: [{ name: 'c', value: 'd' }] }],
        },
      ],
    ],
    [
      'subcommands beside values',
      [
        {
          name: 'a',
          description: 'x',
          options: [
            { type: 1, name: 'b', description: 'x' },
            { type: 3, name: 'c', description: 'x' },
          ],
        },
      ],
    ],
    ['an unknown locale', [{ name: 'a', description: 'x', description_localizations: { xx: 'y' } }]],
    ['a described menu command', [{ type: 3, name: 'Draw', description: 'x' }]],
    [
      'the same name twice',
      [
        { name: 'a', description: 'x' },
        { name: 'a', description: 'x' },
      ],
    ],
    [
      'more than 8,000 characters',
      [
        {
          name: 'a',
          description: 'x',
          options: Array.from({ length: 25 }, (_, n) => ({
            type: 3,
            name: `o${n}`,
            description: 'x',
            choices: Array.from({ length: 25 }, (_, m) => ({ name: `${m}${'n'.repeat(10)}`, value: `v${m}` })),
          })),
        },
      ],
    ],
  ])('commands with %s', async (_, commands) => {
    expect(codeOf(await register(await open(), commands).catch((error: unknown) => error))).toBe(50035);
  });

  const row = (...components: unknown[]) => ({ type: 1, components });
  const button = (custom_id: string, rest = {}) => ({ type: 2, style: 1, label: 'x', custom_id, ...rest });
  const v2 = MessageFlags.IsComponentsV2;
  it.each([
    ['2,001 characters', { content: 'x'.repeat(2001) }, 50035],
    ['nothing in it', { content: ' ' }, 50006],
    ['six rows', { content: 'x', components: Array.from({ length: 6 }, (_, n) => row(button(`b${n}`))) }, 50035],
    [
      'six buttons in a row',
      { content: 'x', components: [row(...Array.from({ length: 6 }, (_, n) => button(`b${n}`)))] },
      50035,
    ],
    ['the same custom id twice', { content: 'x', components: [row(button('a'), button('a'))] }, 50035],
    ['a custom id of 101 characters', { content: 'x', components: [row(button('a'.repeat(101)))] }, 50035],
    ['a label of 81 characters', { content: 'x', components: [row(button('a', { label: 'x'.repeat(81) }))] }, 50035],
    ['text displays without the flag', { components: [{ type: 10, content: 'x' }] }, 50035],
    ['content with the flag', { content: 'x', flags: v2, components: [{ type: 10, content: 'x' }] }, 50035],
    [
      '4,001 characters in displays',
      {
        flags: v2,
        components: [
          { type: 10, content: 'x'.repeat(2500) },
          { type: 10, content: 'x'.repeat(1501) },
        ],
      },
      50035,
    ],
    ['41 components', { flags: v2, components: Array.from({ length: 41 }, () => ({ type: 10, content: 'x' })) }, 50035],
    [
      'a gallery of a file that was not sent',
      { flags: v2, components: [{ type: 12, items: [{ media: { url: 'attachment://no.png' } }] }] },
      50035,
    ],
    ['a reply to nothing', { content: 'x', message_reference: { message_id: '1' } }, 50035],
  ])('a message with %s', async (_, body, code) => {
    const double = await open();
    const { general } = double.server('Studio');
    const rest = new REST(restOptions(double)).setToken(double.token);
    expect(codeOf(await rest.post(Routes.channelMessages(general.id), { body }).catch((error: unknown) => error))).toBe(
      code,
    );
    expect(double.refused()).toHaveLength(1);
  });

  it('what the bot may not do, what is gone, archived or too large', async () => {
    const double = await open({ hasLimits: false });
    const { general } = double.server('Studio', { uploadLimit: 100_000 });
    const rest = new REST(restOptions(double)).setToken(double.token);
    const refusal = (promise: Promise<unknown>) => promise.then(() => 0, codeOf);
    const post = (id: string, extra = {}) =>
      rest.post(Routes.channelMessages(id), { body: { content: 'x' }, ...extra });
    const sent = (await post(general.id)) as { id: string };
    const thread = (await rest.post(Routes.threads(general.id, sent.id), { body: { name: 'a fox' } })) as {
      id: string;
    };
    expect(thread.id).toBe(sent.id);
    expect(await refusal(rest.post(Routes.threads(general.id, sent.id), { body: { name: 'a fox' } }))).toBe(160004);
    expect(await refusal(post(general.id, { files: [{ name: 'x.bin', data: Buffer.alloc(100_001) }] }))).toBe(40005);
    const inside = (await post(thread.id)) as { id: string };
    double.world.change(double.world.channel(thread.id), { isArchived: true });
    expect(await refusal(rest.patch(Routes.channelMessage(thread.id, inside.id), { body: { content: 'y' } }))).toBe(
      50083,
    );
    expect(await refusal(post(thread.id))).toBe(0);
    double.world.change(double.world.channel(thread.id), { isArchived: true, isLocked: true });
    expect(await refusal(post(thread.id))).toBe(50083);
    double.deny(general, permission.attachFiles);
    expect(await refusal(post(general.id, { files: [{ name: 'x.png', data: await png() }] }))).toBe(50013);
    double.deny(general, permission.viewChannel);
    double.world.channel(general.id).overwrites.shift();
    expect(await refusal(post(general.id))).toBe(50001);
    double.world.change(double.world.channel(general.id), { isDeleted: true });
    expect(await refusal(post(general.id))).toBe(10003);
  });

  it('too many messages, by a limit that the client keeps by itself', async () => {
    const double = await open();
    const { general } = double.server('Studio');
    const rest = new REST({ ...restOptions(double), rejectOnRateLimit: () => true }).setToken(double.token);
    const post = () => rest.post(Routes.channelMessages(general.id), { body: { content: 'x' } });
    for (let count = 0; count < 5; count++) await post();
    await expect(post()).rejects.toBeInstanceOf(RateLimitError);
  });
});
