/** Templates of compositions that artists use. */
import type { Composition, TemplateId } from './scene.ts';

/** The third of the picture in which its main subject stands. */
export type Side = 'left' | 'centre' | 'right';

/** How near the viewer stands to the main subject. */
export type Distance = 'near' | 'middle' | 'far';

/** What a template asks for. Numbers are parts of width and height; a pair is a range to draw from. */
export type CompositionTemplate = {
  readonly horizon: readonly [number, number];
  readonly sides: readonly Side[];
  readonly distances: readonly Distance[];
  /** Where the light stands when the subject is on the left; on the right it is mirrored. */
  readonly lightX: readonly [number, number];
  readonly lightY: readonly [number, number];
  /** Radius of the sun or moon as a part of the shorter side. */
  readonly disc: readonly [number, number];
  /** Which side is framed; for a subject on the left, mirrored on the right. */
  readonly frames: readonly Composition['frame'][];
  readonly hasLead: boolean;
};

const anywhere: readonly Distance[] = ['near', 'middle', 'far'];

/** The templates. `thirds-left` and `thirds-right` are one, so that a side says nothing of the rest. */
export const compositionTemplates: Readonly<Record<TemplateId, CompositionTemplate>> = {
  'thirds-left': {
    horizon: [0.6, 0.66],
    sides: ['left'],
    distances: anywhere,
    lightX: [0.62, 0.74],
    lightY: [0.4, 0.66],
    disc: [0.06, 0.085],
    frames: ['right', 'none'],
    hasLead: false,
  },
  'thirds-right': {
    horizon: [0.58, 0.66],
    sides: ['right'],
    distances: anywhere,
    lightX: [0.62, 0.74],
    lightY: [0.4, 0.66],
    disc: [0.06, 0.085],
    frames: ['right', 'none'],
    hasLead: false,
  },
  'wide-sky': {
    horizon: [0.74, 0.79],
    sides: ['left', 'centre', 'right'],
    distances: ['far', 'middle'],
    lightX: [0.5, 0.7],
    lightY: [0.55, 0.74],
    disc: [0.05, 0.07],
    frames: ['none'],
    hasLead: false,
  },
  'high-ground': {
    horizon: [0.4, 0.47],
    sides: ['left', 'centre', 'right'],
    distances: anywhere,
    lightX: [0.52, 0.8],
    lightY: [0.35, 0.6],
    disc: [0.055, 0.075],
    frames: ['none', 'branch'],
    hasLead: true,
  },
  symmetry: {
    horizon: [0.6, 0.64],
    sides: ['centre'],
    distances: anywhere,
    lightX: [0.5, 0.5],
    lightY: [0.42, 0.6],
    disc: [0.09, 0.11],
    frames: ['both', 'none'],
    hasLead: false,
  },
  'great-disc': {
    horizon: [0.68, 0.72],
    sides: ['centre'],
    distances: anywhere,
    lightX: [0.47, 0.53],
    lightY: [0.58, 0.68],
    disc: [0.2, 0.25],
    frames: ['none'],
    hasLead: false,
  },
  framed: {
    horizon: [0.6, 0.66],
    sides: ['centre'],
    distances: anywhere,
    lightX: [0.38, 0.62],
    lightY: [0.45, 0.7],
    disc: [0.06, 0.09],
    frames: ['both', 'branch'],
    hasLead: false,
  },
  'leading-line': {
    horizon: [0.5, 0.57],
    sides: ['left', 'centre', 'right'],
    distances: anywhere,
    lightX: [0.5, 0.72],
    lightY: [0.5, 0.75],
    disc: [0.06, 0.09],
    frames: ['none', 'right'],
    hasLead: true,
  },
  vista: {
    horizon: [0.53, 0.58],
    sides: ['left', 'right'],
    distances: ['far', 'middle'],
    lightX: [0.6, 0.78],
    lightY: [0.5, 0.8],
    disc: [0.07, 0.1],
    frames: ['none'],
    hasLead: false,
  },
  'close-up': {
    horizon: [0.56, 0.66],
    sides: ['left', 'centre', 'right'],
    distances: ['near'],
    lightX: [0.45, 0.75],
    lightY: [0.3, 0.5],
    disc: [0.06, 0.08],
    frames: ['none'],
    hasLead: false,
  },
};

/** Where the middle of the subject is for a side. */
export const focusOf: Readonly<Record<Side, readonly [number, number]>> = {
  left: [0.27, 0.34],
  centre: [0.46, 0.54],
  right: [0.66, 0.73],
};

/** Height of the main subject for a distance, alone and among others. */
export const heroOf: Readonly<Record<Distance, { readonly alone: Range; readonly among: Range }>> = {
  near: { alone: [0.5, 0.57], among: [0.45, 0.5] },
  middle: { alone: [0.37, 0.41], among: [0.34, 0.37] },
  far: { alone: [0.26, 0.3], among: [0.24, 0.27] },
};

type Range = readonly [low: number, high: number];
