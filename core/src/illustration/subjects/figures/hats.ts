/** Hats by themselves, so that anybody can wear what characters wear. */
import { Path2D } from '@napi-rs/canvas';
import { defineFigure, type Pose } from '../define-figure.ts';
import type { Figure, FigureLayer } from '../figure.ts';
import { outline } from '../shapes/curve.ts';
import { placed } from '../shapes/group.ts';
import {
  cowboyHat,
  elfCap,
  fireHelmet,
  gold,
  hornedHelmet,
  peakedCap,
  pointedHat,
  santaHat,
  toque,
  tricorn,
} from '../shapes/headwear.ts';
import { fill } from '../shapes/paint.ts';
import { ellipse } from '../shapes/solid.ts';

const partyHat: readonly FigureLayer[] = [
  fill('accent', '#d9584a', outline('-7,-4! 0,-20! 7,-4! 0,-2.6')),
  fill('light', '#f6d06a', outline('-5.6,-7.2! -4.2,-10.4! 4.2,-10.4! 5.6,-7.2! 0,-6')),
  fill('light', '#8fc9e0', outline('-3.2,-12.8! -1.8,-16! 1.8,-16! 3.2,-12.8! 0,-12')),
  fill('light', '#f6efe0', ellipse(0, -20, 2)),
];

const blossoms = [
  [-7, -4.6, '#e88aa8'],
  [7, -4.6, '#f0b04a'],
  [-3.6, -6, '#f6e6c0'],
  [3.6, -6, '#b58ad0'],
  [0, -6.8, '#e0605a'],
] as const;

const flowerCrown: readonly FigureLayer[] = [
  fill('shade', '#5f8f4a', outline('-10,-4 -6,-7 0,-8.6 6,-7 10,-4 6,-3.4 0,-4.6 -6,-3.4')),
  ...blossoms.flatMap(([x, y, colour]) => [
    fill(
      'accent',
      colour,
      [0, 1, 2, 3, 4].map((i) => ellipse(x + Math.cos(i * 1.257) * 1.5, y + Math.sin(i * 1.257) * 1.5, 1.3)).join(''),
    ),
    fill('light', '#f8e08a', ellipse(x, y, 0.9)),
  ]),
];

/** Without what a character has on the face. */
const hats: readonly (readonly [id: string, words: readonly string[], layers: readonly FigureLayer[]])[] = [
  ['party-hat', ['party hat', 'birthday hat'], partyHat],
  ['flower-crown', ['flower crown', 'crown of flowers', 'flower wreath'], flowerCrown],
  [
    'cowboy-hat',
    ['cowboy hat', 'stetson'],
    [fill('dark', '#4a3020', outline('-6.4,-8! 6.4,-8! 7,-3.6! -7,-3.6!')), ...cowboyHat],
  ],
  ['wizard-hat', ['wizard hat', 'witch hat', 'witchs hat', 'pointy hat', 'magic hat'], pointedHat],
  ['chef-hat', ['chef hat', 'chefs hat', 'toque', 'cooks hat'], toque],
  ['pirate-hat', ['pirate hat', 'tricorn', 'captains hat'], tricorn.slice(0, 3)],
  ['santa-hat', ['santa hat', 'christmas hat', 'santas hat'], santaHat],
  ['viking-helmet', ['viking helmet', 'horned helmet'], hornedHelmet],
  ['fire-helmet', ['fire helmet', 'firefighter helmet'], fireHelmet],
  ['police-cap', ['police hat', 'police cap', 'sailor hat'], peakedCap('#33466a', gold)],
  ['elf-cap', ['elf hat', 'elf cap'], elfCap.filter(({ tone }) => tone !== 'light')],
];

/** A hat brought into a box 100 high, on its foot. */
function hatOf([id, words, layers]: (typeof hats)[number]): Figure {
  const boxes = layers.map(({ path }) => new Path2D(path).computeTightBounds());
  const [left, top] = [Math.min(...boxes.map((box) => box[0])), Math.min(...boxes.map((box) => box[1]))];
  const [right, bottom] = [Math.max(...boxes.map((box) => box[2])), Math.max(...boxes.map((box) => box[3]))];
  const scale = 98 / (bottom - top);
  const main = layers.find(({ tone }) => tone === 'accent' || tone === 'light')?.colour ?? layers[0]?.colour;
  const worn =
    (isFlipped: boolean): Pose =>
    (look) => {
      const dyed = layers.map((layer) =>
        look.colour && layer.colour === main ? { ...layer, colour: look.colour } : layer,
      );
      return placed(dyed, (isFlipped ? right : -left) * scale, 99 - bottom * scale, scale, { flip: isFlipped });
    };
  const aspect = Math.ceil(((right - left) / (bottom - top)) * 98) / 100 + 0.01;
  return defineFigure({
    id,
    words,
    kind: 'clothing',
    worn: 'head',
    realHeight: 0.25,
    aspect,
    habitat: 'surface',
    poses: [worn(false), worn(true)],
  });
}

/** Every hat. */
export const hatFigures: readonly Figure[] = hats.map(hatOf);
