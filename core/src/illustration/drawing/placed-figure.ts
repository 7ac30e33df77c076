/** A figure at its place in a picture. */
import type { Canvas } from '@napi-rs/canvas';
import type { Figure, FigureLayer, FigureLook } from '../subjects/index.ts';

/** Where and how a figure is put. */
export type PlacedFigure = {
  readonly figure: Figure;
  readonly look: FigureLook;
  /** Its shapes, as the figure gave them for this look. */
  readonly layers: readonly FigureLayer[];
  /** Middle of its foot, pixels. */
  readonly x: number;
  readonly y: number;
  /** Height of its box, pixels. */
  readonly height: number;
  /** 0 far … 1 near: what is far fades into the haze. */
  readonly depth: number;
  /** What is under it: decides between shadow, mirror image and nothing. */
  readonly on: 'ground' | 'water' | 'air';
  /** 0 … 1: how much of it is a mere silhouette against the light. */
  readonly silhouette: number;
  /** Whether it is what the picture is about. */
  readonly isHero: boolean;
  /** Whether it runs out of the picture on both sides on purpose, as a bridge does. */
  readonly isWide?: boolean;
  /** The hand that holds its line, pixels. */
  readonly tether?: { readonly x: number; readonly y: number };
  /** The part of it, from the top, that is seen: who looks out of a window. 0 … 1. */
  readonly visibleShare?: number;
};

/** A figure painted for itself, with the place of its foot. Pixels. */
export type Sprite = { readonly canvas: Canvas; readonly footX: number; readonly footY: number };
