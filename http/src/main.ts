/** Starts the HTTP process. No other file in this package touches `process`. */
import { run } from '@vizzy/core';
import { httpEnvironment } from './config.ts';
import { startHttp } from './start.ts';

await run(process, { environment: httpEnvironment, services: [startHttp] });
