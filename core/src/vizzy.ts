/** Vizzy, as surfaces use it. */
import type { ActiveTurns, OuterSignal } from './active-turns.ts';
import type { Clock } from './clock.ts';
import { onLockLost } from './cluster/held-locks.ts';
import type { ResetBroadcast } from './cluster/reset-broadcast.ts';
import type { Communities } from './community.ts';
import type { Deduplicate } from './conversation/deduplicate.ts';
import { forget } from './conversation/forget.ts';
import { type Improvement, improve } from './conversation/improve.ts';
import { observeTurn } from './conversation/observe-turn.ts';
import type { Services } from './conversation/services.ts';
import { takeTurn } from './conversation/turn.ts';
import type { Creations } from './creation.ts';
import { isVizzyError, VizzyError } from './errors.ts';
import type { Exports } from './exports.ts';
import type { Generator } from './generation/index.ts';
import type { TurnLimiter } from './limits/turn-limiter.ts';
import type { Logger } from './logger.ts';
import type { IncomingMessage, Scope } from './message.ts';
import type { Observe } from './observation.ts';
import type { Forgotten, People } from './people.ts';
import type { ProgressListener } from './progress.ts';
import type { Reply } from './reply.ts';
import type { ServiceReports } from './service-reports.ts';
import { conversationKey } from './storage/keys.ts';
import type { Store } from './storage/store.ts';
import type { SurfaceStore } from './surface-store.ts';
import type { TurnJobs } from './turn-job.ts';

/** How a surface wants a turn done. */
export type RespondOptions = {
  /** Cancels the turn, and the request to the image service. A function is called once there is something to draw. */
  readonly signal?: OuterSignal;
  /** Takes stages, previews and finished pictures. */
  readonly onProgress?: ProgressListener;
  /** Milliseconds until the lower tiers must have answered; default 180,000. */
  readonly deadline?: number;
  /** For surfaces that cannot lay text over pictures: a poster's slogan is set into them. Default: false. */
  readonly setsSlogan?: boolean;
  /** Names the surface for the metrics: `http`, or a platform. Default: `other`. */
  readonly surface?: string;
  /** Goes into the log line of the turn. */
  readonly requestId?: string;
  /** The id of the turn: taken again within an hour, it has the same result, and counts once. 1 to 64 characters. */
  readonly turnId?: string;
  /** True when the turn was counted already, because another process began it. */
  readonly isResumed?: boolean;
  /**
   * Whether the pictures of a turn with an id are cached for ten minutes, so that it can be answered again without a folder
   * for pictures. Default: false.
   */
  readonly keepsPictures?: boolean;
};

/** How a surface wants pictures improved. */
export type ImproveOptions = Pick<RespondOptions, 'deadline' | 'setsSlogan'> & { readonly signal?: AbortSignal };

/** The state of the process, for `/health`. */
export type Health = {
  readonly isHealthy: boolean;
  /** Whether a Hugging Face tier is configured. */
  readonly isHuggingFaceConfigured: boolean;
  /** A line for each check: `store`, `queue`, each tier, `stories` when a language model tells them, and `reader` when it reads messages. */
  readonly checks: Readonly<Record<string, string>>;
};

/** One creative companion. */
export interface Vizzy {
  /** One turn: a question, or pictures. Throws a `VizzyError` only when the turn was cancelled, limited or invalid, or the process is closing or without its store. */
  respond(message: IncomingMessage, options?: RespondOptions): Promise<Reply>;
  /** Forgets a conversation, or everything about a user, and cancels its running turns. Resolves to how much was forgotten. */
  reset(who: Scope): Promise<Forgotten>;
  /** Asks services again for pictures that a lower tier drew; see `Improvement`. */
  improve(creationId: string, options?: ImproveOptions): Promise<Improvement>;
  /** True for the first caller with this event within an hour: platforms deliver some events several times. */
  readonly deduplicate: Deduplicate;
  readonly creations: Creations;
  readonly exports: Exports;
  readonly people: People;
  readonly communities: Communities;
  readonly surfaceStore: SurfaceStore;
  /** Turns that outlive this process; see `TurnJobs`. */
  readonly jobs: TurnJobs;
  /** What services drew and cost, and why one fails: for operators and managers. */
  readonly serviceReports: ServiceReports;
  health(): Promise<Health>;
  /** Refuses new turns at once, lets running ones finish until the signal aborts, then cancels them. */
  close(signal?: AbortSignal): Promise<void>;
}

/** What Vizzy is built from. */
export type VizzyParts = {
  /** The registry of running turns, which jobs share. */
  readonly activeTurns: ActiveTurns;
  readonly services: Services;
  readonly deduplicate: Deduplicate;
  readonly exports: Exports;
  readonly people: People;
  readonly surfaceStore: SurfaceStore;
  readonly jobs: TurnJobs;
  readonly serviceReports: ServiceReports;
  readonly resetBroadcast: ResetBroadcast;
  readonly store: Store;
  readonly limiter: TurnLimiter;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly observe: Observe;
  /** The state of each tier. */
  readonly tiers: Generator['status'];
  /** The state of the language model of stories; absent when none is asked. */
  readonly stories?: () => string;
  readonly isHuggingFaceConfigured: boolean;
  /** Closes threads, store and connections, last. */
  readonly closeResources: () => Promise<void>;
};

/** How long a turn may take before lower tiers take over, in milliseconds. */
const defaultDeadline = 180_000;

/** Makes `respond`. */
function createResponder(parts: VizzyParts): Vizzy['respond'] {
  const { activeTurns, services, limiter, clock, logger, observe } = parts;
  return (message, options = {}) => {
    const { surface = 'other', requestId, turnId, setsSlogan = false, keepsPictures = false, onProgress } = options;
    const named = turnId === undefined ? {} : { id: turnId, keepsPictures };
    const take = async (observeProgress: ProgressListener) => {
      if (!options.isResumed) await limiter.count(message);
      const startedAt = clock.now();
      const deadlineAt = startedAt + (options.deadline ?? defaultDeadline);
      const report: ProgressListener = (progress) => {
        observeProgress(progress);
        onProgress?.(progress);
      };
      activeTurns.assertOpen();
      return activeTurns.run(message, options, (cancellation) =>
        services.repositories.lock
          .run(conversationKey(message), () => {
            // Another process may have taken over: requests to services end at once.
            onLockLost((reason) => cancellation.cancel(reason));
            return takeTurn(
              { message, ...named, cancellation, onProgress: report, startedAt, deadlineAt, setsSlogan },
              services,
            );
          })
          .catch((error: unknown) => {
            throw cancellation.explain(error);
          }),
      );
    };
    return services.trace('turn', { surface }, () =>
      observeTurn({ message, surface, requestId, observe, clock, logger }, take),
    );
  };
}

/** Checks the store, the queue, the tiers and the language model. */
async function checkHealth({ services, store, tiers, stories, isHuggingFaceConfigured }: VizzyParts): Promise<Health> {
  const { running, waiting } = services.queue.load();
  const reached = await store.ping().then(
    () => 'ok',
    (error) => `lost: ${isVizzyError(error) ? error.message : 'unreachable'}`,
  );
  const lines = Object.entries(tiers()).map(([tier, { line }]) => [tier, line] as const);
  const checks = {
    store: reached,
    queue: `${running} running, ${waiting} waiting`,
    ...Object.fromEntries(lines),
    ...(stories ? { stories: stories() } : {}),
    ...(services.reader ? { reader: services.reader.status() } : {}),
  };
  return { isHealthy: reached === 'ok', isHuggingFaceConfigured, checks };
}

/** A Vizzy over its parts. */
export function createVizzy(parts: VizzyParts): Vizzy {
  const { activeTurns, services, clock, logger, resetBroadcast, closeResources } = parts;
  const { deduplicate, exports, people, surfaceStore, jobs, serviceReports } = parts;
  const { repositories } = services;
  /** Cancels the turns that this process runs for this person. */
  const cancelHere = (who: Scope) =>
    void activeTurns.cancel(who, new VizzyError('cancelled', 'the conversation was reset'));
  resetBroadcast.subscribe(cancelHere);
  return {
    respond: createResponder(parts),
    async reset(who) {
      cancelHere(who);
      await resetBroadcast.publish(who);
      const forgotten = await forget(who, repositories);
      logger.info({ everything: who.conversationId === undefined }, 'forgot a person or conversation on request');
      return forgotten;
    },
    improve: (creationId, { signal = new AbortController().signal, deadline, setsSlogan = false } = {}) =>
      improve(creationId, { signal, setsSlogan, deadlineAt: clock.now() + (deadline ?? defaultDeadline) }, services),
    deduplicate,
    creations: repositories.creations,
    exports,
    people,
    communities: repositories.communities,
    surfaceStore,
    jobs,
    serviceReports,
    health: () => checkHealth(parts),
    async close(signal) {
      await activeTurns.close(signal);
      await jobs.close();
      await closeResources();
    },
  };
}
