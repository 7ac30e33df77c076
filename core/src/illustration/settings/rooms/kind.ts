/** Rooms that are for something: each draws its own furniture. */
import type { DrawingContext } from '../../drawing/drawing-context.ts';
import type { Pane } from '../outlook.ts';
import type { Layer } from '../setting.ts';

/** What a kind of room adds to wall, window and floor. */
export type RoomKind = {
  /** The window; absent: the wall is closed. Pixels. */
  readonly pane: Pane | null;
  readonly layers: readonly Layer[];
  /** y of what things stand on, pixels; absent: the floor. */
  readonly surface?: number;
  /** Where people stand, y in pixels and depth; absent: on the floor in front. */
  readonly standing?: { readonly y: number; readonly depth: number };
};

/** Lays a room out; nothing is drawn until its layers are. `floor` is the y of the skirting. */
export type RoomPlan = (drawing: DrawingContext, floor: number) => RoomKind;
