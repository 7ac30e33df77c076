/**
 * Places to draw at, of all processes together: each turn that wants one is a job of BullMQ, and whoever fetches it hands it
 * to the process that the turn is waiting in. Pictures never travel through Redis.
 */
import { randomBytes } from 'node:crypto';
import { Queue, type Job as Ticket, Worker } from 'bullmq';
import { type BullmqConnection, bullmqPrefix } from '../cluster/bullmq-connection.ts';
import type { RedisConnection } from '../cluster/redis-connection.ts';
import type { PubSub } from '../cluster/redis-pub-sub.ts';
import type { Logger } from '../logger.ts';
import { createThroughputEstimate, type Job, type JobQueue, type QueueBounds, queueFull } from './queue.ts';
import { createRedisFairScheduler } from './redis-fair-scheduler.ts';
import { createQueueSlots, type QueueSlots, type SlotData, type SlotGrant } from './redis-slots.ts';

/** What the queue is opened with. */
export type RedisQueueParts = {
  readonly redis: RedisConnection;
  readonly connection: BullmqConnection;
  readonly pubSub: PubSub;
  readonly bounds: QueueBounds;
  readonly logger: Logger;
  /** Milliseconds after which the place of a process that died is free; default 5,000. */
  readonly lease?: number;
};

/** Milliseconds between two looks: at places in the line, and for work that a lost message left behind. */
const lookEvery = 1000;

/** Milliseconds until who begins to wait is told the place. */
const soon = 200;

/** Tickets whose places are told; who is further back hears that it is this far at least. */
const toldPlaces = 1000;

const newId = () => randomBytes(12).toString('base64url');

const isGrant = (message: unknown): message is SlotGrant =>
  typeof message === 'object' && message !== null && 'id' in message && 'token' in message;

/** Opens the queue, and sets its bounds for all processes. */
export async function openRedisQueue(parts: RedisQueueParts): Promise<JobQueue> {
  const { redis, connection, pubSub, bounds, logger, lease = 5000 } = parts;
  const me = newId();
  const options = { connection, prefix: bullmqPrefix };
  const queue = new Queue<SlotData>('places', options);
  const fetcher = new Worker<SlotData>('places', null, {
    ...options,
    autorun: false,
    lockDuration: lease,
    stalledInterval: lease,
    maxStalledCount: 1_000_000,
  });
  const shrug = (error: Error) => logger.debug({ err: error }, 'the queue of places failed for a moment');
  queue.on('error', shrug);
  fetcher.on('error', shrug);
  const setBounds = async () => {
    await queue.setGlobalConcurrency(bounds.concurrency);
    if (bounds.perMinute === null) await queue.removeGlobalRateLimit();
    else await queue.setGlobalRateLimit(bounds.perMinute, 60_000);
  };
  await setBounds();
  redis.onReconnect(() => {
    setBounds().catch(shrug);
  });
  await fetcher.startStalledCheckTimer();
  const queueClient = createQueueClient({ ...parts, lease, queue, fetcher, me });
  await pubSub.subscribe(`granted:${me}`, (message) => {
    if (isGrant(message)) queueClient.granted(message);
  });
  const look = setInterval(() => void queueClient.look(), lookEvery);
  return {
    ...queueClient.port,
    async close() {
      clearInterval(look);
      await fetcher.close(true);
      await queue.close();
    },
  };
}

type QueueClientParts = RedisQueueParts & {
  readonly lease: number;
  readonly queue: Queue<SlotData>;
  readonly fetcher: Worker<SlotData>;
  readonly me: string;
};

/** Fetches tickets for as long as there are places; who fetches does not matter. */
function createDispatcher({ redis, pubSub, fetcher, logger, me }: QueueClientParts, tickets: QueueSlots) {
  const rounds = createRedisFairScheduler(redis, bullmqPrefix);
  let isDispatching = false;
  let isWanted = false;
  const granted = ({ id, token }: SlotGrant) => {
    const waiter = tickets.waiting.get(id);
    tickets.waiting.delete(id);
    if (waiter) waiter.grant(token);
    // Nobody wants it any more, or it is a second grant after Redis forgot the first one's end.
    else if (!tickets.drawing.has(id)) void tickets.release({ id, token }).then(dispatch);
  };
  const handOver = async (ticket: Ticket<SlotData>, token: string) => {
    const grant = { id: ticket.id ?? '', token };
    await rounds.begin(ticket.opts.priority ?? 0);
    if (ticket.data.process === me) return granted(grant);
    if ((await pubSub.publish(`granted:${ticket.data.process}`, grant)) === 0) await tickets.release(grant);
  };
  async function dispatch(): Promise<void> {
    isWanted = true;
    if (isDispatching) return;
    isDispatching = true;
    try {
      while (isWanted && redis.isReady()) {
        isWanted = false;
        const token = newId();
        const ticket = await redis.run(() => fetcher.getNextJob(token, { block: false }));
        if (!ticket) continue;
        isWanted = true;
        await handOver(ticket, token);
      }
    } catch (error) {
      logger.debug({ err: error }, 'no place could be fetched');
    } finally {
      isDispatching = false;
    }
  }
  return { rounds, granted, dispatch };
}

/** Looks at the line: tells places, counts, and finds what was forgotten. */
function createQueueMonitor(
  { redis, logger, queue }: QueueClientParts,
  tickets: QueueSlots,
  dispatch: () => Promise<void>,
) {
  let seen = { running: 0, waiting: 0 };
  const tellPlaces = async () => {
    const line = await redis.run(() => queue.getRanges(['prioritized'], 0, toldPlaces - 1, true));
    const places = new Map(line.map((id, at) => [id, at + 1]));
    for (const [id, { onPosition, priority }] of tickets.waiting) {
      const place = places.get(id);
      if (place !== undefined) onPosition(place);
      else if (seen.waiting >= toldPlaces) onPosition(toldPlaces);
      // Not in the line: Redis came back empty, or it is being handed over; a second of the same id is not added.
      else await tickets.add(id, priority);
    }
  };
  const look = async () => {
    if (!redis.isReady()) return;
    try {
      const counts = await redis.run(() => queue.getJobCounts('active', 'prioritized'));
      seen = { running: counts['active'] ?? 0, waiting: counts['prioritized'] ?? 0 };
      if (tickets.waiting.size === 0) return;
      await tellPlaces();
      await dispatch();
    } catch (error) {
      logger.debug({ err: error }, 'the line could not be looked at');
    }
  };
  let isPlanned = false;
  /** Who has just begun to wait hears the place soon; many who come at once are told together. */
  const lookSoon = () => {
    if (isPlanned) return;
    isPlanned = true;
    setTimeout(() => {
      isPlanned = false;
      void look();
    }, soon).unref();
  };
  return { look, lookSoon, load: () => seen };
}

/** Everything of one process about its own tickets. */
function createQueueClient(parts: QueueClientParts) {
  const { redis, bounds, logger, lease, queue, fetcher } = parts;
  const tickets = createQueueSlots(parts);
  const { rounds, granted, dispatch } = createDispatcher(parts, tickets);
  const { look, lookSoon, load } = createQueueMonitor(parts, tickets, dispatch);
  const pace = createThroughputEstimate(bounds);
  /** Keeps the place while the work goes on. */
  const work = async <Result>({ id, token }: SlotGrant, job: Job<Result>) => {
    const renewal = setInterval(() => {
      redis
        .run(() => fetcher.extendJobLocks([id], [token], lease))
        .catch((error: unknown) => {
          logger.debug({ err: error }, 'a place could not be renewed for a moment');
        });
    }, lease / 3);
    const startedAt = performance.now();
    try {
      const result = await job.work();
      pace.record(performance.now() - startedAt);
      return result;
    } finally {
      clearInterval(renewal);
      void tickets.release({ id, token }).then(dispatch);
      tickets.done(id);
    }
  };
  const run = async <Result>(job: Job<Result>): Promise<Result> => {
    job.signal.throwIfAborted();
    const [priority, ahead] = await Promise.all([rounds.next(job), redis.run(() => queue.getPrioritizedCount())]);
    if (ahead >= bounds.maxWaiting) throw queueFull(ahead, pace);
    const id = newId();
    const placed = tickets.request(id, priority, job);
    // Heard below; it may be rejected before.
    placed.catch(() => undefined);
    try {
      await tickets.add(id, priority);
    } catch (error) {
      tickets.waiting.delete(id);
      throw error;
    }
    void dispatch().then(() => {
      if (tickets.waiting.has(id)) lookSoon();
    });
    return work({ id, token: await placed }, job);
  };
  return { granted, look, port: { run, load, idle: tickets.idle } };
}
