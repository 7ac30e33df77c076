/** From subjects to figures at their places: how high, how many, which way they face. */
import { Path2D } from '@napi-rs/canvas';
import { deriveSeed } from '../../chance.ts';
import type { SceneSubject } from '../scene/scene.ts';
import type { Anchor, SettingDrawing } from '../settings/setting.ts';
import { type Figure, isBeing } from '../subjects/index.ts';
import { applyRelations } from './apply-relations.ts';
import { attachPossessions, isPossessed } from './attach-possessions.ts';
import type { DrawingContext } from './drawing-context.ts';
import { figureById } from './figure-by-id.ts';
import { hangFromTop } from './hang-from-top.ts';
import { layDown } from './lay-down.ts';
import type { PlacedFigure } from './placed-figure.ts';
import { actionOf, poseHabitat, variantOf } from './pose.ts';
import { separateOverlaps } from './separate-overlaps.ts';
import { subjectX } from './subject-position.ts';

/** How high a subject is drawn beside others: real heights, brought closer together so that a mouse beside a house is seen. */
const apparentHeight = (metres: number) => metres ** 0.36;

const sizes = { small: 0.68, normal: 1, large: 1.4 } as const;

/** What hangs is nearer than what flies in the same air. */
const hungScale = 1.7;

/** Every figure of the scene with its place. */
export function placeSubjects(drawing: DrawingContext, anchors: SettingDrawing['anchors']): readonly PlacedFigure[] {
  const { scene } = drawing;
  const groups = scene.subjects.map((subject, index) => {
    const figure = figureById(subject.figure);
    if (!figure) return [];
    const anchor = anchors[subject.placement] ?? anchors.ground;
    const height = figureHeight(drawing, figure, subject, anchor, index);
    if (figure.isHung)
      return groupOf(drawing, { figure, subject, anchor, height: height * hungScale, index }).map((one) =>
        hangFromTop(drawing, one),
      );
    const group = groupOf(drawing, { figure, subject, anchor, height, index });
    return subject.isToppled ? group.map(layDown) : group;
  });
  // Possessions are attached when their holders have their places.
  const free = groups.map((group, index) =>
    scene.subjects.some((each, at) => at === index && isPossessed(each)) ? [] : group,
  );
  return attachPossessions(
    drawing,
    broughtToRock(drawing, separateOverlaps(drawing, applyRelations(drawing, free)), anchors.ground),
    groups,
  ).flat();
}

/** Whether it stands by itself, and nothing else is put on or in it. */
const isAlone = ({ subjects }: DrawingContext['scene'], index: number): boolean =>
  subjects.every(({ relation }, at) => {
    const isLoose =
      !relation || relation.type === 'beside' || isPossessed({ ...subjects[at], relation } as SceneSubject);
    return isLoose || (at !== index && relation.to !== index);
  });

/** Things of this height in metres, or taller, may stand in shallow water. */
const lowestWithOwnRock = 3;

/** By the open sea nothing is left on the water that was moved aside: it comes back to the rock. */
function broughtToRock(
  drawing: DrawingContext,
  groups: readonly (readonly PlacedFigure[])[],
  ground: Anchor,
): readonly (readonly PlacedFigure[])[] {
  const { scene, setting, width, height, unit, brush } = drawing;
  if (setting.ground !== 'rock' || groups.length < 2) return groups;
  const edge = brush.margin * Math.min(width, height);
  return groups.map((group, index) => {
    if (scene.subjects[index]?.placement !== 'ground' || !isAlone(scene, index)) return group;
    // A lighthouse has rocks of its own: it need not stand in the way of the ship that the picture is about.
    const isLarge = (group[0]?.figure.realHeight ?? 0) >= lowestWithOwnRock;
    if (isLarge && scene.subjects[0]?.placement !== 'ground') return group;
    return group.map((placed) => {
      const x = Math.min(ground.to * width, Math.max(ground.from * width, placed.x));
      const y = Math.max(placed.height + 8 * unit + edge, Math.min(height - edge - 10 * unit, ground.y(x)));
      return { ...placed, x, y };
    });
  });
}

/** How high something is drawn beside the main subject. What can be carried stays small next to a being that could carry it. */
function ratioOf(figure: Figure, hero: Figure): number {
  const isSmall = isBeing(hero) && figure.isCarried && figure.realHeight < hero.realHeight;
  if (isSmall) return Math.max(0.22, (figure.realHeight / hero.realHeight) ** 0.6);
  return Math.min(1.7, Math.max(0.34, apparentHeight(figure.realHeight) / apparentHeight(hero.realHeight)));
}

const crowdScale = ({ count }: { readonly count: number } = { count: 1 }): number =>
  count === 1 ? 1 : Math.max(0.42, 1 / count ** 0.36);

function figureHeight(
  drawing: DrawingContext,
  figure: Figure,
  subject: SceneSubject,
  anchor: Anchor,
  index: number,
): number {
  const { scene, height, width } = drawing;
  const hero = figureById(scene.subjects[0]?.figure ?? '');
  const ratio = index === 0 || !hero ? 1 : ratioOf(figure, hero);
  // Tall things fill more of the picture than small ones, though far less than in life.
  const stature = Math.min(1.32, Math.max(0.72, 0.86 * (hero?.realHeight ?? 1) ** 0.13));
  // Where many stand, all are smaller: one man beside two women is no giant.
  const crowd = Math.min(crowdScale(subject), index > 0 && isBeing(figure) ? crowdScale(scene.subjects[0]) : 1);
  const wished = scene.composition.heroHeight * height * stature * ratio * sizes[subject.size] * crowd * anchor.scale;
  const widest = (width * 0.66) / (subject.count > 1 ? 1.6 : 1);
  return Math.min(wished * fillOf(figure, subject.colour), widest / figure.aspect, height * 0.74);
}

/**
 * Poses differ in how much of their box they fill; a sleeping cat is drawn larger than a sitting one, so that it counts as
 * much. 1 for a full box, up to 1.4.
 */
function fillOf(figure: Figure, colour: string | undefined): number {
  const key = figure.id;
  const known = fills.get(key);
  if (known !== undefined) return known;
  const tops = [0.1, 0.5, 0.9].map((variant) => {
    const layers = figure.layers({ variant, facing: 1, seed: 1, ...(colour ? { colour } : {}) });
    return Math.min(...layers.map((layer) => new Path2D(layer.path).computeTightBounds()[1]));
  });
  const tall = 100 - tops.reduce((sum, top) => sum + top, 0) / tops.length;
  const fill = Math.min(1.4, Math.max(1, 92 / Math.max(30, tall)));
  fills.set(key, fill);
  return fill;
}

/** By figure; there are no more than there are figures. */
const fills = new Map<string, number>();

type Group = {
  readonly figure: Figure;
  readonly subject: SceneSubject;
  readonly anchor: Anchor;
  readonly height: number;
  readonly index: number;
};

/** The members of one subject, side by side about their middle, none outside the picture. */
function groupOf(drawing: DrawingContext, { figure, subject, anchor, height, index }: Group): readonly PlacedFigure[] {
  const { scene, width, unit } = drawing;
  const chance = drawing.chance(`subject ${index}`);
  const coat = deriveSeed(scene.groupSeed, `look ${subject.figure}`);
  const boxWidth = height * figure.aspect;
  const middle = subjectX(drawing, index);
  const spread = boxWidth * 1.12 * (subject.count - 1);
  // Against a bright sky a subject is half a silhouette; in the dark that would hide it.
  const isBacklit = scene.light.body !== 'hidden' && scene.time === 'dusk' && drawing.setting.isOpen;
  const { frame } = scene.composition;
  // The part of the width that dark trees in front cover.
  const framed = (side: 'left' | 'right', { on }: Anchor) =>
    on !== 'air' && (frame === side || frame === 'both') ? 0.24 + (height * figure.aspect) / width / 3 : 0;
  const action = actionOf(drawing, figure, subject, index, anchor);
  const habitat = poseHabitat(drawing, figure, subject, index);
  return Array.from({ length: subject.count }, (_, member) => {
    const t = subject.count === 1 ? 0 : member / (subject.count - 1) - 0.5;
    const size = member === 0 ? 1 : 0.8 + chance.next() * 0.22;
    const edge = drawing.brush.margin * Math.min(width, drawing.height);
    const half = (boxWidth * size) / 2 + 12 * unit + edge;
    const low = Math.max(anchor.from * width, half, framed('left', anchor) * width);
    const high = Math.max(low, Math.min(anchor.to * width, width - half, (1 - framed('right', anchor)) * width));
    const x = Math.min(high, Math.max(low, middle + spread * t + (chance.next() - 0.5) * boxWidth * 0.2));
    const inAir =
      anchor.on === 'air' && !anchor.isFirm
        ? (chance.next() - 0.5) * drawing.horizon * 0.3
        : (chance.next() - 0.3) * height * 0.08 * (subject.count > 1 ? 1 : 0);
    // The hero looks into the picture, the others look at the hero.
    const goal = index === 0 ? width / 2 : scene.composition.focus * width;
    const looksThere = chance.next() < (index === 0 ? 0.8 : 0.95);
    const facing = looksThere === x < goal ? 1 : -1;
    const look = {
      variant: variantOf(drawing, subject, member, chance.next()),
      facing,
      seed: deriveSeed(coat, `${member}`),
      ...(subject.colour ? { colour: subject.colour } : {}),
      ...(scene.bare.length > 0 ? { bare: scene.bare } : {}),
      ...(action ? { action } : {}),
      ...(habitat ? { habitat } : {}),
    } as const;
    return {
      figure,
      look,
      layers: figure.layers(look),
      x,
      y: Math.max(height * size + 8 * unit + edge, Math.min(drawing.height - edge - 10 * unit, anchor.y(x) + inAir)),
      height: height * size,
      depth: anchor.depth,
      on: anchor.on,
      silhouette: isBacklit ? 0.4 : 0,
      isHero: index === 0,
    };
  });
}
