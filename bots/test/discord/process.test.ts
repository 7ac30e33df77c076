import { patience } from '@vizzy/core/testing';
import { afterEach, expect, it } from 'vitest';
import { type DiscordDouble, openDiscordDouble } from '../doubles/discord/discord-double.ts';
import { type BotsProcess, runBotsProcess, startBotsProcess } from './soak/bots-process.ts';

let double: DiscordDouble | undefined;
let bots: BotsProcess | undefined;

afterEach(async () => {
  await bots?.stop();
  await double?.close();
  bots = undefined;
  double = undefined;
});

const envFor = ({ token, url }: DiscordDouble) => ({ DISCORD_TOKEN: token, DISCORD_API_URL: url, LOG_LEVEL: 'warn' });

it('a token that Discord refuses ends the start with one readable line', async () => {
  double = await openDiscordDouble();
  const { code, printed } = await runBotsProcess({
    ...envFor(double),
    DISCORD_TOKEN: 'wrong.token.altogether',
    LOG_LEVEL: 'silent',
  });
  expect({ code, printed: printed.trim().split('\n') }).toEqual({
    code: 1,
    printed: [expect.stringMatching(/^vizzy · DISCORD_TOKEN is refused by Discord: /)],
  });
  expect(printed).not.toContain('wrong.token.altogether');
});

it('a session that is ended while it is taken up again does not end the process', async () => {
  // Several sessions, because it is a matter of moments whether it goes wrong; the library waits five seconds before each
  // next one of a shard.
  const shards = 4;
  const here = await openDiscordDouble({ shards, identifiesAtOnce: shards, timeToAnswer: patience.test });
  double = here;
  const { general } = here.server('Studio');
  const ada = here.person('ada');
  bots = await startBotsProcess(envFor(here));
  here.gateway.voidResumed();
  here.gateway.drop();
  await here.until(() => here.gateway.identifies.length === 2 * shards && here.gateway.connected === shards);
  expect(here.gateway.resumes).toBe(shards);
  const deed = await ada.runs(general, 'vizzy help');
  await here.until(() => deed.answer);
  expect(await bots.stop()).toBe(0);
});
