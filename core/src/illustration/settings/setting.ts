/** A setting: layers from far to near, and the places it offers to subjects. */

import type { DrawingContext } from '../drawing/drawing-context.ts';
import type { Placement } from '../scene/scene.ts';
import type { SettingFacts } from '../scene/setting-facts.ts';

/** A place where subjects may stand. */
export type Anchor = {
  /** Lowest point of the figure at x, pixels. */
  readonly y: (x: number) => number;
  /** The part of the width that may be used, 0 … 1. */
  readonly from: number;
  readonly to: number;
  /** Factor on the height of figures: 1 on the main ground. */
  readonly scale: number;
  /** From 0, far, to 1, near: which layers lie before it, and how much haze. */
  readonly depth: number;
  readonly on: 'ground' | 'water' | 'air';
  /** Whether something before it hides what is low: who stands there stands, and tall enough to be seen over it. */
  readonly isBehind?: boolean;
  /** Whether what is in the air sits on something there, and does not float about. */
  readonly isFirm?: boolean;
};

/** One layer of a setting. */
export type Layer = {
  /** For printing and tests. */
  readonly name: string;
  /** From 0, far, to 1, near; subjects are drawn after every layer that is not nearer than they are. */
  readonly depth: number;
  readonly draw: () => void;
};

/** A setting laid out in a drawing. */
export type SettingDrawing = {
  readonly layers: readonly Layer[];
  /** `ground` is always there; what a setting has not falls back to it. */
  readonly anchors: { readonly ground: Anchor } & Readonly<Partial<Record<Placement, Anchor>>>;
};

/** Lays a setting out in a drawing. Nothing is drawn until its layers are. */
export type Layout = (drawing: DrawingContext) => SettingDrawing;

/** A setting: what is true of it, and how it is drawn. */
export type Setting = SettingFacts & { readonly layOut: Layout };
