import { expect, it } from 'vitest';
import { describeImage } from '../../src/composition/index.ts';

const fox = {
  subject: 'a red fox in the snow',
  style: 'impressionist',
  mood: 'calm and relaxed',
  mode: 'art',
  slogan: null,
  tier: 'huggingface',
  index: 0,
  total: 2,
  locale: 'en',
} as const;

it('says what is seen, how and in which mood', () => {
  expect(describeImage(fox)).toBe(
    'An impressionist artwork for the words “a red fox in the snow”, calm and relaxed in mood.',
  );
});

it('tells the pictures of one request apart', () => {
  expect(describeImage({ ...fox, index: 1 })).toBe(
    'A second composition: an impressionist artwork for the words “a red fox in the snow”, calm and relaxed in mood.',
  );
});

it('quotes what is nobody’s plain name for a thing, and names a style that is a kind of picture once', () => {
  expect(describeImage({ ...fox, tier: 'local', style: 'watercolor', subject: 'my day' })).toContain(
    'A watercolor of “my day”, calm and relaxed in mood.',
  );
});

it('says when Vizzy drew it itself, and is honest about the last resort', () => {
  expect(describeImage({ ...fox, tier: 'local' })).toMatch(/Drawn by Vizzy itself\.$/);
  expect(describeImage({ ...fox, tier: 'emergency' })).toMatch(/on a plain colour: nothing could be drawn/);
});

it('never claims what Vizzy did not draw, and says so', () => {
  const drawn = { things: [{ noun: 'fox', count: 2, colour: 'red' }], place: 'beach', moments: ['dusk'] };
  const depiction = { drawn, notDrawn: ['flumph'], notLettered: ['OPEN'], isAsAsked: false };
  expect(describeImage({ ...fox, tier: 'local', subject: 'two red foxes on a flumph', depiction })).toBe(
    'An impressionist artwork of two red foxes on a beach at sunset, calm and relaxed in mood. Vizzy did not know how to draw “flumph”. The letters “OPEN” are not in it. Drawn by Vizzy itself.',
  );
  const asAsked = { ...depiction, notDrawn: [], notLettered: [], isAsAsked: true };
  expect(describeImage({ ...fox, tier: 'local', depiction: asAsked })).toContain('of a red fox in the snow,');
});

it('tells of a picture that was sent as that, whoever redraws it', () => {
  for (const tier of ['local', 'huggingface'] as const)
    expect(describeImage({ ...fox, tier, mode: 'transform', style: 'watercolor', subject: 'my photo' })).toContain(
      'A watercolor of the photo you sent',
    );
});

it('reads a poster’s slogan out', () => {
  expect(describeImage({ ...fox, mode: 'poster', slogan: 'Less is more' })).toContain('“Less is more”');
});

it('is never longer than a screen reader reads in one go, and is cut after a word', () => {
  const alt = describeImage({ ...fox, subject: 'fox '.repeat(900), slogan: 'word '.repeat(100) });
  expect(alt.length).toBeLessThanOrEqual(500);
  expect(alt).toContain('fox…');
});
