import type { ReplyImage } from '@vizzy/core';
import { expect, it } from 'vitest';
import { applyProgress, initialView } from '../src/turn-view.ts';

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
