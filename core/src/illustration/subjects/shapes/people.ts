/** People: a stance gives the joints, an outfit the clothes; together they are a clothed person facing right. */
import type { FigureLayer } from '../figure.ts';
import { outline } from './curve.ts';
import { placed } from './group.ts';
import { type Hair, headLayers } from './heads.ts';
import { limb } from './limb.ts';
import { bobbles, longShoe, loose, ruff, spotted } from './motley.ts';
import { coatOf, fill, stroke } from './paint.ts';
import { moved, within, without } from './path-algebra.ts';
import { ellipse } from './solid.ts';
import type { Stance } from './stance.ts';

export type { Hair } from './heads.ts';
export type { Stance } from './stance.ts';

/** What a person looks like and wears; hex colours. */
export type Outfit = {
  readonly skin: string;
  readonly hair: string;
  readonly hairstyle: Hair;
  readonly top: string;
  readonly bottom: string;
  readonly shoes: string;
  readonly skirt: boolean;
  /** What covers the legs under a skirt or a long coat; bare when absent. */
  readonly leggings?: string;
  readonly scarf?: string;
  /** Drawn over the hair, about the middle of the head. */
  readonly headwear?: readonly FigureLayer[];
  /** Drawn in the near hand, which is at 0,0. */
  readonly held?: readonly FigureLayer[];
  /** A cloak's colour. */
  readonly cloak?: string;
  /** The skirt reaches the ground. */
  readonly gown?: boolean;
  /** A pleated collar's colour. */
  readonly ruff?: string;
  /** Clothes and shoes are much too large, with spots and bobbles of this colour. */
  readonly motley?: string;
};

type Joint = readonly [x: number, y: number, radius: number];

const jointsOf = (arm: string): readonly Joint[] =>
  arm
    .trim()
    .split(/\s+/)
    .map((joint) => {
      const [x = 0, y = 0, radius = 0] = joint.split(',').map(Number);
      return [x, y, radius] as const;
    });

const wristOf = (arm: string): Joint => jointsOf(arm).at(-1) ?? [0, 0, 0];

/** A mitten of a hand that goes on where the forearm points, with a thumb to the front. */
function hand(arm: string): string {
  const [x, y, radius] = wristOf(arm);
  const [fromX, fromY] = jointsOf(arm).at(-2) ?? [x, y - 1];
  const length = Math.hypot(x - fromX, y - fromY) || 1;
  const [along, down] = [(x - fromX) / length, (y - fromY) / length];
  const at = (far: number, size: number) => `${x + along * far},${y + down * far},${radius * size}`;
  return limb(`${at(-0.8, 0.95)} ${at(1.6, 1.08)} ${at(3.4, 0.86)}`);
}

/** A sleeve that ends at the wrist and lets the hand out. */
function cuffed(sleeve: string, arm: string): string {
  const [x, y, radius] = wristOf(arm);
  return without(sleeve, ellipse(x, y, radius * 1.1));
}

/** The person of a stance in an outfit. */
export function dressed(held: Stance, outfit: Outfit): readonly FigureLayer[] {
  const stance = outfit.motley ? loose(held) : held;
  const [x, y, tilt] = stance.head;
  const [wristX, wristY] = wristOf(stance.nearArm);
  const onHead = (layers: readonly FigureLayer[]) => placed(layers, x, y, stance.headSize ?? 1.08, { turn: tilt });
  const layers = [
    ...(outfit.cloak ? cloak(stance, outfit.cloak) : []),
    ...farSide(stance, outfit),
    ...skirtLayers(stance, outfit),
    ...(outfit.motley ? spotted(stance, outfit.motley) : []),
    ...upperBody(stance, outfit),
    ...(outfit.motley ? bobbles(stance, outfit.motley) : []),
    ...(outfit.held ?? []).map((layer) => ({ ...layer, path: moved(layer.path, wristX, wristY) })),
    ...onHead(headLayers(outfit, stance.away === true)),
    ...onHead(outfit.headwear ?? []),
    ...(outfit.scarf ? scarf(stance, outfit.scarf) : []),
    ...(outfit.ruff ? ruff(stance, outfit.ruff, outfit.motley ?? outfit.top) : []),
  ];
  // The body is drawn 100 high; a little smaller, its hat fits into the box as well.
  return placed(layers, 1.5, 5.6, 0.944);
}

/** Far arm, legs and neck. */
function farSide(
  stance: Stance,
  { top, bottom, skin, skirt, shoes, motley, leggings = skin }: Outfit,
): readonly FigureLayer[] {
  const [sleeve, flesh, legs, leather] = [coatOf(top), coatOf(skin), coatOf(skirt ? leggings : bottom), coatOf(shoes)];
  const { away } = stance;
  const near = limb(stance.nearLeg);
  const shoe = (foot: string) => (motley ? longShoe(outline(foot)) : outline(foot));
  return [
    fill('shade', away ? flesh.body : flesh.shade, hand(stance.farArm)),
    fill('shade', away ? sleeve.body : sleeve.shade, cuffed(limb(stance.farArm), stance.farArm)),
    fill('shade', away ? legs.body : legs.shade, limb(stance.farLeg)),
    fill('dark', away ? shoes : leather.shade, shoe(stance.farFoot)),
    fill('body', legs.body, near),
    fill('shade', legs.shade, without(near, moved(near, 1.3, -0.6))),
    fill('dark', shoes, shoe(stance.nearFoot)),
    fill('light', flesh.shade, limb(stance.neck)),
  ];
}

/** A long skirt falls from the waist of a standing or walking body to its ankles. */
const gownShape = outline('22.8,46! 36.8,46! 40,60 44,78 49,96.6! 38,99.6 22,99.6 10,96.6! 16,78 20.4,60');
const gownFolds = 'M27 58C25 72 22 86 18 98M33 58C34 72 35 86 36 99';

function skirtLayers(stance: Stance, { skirt, gown, bottom }: Outfit): readonly FigureLayer[] {
  if (!skirt) return [];
  const { body, shade } = coatOf(bottom);
  const shape = gown ? gownShape : outline(stance.skirt);
  return [
    fill('body', body, shape),
    fill('shade', shade, without(shape, moved(shape, gown ? 5 : 3, -1))),
    ...(gown ? [stroke('detail', shade, 0.8, gownFolds)] : []),
  ];
}

/** Torso and near arm. */
function upperBody(stance: Stance, outfit: Outfit): readonly FigureLayer[] {
  const [top, flesh] = [coatOf(outfit.top), coatOf(outfit.skin)];
  const [torso, arm] = [outline(stance.torso), limb(stance.nearArm)];
  const sleeve = cuffed(arm, stance.nearArm);
  if (stance.away) {
    return [
      fill('body', top.body, torso),
      fill('shade', top.shade, without(torso, moved(torso, 2.4, -1))),
      fill('light', flesh.body, hand(stance.nearArm)),
      fill('body', top.body, sleeve),
      fill('shade', top.shade, without(sleeve, moved(sleeve, 1.2, -0.6))),
    ];
  }
  return [
    fill('body', top.body, torso),
    fill('shade', top.shade, without(torso, moved(torso, 2, -1.6))),
    fill('shade', top.shade, within(moved(arm, 1.5, 0.9), torso)),
    fill('light', flesh.body, hand(stance.nearArm)),
    fill('body', top.body, sleeve),
    fill('light', top.light, within(moved(sleeve, 1.6, -1.2), without(sleeve, moved(sleeve, -0.9, 0.4)))),
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

/** A scarf about the neck: one end blows behind who moves, and hangs down the back of who stands. */
function scarf(stance: Stance, colour: string): readonly FigureLayer[] {
  const { body, shade, deep } = coatOf(colour);
  const { head, headSize = 1.08, moves } = stance;
  const [x, y] = [head[0] - 1, head[1] + headSize * 9.4];
  const tail = moves
    ? limb(`${x - 3},${y + 0.6},2 ${x - 9},${y + 1.6},2.3 ${x - 15},${y - 0.4},2.5 ${x - 19},${y + 2.4},1.5`)
    : outline(
        `${x - 4.4},${y}! ${x - 0.6},${y}! ${x - 1.4},${y + 9} ${x - 0.8},${y + 16}! ${x - 5.4},${y + 15.4}! ${x - 5.6},${y + 8}`,
      );
  return [
    fill('accent', shade, tail),
    fill('accent', body, limb(`${x - 4.6},${y - 0.2},2.2 ${x + 0.6},${y + 1.4},2.6 ${x + 5.4},${y - 0.4},2`)),
    stroke(
      'detail',
      deep,
      0.5,
      `M${x - 2.4} ${y - 1.6}L${x - 2} ${y + 2.6}M${x + 2.6} ${y - 0.8}L${x + 2.8} ${y + 2.8}`,
    ),
  ];
}
