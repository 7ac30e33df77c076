/** How a scene looks: changes of tone, moods, palettes, templates of scenes and of compositions. */
import { describe, expect, it } from 'vitest';
import { createChance } from '../../../src/chance.ts';
import { chromaOf, colour } from '../../../src/illustration/drawing/colour.ts';
import { type CompositionWishes, compose } from '../../../src/illustration/scene/compose.ts';
import { compositionTemplates } from '../../../src/illustration/scene/composition-templates.ts';
import { moodScenes } from '../../../src/illustration/scene/mood-scenes.ts';
import { moodFamily, moodLooks } from '../../../src/illustration/scene/moods.ts';
import { createPalette, type PaletteWishes } from '../../../src/illustration/scene/palette.ts';
import { readTone } from '../../../src/illustration/scene/read-tone.ts';
import { type MoodFamily, settingIds, templateIds } from '../../../src/illustration/scene/scene.ts';
import { sceneTemplates } from '../../../src/illustration/scene/scene-template.ts';
import { findFigure } from '../../../src/illustration/subjects/index.ts';
import { atDepth } from '../../../src/testing/index.ts';

const families = Object.keys(moodLooks) as MoodFamily[];

describe('a change of tone', () => {
  it.each([
    ['a lake, brighter colours', { brightness: 1 }],
    ['a lake, less light', { brightness: -1 }],
    ['a lake, warmer colours', { warmth: 1 }],
    ['a lake, much cooler colours', { warmth: -1.7 }],
    ['a lake, more colourful', { saturation: 1 }],
    ['a lake, Muted Colours', { saturation: -1 }],
    ['a lake, closer view', { distance: 1 }],
    ['a lake, much wider view, warmer colours', { distance: -1.7, warmth: 1 }],
    ['a bright, warm, colourful lake', {}],
  ])('%s: %j', (text, tone) => {
    expect(readTone(text)).toEqual({ brightness: 0, warmth: 0, saturation: 0, distance: 0, ...tone });
  });
});

const wishes: PaletteWishes = {
  time: 'day',
  weather: [],
  season: 'summer',
  mood: 'vibrant',
  colours: [],
  avoided: [],
  tone: { brightness: 0, warmth: 0, saturation: 0 },
};
const paletteOf = (changes: Partial<PaletteWishes> = {}) => createPalette({ ...wishes, ...changes }, createChance(3));
const lightnessOf = (hex: string): number => colour(hex)[0];

describe('a palette', () => {
  it('is five stops of sky and twelve paints, all CSS hex, in every mood', () => {
    for (const mood of families) {
      const { sky, ...paints } = paletteOf({ mood });
      expect(sky).toHaveLength(5);
      expect(Object.keys(paints)).toHaveLength(12);
      for (const hex of [...sky, ...Object.values(paints)]) expect(hex, mood).toMatch(/^#[0-9a-f]{6}$/);
    }
  });

  it('is darker at night, in less light, and under an angry sky', () => {
    const { grass, haze } = paletteOf();
    expect(lightnessOf(paletteOf({ time: 'night' }).grass)).toBeLessThan(lightnessOf(grass));
    expect(lightnessOf(paletteOf({ tone: { ...wishes.tone, brightness: -1 } }).haze)).toBeLessThan(lightnessOf(haze));
    expect(lightnessOf(paletteOf({ mood: 'angry' }).grass)).toBeLessThan(lightnessOf(grass));
  });

  it('is greyer in dull moods and with muted colours', () => {
    const { grass } = paletteOf();
    expect(chromaOf(colour(paletteOf({ mood: 'dull' }).grass))).toBeLessThan(chromaOf(colour(grass)));
    const muted = paletteOf({ tone: { ...wishes.tone, saturation: -1 } });
    expect(chromaOf(colour(muted.grass))).toBeLessThan(chromaOf(colour(grass)));
  });

  it('has other leaves in every season', () => {
    const leaves = (['spring', 'summer', 'autumn', 'winter'] as const).map((season) => paletteOf({ season }).foliage);
    expect(new Set(leaves).size).toBe(4);
  });

  it('takes a named colour for what stands out', () => {
    const [plain, named] = [paletteOf(), paletteOf({ colours: ['#7d3fb0'] })];
    expect(named.accent).not.toBe(plain.accent);
    expect(named.accent).toBe(named.second);
    const two = paletteOf({ colours: ['#7d3fb0', '#3fa34d'] });
    expect(two.accent).not.toBe(two.second);
  });
});

describe('a mood', () => {
  it.each([
    ['lonely', 'sad'],
    ['grateful', 'joyful'],
    ['eerie', 'mysterious'],
    ['stressed', 'hectic'],
    ['hopeful', 'inspiring'],
    ['no such mood', 'vibrant'],
    ['', 'vibrant'],
  ])('%s looks %s', (mood, family) => {
    expect(moodFamily(mood)).toBe(family);
  });

  it('has scenes with known places and things, and some without figures', () => {
    for (const family of families) {
      for (const { setting, nouns } of moodScenes(family, true)) {
        expect(settingIds).toContain(setting);
        for (const { noun, count } of nouns) {
          expect(findFigure(noun), noun).toBeDefined();
          expect(count).toBeGreaterThan(0);
        }
      }
      expect(moodScenes(family, false).flatMap(({ nouns }) => nouns)).toEqual([]);
    }
  });
});

describe('a line of data is a scene', () => {
  it('with everything', () => {
    expect(sceneTemplates('room|lamp window|person*3 + laptop|dusk|rain fog|#d98a3a')).toEqual([
      {
        setting: 'room',
        features: ['lamp', 'window'],
        nouns: [
          { noun: 'person', count: 3 },
          { noun: 'laptop', count: 1 },
        ],
        time: 'dusk',
        weather: ['rain', 'fog'],
        colour: '#d98a3a',
      },
    ]);
  });

  it('with a place alone', () => {
    expect(sceneTemplates('lake')).toEqual([{ setting: 'lake', features: [], nouns: [], weather: [] }]);
    expect(sceneTemplates()).toEqual([]);
  });
});

describe('a composition', () => {
  const composed = (changes: Partial<CompositionWishes> = {}) =>
    compose({
      setting: 'meadow',
      hasHero: true,
      hasOthers: false,
      isCrowded: false,
      time: 'dusk',
      weather: [],
      groupSeed: 5,
      index: 0,
      seed: 5,
      isPoster: false,
      isDiscless: false,
      distance: 0,
      ...changes,
    });
  const seeds = Array.from({ length: atDepth(24, 200) }, (_, seed) => seed * 101);

  it('stays within what its template asks for', () => {
    for (const seed of seeds) {
      const { template, horizon, hasLead } = composed({ groupSeed: seed, seed }).composition;
      const [low, high] = compositionTemplates[template].horizon;
      expect(templateIds).toContain(template);
      expect(horizon).toBeGreaterThanOrEqual(low);
      expect(horizon).toBeLessThanOrEqual(high);
      expect(hasLead).toBe(compositionTemplates[template].hasLead);
    }
  });

  it('looks closely at one subject only, and at a great disc only where it glows', () => {
    for (const seed of seeds) {
      const templateOf = (changes: Partial<CompositionWishes>) =>
        composed({ groupSeed: seed, seed, ...changes }).composition.template;
      expect(templateOf({ hasHero: false })).not.toBe('close-up');
      expect(templateOf({ hasOthers: true })).not.toBe('close-up');
      expect(templateOf({ time: 'day' })).not.toBe('great-disc');
      expect(templateOf({ weather: ['fog'] })).not.toBe('great-disc');
      expect(['wide-sky', 'close-up', 'great-disc', 'leading-line']).not.toContain(templateOf({ setting: 'room' }));
    }
  });

  it('leaves a poster room for its words, and frames nothing where many must be seen', () => {
    for (const seed of seeds) {
      const poster = composed({ groupSeed: seed, seed, isPoster: true }).composition;
      expect(poster.textSafeArea).toBeGreaterThan(0);
      expect(poster.horizon).toBeGreaterThanOrEqual(0.56);
      expect(composed({ groupSeed: seed, seed }).composition.textSafeArea).toBe(0);
      expect(composed({ groupSeed: seed, seed, isCrowded: true }).composition.frame).toBe('none');
    }
  });

  it.each([
    ['night', [], 'moon'],
    ['dusk', [], 'sun'],
    ['day', ['clouds'], 'sun'],
    ['night', ['rain'], 'hidden'],
    ['day', ['snow'], 'hidden'],
    ['day', ['snow', 'sun'], 'sun'],
  ] as const)('is lit at %s with %j by: %s', (time, weather, body) => {
    expect(composed({ time, weather }).light.body).toBe(body);
  });

  it('is larger seen from near than from afar', () => {
    const heights = [-1, 0, 1].map((distance) => composed({ distance }).composition.heroHeight);
    expect(heights).toEqual(heights.toSorted((one, other) => one - other));
    expect(new Set(heights).size).toBe(3);
  });
});
