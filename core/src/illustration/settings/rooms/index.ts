/** Rooms by what they are for. */
import type { Feature } from '../../scene/scene.ts';
import { cafe } from './cafe.ts';
import { classroom } from './classroom.ts';
import { hall } from './hall.ts';
import type { RoomPlan } from './kind.ts';
import { kitchen } from './kitchen.ts';
import { library } from './library.ts';
import { office } from './office.ts';
import { ward } from './ward.ts';

export type { RoomPlan } from './kind.ts';

const plans: readonly (readonly [Feature, RoomPlan])[] = [
  ['kitchen', kitchen],
  ['classroom', classroom],
  ['office', office],
  ['library', library],
  ['cafe', cafe],
  ['ward', ward],
  ['hall', hall],
];

/** The plan of a room with such features; undefined: a living room. */
export const roomPlanOf = (features: readonly Feature[]): RoomPlan | undefined =>
  plans.find(([feature]) => features.includes(feature))?.[1];
