import { Path2D } from '@napi-rs/canvas';
import { type Colour, css, lighten, mix } from '../drawing/colour.ts';
import { type DrawingContext, fillShape, verticalGradient } from '../drawing/drawing-context.ts';
import { localColour } from '../drawing/local-colour.ts';
import type { TemplateId } from '../scene/scene.ts';
import { airAnchor } from './anchors.ts';
import { drawAwning } from './awning.ts';
import { skyLayer } from './backdrop.ts';
import { defineSetting } from './define-setting.ts';
import { drawFacadeWindows } from './facade.ts';
import type { Layout } from './setting.ts';
import { drawSign } from './shop-sign.ts';
import { drawGlass, drawPavement, drawPots, drawStreetBeyond } from './shop-surroundings.ts';
import { drawShopTable } from './shop-table.ts';
import { drawWares, type Wares } from './wares.ts';

const waresOf = ['bakery', 'coffee', 'books', 'florist', 'grocer', 'boutique'] as const;
const plasters = ['#e6c9a4', '#d9b0a0', '#c7d0c4', '#e8dcc8', '#bcc8d4', '#d8a98a'] as const;
const timbers = ['#2f5d5a', '#7a3b3a', '#34506e', '#5b4a3a', '#4a6b4f', '#6a4a6a'] as const;

/** The front of a shop across the street: awning, window with its wares, door, neighbours, pavement. */
const layOut: Layout = (drawing) => {
  const { scene, width, height } = drawing;
  const wares = waresOf.find((each) => scene.features.includes(each)) ?? 'boutique';
  const plan = planOf(drawing);
  const side = scene.composition.focus > 0.5 ? 1 : -1;
  const table = { x: width * (plan.view === 'side' ? 0.5 - side * 0.26 : 0.5 + side * 0.3), y: height * 0.8 };
  const hasTable = wares === 'coffee' || scene.subjects.some((subject) => subject.placement === 'surface');
  return {
    layers: [
      skyLayer(drawing),
      ...(plan.isWall || plan.view === 'side'
        ? []
        : [{ name: 'neighbours', depth: 0.2, draw: () => drawNeighbours(drawing, plan) }]),
      ...(plan.view === 'side' ? [{ name: 'street', depth: 0.25, draw: () => drawStreetBeyond(drawing, plan) }] : []),
      { name: 'house', depth: 0.3, draw: () => drawHouse(drawing, plan) },
      { name: 'shop front', depth: 0.4, draw: () => drawFront(drawing, plan, wares) },
      { name: 'pavement', depth: 0.5, draw: () => drawPavement(drawing, plan) },
      { name: 'pots', depth: 0.55, draw: () => drawPots(drawing, plan) },
      ...(hasTable ? [{ name: 'table', depth: 0.7, draw: () => drawShopTable(drawing, table) }] : []),
    ],
    anchors: {
      ground: { y: () => height * 0.92, from: 0.12, to: 0.88, scale: 0.92, depth: 0.9, on: 'ground' },
      surface: {
        y: () => table.y + height * 0.008,
        from: table.x / width - 0.1,
        to: table.x / width + 0.1,
        scale: 0.5,
        depth: 0.85,
        on: 'ground',
      },
      sky: { ...airAnchor(drawing), y: () => height * 0.2, scale: 0.4 },
    },
  };
};

/** How a shop is looked at: straight on, past it down the street, or close to its window. */
type View = 'front' | 'side' | 'window';

const views: Readonly<Record<TemplateId, View>> = {
  'thirds-left': 'side',
  'thirds-right': 'side',
  'wide-sky': 'front',
  'high-ground': 'window',
  symmetry: 'front',
  'great-disc': 'front',
  framed: 'window',
  'leading-line': 'side',
  vista: 'front',
  'close-up': 'window',
};

/** Edges of the house and its parts, pixels. */
type Plan = {
  readonly left: number;
  readonly right: number;
  readonly roof: number;
  /** Lower edge of the upper storey. */
  readonly sill: number;
  readonly foot: number;
  readonly isWall: boolean;
  /** Whether nothing is drawn above the shop. */
  readonly isPlain: boolean;
  readonly view: View;
  readonly isDoorLeft: boolean;
  readonly wall: Colour;
  readonly timber: Colour;
  readonly dark: number;
};

function planOf(drawing: DrawingContext): Plan {
  const { scene, width, height } = drawing;
  const chance = drawing.chance('shop');
  const { focus, heroHeight, textSafeArea, template } = scene.composition;
  const view = views[template];
  const across = width * ({ front: 0.56, side: 0.64, window: 1.12 }[view] + heroHeight * 0.3 + chance.next() * 0.06);
  // From the side the house runs out of the picture, and the street opens beyond it.
  const aside = focus > 0.5 ? 0.66 : 0.34;
  const middle = width * { front: 0.5 + (focus - 0.5) * 0.4, side: aside, window: 0.5 + (focus - 0.5) * 0.3 }[view];
  const dark = { dawn: 0.16, day: 0.04, dusk: 0.34, night: 0.58 }[scene.time];
  const toned = (hex: string) =>
    mix(localColour(drawing, hex), mix(drawing.paints.ink, drawing.paints.haze, 0.2), dark);
  return {
    left: middle - across / 2,
    right: middle + across / 2,
    // Under a slogan the wall fills the picture: no roof, no neighbours, nothing to read around.
    isWall: textSafeArea > 0 && view !== 'side',
    isPlain: textSafeArea > 0,
    view,
    roof: height * (textSafeArea > 0 ? -0.05 : 0.06 + chance.next() * 0.12),
    sill:
      height *
      ({ front: 0.42, side: 0.42, window: 0.3 }[view] + (textSafeArea > 0 ? (view === 'window' ? 0.14 : 0.04) : 0)),
    foot: height * (view === 'window' ? 0.88 : 0.84),
    isDoorLeft: chance.next() < 0.5,
    wall: toned(chance.pick(plasters)),
    timber: toned(chance.pick(timbers)),
    dark,
  };
}

/** The houses to the left and right, paler and lower. */
function drawNeighbours(drawing: DrawingContext, { left, right, foot, dark }: Plan): void {
  const { width, height, paints } = drawing;
  const chance = drawing.chance('neighbours');
  for (const [from, to] of [
    [-width * 0.1, left],
    [right, width * 1.1],
  ] as const) {
    const wall = mix(
      mix(localColour(drawing, chance.pick(plasters)), mix(paints.ink, paints.haze, 0.2), dark + 0.06),
      paints.haze,
      0.22,
    );
    const roof = height * (0.2 + chance.next() * 0.16);
    const house = new Path2D();
    house.rect(from, roof, to - from, foot - roof);
    fillShape(drawing, house, css(wall), paints.ink);
    drawing.context.fillStyle = css(mix(wall, paints.ink, 0.3));
    drawing.context.fillRect(from, roof - height * 0.014, to - from, height * 0.022);
    drawFacadeWindows(
      drawing,
      { x: from, y: roof + height * 0.05, width: to - from, height: height * 0.3 },
      wall,
      chance,
    );
  }
}

function drawHouse(drawing: DrawingContext, plan: Plan): void {
  const { context, width, height, paints, light } = drawing;
  const { roof, sill, foot, wall } = plan;
  const [left, right] = plan.isWall ? [-8, width + 8] : [plan.left, plan.right];
  const chance = drawing.chance('house');
  const house = new Path2D();
  house.rect(left, roof, right - left, foot - roof);
  const lit = light.x > (left + right) / 2 ? [left, right] : [right, left];
  const fill = context.createLinearGradient(lit[0] ?? left, roof, lit[1] ?? right, foot);
  fill.addColorStop(0, css(mix(wall, paints.ink, 0.14)));
  fill.addColorStop(1, css(mix(wall, paints.glow, 0.22)));
  fillShape(drawing, house, drawing.brush.isFlat ? css(wall) : fill, paints.ink);
  context.fillStyle = css(mix(wall, paints.ink, 0.42));
  context.fillRect(left - height * 0.012, roof - height * 0.022, right - left + height * 0.024, height * 0.034);
  context.fillStyle = css(paints.ink, 0.16);
  context.fillRect(left, roof + height * 0.012, right - left, height * 0.014);
  if (plan.isPlain) return;
  drawFacadeWindows(
    drawing,
    { x: left, y: roof + height * 0.07, width: right - left, height: sill - roof - height * 0.16 },
    wall,
    chance,
  );
}

/** Timber front, window, door, awning, sign. */
function drawFront(drawing: DrawingContext, { left, right, sill, foot, isDoorLeft, timber }: Plan, wares: Wares): void {
  const { context, height, width, paints, unit } = drawing;
  const chance = drawing.chance('front');
  const [x, across] = [left + (right - left) * 0.05, (right - left) * 0.9];
  const front = new Path2D();
  front.rect(x, sill, across, foot - sill);
  fillShape(
    drawing,
    front,
    verticalGradient(drawing, sill, foot, [
      [0, lighten(timber, 0.05)],
      [1, mix(timber, paints.ink, 0.2)],
    ]),
    paints.ink,
  );
  const door = { x: isDoorLeft ? x + across * 0.05 : x + across * 0.75, width: across * 0.2 };
  const pane = { x: isDoorLeft ? x + across * 0.3 : x + across * 0.05, width: across * 0.65 };
  const [top, low] = [sill + height * 0.13, foot - height * 0.075];
  drawGlass(drawing, { x: pane.x, y: top, width: pane.width, height: low - top });
  drawGlass(drawing, { x: door.x, y: top, width: door.width, height: (foot - top) * 0.62 });
  const wood = localColour(drawing, '#a9794c');
  for (const [board, y] of [low, top + (low - top) * 0.52].entries()) {
    if (wares === 'boutique' && board > 0) continue;
    const tall = (low - top) * (wares === 'boutique' ? 0.66 : 0.36);
    drawWares(drawing, wares, { x: pane.x + width * 0.01, y, width: pane.width - width * 0.02, tall }, chance);
    context.fillStyle = css(mix(wood, paints.ink, 0.2));
    context.fillRect(pane.x, y, pane.width, 5 * unit);
  }
  context.strokeStyle = css(mix(timber, paints.ink, 0.4));
  context.lineWidth = 5 * unit;
  context.strokeRect(pane.x, top, pane.width, low - top);
  context.strokeRect(door.x, top, door.width, foot - top);
  context.fillStyle = css(mix(paints.sun, localColour(drawing, '#d9b25a'), 0.6));
  context.beginPath();
  context.arc(
    isDoorLeft ? door.x + door.width * 0.86 : door.x + door.width * 0.14,
    top + (foot - top) * 0.56,
    5 * unit,
    0,
    7,
  );
  context.fill();
  const cloth = mix(paints.accent, timber, 0.12);
  drawAwning(
    drawing,
    { x, y: sill + height * 0.03, width: across, height: height * 0.125, flare: width * 0.024 },
    cloth,
    mix(paints.snow, paints.sand, 0.3),
  );
  drawSign(drawing, x, across, sill, timber);
}

export const shop = defineSetting({
  id: 'shop',
  words: [
    { phrases: 'bakery bakeries patisserie pastry-shop', features: ['bakery'] },
    {
      phrases:
        'cafe cafes café coffee-shop coffee-shops coffee-house coffeehouse tea-room restaurant bistro diner pub bar',
      features: ['coffee'],
    },
    { phrases: 'bookshop bookstore book-shop book-store', features: ['books'] },
    { phrases: 'flower-shop florist florists', features: ['florist'] },
    { phrases: 'supermarket grocery grocery-store greengrocer corner-shop deli', features: ['grocer'] },
    {
      phrases: 'shop shops store stores boutique boutiques barber barbershop hair-salon salon',
      features: ['boutique'],
    },
  ],
  // Its front, with a table before the window: the lamps here are its own.
  isIndoors: false,
  hasSky: true,
  hasWater: false,
  ground: 'floor',
  weather: 'any',
  surface: 'counter',
  isBuilt: true,
  layOut,
});
