import { describePlatform } from './contract.ts';
import { openDiscordUnderTest } from './discord/room.ts';
import { openSlackUnderTest } from './slack/room.ts';

describePlatform('Slack by signed requests', () => openSlackUnderTest('http'));
describePlatform('Slack by socket', () => openSlackUnderTest('socket'));
describePlatform('Discord', openDiscordUnderTest);
