/** Light that is seen: a low sun in a pale sky stays a sun, in every style. */
import type { Canvas } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { drawScene } from '../../src/illustration/draw-scene.ts';
import { placeSubjects } from '../../src/illustration/drawing/place-subjects.ts';
import { readScene } from '../../src/illustration/scene/read-scene.ts';
import { layOut, openDrawing } from '../../src/illustration/settings/index.ts';
import { styleOf, styles } from '../../src/illustration/styles/index.ts';
import { atDepth, sample } from '../../src/testing/index.ts';
import { promptOf } from './prompts.ts';

/** The part of the picture, margins left out, that is blown out to white or nearly so. */
function blownOut(canvas: Canvas): number {
  const { width, height } = canvas;
  const edge = Math.round(width * 0.1);
  const { data } = canvas.getContext('2d').getImageData(edge, edge, width - 2 * edge, height - 2 * edge);
  let white = 0;
  for (let at = 0; at < data.length; at += 4)
    if ((data[at] ?? 0) * 0.3 + (data[at + 1] ?? 0) * 0.59 + (data[at + 2] ?? 0) * 0.11 > 243) white++;
  return white / (data.length / 4);
}

/** Styles of paper, print and bright plain colour: pale skies are almost white in them on purpose. */
const bright: ReadonlySet<string> = new Set(
  'sketch,watercolor,minimalist,corporate,professional,modern,bold typography,comic,pixel art,abstract'.split(','),
);

const skies = ['a boat on the sea at dawn', 'a cottage at dawn', 'a sailboat at sunset'].flatMap((subject) =>
  [1, 2, 3, 4].map((family) => ({ subject, family })),
);

/** Pixels a side. */
const side = atDepth(96, 160);

const dim = ['', ...Object.keys(styles)].filter((style) => !bright.has(style));

describe('a low sun in a pale sky', () => {
  it.each(dim.map((style, index) => [style, index] as const))('is no white block: “%s”', (style, index) => {
    // Other skies in each style; all of them in a deep run.
    for (const { subject, family } of sample(skies, 4, index)) {
      const prompt = promptOf(subject, { style, mood: 'happy', family: family * 7919, seed: family * 7919 });
      const share = blownOut(drawScene(readScene(prompt), { width: side, height: side }));
      expect(share, `${subject}, family ${family}`).toBeLessThan(0.2);
    }
  });
});

describe('mist', () => {
  it.each(['', 'cinematic'])('leaves whoever stands near solid: “%s”', (style) => {
    for (const family of sample([1, 2, 3, 4], 2)) {
      const prompt = promptOf('a large wolf in the mist', { style, family, seed: family, mood: 'mysterious' });
      const scene = readScene(prompt);
      expect(scene.weather).toContain('fog');
      const drawing = openDrawing(scene, 192, 192, styleOf(style).brush);
      const [wolf] = placeSubjects(drawing, layOut(drawing).anchors);
      if (!wolf) throw new Error('no wolf');
      const at = [wolf.x - wolf.height * 0.2, wolf.y - wolf.height * 0.6] as const;
      const pixelsOf = (weather: typeof scene.weather) => {
        const context = drawScene({ ...scene, weather }, { width: 192, height: 192 }).getContext('2d');
        return context.getImageData(Math.round(at[0]), Math.round(at[1]), wolf.height * 0.4, wolf.height * 0.2).data;
      };
      const [foggy, clear] = [pixelsOf(scene.weather), pixelsOf(scene.weather.filter((each) => each !== 'fog'))];
      const apart = foggy.reduce((sum, value, index) => sum + Math.abs(value - (clear[index] ?? 0)), 0) / foggy.length;
      // 0 … 255: behind the old veil of three banks it was three times as much.
      expect(apart, `family ${family}`).toBeLessThan(20);
    }
  });
});
