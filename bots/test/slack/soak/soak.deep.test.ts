import { stretch } from '@vizzy/core/testing';
import { expect, it } from 'vitest';
import { deliveryTimeout } from '../../doubles/slack/delivery.ts';
import { soak } from './soak.ts';

// `npm run soak -- 200 60 slack-http` does this with 200 people for a minute. What is acknowledged too late counts as unacknowledged;
// tests have as many of Slack’s three seconds as this machine is slower.
it.each(['http', 'socket'] as const)(
  'many people at once over %s, on a service and a Slack that stumble: all are answered in time and once',
  async (transport) => {
    const figures = await soak({ users: 20, seconds: 5, seed: 7, transport, patience: stretch(deliveryTimeout) });
    expect(figures.deliveries).toBeGreaterThan(0);
    expect(figures).toMatchObject({
      unacknowledged: [],
      unfinished: [],
      doubled: [],
      refused: [],
      alarms: [],
      exitCode: 0,
    });
    expect(figures.drawn).toBeGreaterThan(0);
  },
);
