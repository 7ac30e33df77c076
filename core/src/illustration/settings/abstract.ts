import { mix } from '../drawing/colour.ts';
import { type DrawingContext, slantedGradient } from '../drawing/drawing-context.ts';
import type { MoodFamily } from '../scene/scene.ts';
import { type AbstractForm, abstractForms } from './abstract-forms.ts';
import { drawGrowth, drawNetwork } from './business-forms.ts';
import { defineSetting } from './define-setting.ts';
import type { Layout } from './setting.ts';

/** What kinds say of a mood: rhythm before colour. */
const kindsOf: Readonly<Partial<Record<MoodFamily, readonly AbstractForm[]>>> = {
  calm: ['bands', 'discs', 'bands'],
  tired: ['bands', 'discs'],
  sad: ['rain', 'bands', 'rain'],
  dull: ['bands', 'rain'],
  energetic: ['shards', 'flow', 'blocks'],
  hectic: ['blocks', 'shards'],
  angry: ['shards'],
  anxious: ['flow', 'rain'],
  mysterious: ['flow', 'discs'],
  professional: ['blocks', 'discs', 'bands'],
  dreamy: ['discs', 'flow', 'bands'],
};

/** A composition without things: rhythm, weight and colour that speak of the mood. */
const layOut: Layout = (drawing) => {
  const { scene, height } = drawing;
  const idea = scene.features.includes('growth')
    ? drawGrowth
    : scene.features.includes('network')
      ? drawNetwork
      : undefined;
  const kinds = kindsOf[scene.mood] ?? ['discs', 'flow', 'blocks', 'bands'];
  const kind = kinds[(scene.seed >>> 3) % kinds.length] ?? 'discs';
  const y = height * 0.72;
  return {
    layers: idea
      ? [{ name: 'idea', depth: 0, draw: () => idea(drawing) }]
      : [
          { name: 'ground', depth: 0, draw: () => drawGround(drawing) },
          { name: kind, depth: 0.3, draw: () => abstractForms[kind](drawing) },
        ],
    anchors: { ground: { y: () => y, from: 0.2, to: 0.8, scale: 1.1, depth: 0.9, on: 'air' } },
  };
};

function drawGround(drawing: DrawingContext): void {
  const { context, width, height, paints } = drawing;
  context.fillStyle = slantedGradient(drawing, { x: 0, y: 0 }, { x: width * 0.4, y: height }, [
    [0, mix(paints.haze, paints.sun, 0.45)],
    [1, mix(paints.haze, paints.sky[2] ?? paints.haze, 0.6)],
  ]);
  context.fillRect(0, 0, width, height);
}

export const abstract = defineSetting({
  id: 'abstract',
  words: [{ phrases: 'abstract-art abstract-composition abstract-shapes geometric-shapes pattern patterns' }],
  isIndoors: false,
  hasSky: false,
  hasWater: false,
  ground: 'none',
  weather: 'outside',
  layOut,
});
