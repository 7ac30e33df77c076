import { describePlatform } from './contract.ts';
import { openDiscordUnderTest } from './discord/platform-under-test.ts';
import { openSlackUnderTest } from './slack/platform-under-test.ts';

describePlatform('Slack by signed requests', () => openSlackUnderTest('http'));
describePlatform('Slack by socket', () => openSlackUnderTest('socket'));
describePlatform('Discord', openDiscordUnderTest);
