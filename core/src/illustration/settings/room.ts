import type { DrawingContext } from '../drawing/drawing-context.ts';
import { drawArmchair, drawRug } from './comforts.ts';
import { defineSetting } from './define-setting.ts';
import { drawFireplace } from './fireplace.ts';
import { drawLampLight, drawPlant, drawShelves, drawTableTop } from './furniture.ts';
import { drawOutlook, type Pane } from './outlook.ts';
import { drawFloorLight, drawWalls } from './room-surfaces.ts';
import { type RoomPlan, roomPlanOf } from './rooms/index.ts';
import type { Anchor, Layer, Layout, SettingDrawing } from './setting.ts';
import { drawWindow } from './window.ts';

/** A room: wall and floor, a window with the weather behind it, and what was named of furniture. */
const layOut: Layout = (drawing) => {
  const plan = roomPlanOf(drawing.scene.features);
  return plan ? plannedRoom(drawing, plan) : livingRoom(drawing);
};

/** A room that is for something. */
function plannedRoom(drawing: DrawingContext, plan: RoomPlan): SettingDrawing {
  const { scene, height } = drawing;
  const floor = height * 0.8;
  const { pane, layers, surface, standing } = plan(drawing, floor);
  const hasTable = scene.features.includes('table') && !scene.features.includes('office');
  const tableY = height * 0.76;
  const isWide = pane !== null && pane.width > drawing.width;
  const top = hasTable ? tableY + height * 0.06 : (surface ?? floor + height * 0.08);
  const at = (y: number, depth: number): Anchor => ({
    y: () => y,
    from: 0.14,
    to: 0.86,
    scale: 0.95,
    depth,
    on: 'ground',
  });
  return {
    layers: [
      { name: 'wall', depth: 0, draw: () => drawWalls(drawing, floor) },
      ...(pane ? windowLayers(drawing, pane, floor, !isWide) : []),
      ...layers,
      ...(hasTable ? [{ name: 'table', depth: 0.7, draw: () => drawTableTop(drawing, tableY) }] : []),
    ],
    anchors: {
      surface: { ...at(top, 0.9), scale: hasTable ? 0.9 : 0.5 },
      ground: standing
        ? { ...at(standing.y, standing.depth), ...behind(drawing) }
        : at(floor + (height - floor) * 0.5, 0.8),
      sky: { ...at(height * 0.5, 0.7), scale: 0.6, on: 'air' },
    },
  };
}

/** Seen over a table: from however far, people are no smaller than this part of the height. */
const behind = ({ scene }: DrawingContext): Pick<Anchor, 'scale' | 'isBehind'> => ({
  scale: Math.max(0.95, 0.44 / scene.composition.heroHeight),
  isBehind: true,
});

const windowLayers = (drawing: DrawingContext, pane: Pane, floor: number, hasFrame: boolean): readonly Layer[] => [
  { name: 'outlook', depth: 0.1, draw: () => drawOutlook(drawing, pane) },
  ...(hasFrame
    ? [{ name: 'window', depth: 0.2, draw: () => drawWindow(drawing, pane, pane.y + pane.height + 4 * drawing.unit) }]
    : []),
  { name: 'window light', depth: 0.42, draw: () => drawFloorLight(drawing, pane, floor) },
];

function livingRoom(drawing: DrawingContext): SettingDrawing {
  const { scene, width, height, unit } = drawing;
  const floor = height * 0.8;
  const pane = paneOf(drawing);
  const isSill =
    scene.features.includes('windowsill') || (scene.features.includes('window') && !scene.features.includes('table'));
  const hasTable =
    !isSill && (scene.features.includes('table') || scene.subjects.some((subject) => subject.placement === 'surface'));
  const hasFire = scene.features.includes('fireplace');
  const isEmpty = scene.subjects.length === 0 && !hasTable;
  const chairX = hasFire ? width * scene.composition.focus : width * (pane.x + pane.width / 2 < width / 2 ? 0.7 : 0.34);
  const sillY = pane.y + pane.height + 4 * unit;
  const tableY = height * 0.76;
  const surface = surfaceOf(drawing, pane, isSill);
  return {
    layers: [
      { name: 'wall', depth: 0, draw: () => drawWalls(drawing, floor) },
      ...(hasFire
        ? [{ name: 'fireplace', depth: 0.2, draw: () => drawFireplace(drawing, pane, floor) }]
        : [
            { name: 'outlook', depth: 0.1, draw: () => drawOutlook(drawing, pane) },
            { name: 'window', depth: 0.2, draw: () => drawWindow(drawing, pane, sillY) },
          ]),
      // A poster's upper third stays free for its words.
      ...(scene.composition.textSafeArea > 0
        ? []
        : [{ name: 'shelves', depth: 0.3, draw: () => drawShelves(drawing, pane) }]),
      { name: 'window light', depth: 0.4, draw: () => drawFloorLight(drawing, pane, floor) },
      {
        name: 'rug',
        depth: 0.45,
        draw: () => drawRug(drawing, { x: width * 0.5, y: floor + (height - floor) * 0.52 }),
      },
      { name: 'plant', depth: 0.5, draw: () => drawPlant(drawing, pane, floor) },
      ...(isEmpty
        ? [
            {
              name: 'armchair',
              depth: 0.65,
              draw: () => drawArmchair(drawing, { x: chairX, y: floor + (height - floor) * 0.5 }),
            },
          ]
        : []),
      ...(hasTable ? [{ name: 'table', depth: 0.7, draw: () => drawTableTop(drawing, tableY) }] : []),
      {
        name: 'lamp',
        depth: hasTable ? 0.75 : 0.55,
        draw: () => drawLampLight(drawing, pane, hasTable ? tableY : floor),
      },
    ],
    anchors: livingAnchors(drawing, floor, { surface, isSill, hasTable }),
  };
}

/** Where things are in a living room: on its sill or table, on the floor, behind the table, in the air. */
function livingAnchors(
  drawing: DrawingContext,
  floor: number,
  { surface, isSill, hasTable }: { readonly surface: Anchor; readonly isSill: boolean; readonly hasTable: boolean },
): SettingDrawing['anchors'] {
  const { height } = drawing;
  const below = (part: number) => () => floor + (height - floor) * part;
  const ground: Anchor = { y: below(0.5), from: 0.14, to: 0.86, scale: 0.95, depth: 0.8, on: 'ground' };
  return {
    surface: isSill || hasTable ? surface : { ...surface, y: below(0.4), depth: 0.8 },
    ground,
    // Whoever stands in a room with a table before us stands behind it.
    ...(hasTable ? { far: { ...ground, y: below(0.3), depth: 0.68, ...behind(drawing) } } : {}),
    sky: { y: () => height * 0.5, from: 0.2, to: 0.8, scale: 0.6, depth: 0.7, on: 'air' },
  };
}

/** What small things stand on: the sill, or the table. */
function surfaceOf({ width, height, unit }: DrawingContext, pane: Pane, isSill: boolean): Anchor {
  const sillY = pane.y + pane.height + 4 * unit;
  const tableY = height * 0.76;
  return isSill
    ? {
        y: () => sillY + 4 * unit,
        from: pane.x / width + 0.08,
        to: (pane.x + pane.width) / width - 0.08,
        scale: 0.94,
        depth: 0.6,
        on: 'ground',
      }
    : { y: () => tableY + height * 0.06, from: 0.16, to: 0.84, scale: 0.95, depth: 0.9, on: 'ground' };
}

/** The window: where the composition puts it, wider when it is the subject. */
function paneOf({ scene, width, height }: DrawingContext): Pane {
  const isMain = scene.features.includes('window') || scene.features.includes('windowsill');
  const depth = scene.composition.heroHeight / 0.37;
  // From near the window is most of the picture, from afar a part of the room.
  const across = width * (isMain ? Math.min(0.8, Math.max(0.42, 0.58 * depth)) : 0.36);
  // What is not the subject stands aside from it.
  const aside = scene.composition.focus > 0.5 ? 0.24 : 0.76;
  const focus = isMain ? scene.composition.focus : aside;
  const x = Math.min(width * 0.94 - across, Math.max(width * 0.06, focus * width - across / 2));
  const top = Math.max(height * 0.1, scene.composition.textSafeArea * height);
  const foot = isMain ? Math.min(0.74, Math.max(0.6, 0.52 + 0.13 * depth)) : 0.58;
  return { x, y: top, width: across, height: Math.max(height * 0.3, height * foot - top) };
}

export const room = defineSetting({
  id: 'room',
  words: [
    { phrases: 'room rooms living-room interior indoors house-interior attic at-home', features: ['shelves'] },
    { phrases: 'kitchen kitchens', features: ['kitchen'] },
    { phrases: 'classroom classrooms school-classroom schoolroom lecture-hall', features: ['classroom'] },
    { phrases: 'library libraries reading-room old-library', features: ['library'] },
    {
      phrases: 'in-a-cafe at-a-cafe in-the-cafe at-the-cafe inside-a-cafe in-a-restaurant in-a-coffee-shop',
      features: ['cafe', 'table'],
    },
    { phrases: 'hospital-room hospital-bed hospital-ward sickroom', features: ['ward', 'window'] },
    { phrases: 'throne-room ballroom palace-hall great-hall', features: ['hall'] },
    { phrases: 'bedroom bedrooms', features: ['lamp'] },
    { phrases: 'office offices workplace meeting-room conference-room boardroom', features: ['office'] },
    { phrases: 'desk desks', features: ['table'] },
    { phrases: 'windowsill windowsills window-sill window-ledge', features: ['windowsill'] },
    { phrases: 'window windows', features: ['window'] },
    {
      phrases:
        'table tables kitchen-table coffee-table coffee-tables dining-table dinner-table bedside-table side-table',
      features: ['table'],
    },
    { phrases: 'shelf shelves bookshelf bookshelves', features: ['shelves'] },
    { phrases: 'fireplace hearth fireside', features: ['fireplace'] },
  ],
  isIndoors: true,
  hasSky: false,
  hasWater: false,
  ground: 'floor',
  weather: 'outside',
  surface: 'table',
  isBuilt: true,
  layOut,
});
