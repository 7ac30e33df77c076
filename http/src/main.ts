/** The HTTP process alone. The only file here that touches `process`. */
import { run } from '@vizzy/core';
import { httpEnvironment } from './config.ts';
import { startHttp } from './start.ts';

await run(process, { environment: httpEnvironment, services: [startHttp] });
