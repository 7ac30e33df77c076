import { defineFigure, type Pose } from '../define-figure.ts';
import { line, outline } from '../shapes/curve.ts';
import { coat, fill, stroke } from '../shapes/paint.ts';
import { within } from '../shapes/path-algebra.ts';
import { ellipse, repeat } from '../shapes/solid.ts';

const coats = ['#3f6484', '#4a5f7a', '#3a6f86'] as const;
const [cream, foam] = ['#e6e4da', '#dcecf2'];

/** Swimming level, the tail lifted, with a spout. */
const swimming: Pose = (look) => {
  const { body, shade, light, deep } = coat(look, coats);
  const hull = outline('26,44! 44,60 70,56 100,44 132,40 160,48 174,64 172,78 156,92 124,99 88,97 58,86 36,68 20,50!');
  return [
    stroke('light', foam, 2.2, 'M140 40C140 30 136 24 128 22M142 40C142 26 142 20 142 14M144 40C144 30 150 24 158 23'),
    fill(
      'light',
      foam,
      ellipse(126.6, 22.6, 2.4) +
        ellipse(142, 12.4, 2.8) +
        ellipse(159, 23.6, 2.4) +
        ellipse(134, 17, 1.6) +
        ellipse(151, 17, 1.6),
    ),
    fill('body', body, outline('30,52! 20,44 10,40 2,28! 14,26 22,32 26,40! 26,28 32,18 44,14! 44,26 38,38 32,46!')),
    fill('body', body, hull),
    fill('light', cream, within(outline('182,70 160,76 136,74 110,80 84,92 70,104 190,104'), hull)),
    stroke(
      'detail',
      '#b8bcb8',
      0.9,
      repeat(
        5,
        (i) =>
          `M${164 - i * 4} ${78 + i * 3.4}C${140 - i * 4} ${80 + i * 3.6} ${118 - i * 3} ${84 + i * 3} ${100 - i * 2} ${92 + i * 1.6}`,
      ),
    ),
    fill('shade', shade, within(outline('20,50 44,64 72,66 100,62 84,76 60,80 30,70'), hull)),
    fill('light', light, within(outline('96,46 132,41 158,48 140,48 116,50'), hull)),
    fill('shade', deep, outline('118,80! 108,88 92,100! 110,99 124,93 130,84!')),
    stroke('detail', deep, 1.4, line('173,68 158,73 144,71')),
    fill('dark', '#1a2430', ellipse(147, 62, 2.2, 2.5)),
    fill('light', '#ffffff', ellipse(147.8, 61, 0.8)),
  ];
};

/** Under water, without its spout. */
const diving: Pose = (look) => swimming(look).slice(2);

/** Breaching: the fore part rising out of the water, flippers spread. */
const breaching: Pose = (look) => {
  const { body, shade, light, deep } = coat(look, coats);
  const hull = outline('52,100! 56,76 66,50 84,26 106,8 122,3 130,10 128,30 120,56 112,80 110,100!');
  return [
    fill('shade', deep, outline('116,52! 130,58 148,70 154,80! 138,78 122,70 112,62!')),
    fill('body', body, hull),
    fill('light', cream, within(outline('134,8 124,14 112,34 100,60 92,80 90,104 130,104'), hull)),
    stroke(
      'detail',
      '#b8bcb8',
      1,
      'M126 16C114 40 104 62 96 98M127 24C118 46 110 66 103 98M126 38C120 56 115 72 108 98',
    ),
    fill('shade', shade, within(outline('46,100 58,66 72,50 66,74 66,104'), hull)),
    fill('light', light, within(outline('76,36 92,18 110,6 100,18 86,34 76,48'), hull)),
    stroke('detail', deep, 1.3, line('128,10 116,24 106,38')),
    fill('dark', '#1a2430', ellipse(103, 32, 2.2, 2.5)),
    fill('shade', deep, outline('84,64! 66,68 48,80 40,94! 58,90 76,82 90,74!')),
    fill(
      'light',
      foam,
      outline(
        '20,100! 26,92 36,95 42,86 52,92 60,84 70,91 80,86 90,92 100,85 112,91 120,86 128,93 138,91 146,97 152,100!',
      ),
    ),
    fill(
      'light',
      '#f4fafc',
      ellipse(30, 84, 2) + ellipse(44, 76, 1.6) + ellipse(138, 84, 2) + ellipse(130, 74, 1.6) + ellipse(150, 90, 1.4),
    ),
  ];
};

export const whale = defineFigure({
  id: 'whale',
  words: [
    'whale',
    'blue whale',
    'humpback',
    'humpback whale',
    'sperm whale',
    'orca',
    'killer whale',
    'narwhal',
    'beluga',
    'baleen whale',
  ],
  kind: 'animal',
  defaultSettings: ['sea'],
  realHeight: 6,
  aspect: 1.78,
  habitat: 'water',
  poses: [swimming, breaching],
  otherHabitats: { underwater: [diving], sky: [diving] },
});
