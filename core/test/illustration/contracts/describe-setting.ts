/** What every setting must do. */
import { describe, expect, it } from 'vitest';
import { layersOf } from '../../../src/illustration/draw-scene.ts';
import { readScene } from '../../../src/illustration/scene/read-scene.ts';
import { openDrawing } from '../../../src/illustration/settings/index.ts';
import type { Setting } from '../../../src/illustration/settings/setting.ts';
import { styleOf } from '../../../src/illustration/styles/index.ts';
import { listed } from '../../../src/lexicon/index.ts';
import { sample } from '../../../src/testing/index.ts';
import { measure } from '../measures.ts';
import { promptOf } from '../prompts.ts';
import { drawn, sceneOf, shapes, times, weathers } from './scenes.ts';

/** Runs the contract of `Setting`; some of its cases in `npm test`, all of them in a deep run. */
export function describeSetting(setting: Setting, seed: number): void {
  const { id } = setting;
  const layersIn = (scene: ReturnType<typeof sceneOf>) =>
    layersOf(openDrawing(scene, 96, 96, styleOf('').brush), styleOf('')).map(({ name }) => name);

  describe(`${id} is a setting`, () => {
    const phrases = setting.words.flatMap(({ phrases, features = [] }) =>
      listed(phrases).map((phrase) => [phrase, features] as const),
    );

    it.each(sample(phrases, 3, seed))('is where a picture of “%s” is set, with what that wants', (phrase, features) => {
      const scene = readScene(promptOf(phrase));
      expect(scene.setting).toBe(id);
      expect(scene.features).toEqual(expect.arrayContaining([...features]));
    });

    it('offers ground, water where it has water, and air where nothing else is', () => {
      const { anchors } = setting.layOut(openDrawing(sceneOf({ setting: id, seed }), 96, 96, styleOf('').brush));
      expect(anchors.ground.to).toBeGreaterThan(anchors.ground.from);
      if (setting.hasWater && setting.realm === 'land') expect(anchors.water?.on).toBe('water');
      if (setting.realm === 'water') expect(anchors.underwater).toBeDefined();
      if (setting.realm === 'air' || setting.realm === 'space') expect(anchors.sky).toBeDefined();
      if (setting.surface !== 'none') expect(anchors.surface).toBeDefined();
    });

    it.each(sample(shapes, 2, seed))('fills a picture of any shape: %o', (shape) => {
      const canvas = drawn(sceneOf({ setting: id, seed, time: 'day' }), shape);
      expect([canvas.width, canvas.height]).toEqual([shape.width, shape.height]);
      expect(measure(canvas).colours).toBeGreaterThan(8);
      const { data } = canvas.getContext('2d').getImageData(0, 0, shape.width, shape.height);
      // Where two fills meet between two pixels, both are there in part.
      expect(data.every((level, index) => index % 4 !== 3 || level > 150)).toBe(true);
    });

    it.each(sample(weathers, 2, seed + 1))('is drawn in %s, which falls only where it can', (weather) => {
      const scene = sceneOf({ setting: id, weather, seed });
      expect(measure(drawn(scene)).colours).toBeGreaterThan(4);
      const isSheltered = setting.weather === 'outside' || setting.weather === 'none';
      expect(layersIn(scene).includes('fog')).toBe(!isSheltered);
    });

    it.each(sample(times, 1, seed + 2))('is the same each time, at %s', (time) => {
      const scene = sceneOf({ setting: id, time, seed });
      expect(Buffer.compare(drawn(scene).data(), drawn(scene).data())).toBe(0);
    });
  });
}
