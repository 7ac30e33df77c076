/** Light that is seen: a low sun in a pale sky stays a sun, in every style. */
import type { Canvas } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { drawScene } from '../../src/illustration/draw-scene.ts';
import { readScene } from '../../src/illustration/scene/read-scene.ts';
import { styles } from '../../src/illustration/styles/index.ts';
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

const skies = ['a boat on the sea at dawn', 'a cottage at dawn', 'a sailboat at sunset'];

describe('a low sun in a pale sky', () => {
  it.each(['', ...Object.keys(styles)].filter((style) => !bright.has(style)))('is no white block: “%s”', (style) => {
    for (const subject of skies)
      for (let family = 1; family < 5; family++) {
        const prompt = promptOf(subject, { style, mood: 'happy', family: family * 7919, seed: family * 7919 });
        const share = blownOut(drawScene(readScene(prompt), { width: 160, height: 160 }));
        expect(share, `${subject}, family ${family}`).toBeLessThan(0.2);
      }
  });
});
