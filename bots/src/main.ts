/** The bots' process alone. The only file here that touches `process`. */
import { run } from '@vizzy/core';
import { botsEnvironment } from './config.ts';
import { startMonitor } from './monitor.ts';
import { startBots } from './start.ts';

await run(process, { environment: botsEnvironment, services: [startBots, startMonitor] });
