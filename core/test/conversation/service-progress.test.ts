/** What people see while services draw the pictures of one turn at the same time. */
import { expect, it } from 'vitest';
import { createPlanRenderer } from '../../src/conversation/render-plan.ts';
import type { Generated, GenerateOptions, Generator } from '../../src/generation/index.ts';
import type { GeneratedImage } from '../../src/image.ts';
import { sentencesFor } from '../../src/lexicon/index.ts';
import { silentLogger } from '../../src/logger.ts';
import type { Plan } from '../../src/plan.ts';
import type { Progress } from '../../src/progress.ts';
import { createQuickIllustrator, samplePicture } from '../../src/testing/index.ts';
import { aShot } from '../generation/a-shot.ts';
import { aBrief } from '../modes/a-brief.ts';

const picture = async (side = 64): Promise<GeneratedImage> => ({
  bytes: await samplePicture('png', side),
  format: 'png',
  width: side,
  height: side,
  tier: 'webui',
  model: 'sd',
});

const plan: Plan = {
  mode: 'art',
  style: 'impressionist',
  mood: 'calm',
  seed: 7,
  prompts: [aShot(), aShot({ composition: 1 })],
  slogan: null,
  story: null,
  reasoning: '',
  suggestions: [],
};

/** Renders two pictures that a generator draws as told; resolves to what was seen. */
async function render(draw: (options: GenerateOptions, seen: Progress[]) => Promise<void>): Promise<Progress[]> {
  const seen: Progress[] = [];
  const generator: Generator = {
    hasRemote: true,
    preview: async () => undefined,
    status: () => ({}),
    async generate(_shots, options) {
      await draw(options, seen);
      const generated: Generated = { image: await picture(), attempts: 1, isDeclined: false };
      options.onImage(0, generated.image);
      options.onImage(1, generated.image);
      return [generated, generated];
    },
  };
  const renderer = createPlanRenderer(generator, createQuickIllustrator(), silentLogger);
  const { signal } = new AbortController();
  const options = {
    signal,
    deadlineAt: 0,
    setsSlogan: false,
    onProgress: (progress: Progress) => void seen.push(progress),
  };
  await renderer.renderPlan(plan, aBrief(), options);
  return seen;
}

const servicesOf = (seen: readonly Progress[]) =>
  seen.flatMap((progress) => (progress.type === 'stage' ? [progress.service ?? null] : []));

it('of several pictures the one that is furthest is told, and a picture that has come is told of no more', async () => {
  const seen = await render(async ({ onProgress }) => {
    onProgress(1, 'webui', { queuePosition: 2, waitSeconds: 9 });
    onProgress(0, 'webui', { fraction: 0.5 });
    onProgress(1, 'webui', { fraction: 0.1 });
  });
  expect(servicesOf(seen)).toEqual([
    null,
    { tier: 'webui', queuePosition: 2, waitSeconds: 9 },
    { tier: 'webui', fraction: 0.5 },
    { tier: 'webui', fraction: 0.5 },
    { tier: 'webui', fraction: 0.1 },
    null,
  ]);
});

it('another tier that begins clears it, and numbers from outside are brought into their ranges', async () => {
  const seen = await render(async ({ onProgress }) => {
    onProgress(0, 'horde', {});
    onProgress(0, 'horde', { fraction: 1.7, queuePosition: 0, waitSeconds: -3 });
    onProgress(0, 'horde', { fraction: Number.NaN });
    onProgress(0, 'local', {});
  });
  expect(servicesOf(seen).slice(0, 3)).toEqual([
    null,
    { tier: 'horde', fraction: 1, queuePosition: 1, waitSeconds: 0 },
    null,
  ]);
});

it('a preview that cannot be finished, or is overtaken, is not shown', async () => {
  const seen = await render(async ({ onPreview }) => {
    const broken = { ...(await picture()), bytes: Buffer.from('no picture'), format: 'jpeg' as const };
    await onPreview(0, broken);
    const slow = onPreview(0, { ...(await picture(512)), bytes: await samplePicture('webp', 512), format: 'webp' });
    await onPreview(0, await picture(48));
    await slow;
  });
  const previews = seen.flatMap((progress) => (progress.type === 'preview' ? [progress.image] : []));
  expect(previews.at(-1)).toMatchObject({ width: 48, tier: 'webui', format: 'png' });
  expect(previews[0]?.alt).not.toContain('Drawn by Vizzy');
  const kinds = seen.map(({ type }) => type);
  expect(kinds.lastIndexOf('preview')).toBeLessThan(kinds.indexOf('image'));
});

it.each([
  [{ fraction: 0.425 }, 'Drawing 1 of 2 · 42 %'],
  [{ fraction: 0.425, waitSeconds: 12.2 }, 'Drawing 1 of 2 · 42 %, about 13 s'],
  [{ queuePosition: 4, waitSeconds: 40 }, 'Drawing 1 of 2 · 3 before it in the picture service’s queue, about 40 s'],
  [{ queuePosition: 1 }, 'Drawing 1 of 2 · next in the picture service’s queue'],
  [{ waitSeconds: 200 }, 'Drawing 1 of 2 · the picture service is on it, about 3 min'],
])('%j is said in one line', (service, line) => {
  const facts = { stage: 'drawing', done: 0, total: 2, preview: 'none', service } as const;
  expect(sentencesFor('en').surface.progress(facts)).toBe(line);
});

it('one picture needs no number, and what the service expects takes the place of an estimate', () => {
  const { progress } = sentencesFor('en').surface;
  const facts = { stage: 'drawing', done: 0, total: 1, preview: 'unfinished', secondsLeft: 90 } as const;
  expect(progress({ ...facts, service: { queuePosition: 4, waitSeconds: 40 } })).toBe(
    'Drawing · 3 before it in the picture service’s queue, about 40 s\nNot finished yet: this is what the picture service has so far.',
  );
  expect(progress({ ...facts, preview: 'none', service: { fraction: 0.1 } })).toBe('Drawing · 10 % · about 90 s left');
});
