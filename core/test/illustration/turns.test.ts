/** The two pictures of a turn are two compositions, whatever binds the things in them to each other. */
import { describe, expect, it } from 'vitest';
import { drawScene } from '../../src/illustration/draw-scene.ts';
import { placeSubjects } from '../../src/illustration/drawing/place-subjects.ts';
import { readScene } from '../../src/illustration/scene/read-scene.ts';
import { layOut, openDrawing } from '../../src/illustration/settings/index.ts';
import { styleOf } from '../../src/illustration/styles/index.ts';
import { atDepth, sample } from '../../src/testing/index.ts';
import { difference } from './measures.ts';
import { promptOf } from './prompts.ts';

const size = 768;

const sceneOf = (subject: string, family: number, composition: number) =>
  readScene(promptOf(subject, { family, seed: family * 31 + composition, composition }));

/** Where everything that was named is, as a whole: its centre of gravity and its scale, parts of the picture, and the horizon. */
function arrangementOf(subject: string, family: number, composition: number) {
  const scene = sceneOf(subject, family, composition);
  const drawing = openDrawing(scene, size, size, styleOf('').brush);
  const placedFigures = placeSubjects(drawing, layOut(drawing).anchors);
  const inside = (value: number) => Math.min(size, Math.max(0, value));
  const boxes = placedFigures.map(({ x, y, height, figure }) => {
    const half = (height * figure.aspect) / 2;
    const [left, right] = [inside(x - half), inside(x + half)];
    return { middle: (left + right) / 2, area: (right - left) * (inside(y) - inside(y - height)) };
  });
  const area = boxes.reduce((sum, box) => sum + box.area, 0);
  const x = boxes.reduce((sum, box) => sum + box.middle * box.area, 0) / area / size;
  return { x, scale: Math.sqrt(area) / size, horizon: scene.composition.horizon };
}

/** Some of the first sixteen families; all of them in a deep run. */
const families = (seed: number) =>
  sample(
    Array.from({ length: 16 }, (_, family) => family),
    6,
    seed,
  );

const bound = [
  'a fox reading a book under a tree',
  'a cat on a windowsill',
  'a dog beside a well',
  'a girl on a bench under a lamp',
  'an astronaut riding a horse',
  'a tiny house under a giant mushroom',
  'a frog playing guitar on a lily pad',
  'a cup of coffee on a table by the window',
  'an owl on a branch',
  'a robot with a red umbrella',
  'a boat behind an island',
  'a fox and a rabbit in the snow',
];

describe('the two pictures of a turn', () => {
  it.each(bound)('%s: seen from elsewhere', (subject) => {
    for (const family of families(subject.length)) {
      const [one, other] = [0, 1].map((composition) => arrangementOf(subject, family, composition));
      if (!one || !other) throw new Error('nothing was arranged');
      const moved = Math.abs(one.x - other.x) > 0.08;
      const ratio = Math.max(one.scale, other.scale) / Math.min(one.scale, other.scale);
      const raised = Math.abs(one.horizon - other.horizon) > 0.05;
      const told = `family ${family}: ${JSON.stringify([one, other])}`;
      // Two of the three differ, or the distance by so much that nothing else could be made out.
      const differences = [moved, ratio > 1.16, ratio > 1.5, raised];
      expect(differences.filter(Boolean).length, told).toBeGreaterThanOrEqual(2);
    }
  });

  it('two boats under a bridge: the arches are nearer in one of them', () => {
    for (const family of families(1)) {
      const [one, other] = [0, 1].map((composition) => {
        const drawing = openDrawing(
          sceneOf('two boats under a bridge', family, composition),
          size,
          size,
          styleOf('').brush,
        );
        const placedFigures = placeSubjects(drawing, layOut(drawing).anchors);
        const bridge = placedFigures.find(({ figure }) => figure.id === 'bridge');
        return { tall: bridge?.height ?? 0, horizon: drawing.horizon };
      });
      const ratio = Math.max(one?.tall ?? 0, other?.tall ?? 0) / Math.min(one?.tall ?? 1, other?.tall ?? 1);
      const raised = Math.abs((one?.horizon ?? 0) - (other?.horizon ?? 0)) / size;
      expect(ratio > 1.12 || raised > 0.05, `family ${family}: ${ratio} ${raised}`).toBe(true);
    }
  });

  it.each(bound)('%s: the pixels differ, not only by a shade', (subject) => {
    for (let family = 0; family < atDepth(1, 3); family++) {
      const [one, other] = [0, 1].map((composition) =>
        drawScene(sceneOf(subject, family, composition), { width: 96, height: 96 }),
      );
      expect(one && other ? difference(one, other) : 0).toBeGreaterThan(0.03);
    }
  });

  it('whoever sits on something sits on it wherever that is brought', () => {
    for (let family = 0; family < atDepth(4, 8); family++) {
      const drawing = openDrawing(sceneOf('a girl on a bench under a lamp', family, 0), size, size, styleOf('').brush);
      const placedFigures = placeSubjects(drawing, layOut(drawing).anchors);
      const [girl, bench] = ['girl', 'bench'].map((id) => placedFigures.find(({ figure }) => figure.id === id));
      if (!girl || !bench) throw new Error('no girl on a bench');
      expect(Math.abs(girl.x - bench.x)).toBeLessThan((bench.height * bench.figure.aspect) / 2);
      expect(girl.y).toBeLessThan(bench.y);
      expect(girl.y).toBeGreaterThan(bench.y - bench.height);
    }
  });
});
