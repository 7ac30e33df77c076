/** People: a stance gives the joints, an outfit the clothes; together they are a clothed person facing right. */
import type { FigureLayer } from '../figure.ts';
import { line, outline } from './curve.ts';
import { placed } from './group.ts';
import { limb } from './limb.ts';
import { coatOf, fill, stroke } from './paint.ts';
import { moved, union, within, without } from './path-algebra.ts';
import { ellipse } from './solid.ts';

/** Where the parts of a body are, as limbs (`x,y,radius …`), for a body 100 high. */
export type Stance = {
  /** Middle of the head, and its tilt in degrees. */
  readonly head: readonly [x: number, y: number, tilt: number];
  readonly neck: string;
  /** Outline of what the upper body wears. */
  readonly torso: string;
  readonly nearArm: string;
  readonly farArm: string;
  readonly nearLeg: string;
  readonly farLeg: string;
  readonly nearFoot: string;
  readonly farFoot: string;
  /** Outline of a skirt or of a coat's skirts, for outfits that have one. */
  readonly skirt: string;
};

/** How a head is covered. */
export type Hair = 'short' | 'long' | 'bun' | 'bald' | 'hat' | 'beanie' | 'ponytail';

/** What a person looks like and wears; hex colours. */
export type Outfit = {
  readonly skin: string;
  readonly hair: string;
  readonly hairstyle: Hair;
  readonly top: string;
  readonly bottom: string;
  readonly shoes: string;
  readonly skirt: boolean;
  readonly scarf?: string;
  /** Drawn over the hair, about the middle of the head. */
  readonly headwear?: readonly FigureLayer[];
  /** Drawn in the near hand, which is at 0,0. */
  readonly held?: readonly FigureLayer[];
  /** A cloak's colour. */
  readonly cloak?: string;
  /** The skirt reaches the ground. */
  readonly gown?: boolean;
};

/** Hair and hats about a head whose middle is 0,0 and which is 15 high. */
const hairShapes: Readonly<Record<Hair, string>> = {
  short: outline('-6.8,2 -7.4,-3 -5,-7.6 0,-9.2 5,-8 7,-4.4! 3,-4.6 0,-3.6 -2.4,-1! -3,2.6! -5,4.6'),
  long: outline('7,-4.6! 4.6,-8.2 0,-9.4 -5,-8 -8,-3 -9,4 -10,12 -9,17! -4,15 -1,11! -3,4 -2.4,-1! 1,-3.8 4,-4.4'),
  bun: union(
    outline('-6.8,2 -7.4,-3 -5,-7.6 0,-9.2 5,-8 7,-4.4! 3,-4.6 0,-3.6 -2.4,-1! -3,2.6! -5,4.6'),
    ellipse(-6.4, -8, 3.8),
  ),
  ponytail: union(
    outline('-6.8,2 -7.4,-3 -5,-7.6 0,-9.2 5,-8 7,-4.4! 3,-4.6 0,-3.6 -2.4,-1! -3,2.6! -5,4.6'),
    limb('-6,-4,2 -10,-2,3 -12,5,2.6 -11,12,0.8'),
  ),
  bald: outline('-6.6,1.6 -7,-1.4! -4.6,-1.6 -4,2.4! -5,4.4'),
  hat: union(
    outline('-6.6,-5! -6,-11 -1,-13.4 4.6,-12.4 6.4,-6!'),
    limb('-11,-3.6,1 -4,-5.2,1.5 4,-5.8,1.5 11.4,-5.4,1'),
    outline('-6.8,2 -7,-4 -3,-4! -3,2.6! -5,4.6'),
  ),
  beanie: union(
    outline('-7.6,-2! -7.2,-8 -2,-12 4,-10.6 7.4,-4.6!'),
    limb('-7.4,-2,1.6 0,-4,1.8 7,-5,1.6'),
    ellipse(-1, -12.6, 2.4),
  ),
};

function head([x, y, tilt]: Stance['head'], outfit: Outfit): readonly FigureLayer[] {
  const skin = coatOf(outfit.skin);
  const at = (path: string) => moved(path, x, y, tilt);
  return [
    fill('light', skin.body, at(outline('-6,-3 0,-7.6 5.6,-5 6.4,-1.6! 8,1.4 6.6,2.4! 6.2,5 3,7.6 -2,6.8 -5.6,3'))),
    fill('shade', skin.shade, at(outline('-5.6,3 -2,4.6 3,6.4 6,5 3,7.7 -2,6.9'))),
    fill('accent', outfit.hair, at(hairShapes[outfit.hairstyle])),
    fill('light', skin.body, at(ellipse(-1.6, 1.4, 1.4, 1.9))),
    fill('detail', '#2a2024', at(ellipse(3.9, -0.6, 0.85, 1.1))),
    stroke('detail', skin.deep, 0.6, at(line('2.6,4.3 4.2,4.9 5.6,4.2'))),
    fill('detail', '#d98a7a', at(ellipse(2.2, 2.6, 1.1, 0.8))),
  ];
}

function handAt(arm: string): [x: number, y: number] {
  const [x = 0, y = 0] = (arm.trim().split(' ').at(-1) ?? '').split(',').map(Number);
  return [x, y];
}

function hand(arm: string): string {
  const [x = 0, y = 0, radius = 0] = (arm.trim().split(' ').at(-1) ?? '').split(',').map(Number);
  return ellipse(x, y, radius * 1.1, radius * 1.2);
}

/** A sleeve that ends at the wrist and lets the hand out. */
function cuffed(sleeve: string, arm: string): string {
  const [x = 0, y = 0, radius = 0] = (arm.trim().split(' ').at(-1) ?? '').split(',').map(Number);
  return without(sleeve, ellipse(x, y, radius * 1.25));
}

/** The person of a stance in an outfit. */
export function dressed(stance: Stance, outfit: Outfit): readonly FigureLayer[] {
  const layers = [
    ...(outfit.cloak ? cloak(stance, outfit.cloak) : []),
    ...farSide(stance, outfit),
    ...skirtLayers(stance, outfit),
    ...upperBody(stance, outfit),
    ...(outfit.held ?? []).map((layer) => ({ ...layer, path: moved(layer.path, ...handAt(stance.nearArm)) })),
    ...head(stance.head, outfit),
    ...(outfit.headwear ?? []).map((layer) => ({ ...layer, path: moved(layer.path, ...stance.head) })),
    ...(outfit.scarf ? scarf(stance, outfit.scarf) : []),
  ];
  // The body is drawn 100 high; a little smaller, its hat fits into the box as well.
  return placed(layers, 1.5, 5, 0.95);
}

/** Far arm, legs and neck. */
function farSide(stance: Stance, { top, bottom, skin, skirt, shoes }: Outfit): readonly FigureLayer[] {
  const [sleeve, flesh, legs] = [coatOf(top), coatOf(skin), coatOf(skirt ? skin : bottom)];
  return [
    fill('shade', flesh.shade, hand(stance.farArm)),
    fill('shade', sleeve.deep, cuffed(limb(stance.farArm), stance.farArm)),
    fill('shade', legs.shade, limb(stance.farLeg)),
    fill('dark', shoes, outline(stance.farFoot)),
    fill('body', legs.body, limb(stance.nearLeg)),
    fill('dark', shoes, outline(stance.nearFoot)),
    fill('light', flesh.shade, limb(stance.neck)),
  ];
}

/** A long skirt falls from the waist of a standing or walking body to its ankles. */
const gownShape = outline('22.8,46! 36.8,46! 41,60 45,78 49,96.6! 38,99.6 22,99.6 10,96.6! 15,78 20,60');

function skirtLayers(stance: Stance, { skirt, gown, bottom }: Outfit): readonly FigureLayer[] {
  if (!skirt) return [];
  const { body, shade } = coatOf(bottom);
  const shape = gown ? gownShape : outline(stance.skirt);
  return [fill('body', body, shape), fill('shade', shade, within(moved(shape, gown ? -9 : -5, 0), shape))];
}

/** Torso and near arm. */
function upperBody(stance: Stance, outfit: Outfit): readonly FigureLayer[] {
  const [top, flesh] = [coatOf(outfit.top), coatOf(outfit.skin)];
  const [torso, arm] = [outline(stance.torso), limb(stance.nearArm)];
  return [
    fill('body', top.body, torso),
    fill('shade', top.shade, within(moved(arm, 2, 0.6), torso)),
    fill('shade', top.shade, without(torso, moved(torso, -1, -3))),
    fill('light', flesh.body, hand(stance.nearArm)),
    fill('body', top.body, cuffed(arm, stance.nearArm)),
    fill('shade', top.shade, cuffed(without(arm, moved(arm, 1.3, -0.5)), stance.nearArm)),
  ];
}

/** A cloak that hangs behind a standing or walking body. */
function cloak({ head: [x, y] }: Stance, colour: string): readonly FigureLayer[] {
  const { body, shade } = coatOf(colour);
  const foot = `${x + 7},97! ${x - 6},99 ${x - 22},95!`;
  return [
    fill('accent', shade, outline(`${x - 7},${y + 11}! ${x + 6},${y + 11}! ${x + 9},60 ${foot} ${x - 15},60`)),
    fill(
      'accent',
      body,
      outline(`${x - 7},${y + 11}! ${x - 1},${y + 12}! ${x - 3},60 ${x - 6},98.6! ${x - 22},95! ${x - 15},60`),
    ),
  ];
}

/** A scarf about the neck, one end blowing behind. */
function scarf({ head: [x, y] }: Stance, colour: string): readonly FigureLayer[] {
  const { body, shade } = coatOf(colour);
  return [
    fill(
      'accent',
      shade,
      limb(`${x - 4},${y + 10},2 ${x - 11},${y + 11},2.4 ${x - 17},${y + 9},2.6 ${x - 21},${y + 12},1.6`),
    ),
    fill('accent', body, limb(`${x - 6},${y + 9},2.2 ${x},${y + 10.6},2.6 ${x + 5},${y + 9},2`)),
  ];
}
