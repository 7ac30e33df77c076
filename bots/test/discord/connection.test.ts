import { isVizzyError } from '@vizzy/core';
import { describe, expect, it } from 'vitest';
import { inviteLink, permissionInteger } from '../../src/discord/settings/permissions.ts';
import { intent } from '../doubles/discord/gateway.ts';
import { shareVizzy } from './test-discord.ts';

const aDiscord = shareVizzy();

const least = intent.guilds | intent.guildMessages | intent.directMessages;

describe('connecting', () => {
  it('asks for no privileged intent where none is granted, and for messages where they may be read', async () => {
    const plain = await aDiscord();
    expect(plain.double.gateway.identifies).toEqual([{ intents: least, shard: 0 }]);
    const reading = await aDiscord({ double: { grantedIntents: intent.messageContent } });
    expect(reading.double.gateway.identifies).toEqual([{ intents: least | intent.messageContent, shard: 0 }]);
  });

  it('goes on without an intent that the gateway refuses after all', async () => {
    const { double, lines, general, ada, answerTo } = await aDiscord({
      double: { claimedIntents: intent.messageContent },
    });
    expect(double.gateway.identifies).toEqual([{ intents: least, shard: 0 }]);
    expect(lines.map(({ sentence }) => sentence)).toContain(
      'Discord does not grant the message content intent; connecting without it',
    );
    await answerTo(await ada.runs(general, 'vizzy create', { prompt: 'a fox', count: 1 }));
  });

  it('says in one line what is wrong with a token, or with the way to Discord', async () => {
    const { another, config } = await aDiscord({ mayRefuse: true });
    const problem = async (settings: object) => {
      const error: unknown = await another({ ...config, ...settings }).catch((error: unknown) => error);
      return isVizzyError(error, 'configuration') ? error.message : error;
    };
    expect(await problem({ DISCORD_TOKEN: 'wrong.token.altogether' })).toMatch(
      /^DISCORD_TOKEN is refused by Discord: .+$/,
    );
    expect(await problem({ DISCORD_API_URL: 'http://127.0.0.1:1/api' })).toMatch(/^Discord cannot be reached: .+$/);
  });

  it('connects as many shards as Discord recommends, and answers on each', async () => {
    const { double, general, ada, answerTo, see } = await aDiscord({ double: { shards: 2, identifiesAtOnce: 2 } });
    expect(double.gateway.identifies.map(({ shard }) => shard).toSorted()).toEqual([0, 1]);
    const places = [general, ...['Two', 'Three', 'Four'].map((name) => double.server(name).general)];
    for (const place of places)
      expect(
        see(await answerTo(await ada.runs(place, 'vizzy create', { prompt: 'a fox', count: 1 }))).pictures,
      ).toHaveLength(1);
    expect(
      see(await answerTo(await ada.runs(ada.direct(), 'vizzy create', { prompt: 'a fox', count: 1 }))).pictures,
    ).toHaveLength(1);
  });

  it('in two processes that share a store answers everybody once', async () => {
    const { double, general, ada, bot, another, config, answerTo, see, router } = await aDiscord();
    await bot.stop();
    // They share the store of this test; that there is one is all that its address says.
    const sharing = { ...config, REDIS_URL: 'redis://shared.test' };
    await Promise.all([another(sharing), another(sharing)]);
    const asked = router?.requests.length ?? 0;
    const message = await answerTo(await ada.runs(general, 'vizzy create', { prompt: 'a fox', count: 1 }));
    expect(see(message).pictures).toHaveLength(1);
    await ada.writes(ada.direct(), 'a whale');
    await double.until(() => double.look(ada.direct(), ada).some(({ pictures }) => pictures.length === 2));
    expect(double.look(general, ada)).toHaveLength(1);
    expect(double.look(ada.direct(), ada)).toHaveLength(2);
    expect(router?.requests.length).toBe(asked + 3);
  });

  it('never writes its token into the log', async () => {
    const { lines, double } = await aDiscord();
    expect(JSON.stringify(lines)).not.toContain(double.token);
  });
});

describe('the invitation', () => {
  it('asks for the smallest set of permissions', () => {
    expect(permissionInteger).toBe(309_237_746_688n);
    expect(inviteLink('123')).toBe(
      'https://discord.com/oauth2/authorize?client_id=123&scope=bot+applications.commands&permissions=309237746688',
    );
  });
});
