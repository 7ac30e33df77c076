import { describePlatform } from './contract.ts';
import { openDiscordRoom } from './discord/room.ts';
import { openSlackRoom } from './slack/room.ts';

describePlatform('Slack by signed requests', () => openSlackRoom('http'));
describePlatform('Slack by socket', () => openSlackRoom('socket'));
describePlatform('Discord', openDiscordRoom);
