/** From configuration to a Vizzy with its real store, tiers and queue. */
import { randomInt } from 'node:crypto';
import { createActiveTurns } from './active-turns.ts';
import { createChance } from './chance.ts';
import { type ChatSettings, chatServiceOf } from './chat/index.ts';
import { type Clock, systemClock } from './clock.ts';
import type { CoreConfig } from './config.ts';
import { createExports } from './conversation/create-exports.ts';
import { openInfrastructure } from './conversation/open-infrastructure.ts';
import { openRepositories } from './conversation/open-repositories.ts';
import { createPeople } from './conversation/people.ts';
import { createPlanRenderer } from './conversation/render-plan.ts';
import { isVizzyError } from './errors.ts';
import {
  createChatFetch,
  createGenerator,
  createLocalTier,
  defaultPatience,
  emergencyTier,
  type Generator,
  measured,
  type Patience,
  type ResilientModel,
  type Tiers,
  watchFailures,
  withPatience,
} from './generation/index.ts';
import { openIllustrator } from './illustration/index.ts';
import type { Illustrator, ImageModel, Letterer, PageSetter } from './image.ts';
import { createAllowance } from './limits/allowance.ts';
import { withBlockList } from './limits/block-list.ts';
import type { Logger } from './logger.ts';
import { countServiceUse } from './measuring/count-service-use.ts';
import type { Metrics } from './measuring/metrics.ts';
import { createModes } from './modes/index.ts';
import { createLocalWriter } from './modes/story/local-writer.ts';
import { createModelWriter } from './modes/story/model-writer.ts';
import { createStoryMode } from './modes/story/story.ts';
import type { StoryWriter } from './modes/story/story-writer.ts';
import { createWriterWithFallback } from './modes/story/writer-with-fallback.ts';
import { unobserved } from './observation.ts';
import { openPictureServices } from './picture-services.ts';
import { measuredQueue } from './queue/measured-queue.ts';
import { createModelReader, defaultReadingTime, type ModelReader } from './reader/index.ts';
import type { ServiceFailure } from './service-failure.ts';
import type { ServiceLedger, ServiceReports } from './service-reports.ts';
import { createSurfaceStore } from './storage/surface-records.ts';
import { type Trace, untraced } from './trace.ts';
import { createVizzy, type Vizzy } from './vizzy.ts';

/** What a Vizzy is opened with. */
export type Surroundings = {
  readonly config: CoreConfig;
  readonly logger: Logger;
  readonly clock?: Clock;
  /** How long remote tiers are waited for; default: `defaultPatience`. */
  readonly patience?: Patience;
  /** Draws here, and sets slogans and pages; default: threads of this process. It is closed with Vizzy. */
  readonly illustrator?: Illustrator & Letterer & PageSetter;
  /** Observes work, and reads queue and tiers; default: nothing does. */
  readonly metrics?: Pick<Metrics, 'observe' | 'watch'>;
  /** Milliseconds that a turn may wait for a language model to read its message; default: `defaultReadingTime`. */
  readonly readingTime?: number;
  /** Traces work; default: nothing does. */
  readonly trace?: Trace;
};

/** The surroundings with their defaults. */
type CompleteSurroundings = Required<Omit<Surroundings, 'illustrator'>>;

const unmeasured: Pick<Metrics, 'observe' | 'watch'> = { observe: unobserved, watch: () => {} };

const usualSurroundings = {
  clock: systemClock,
  patience: defaultPatience,
  readingTime: defaultReadingTime,
  metrics: unmeasured,
  trace: untraced,
};

/** All tiers; the remote ones retry and break the circuit. */
function openTiers(surroundings: CompleteSurroundings, illustrator: Illustrator): Tiers {
  const { config, clock, patience, metrics, trace } = surroundings;
  const { observe } = metrics;
  const withMeasuring = (model: ImageModel) => measured(model, observe, trace, clock);
  return {
    remote: openPictureServices(config, surroundings).map((model) =>
      withPatience(withMeasuring(model), patience, clock, observe),
    ),
    local: withMeasuring(createLocalTier(illustrator, config.DRAWING_SECONDS * 1000)),
    emergency: emergencyTier,
  };
}

/** The teller of stories, and its line in `/health` when a language model is asked. */
type OpenedWriter = {
  readonly writer: StoryWriter;
  readonly status?: () => string;
  /** The last failure of the language model after which it has told no story. */
  readonly failure?: () => ServiceFailure | undefined;
};

/** The language model that is configured; undefined when none is. */
function chatSettingsOf({ config, metrics }: CompleteSurroundings): Omit<ChatSettings, 'fetch'> | undefined {
  const { HF_API_TOKEN, HF_CHAT_MODEL, HF_CHAT_ENDPOINT_URL, HF_BILL_TO, HF_ROUTER_URL } = config;
  // The router takes tokens of Hugging Face alone; a server of one's own for pictures may have any word.
  if (HF_CHAT_ENDPOINT_URL === undefined && !HF_API_TOKEN?.startsWith('hf_')) return undefined;
  return {
    observe: metrics.observe,
    routerUrl: HF_ROUTER_URL,
    ...(HF_API_TOKEN ? { token: HF_API_TOKEN } : {}),
    ...(HF_CHAT_MODEL ? { model: HF_CHAT_MODEL } : {}),
    ...(HF_CHAT_ENDPOINT_URL ? { endpointUrl: HF_CHAT_ENDPOINT_URL } : {}),
    ...(HF_BILL_TO ? { billTo: HF_BILL_TO } : {}),
  };
}

/** The story writer: a language model when a token or an endpoint is set, the local writer otherwise. */
function openWriter(surroundings: CompleteSurroundings): OpenedWriter {
  const { config, logger, clock } = surroundings;
  const local = createLocalWriter();
  const chat = chatSettingsOf(surroundings);
  if (!chat) return { writer: local };
  const settings = { ...chat, fetch: createChatFetch(config.HF_ROUTER_URL), deadline: config.STORY_SECONDS * 1000 };
  const { model, host } = chatServiceOf(settings);
  logger.info({ model, host }, `stories: ${model} at ${host}`);
  const first = createModelWriter(settings);
  const failures = watchFailures('stories', clock);
  const writer = createWriterWithFallback({ first, fallback: local, logger, clock, failures });
  return { writer, status: writer.status, failure: failures.last };
}

/** The reader of messages, and its last failure. */
type OpenedReader = { readonly reader?: ModelReader; readonly failure?: () => ServiceFailure | undefined };

/** Bytes of a reading's answer: a hundred times the longest one, for a model that thinks before it. */
const longestReading = 256 * 1024;

/**
 * What reads messages of which the rules are unsure. A token that was given for pictures does not send messages to a language
 * model; naming the model or its server does, and so does `READER=on`.
 */
function openReader(surroundings: CompleteSurroundings): OpenedReader {
  const { config, logger, clock, metrics, readingTime } = surroundings;
  const { HF_CHAT_MODEL, HF_CHAT_ENDPOINT_URL, HF_ROUTER_URL, READER } = config;
  const isWanted = READER === undefined ? (HF_CHAT_MODEL ?? HF_CHAT_ENDPOINT_URL) !== undefined : READER === 'on';
  const chat = chatSettingsOf(surroundings);
  if (!chat || !isWanted) {
    logger.info({}, 'reading: rules');
    return {};
  }
  const settings = { ...chat, fetch: createChatFetch(HF_ROUTER_URL, longestReading) };
  const { model, host } = chatServiceOf(settings);
  logger.info({ model, host }, `reading: rules, and ${model} at ${host} when unsure`);
  const failures = watchFailures('reader', clock);
  const { observe } = metrics;
  return {
    reader: createModelReader({ ...settings, readingTime, observe, clock, logger, failures }),
    failure: failures.last,
  };
}

/** What the generator and the ledger know of the services. */
const reportServices = (
  generator: Generator,
  models: readonly Pick<OpenedWriter, 'failure'>[],
  ledger: ServiceLedger,
): ServiceReports => ({
  hasServices: generator.hasRemote,
  failures: () =>
    [...Object.values(generator.status()), ...models.map((each) => ({ failure: each.failure?.() }))].flatMap(
      ({ failure }) => failure ?? [],
    ),
  days: (count) => ledger.days(count),
});

/** Threads of this process that draw, and set slogans and pages. */
const openThreads = ({ DRAWING_THREADS }: CoreConfig, logger: Logger) =>
  openIllustrator({ logger, ...(DRAWING_THREADS ? { threads: DRAWING_THREADS } : {}) });

/** Logs the tiers once, so that the operator knows who draws. */
function announce({ remote }: Tiers, logger: Logger) {
  const names = [...remote.map(({ name }) => name), 'local', 'emergency'];
  const why =
    remote.length === 0
      ? 'no picture service is set: Vizzy draws by itself; HF_API_TOKEN is the quickest to set'
      : 'image tiers are ready';
  logger.info({ tiers: names }, why);
}

/** Milliseconds that looking at the services may take; Vizzy starts meanwhile. */
const prepareTimeout = 15_000;

/** Looks at each service and logs what it found: which model by whom, or why it cannot be used and what to set. */
async function prepareServices({ remote }: Tiers, logger: Logger, closing: AbortSignal): Promise<void> {
  const signal = AbortSignal.any([closing, AbortSignal.timeout(prepareTimeout)]);
  const look = async (model: ResilientModel) => {
    try {
      const line = await model.prepare({ signal });
      if (line !== undefined) logger.info({ tier: model.name }, line);
    } catch (error) {
      if (closing.aborted) return;
      const { reason: code, service } = isVizzyError(error) ? error : { reason: undefined, service: undefined };
      const why = error instanceof Error ? error.message : String(error);
      logger.warn({ tier: model.name, code, ...service }, `${model.name} cannot be used now: ${why}`);
    }
  };
  await Promise.all(remote.map(look));
}

/**
 * Opens store, threads and tiers, and puts Vizzy together. Throws `VizzyError('configuration')` when a setting cannot be used,
 * for example a `DATA_DIR` that cannot be written.
 */
export async function openVizzy(surroundings: Surroundings): Promise<Vizzy> {
  const all = { ...usualSurroundings, ...surroundings };
  const { config, logger, clock, trace } = all;
  const activeTurns = createActiveTurns();
  const infrastructure = await openInfrastructure({ ...all, activeTurns });
  const { store, lock, deduplicate, limiter, counter, queue, jobs, resetBroadcast } = infrastructure;
  const counting = countServiceUse(infrastructure.serviceLedger, all.metrics.observe, logger);
  const metrics = { ...all.metrics, observe: counting.observe };
  const illustrator = surroundings.illustrator ?? openThreads(config, logger);
  const tiers = openTiers({ ...all, metrics }, illustrator);
  const generator = createGenerator({ tiers, hasPreviews: config.PREVIEW === 'on', clock, logger });
  const repositories = await openRepositories({ config, clock, logger, store, lock, local: tiers.local });
  const { creations, communities } = repositories;
  const allowance = createAllowance(config.DAILY_LIMIT, communities, counter);
  const stories = openWriter(all);
  const { reader, ...reading } = openReader(all);
  announce(tiers, logger);
  const closing = new AbortController();
  void prepareServices(tiers, logger, closing.signal);
  metrics.watch({ queue: queue.load, tiers: generator.status });
  return createVizzy({
    activeTurns,
    deduplicate,
    exports: createExports({ creations, local: tiers.local, letterer: illustrator, pages: illustrator }),
    surfaceStore: createSurfaceStore(store),
    jobs,
    serviceReports: reportServices(generator, [stories, reading], infrastructure.serviceLedger),
    resetBroadcast,
    people: createPeople({ repositories, allowance, limiter }),
    services: {
      repositories,
      modes: createModes(createStoryMode(stories.writer)),
      queue: measuredQueue(queue, metrics.observe, clock),
      renderer: createPlanRenderer(generator, illustrator, logger),
      allowance,
      ...(reader ? { reader } : {}),
      chance: createChance(randomInt(2 ** 32)),
      trace,
    },
    store,
    limiter: withBlockList(limiter, config.BLOCKED_USERS),
    clock,
    logger,
    observe: metrics.observe,
    tiers: generator.status,
    ...(stories.status ? { stories: stories.status } : {}),
    isHuggingFaceConfigured: tiers.remote.some(({ name }) => name === 'huggingface'),
    async closeResources() {
      closing.abort();
      await illustrator.close();
      await counting.settled();
      await infrastructure.close();
    },
  });
}
