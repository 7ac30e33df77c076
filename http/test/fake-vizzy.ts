/** A small Vizzy in memory: it asks, draws one-pixel pictures, waits, fails and forgets as tests request. */
import {
  type Creation,
  type Health,
  type ImagePrompt,
  type IncomingMessage,
  type ModeId,
  type Reply,
  type ReplyImage,
  type RespondOptions,
  type Scope,
  type TierName,
  VizzyError,
} from '@vizzy/core';
import type { VizzyPort } from '../src/dependencies.ts';

/** A PNG of one orange pixel. */
export const onePixelPng = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);

/** The fake, and what a test reads and sets. */
export type FakeVizzy = VizzyPort & {
  /** Messages in the order in which they came. */
  readonly heard: IncomingMessage[];
  readonly forgotten: Scope[];
  /** Resolves when a waiting turn was cancelled. */
  readonly cancelled: Promise<unknown>;
  /** Loses or recovers the state store. */
  setHealthy(isHealthy: boolean): void;
  /** Saves a creation that was made earlier. */
  keep(creation: Creation): void;
};

const picture = (index: number, tier: TierName, bytes: Uint8Array = onePixelPng): ReplyImage => ({
  bytes,
  format: 'png',
  width: 1,
  height: 1,
  tier,
  model: 'vizzy',
  alt: `picture ${index}`,
});

/** The recipe of a creation. */
export function recipe(id: string, changes: Partial<Creation> = {}): Creation {
  const prompt: ImagePrompt = {
    text: 'a <b>fox</b> & "friends"',
    negative: '',
    subject: 'a fox',
    mode: 'art',
    style: 'surreal',
    mood: 'vibrant',
    seed: 7,
    family: 7,
    width: 768,
    height: 768,
    composition: 0,
  };
  return {
    id,
    userId: 'http:secret-user',
    conversationId: 'secret-conversation',
    createdAt: 1_700_000_000_500,
    parentId: null,
    brief: {
      request: 'a fox',
      subject: 'a fox',
      mode: 'art',
      mood: null,
      topic: null,
      subjects: ['fox'],
      colours: [],
      style: null,
      slogan: null,
      refinement: null,
      preferences: { themes: [] },
      locale: 'en',
    },
    plan: {
      mode: 'art',
      style: 'surreal',
      mood: 'vibrant',
      seed: 7,
      prompts: [prompt, prompt],
      slogan: null,
      story: null,
      reasoning: 'A surreal style was chosen.',
      suggestions: [],
    },
    tiers: ['local', 'local'],
    alt: ['<script>alert(1)</script>', 'a second fox'],
    generationTime: 0.2,
    fromPicture: false,
    ...changes,
  };
}

function details(message: IncomingMessage, creationId: string, mode: ModeId) {
  return {
    creationId,
    mode,
    style: message.style ?? 'surreal',
    mood: 'vibrant',
    seed: message.seed ?? 42,
    generationTime: 0.01,
    attempts: 2,
    promptUsed: message.text,
    reasoning: 'because',
    note: null,
    mayAskAgain: false,
    suggestions: ['Make it brighter', 'At night', 'Again'],
  };
}

const suggestions = ['It was calm', 'It was busy', 'It was happy'];

/** Creates one. */
export function createFakeVizzy(): FakeVizzy {
  const heard: IncomingMessage[] = [];
  const forgotten: Scope[] = [];
  const kept = new Map<string, Creation>();
  let isHealthy = true;
  let isClosing = false;
  let tellCancelled: (reason: unknown) => void = () => {};
  const cancelled = new Promise((resolve) => {
    tellCancelled = resolve;
  });

  const draw = async (message: IncomingMessage, { onProgress, signal: given }: RespondOptions): Promise<Reply> => {
    const signal = typeof given === 'function' ? given() : given;
    const count = message.count ?? 2;
    const tell = onProgress ?? (() => {});
    tell({ type: 'stage', stage: 'queued', done: 0, total: count, queuePosition: 1 });
    // Takes long enough that a listener reads the first stage before the second.
    for (let round = 0; round < 5; round += 1) await new Promise((resolve) => setImmediate(resolve));
    tell({ type: 'stage', stage: 'drawing', done: 0, total: count });
    if (message.text.startsWith('queued')) {
      const stage = { type: 'stage', stage: 'drawing', done: 0, total: count } as const;
      // Each is read before the next replaces it.
      for (const service of [
        { tier: 'horde', queuePosition: 3, waitSeconds: 40.5 } as const,
        { tier: 'horde', fraction: 0.42 } as const,
      ]) {
        for (let round = 0; round < 5; round += 1) await new Promise((resolve) => setImmediate(resolve));
        tell({ ...stage, service });
      }
    }
    const isHuge = message.text.startsWith('huge');
    const images = Array.from({ length: count }, (_, index) =>
      picture(index, 'local', isHuge ? Buffer.alloc(1024 * 1024, index) : onePixelPng),
    );
    for (const [index, image] of images.entries()) tell({ type: 'preview', index, image });
    if (message.text.startsWith('wait')) {
      await new Promise((_resolve, reject) => {
        const stop = () => {
          tellCancelled(signal?.reason);
          reject(signal?.reason);
        };
        if (signal?.aborted) stop();
        signal?.addEventListener('abort', stop);
      });
    }
    await new Promise((resolve) => setImmediate(resolve));
    for (const [index, image] of images.entries()) tell({ type: 'image', index, image });
    const id = `creation-${heard.length}`;
    const mode = message.mode ?? 'personal';
    kept.set(id, recipe(id));
    if (mode === 'poster') return { type: 'poster', images, slogan: 'Go!', details: details(message, id, mode) };
    if (mode !== 'story') return { type: 'image', images, details: details(message, id, mode) };
    const scenes = images.map((_, index) => `Scene ${index}`);
    return { type: 'story', title: 'A story', scenes, images, details: details(message, id, mode) };
  };

  return {
    heard,
    forgotten,
    cancelled,
    setHealthy: (value) => {
      isHealthy = value;
    },
    keep: (creation) => void kept.set(creation.id, creation),
    async respond(message, options = {}) {
      if (isClosing) throw new VizzyError('closing', 'closing');
      if (!isHealthy) throw new VizzyError('store-lost', 'redis://user:password@host is gone');
      heard.push(message);
      if (message.text === 'too often') throw new VizzyError('rate-limited', 'limit', { retryAfter: 12_300 });
      if (message.text === 'blocked') throw new VizzyError('blocked', 'kept out');
      if (message.text === 'bomb') throw new VizzyError('invalid-input', 'image has too many pixels');
      if (message.text === 'bug') throw new TypeError('secret detail of /srv/vizzy');
      if (message.text === 'Draw my day') return { type: 'question', text: 'How did it feel?', suggestions };
      return draw(message, options);
    },
    surfaceStore: { load: async () => undefined, save: async () => {}, forget: async () => {} },
    serviceReports: {
      hasServices: true,
      failures: () => [
        {
          tier: 'huggingface',
          reason: 'rate-limited',
          provider: 'nscale',
          model: 'm',
          host: 'h:1',
          at: 1000,
          until: 61_000,
        },
      ],
      async days() {
        if (!isHealthy) throw new VizzyError('store-lost', 'away');
        const drawn = { pictures: 12, seconds: 40, computeSeconds: 31, dollars: 0.016 };
        return [{ day: '2026-12-01', uses: [{ tier: 'huggingface', provider: 'nscale', model: 'm', ...drawn }] }];
      },
    },
    // Without Redis no turn outlives the process.
    jobs: { run: async () => false, registerRecovery: async () => {} },
    people: {
      quota: async () => ({
        turnsPerMinute: 30,
        turnsLeft: 29,
        turnsResetIn: 41_500,
        picturesPerDay: 20,
        picturesLeft: 18,
        resetsAt: Date.now() + 3_600_000,
      }),
    },
    async improve(creationId) {
      if (creationId.startsWith('away')) return { type: 'not-yet' };
      return { type: 'improved', pictures: new Map([[1, picture(1, 'huggingface')]]), note: null };
    },
    async reset(who) {
      forgotten.push(who);
      return { conversations: 1, creations: 0 };
    },
    creations: {
      find: async (id) => kept.get(id),
      picture: async (id, index) => {
        const creation = kept.get(id);
        if (creation?.fromPicture || creation?.tiers[index] === undefined) return undefined;
        return picture(index, 'local');
      },
    },
    exports: {
      storyboard: async (id) => (kept.get(id)?.plan.story ? picture(0, 'local') : undefined),
      storybook: async (id, format) => (kept.get(id)?.plan.story ? new TextEncoder().encode(format) : undefined),
    },
    async health(): Promise<Health> {
      return { isHealthy, isHuggingFaceConfigured: false, checks: { store: isHealthy ? 'ok' : 'lost', local: 'ok' } };
    },
    async close() {
      isClosing = true;
    },
  };
}
