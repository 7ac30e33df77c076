// Everything in one process: the HTTP surface, and each bot whose token is set, over one Vizzy.
import { run } from '../core/dist/index.js';
import { httpEnvironment } from '../http/dist/config.js';
import { startHttp } from '../http/dist/start.js';

const hasBot = Boolean(process.env.DISCORD_TOKEN || process.env.SLACK_BOT_TOKEN || process.env.SLACK_CLIENT_ID);
// Loaded only when they are needed: the platforms' libraries take longer to load than everything else together.
const { botsEnvironment } = hasBot ? await import('../bots/dist/config.js') : {};
const { startBots } = hasBot ? await import('../bots/dist/start.js') : {};

await run(process, {
  environment: hasBot ? httpEnvironment.extend(botsEnvironment.shape) : httpEnvironment,
  services: hasBot ? [startHttp, startBots] : [startHttp],
});
