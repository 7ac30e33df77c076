/** What every style must do. */
import { describe, expect, it } from 'vitest';
import { transformPicture } from '../../../src/illustration/filters/index.ts';
import { chooseFaces } from '../../../src/illustration/lettering/choose-faces.ts';
import { cleanSlogan } from '../../../src/illustration/lettering/clean-slogan.ts';
import { colourContrast, leastContrast } from '../../../src/illustration/lettering/contrast.ts';
import { styleOf } from '../../../src/illustration/styles/index.ts';
import { canonicalStyle, findStyle, listed, type StyleFacts, wordsOf } from '../../../src/lexicon/index.ts';
import { stylesByMode } from '../../../src/modes/index.ts';
import { sample } from '../../../src/testing/index.ts';
import { difference as apart, pixelsOf, takePhoto } from '../filters/photo.ts';
import { difference, measure } from '../measures.ts';
import { drawn, sceneOf, settingIds, shapes, weathers } from './scenes.ts';

const box = { seed: 7, width: 96, height: 96 };
const photo = takePhoto(96, 64);

const rgbOf = (hex: string) => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((from) => Number.parseInt(hex.slice(from, from + 2), 16));
  return [red, green, blue] as const;
};

/** Runs the contract of a style; some of its cases in `npm test`, all of them in a deep run. */
export function describeStyle({ name, words, beside = '', modes }: StyleFacts, seed: number): void {
  const style = styleOf(name);

  describe(`${name} is a style`, () => {
    it('is known by its name and by every word for it', () => {
      expect(canonicalStyle(name)).toBe(name);
      for (const phrase of listed(words).filter(Boolean)) expect(findStyle(wordsOf(phrase))?.value, phrase).toBe(name);
      for (const phrase of listed(beside).filter(Boolean)) {
        expect(findStyle(wordsOf(`in a ${phrase} style`))?.value, phrase).toBe(name);
        expect(findStyle(wordsOf(`turn this into ${phrase}`))?.value, phrase).toBe(name);
      }
    });

    it('is offered by the modes it says, and by no other', () => {
      for (const [mode, names] of Object.entries(stylesByMode))
        expect(names.includes(name), mode).toBe(modes.some((each) => each === mode));
    });

    it.each(sample(settingIds, 2, seed))('draws %s otherwise than a picture without a style', (setting) => {
      const parts = { setting, seed, time: 'day' } as const;
      const canvas = drawn(sceneOf({ ...parts, style: name }));
      expect(measure(canvas).colours).toBeGreaterThan(1);
      expect(difference(canvas, drawn(sceneOf(parts)))).toBeGreaterThan(0.004);
    });

    it.each(sample(weathers, 2, seed + 1))('draws %s in any shape', (weather) => {
      for (const shape of sample(shapes, 1, seed)) {
        const canvas = drawn(sceneOf({ setting: 'meadow', weather, style: name, seed }), shape);
        expect([canvas.width, canvas.height]).toEqual([shape.width, shape.height]);
      }
    });

    it('makes something of a photo, of its size and the same each time', async () => {
      const [first, again] = [
        await transformPicture(await photo, name, box),
        await transformPicture(await photo, name, box),
      ];
      expect([first.width, first.height]).toEqual([96, 64]);
      expect(apart(first.data, await pixelsOf(await photo))).toBeGreaterThan(4);
      expect(apart(first.data, again.data)).toBe(0);
      if (style.filter !== styleOf('').filter)
        expect(apart(first.data, (await transformPicture(await photo, 'whatever', box)).data)).toBeGreaterThan(4);
    });

    it('sets a slogan in a face, and a page in ink that can be read', () => {
      const faces = chooseFaces(cleanSlogan('Save the planet'), style.poster);
      expect(faces.families).not.toBe('');
      const { paper, ink, accent, onAccent } = style.page;
      expect(colourContrast(rgbOf(ink), rgbOf(paper))).toBeGreaterThan(leastContrast);
      expect(colourContrast(rgbOf(onAccent), rgbOf(accent))).toBeGreaterThan(3);
    });
  });
}
