import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createChance } from '../../../src/chance.ts';
import { figureById } from '../../../src/illustration/drawing/figure-by-id.ts';
import { readScene } from '../../../src/illustration/scene/read-scene.ts';
import type { Scene } from '../../../src/illustration/scene/scene.ts';
import { presentLayers } from '../../../src/illustration/settings/absent-layers.ts';
import { layOut, openDrawing } from '../../../src/illustration/settings/index.ts';
import { styleOf } from '../../../src/illustration/styles/index.ts';
import type { ImagePrompt } from '../../../src/image.ts';
import { art } from '../../../src/modes/art.ts';
import { business } from '../../../src/modes/business.ts';
import { personal } from '../../../src/modes/personal.ts';
import { poster } from '../../../src/modes/poster.ts';
import { transform } from '../../../src/modes/transform.ts';
import { atDepth } from '../../../src/testing/index.ts';
import { briefOf } from '../../understanding/person.ts';

const modes = { personal, art, poster, business, transform };

/** The shots of what a person says. */
async function shotsOf(text: string, seed = 1): Promise<readonly ImagePrompt[]> {
  const brief = briefOf(text);
  if (brief.mode === 'story') throw new Error('a story has shots of its own');
  const plan = await modes[brief.mode].plan(brief, createChance(seed), { signal: new AbortController().signal });
  return plan.prompts;
}

const layerNames = (scene: Scene): readonly string[] => {
  const drawing = openDrawing(scene, 96, 96, styleOf(scene.style).brush);
  return presentLayers(layOut(drawing).layers, scene.absent).map(({ name }) => name);
};

/** What is excluded, where it would be seen, and how it would be found in the scene. */
const cases: readonly (readonly [message: string, isSeen: (scene: Scene) => boolean])[] = [
  ['a garden with no flowers, just trees', (scene) => layerNames(scene).some((name) => /flowers|roses/.test(name))],
  ['a night sky without a moon', ({ light }) => light.body === 'moon'],
  ['a night over the sea, no stars', (scene) => scene.weather.includes('stars') || !scene.absent.includes('stars')],
  ['a beach without palms', (scene) => layerNames(scene).includes('palms')],
  ['a meadow, no trees', (scene) => layerNames(scene).some((name) => /copse|frame/.test(name))],
  ['a lake, and I do not want any mountains', (scene) => layerNames(scene).some((name) => /^peaks/.test(name))],
  ['a concert stage without a crowd', (scene) => layerNames(scene).includes('crowd')],
  [
    'a landscape. No mountains, no trees, no water',
    ({ setting }) => /mountains|forest|sea|lake|river|beach/.test(setting),
  ],
  ['a field without any clouds', ({ weather }) => weather.includes('clouds')],
  ['a town in winter but no snow', ({ season, weather }) => season === 'winter' || weather.includes('snow')],
  ['loneliness, no people', ({ subjects }) => subjects.some(({ figure }) => figureById(figure)?.kind === 'person')],
  [
    'a joyful picture without animals',
    ({ subjects }) => subjects.some(({ figure }) => figureById(figure)?.kind === 'animal'),
  ],
];

describe('what must not be there', () => {
  it.each(cases)('is not in %s', async (message, isSeen) => {
    for (const seed of [1, 2, 3, 4, 5, 6])
      for (const shot of await shotsOf(message, seed)) expect(isSeen(readScene(shot))).toBe(false);
  });

  it.each(cases.filter(([message]) => !/landscape|town|night over/.test(message)))(
    'could be in the picture of %s',
    async (message, isSeen) => {
      const scenes: Scene[] = [];
      for (let seed = 1; seed <= 30; seed++)
        for (const { without: _, ...shot } of await shotsOf(message, seed)) scenes.push(readScene(shot));
      expect(scenes.some(isSeen)).toBe(true);
    },
  );

  it('takes hats, scarves and candles off', async () => {
    for (const [message, part] of [
      ['a snowman without a hat', 'hat'],
      ['a wizard with no hat', 'hat'],
      ['a pirate without a hat', 'hat'],
      ['a birthday cake without candles', 'candle'],
    ] as const) {
      const [shot] = await shotsOf(message);
      const scene = shot && readScene(shot);
      expect(scene?.bare).toEqual([part]);
      const figure = figureById(scene?.subjects[0]?.figure ?? '');
      const look = { variant: 0, facing: 1, seed: 5 } as const;
      expect(figure?.layers({ ...look, bare: [part] }).length).toBeLessThan(figure?.layers(look).length ?? 0);
    }
  });

  it('gives a thing another colour than the one that was excluded', async () => {
    for (const [message, dark] of [
      ['a cat that is not black', '#24242b'],
      ['a bicycle that is not red', '#d8362f'],
    ] as const) {
      const [shot] = await shotsOf(message);
      const colour = shot && readScene(shot).subjects[0]?.colour;
      expect(colour).toMatch(/^#/);
      expect(colour).not.toBe(dark);
    }
  });

  it('is in the negative prompt, in every shot, and in no prompt', async () => {
    const things = ['bird', 'boat', 'car', 'flower', 'cloud', 'lamp', 'dog', 'umbrella', 'fence', 'tree'];
    const places = [
      'a quiet beach',
      'a park in the rain',
      'a village at dusk',
      'my grandmother’s garden',
      'a red bicycle',
    ];
    const wordings = [
      '%p without %ss',
      '%p, no %ss please',
      "%p. I don't want any %ss in it",
      '%p but leave out the %ss',
      '%p --no %ss',
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...things),
        fc.constantFrom(...places),
        fc.constantFrom(...wordings),
        async (thing, place, wording) => {
          const message = wording.replace('%p', place).replace('%s', thing);
          for (const shot of await shotsOf(message)) {
            // A list for another tool keeps its wording.
            const excluded = shot.negative.split(', ');
            expect(excluded.includes(thing) || excluded.includes(`${thing}s`)).toBe(true);
            expect(shot.text).not.toMatch(new RegExp(`\\b${thing}`));
            expect(shot.subject).not.toMatch(new RegExp(`\\b${thing}`));
            expect(readScene(shot).subjects.map(({ noun }) => noun)).not.toContain(thing);
          }
        },
      ),
      { seed: 6, numRuns: atDepth(60, 600) },
    );
  });
});
