/** What every figure must do in a scene. How its drawing fills its box is proved in `subjects/own-figures.test.ts`. */
import { describe, expect, it } from 'vitest';
import { settings } from '../../../src/illustration/settings/index.ts';
import { type Figure, findFigure, isBeing } from '../../../src/illustration/subjects/index.ts';
import { sample } from '../../../src/testing/index.ts';
import { at, drawn, placingsOf, sceneOf, styleNames, weathers } from './scenes.ts';

/** Runs the contract of a figure; in some of its settings in `npm test`, in all of them in a deep run. */
export function describeFigure(figure: Figure, seed: number): void {
  const isOwn = !figure.id.includes(':');

  describe(`${figure.id} is a figure`, () => {
    it('is found by every word for it', () => {
      for (const word of figure.words) {
        expect(word, word).toBe(word.toLowerCase().trim());
        // A drawing of our own wins a word that one of the pack has as well.
        const found = findFigure(word)?.id ?? '';
        if (isOwn || found.includes(':')) expect(found, word).toBe(figure.id);
      }
    });

    it('says of itself what can be true together', () => {
      expect(figure.realHeight).toBeGreaterThan(0);
      expect(figure.defaultSettings.length).toBeGreaterThan(0);
      for (const home of figure.defaultSettings) expect(settings).toHaveProperty(home);
      if (figure.worn || figure.kind === 'clothing') expect(isBeing(figure)).toBe(false);
      if (figure.hat) expect(findFigure(figure.hat)?.worn).toBe('head');
      if (figure.fliesInStories) expect(isBeing(figure)).toBe(true);
    });

    it.each(sample(figure.defaultSettings, 1, seed))('stands whole and large enough in %s', (setting) => {
      const { drawing, placedFigures } = placingsOf(sceneOf({ setting, figure, seed }));
      const [placed] = placedFigures;
      if (!placed) throw new Error('it is not there');
      const half = (placed.height * figure.aspect) / 2;
      const edge = drawing.brush.margin * 768;
      expect(placed.x - half).toBeGreaterThanOrEqual(edge - 1);
      expect(placed.x + half).toBeLessThanOrEqual(768 - edge + 1);
      expect(placed.y - placed.height).toBeGreaterThanOrEqual(edge - 1);
      expect(placed.y).toBeLessThanOrEqual(768 - edge + 1);
      expect((placed.height * half * 2) / 768 ** 2).toBeGreaterThan(0.012);
    });

    it.each(sample(figure.defaultSettings, 1, seed + 1))(
      'is seen in %s, whatever the style and the weather',
      (setting) => {
        const parts = { setting, style: at(styleNames, seed), weather: at(weathers, seed), seed };
        const [without, withIt] = [drawn(sceneOf(parts)), drawn(sceneOf({ ...parts, figure }))];
        expect(Buffer.compare(without.data(), withIt.data())).not.toBe(0);
      },
    );
  });
}
