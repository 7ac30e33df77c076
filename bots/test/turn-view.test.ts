import type { ReplyImage } from '@vizzy/core';
import { createFakeClock } from '@vizzy/core/testing';
import { expect, it } from 'vitest';
import { progressLine } from '../src/progress-line.ts';
import { applyProgress, initialView } from '../src/turn-view.ts';
import { createViewPace } from '../src/view-pace.ts';

const image = (alt: string): ReplyImage => ({
  bytes: new Uint8Array(),
  format: 'png',
  width: 1,
  height: 1,
  tier: 'local',
  model: 'vizzy',
  alt,
});

it('a finished picture takes the place of its preview, and never gives it back', () => {
  let view = applyProgress(initialView('turn'), { type: 'stage', stage: 'drawing', done: 0, total: 2 });
  view = applyProgress(view, { type: 'preview', index: 1, image: image('sketch') });
  expect(view.pictures.map((picture) => picture?.image.alt)).toEqual([undefined, 'sketch']);
  view = applyProgress(view, { type: 'image', index: 1, image: image('real') });
  view = applyProgress(view, { type: 'preview', index: 1, image: image('late sketch') });
  expect(view.pictures[1]).toMatchObject({ image: { alt: 'real' }, isPreview: false });
});

it('the place in the queue goes once it is one’s turn', () => {
  const queued = applyProgress(initialView('turn'), {
    type: 'stage',
    stage: 'queued',
    done: 0,
    total: 2,
    queuePosition: 3,
  });
  expect(queued.queuePosition).toBe(3);
  expect(applyProgress(queued, { type: 'stage', stage: 'planning', done: 0, total: 2 })).not.toHaveProperty(
    'queuePosition',
  );
});

const drawing = { type: 'stage', stage: 'drawing', done: 0, total: 2 } as const;

it('what a service tells is said in whole percents, and goes with the next stage that has none', () => {
  const told = applyProgress(initialView('turn'), { ...drawing, service: { tier: 'webui', fraction: 0.427 } });
  expect(progressLine(told, 'en')).toBe('Drawing 1 of 2 · 42 %');
  expect(told.service).toEqual({ tier: 'webui', fraction: 0.42 });
  expect(progressLine(applyProgress(told, drawing), 'en')).toBe('Drawing …');
});

it('says whose previews are seen', () => {
  const sketched = applyProgress(initialView('turn'), { type: 'preview', index: 0, image: image('sketch') });
  expect(progressLine(sketched, 'en')).toContain('A quick sketch of mine');
  const unfinished = { ...image('half'), tier: 'webui' } as const;
  expect(progressLine(applyProgress(sketched, { type: 'preview', index: 0, image: unfinished }), 'en')).toContain(
    'this is what the picture service has so far',
  );
});

it('a service that tells every second changes the message every five; everything else does at once', () => {
  const clock = createFakeClock();
  const pace = createViewPace(clock);
  const at = (fraction: number) =>
    applyProgress(initialView('turn'), { ...drawing, service: { tier: 'webui', fraction } });
  expect(pace.isDue(applyProgress(initialView('turn'), drawing))).toBe(true);
  const shown = Array.from({ length: 11 }, (_, second) => {
    if (second > 0) clock.advance(1000);
    return pace.isDue(at(second / 10)) ? [second] : [];
  });
  expect(shown.flat()).toEqual([0, 5, 10]);
  const half = { ...image('half'), tier: 'webui' } as const;
  const preview = (bytes: number) =>
    applyProgress(at(1), { type: 'preview', index: 0, image: { ...half, bytes: new Uint8Array(bytes) } });
  expect(pace.isDue(preview(1))).toBe(true);
  expect(pace.isDue(preview(2))).toBe(false);
  expect(pace.isDue(applyProgress(preview(2), { type: 'image', index: 0, image: half }))).toBe(true);
  expect(pace.isDue(applyProgress(initialView('turn'), drawing))).toBe(true);
  expect(pace.isDue(applyProgress(initialView('turn'), drawing))).toBe(false);
});
