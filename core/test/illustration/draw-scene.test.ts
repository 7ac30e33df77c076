import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { drawScene, layersOf } from '../../src/illustration/draw-scene.ts';
import { placeSubjects } from '../../src/illustration/drawing/place-subjects.ts';
import { readScene } from '../../src/illustration/scene/read-scene.ts';
import { settingIds } from '../../src/illustration/scene/scene.ts';
import { layOut, openDrawing } from '../../src/illustration/settings/index.ts';
import { styleOf, styles } from '../../src/illustration/styles/index.ts';
import type { ImagePrompt } from '../../src/image.ts';
import { styleFacts } from '../../src/lexicon/index.ts';
import { sample } from '../../src/testing/index.ts';
import { golden } from './golden.ts';
import { apart, difference, fingerprint, type Measures, meanOf, measure } from './measures.ts';
import { promptOf } from './prompts.ts';

const size = { width: 192, height: 192 };

/** For what can be seen in any size. */
const small = { width: 96, height: 96 };

const draw = (subject: string, changes: Partial<ImagePrompt> = {}, shape = size) =>
  drawScene(readScene(promptOf(subject, changes)), shape);

const hashOf = (subject: string, changes: Partial<ImagePrompt> = {}) =>
  createHash('sha256')
    .update(draw(subject, changes, small).data())
    .digest('hex');

/** Some of the first so many seeds; all of them in a deep run. */
const seeds = (deep: number, usual: number) =>
  sample(
    Array.from({ length: deep }, (_, seed) => seed),
    usual,
    deep,
  );

describe('determinism', () => {
  it.each(['a lighthouse in a storm at dusk', 'a cat on a windowsill', 'an astronaut in space'])('%s', (subject) => {
    const first = hashOf(subject, { style: 'oil painting' });
    expect(hashOf(subject, { style: 'oil painting' })).toBe(first);
    expect(hashOf(subject, { style: 'oil painting', seed: 8 })).not.toBe(first);
  });
});

describe('golden pictures', () => {
  it.each(Object.entries(golden))('%s looks as it did', (name, expected) => {
    const [subject = '', style = '', mode = 'art'] = name.split(' | ');
    const print = fingerprint(draw(subject, { style, mode: mode as ImagePrompt['mode'], seed: 5, family: 5 }));
    expect(apart(print, expected), print).toBeLessThanOrEqual(2);
  });
});

describe('every setting', () => {
  const words: Readonly<Record<string, string>> = {
    city: 'a city',
    sky: 'above the clouds',
    abstract: 'abstract shapes',
    studio: 'a still life',
  };
  it.each(settingIds)('%s draws something in any shape', (id) => {
    const scene = readScene(promptOf(words[id] ?? id));
    expect(scene.setting).toBe(id);
    for (const shape of [
      { width: 96, height: 96 },
      { width: 40, height: 160 },
      { width: 160, height: 48 },
    ]) {
      const canvas = drawScene(scene, shape);
      expect({ width: canvas.width, height: canvas.height }).toEqual(shape);
      expect(measure(canvas).colours).toBeGreaterThan(12);
    }
  });
});

describe('moods', () => {
  const measured = new Map<string, Measures>();
  // Over several pictures: how near a dark tree stands must not decide.
  const of = (mood: string): Measures => {
    const found = measured.get(mood);
    if (found) return found;
    const text = `a tree by a lake, ${mood} mood`;
    const pictures = [7, 8, 9, 10, 11].map((family) =>
      draw('a tree by a lake', { mood, text, family, seed: family }, small),
    );
    const mean = meanOf(pictures.map(measure));
    measured.set(mood, mean);
    return mean;
  };

  it('sad is darker and greyer than happy', () => {
    const [sad, happy] = [of('sad'), of('happy')];
    expect(sad.lightness).toBeLessThan(happy.lightness - 0.12);
    expect(sad.saturation).toBeLessThan(happy.saturation - 0.1);
  });

  it('calm is softer than energetic', () => {
    const [calm, energetic] = [of('calm'), of('energetic')];
    expect(calm.saturation).toBeLessThan(energetic.saturation - 0.15);
    expect(calm.contrast).toBeLessThan(energetic.contrast);
  });

  it('dull has the least colour', () => {
    const dull = of('dull').saturation;
    for (const mood of ['happy', 'energetic', 'romantic', 'vibrant', 'angry'])
      expect(dull).toBeLessThan(of(mood).saturation);
  });

  it('angry and nostalgic are warm; mysterious is dark and cold', () => {
    expect(of('angry').warmth).toBeGreaterThan(0.08);
    expect(of('nostalgic').warmth).toBeGreaterThan(0.02);
    expect(of('mysterious')).toMatchObject({ warmth: expect.toSatisfy((warmth: number) => warmth < 0) });
    expect(of('mysterious').lightness).toBeLessThan(of('calm').lightness - 0.2);
  });

  it('any two of four can be told apart', () => {
    const pictures = ['calm', 'sad', 'energetic', 'mysterious'].map((mood) =>
      draw('a tree by a lake', { mood }, small),
    );
    pictures.forEach((one, index) => {
      for (const other of pictures.slice(index + 1)) expect(difference(one, other)).toBeGreaterThan(0.08);
    });
  });
});

describe('styles', () => {
  it('has every style that people can name', () => {
    for (const { name } of styleFacts) expect(styles, name).toHaveProperty([name]);
  });

  it('draws plainly in a style that nobody knows, and in words that objects are born with', () => {
    expect(styleOf('constructor')).toBe(styleOf(''));
    expect(styleOf('toString')).toBe(styleOf('unheard of'));
  });

  it('changes the drawing, not only the colours', () => {
    const of = (style: string) => measure(draw('a fox by a lake', { style }));
    const [minimalist, impressionist, comic, sketch, plain] = [
      'minimalist',
      'impressionist',
      'comic',
      'sketch',
      '',
    ].map(of);
    expect(minimalist?.edges).toBeLessThan((plain?.edges ?? 0) * 0.8);
    expect(impressionist?.edges).toBeGreaterThan((plain?.edges ?? 1) * 1.3);
    expect(comic?.edges).toBeGreaterThan((minimalist?.edges ?? 1) * 1.5);
    expect(sketch?.saturation).toBeLessThan(0.12);
    expect(minimalist?.colours).toBeLessThan(impressionist?.colours ?? 0);
  });

  it('makes a different picture in every style', () => {
    const hashes = ['', ...Object.keys(styles)].map((style) => hashOf('a fox', { style }));
    expect(new Set(hashes).size).toBe(hashes.length);
  });
});

describe('subjects', () => {
  const subjects = [
    'a fox by a lake',
    'a lighthouse',
    'three birds',
    'two boats on the sea',
    'a castle',
    'a cat on a windowsill',
    'a whale under the sea',
    'a giraffe',
    'a snake',
    'a train',
  ];

  it.each(subjects)('%s: wholly inside, and large enough to be seen', (subject) => {
    for (const seed of seeds(12, 5)) {
      const prompt = promptOf(subject, { seed, family: seed, style: seed % 2 === 0 ? 'cinematic' : '' });
      const drawing = openDrawing(readScene(prompt), 768, 768, styleOf(prompt.style).brush);
      const placedFigures = placeSubjects(drawing, layOut(drawing).anchors);
      expect(placedFigures.length).toBeGreaterThan(0);
      const edge = drawing.brush.margin * 768;
      let area = 0;
      for (const { x, y, height, figure } of placedFigures) {
        const half = (height * figure.aspect) / 2;
        expect(x - half).toBeGreaterThanOrEqual(edge - 1);
        expect(x + half).toBeLessThanOrEqual(768 - edge + 1);
        expect(y - height).toBeGreaterThanOrEqual(edge - 1);
        expect(y).toBeLessThanOrEqual(768 - edge + 1);
        area += height * half * 2;
      }
      expect(area / (768 * 768)).toBeGreaterThan(0.018);
    }
  });

  it('shows the colour that was named', () => {
    const redness = (subject: string) => {
      const prompt = promptOf(subject, { seed: 3, family: 3, mood: 'happy' });
      const scene = readScene(prompt);
      const canvas = drawScene(scene, size);
      const drawing = openDrawing(scene, size.width, size.height, styleOf('').brush);
      const [placement] = placeSubjects(drawing, layOut(drawing).anchors);
      const [x, y] = [Math.round(placement?.x ?? 0), Math.round((placement?.y ?? 0) - (placement?.height ?? 0) * 0.7)];
      const { data } = canvas.getContext('2d').getImageData(x - 4, y - 4, 8, 8);
      let sum = 0;
      for (let at = 0; at < data.length; at += 4) sum += (data[at] ?? 0) - (data[at + 2] ?? 0);
      return sum / 64;
    };
    expect(redness('a red balloon over a field')).toBeGreaterThan(redness('a blue balloon over a field') + 40);
  });
});

describe('things that are named together', () => {
  const placed = (subject: string, seed: number) => {
    const drawing = openDrawing(readScene(promptOf(subject, { seed, family: seed })), 768, 768, styleOf('').brush);
    return placeSubjects(drawing, layOut(drawing).anchors);
  };
  const of = (placedFigures: ReturnType<typeof placed>, id: string) =>
    placedFigures.filter(({ figure }) => figure.id === id);

  it('boats pass under the arches of a bridge that spans the picture', () => {
    for (const seed of seeds(10, 4)) {
      const placedFigures = placed('two boats under a bridge', seed);
      const [bridge] = of(placedFigures, 'bridge');
      const boats = of(placedFigures, 'rowing-boat');
      expect(boats).toHaveLength(2);
      if (!bridge) throw new Error('no bridge');
      expect(bridge.height * bridge.figure.aspect).toBeGreaterThan(768);
      for (const boat of boats) {
        expect(boat.height).toBeLessThan(bridge.height * 0.46);
        expect(boat.depth).toBeLessThan(bridge.depth);
      }
      const [one, other] = boats;
      const apart = Math.abs((one?.x ?? 0) - (other?.x ?? 0));
      expect(apart).toBeGreaterThan(((one?.height ?? 0) * (one?.figure.aspect ?? 1)) / 2);
    }
  });

  it('a dragon is clear of the castle it is over, a house smaller than what it is under', () => {
    for (const seed of seeds(10, 4)) {
      const scene = placed('a dragon over a castle', seed);
      const [dragon, castle] = [of(scene, 'dragon')[0], of(scene, 'castle')[0]];
      expect(dragon?.y ?? 768).toBeLessThanOrEqual((castle?.y ?? 0) - (castle?.height ?? 0));
      const shelter = placed('a tiny house under a giant mushroom', seed);
      expect(of(shelter, 'house')[0]?.height ?? 768).toBeLessThan((of(shelter, 'mushroom')[0]?.height ?? 0) * 0.6);
    }
  });
});

describe('several subjects', () => {
  it.each([
    'a girl and a dragon on a hill',
    'a fox, a rabbit and an owl in the forest',
    'an old man, a horse and a barn',
  ])('%s: none hides another', (subject) => {
    for (const seed of seeds(8, 3)) {
      const drawing = openDrawing(readScene(promptOf(subject, { seed, family: seed })), 768, 768, styleOf('').brush);
      const placedFigures = placeSubjects(drawing, layOut(drawing).anchors);
      const boxes = placedFigures
        .toSorted((one, other) => one.depth - other.depth)
        .map(({ x, y, height, figure }) => ({ x, y, height, half: (height * figure.aspect) / 2 }));
      boxes.forEach((back, index) => {
        const hidden = boxes.slice(index + 1).reduce((sum, front) => {
          const across =
            Math.min(back.x + back.half, front.x + front.half) - Math.max(back.x - back.half, front.x - front.half);
          const down = Math.min(back.y, front.y) - Math.max(back.y - back.height, front.y - front.height);
          return sum + Math.max(0, across) * Math.max(0, down);
        }, 0);
        expect(hidden / (back.half * 2 * back.height), `${subject}, seed ${seed}`).toBeLessThan(0.8);
      });
    }
  });

  it('shows the same model of a thing in every picture of a family', () => {
    const pathsOf = (subject: string, seed: number) => {
      const drawing = openDrawing(readScene(promptOf(subject, { seed, family: 3 })), 768, 768, styleOf('').brush);
      const [robot] = placeSubjects(drawing, layOut(drawing).anchors);
      return robot?.layers.map(({ path }) => path).join('');
    };
    expect(new Set([1, 2, 3, 4].map((seed) => pathsOf('a robot in the city', seed))).size).toBe(1);
  });
});

describe('variety', () => {
  it('as many seeds, as many pictures; and the two of a turn differ', () => {
    const pictures = seeds(20, 10).map((seed) => draw('a fox by a lake', { seed, family: seed }, small));
    pictures.forEach((one, index) => {
      for (const other of pictures.slice(index + 1)) expect(difference(one, other)).toBeGreaterThan(0.02);
    });
    for (const family of seeds(6, 3)) {
      const [first, second] = [0, 1].map((composition) =>
        draw('a fox by a lake', { family, seed: family * 31 + composition, composition }, small),
      );
      expect(first && second ? difference(first, second) : 0).toBeGreaterThan(0.03);
    }
  });
});

describe('corporate panels', () => {
  it('leave the board with its chart in sight', () => {
    for (const family of seeds(12, 4)) {
      const prompt = promptOf('team meeting', {
        style: 'corporate',
        mode: 'business',
        mood: 'professional',
        family,
        seed: family,
        composition: family % 2,
      });
      const scene = readScene(prompt);
      const style = styleOf('corporate');
      const drawing = openDrawing(scene, 192, 192, style.brush);
      for (const layer of layersOf(drawing, style)) layer.draw();
      const [board] = drawing.reservedAreas;
      if (!board) continue;
      const context = drawScene(scene, size).getContext('2d');
      // Its upper corners are board and nothing else; a panel over them would be navy.
      for (const x of [board.left + 0.012, board.right - 0.012]) {
        const at = [Math.round(x * 192), Math.round((board.top + 0.015) * 192)] as const;
        const [red = 0] = context.getImageData(...at, 1, 1).data;
        expect(red, `family ${family}`).toBeGreaterThan(120);
      }
    }
  });
});
