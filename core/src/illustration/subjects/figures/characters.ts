/** People of a trade or a tale: the same body in other clothes. */
import { defineFigure, type Pose } from '../define-figure.ts';
import type { Figure, FigureLayer, FigureLook } from '../figure.ts';
import { outline } from '../shapes/curve.ts';
import { choice, fill, stroke } from '../shapes/paint.ts';
import { dressed, type Outfit, type Stance } from '../shapes/people.ts';
import { repeat } from '../shapes/solid.ts';
import { dancing, groping, sitting, standing, walking } from '../shapes/stances.ts';
import { type Costume, roles } from './roles.ts';

const skins = ['#f0c8a4', '#d9a27a', '#a8714a', '#f4d3b8'] as const;
const hairs = ['#3a2a26', '#6b4329', '#c98f45', '#26242a'] as const;

const outfitOf = (look: FigureLook, costume: Costume): Outfit => ({
  skin: choice(look.seed, skins, 1),
  hair:
    costume.hairstyle === 'hat' ? '#c9a25a' : costume.hairstyle === 'beanie' ? '#3a3a4a' : choice(look.seed, hairs, 2),
  hairstyle: 'short',
  shoes: '#3a2f2c',
  skirt: false,
  ...undressed(costume, look),
  ...(look.colour ? { top: look.colour, ...(costume.gown ? { bottom: look.colour } : {}) } : {}),
});

/** A costume without what was not wished for of it. */
function undressed({ headwear, scarf, held, ...costume }: Costume, { bare = [] }: FigureLook): Costume {
  const isBareheaded = bare.includes('hat');
  return {
    ...costume,
    ...(isBareheaded && /^(?:hat|beanie)$/.test(costume.hairstyle ?? '') ? { hairstyle: 'short' } : {}),
    ...(headwear && !isBareheaded ? { headwear } : {}),
    ...(scarf && !bare.includes('scarf') ? { scarf } : {}),
    ...(held && !bare.includes('held') ? { held } : {}),
  };
}

const wings = (x: number): readonly FigureLayer[] => [
  fill(
    'light',
    '#f8f6f0',
    outline(
      `${x},26! ${x - 8},14 ${x - 17},12! ${x - 19},24 ${x - 18},34! ${x - 15},40 ${x - 13},46! ${x - 8},50 ${x - 2},44`,
    ),
  ),
  stroke(
    'detail',
    '#cfc8ba',
    0.7,
    repeat(3, (i) => `M${x - 2} ${34 + i * 4}L${x - 15 + i * 2} ${24 + i * 8}`),
  ),
];

/** Wings like a dragonfly's. */
const gossamer = (x: number): readonly FigureLayer[] => [
  fill('light', '#cfe8f4', outline(`${x},32! ${x - 8},18 ${x - 20},10 ${x - 22},20 ${x - 14},32 ${x - 3},37!`)),
  fill('light', '#bfdcf0', outline(`${x},35! ${x - 12},38 ${x - 20},48 ${x - 14},54 ${x - 5},46 ${x},40!`)),
  stroke('detail', '#93bcd6', 0.6, `M${x - 2} 33L${x - 18} 16M${x - 2} 38L${x - 15} 48`),
];

/** Gowns and cloaks are cut for standing, and long things held upright would pass through the ground. */
const sits = ({ gown, cloak, held }: Costume) => !gown && !cloak && !held;

/** Those who are known by how they hold themselves. */
const manner: Readonly<Record<string, Stance>> = { ballerina: dancing, zombie: groping };

/** Every one of them, standing and walking, some sitting. */
export const characters: readonly Figure[] = roles.map(([id, words, realHeight, costume, facts]) => {
  const at =
    (stance: Stance): Pose =>
    (look) => [
      ...(id === 'angel' ? wings(27) : id === 'fairy' ? gossamer(27) : []),
      ...dressed(stance, outfitOf(look, costume)),
    ];
  return defineFigure({
    ...facts,
    id,
    words,
    kind: 'character',
    realHeight,
    aspect: 0.6,
    habitat: 'ground',
    poses: [at(manner[id] ?? standing), at(walking)],
    actions: { stand: at(standing), walk: at(walking), ...(sits(costume) ? { sit: at(sitting) } : {}) },
  });
});
