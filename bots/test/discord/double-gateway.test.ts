import { stretch } from '@vizzy/core/testing';
import { Client, Events, GatewayIntentBits, REST, Routes } from 'discord.js';
import { describe, expect, it, onTestFinished } from 'vitest';

import { connect, open, restOptions } from './double-client.ts';

const { Guilds, GuildMessages, MessageContent } = GatewayIntentBits;

describe('the gateway', () => {
  it('lets nobody in with a wrong token or an intent that is not switched on', async () => {
    const double = await open();
    const client = new Client({ intents: [Guilds], rest: restOptions(double) });
    onTestFinished(() => client.destroy());
    await expect(client.login('wrong')).rejects.toThrow('invalid token');
    await expect(connect(double, [Guilds, MessageContent])).rejects.toThrow('disallowed intents');
  });

  it('tells what is written, and the words only where they may be read', async () => {
    const double = await open({ grantedIntents: MessageContent });
    const { general, guild } = double.server('Studio');
    const ada = double.person('ada', { in: guild });
    const heard: Record<string, string[]> = { blind: [], reading: [] };
    const blind = await connect(double);
    const reading = await connect(double, [Guilds, GuildMessages, MessageContent]);
    blind.on(Events.MessageCreate, ({ content }) => heard['blind']?.push(content));
    reading.on(Events.MessageCreate, ({ content }) => heard['reading']?.push(content));
    await ada.writes(general, 'among us');
    await ada.writes(general, '@Vizzy hello');
    await ada.writes(ada.direct(), 'in private');
    const mention = `<@${double.world.bot.id}> hello`;
    await double.until(() => heard['blind']?.length === 3 && heard['reading']?.length === 2);
    expect(heard).toEqual({ blind: ['', mention, 'in private'], reading: ['among us', mention] });
  });

  it('goes on after a broken connection with what happened meanwhile, and anew after an invalid session', async () => {
    const double = await open({ heartbeat: stretch(400) });
    const { general } = double.server('Studio');
    const ada = double.person('ada');
    const client = await connect(double);
    const heard: string[] = [];
    let resumed = 0;
    client.on(Events.ShardResume, () => {
      resumed += 1;
    });
    client.on(Events.MessageCreate, ({ id }) => heard.push(id));
    double.gateway.drop();
    const { id } = await ada.writes(general, 'meanwhile');
    await double.until(() => heard.includes(id) && resumed > 0);
    const before = resumed;
    double.gateway.requestReconnect();
    await double.until(() => resumed > before);
    double.gateway.invalidate(false);
    await double.until(() => double.gateway.identifies.length >= 2 && double.gateway.connected === 1);
    const after = await ada.writes(general, 'after');
    await double.until(() => heard.includes(after.id));
  });
});

describe('planned faults', () => {
  it('are answered as told: limits, failures, and answers lost after the fact', async () => {
    const double = await open();
    const { general } = double.server('Studio');
    const ada = double.person('ada');
    const rest = new REST({ ...restOptions(double), retries: 0 }).setToken(double.token);
    const post = (body: object) => rest.post(Routes.channelMessages(general.id), { body });
    double.fail({ on: /^POST .*messages$/, fault: { type: 'status', status: 503 } });
    await expect(post({ content: 'a' })).rejects.toThrow();
    double.fail({ on: /^POST .*messages$/, fault: { type: 'limited', retryAfter: 0.05 } });
    await post({ content: 'b' });
    double.fail({ on: /^POST .*messages$/, fault: { type: 'lost' } });
    await expect(post({ content: 'c', nonce: '1', enforce_nonce: true })).rejects.toThrow();
    await post({ content: 'c', nonce: '1', enforce_nonce: true });
    expect(double.look(general, ada).map(({ text }) => text)).toEqual(['b', 'c']);
    expect(double.refused()).toEqual([]);
  });
});
