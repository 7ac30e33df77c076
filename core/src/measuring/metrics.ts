/** Observations as Prometheus metrics. The only importer of prom-client. */
import { LRUCache } from 'lru-cache';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Clock } from '../clock.ts';
import type { Observation, Observe } from '../observation.ts';

/** What is read whenever the metrics are read. */
export type Gauges = {
  readonly queue: () => { readonly running: number; readonly waiting: number };
  /** The state of each tier. */
  readonly tiers: () => Readonly<Record<string, { readonly isAsked: boolean }>>;
};

/** The metrics of one process. */
export interface Metrics {
  readonly observe: Observe;
  /** Adds gauges that are read, rather than observed. */
  watch(gauges: Gauges): void;
  /** Prometheus text. */
  text(): Promise<string>;
  readonly contentType: string;
}

/** From a question, which takes about a millisecond, to a turn that waits for a remote model; seconds. */
const buckets = [0.001, 0.005, 0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 180];

/** A conversation is active for so many milliseconds after its last turn. */
const active = 15 * 60_000;

/** Active conversations that are counted at most. */
const mostActive = 50_000;

function createInstruments(register: Registry) {
  const registers = [register];
  const histogram = <Label extends string>(name: string, help: string, labelNames: readonly Label[]) =>
    new Histogram({ name: `vizzy_${name}`, help, labelNames, buckets, registers });
  const counter = <Label extends string>(name: string, help: string, labelNames: readonly Label[]) =>
    new Counter({ name: `vizzy_${name}`, help, labelNames, registers });
  return {
    turns: histogram('turn_seconds', 'Seconds from a message to its reply.', ['surface', 'mode', 'outcome']),
    attempts: histogram('generation_seconds', 'Seconds of each call of an image model.', ['tier', 'outcome']),
    models: counter('model_pictures_total', 'Pictures by the model that made them, and who ran it.', [
      'tier',
      'provider',
      'model',
    ]),
    modelSeconds: counter('model_seconds_total', 'Seconds that calls took which gave a picture, by model.', [
      'tier',
      'provider',
      'model',
    ]),
    computeSeconds: counter('model_compute_seconds_total', 'Seconds that a service says it computed.', [
      'tier',
      'provider',
      'model',
    ]),
    dollars: counter('model_dollars_total', 'US dollars that a service says its pictures cost.', [
      'tier',
      'provider',
      'model',
    ]),
    retries: counter('retries_total', 'Further calls for the same shot.', ['tier']),
    pictures: counter('pictures_total', 'Pictures that people got.', ['tier']),
    previews: counter('previews_replaced_total', 'Previews that gave way to the real picture.', []),
    waits: histogram('queue_wait_seconds', 'Seconds that a turn waited for its place.', []),
    acknowledgements: histogram('acknowledge_seconds', 'Seconds until a platform was told that its event arrived.', [
      'surface',
    ]),
    requests: histogram('http_request_duration_seconds', 'Seconds from the arrival of a request to its last byte.', [
      'method',
      'route',
      'status',
    ]),
    readings: counter('readings_total', 'Messages that a language model was asked to read, and what came of it.', [
      'outcome',
    ]),
    tokens: counter('model_tokens_total', 'Tokens that language models read and wrote.', ['model', 'direction']),
  };
}

type Instruments = ReturnType<typeof createInstruments>;

/** How each kind of observation changes the metrics. */
const recorders: {
  readonly [Type in Observation['type']]: (
    observation: Extract<Observation, { readonly type: Type }>,
    instruments: Instruments,
  ) => void;
} = {
  turn: ({ surface, mode, outcome, seconds }, { turns }) => turns.observe({ surface, mode, outcome }, seconds),
  attempt({ tier, model, provider, outcome, seconds, computeSeconds = 0, dollars = 0 }, instruments) {
    instruments.attempts.observe({ tier, outcome }, seconds);
    if (outcome !== 'ok') return;
    const who = { tier, provider, model };
    instruments.models.inc(who);
    instruments.modelSeconds.inc(who, seconds);
    if (computeSeconds > 0) instruments.computeSeconds.inc(who, computeSeconds);
    if (dollars > 0) instruments.dollars.inc(who, dollars);
  },
  retry: ({ tier }, { retries }) => retries.inc({ tier }),
  picture({ tier, replacedPreview }, { pictures, previews }) {
    pictures.inc({ tier });
    if (replacedPreview) previews.inc();
  },
  wait: ({ seconds }, { waits }) => waits.observe(seconds),
  acknowledged: ({ surface, seconds }, { acknowledgements }) => acknowledgements.observe({ surface }, seconds),
  request: ({ method, route, status, seconds }, { requests }) => requests.observe({ method, route, status }, seconds),
  reading: ({ outcome }, { readings }) => readings.inc({ outcome }),
  tokens({ model, read, written }, { tokens }) {
    tokens.inc({ model, direction: 'read' }, read);
    tokens.inc({ model, direction: 'written' }, written);
  },
};

function record<Type extends Observation['type']>(
  observation: Extract<Observation, { readonly type: Type }>,
  type: Type,
  instruments: Instruments,
) {
  recorders[type](observation, instruments);
}

/** Metrics in a registry of their own. */
export function createMetrics(clock: Clock): Metrics {
  const register = new Registry();
  collectDefaultMetrics({ register });
  const instruments = createInstruments(register);
  const conversations = new LRUCache<string, true>({ max: mostActive, ttl: active, perf: { now: clock.now } });
  const gauge = (name: string, help: string, labelNames: readonly string[], collect: (gauge: Gauge) => void) =>
    new Gauge({
      name: `vizzy_${name}`,
      help,
      labelNames,
      registers: [register],
      collect() {
        collect(this);
      },
    });
  gauge('active_conversations', 'Conversations with a turn in the last 15 minutes.', [], (self) => {
    conversations.purgeStale();
    self.set(conversations.size);
  });
  return {
    observe(observation) {
      if (observation.type === 'turn') conversations.set(observation.conversation, true);
      record(observation, observation.type, instruments);
    },
    watch({ queue, tiers }) {
      gauge('queue', 'Turns that are drawn, and that wait for their place.', ['state'], (self) => {
        const { running, waiting } = queue();
        self.set({ state: 'running' }, running);
        self.set({ state: 'waiting' }, waiting);
      });
      gauge('tier_up', '1 while a tier is asked, 0 while its breaker leaves it alone.', ['tier'], (self) => {
        for (const [tier, { isAsked }] of Object.entries(tiers())) self.set({ tier }, isAsked ? 1 : 0);
      });
    },
    text: () => register.metrics(),
    contentType: register.contentType,
  };
}
