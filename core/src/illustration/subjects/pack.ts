/** The long tail: drawings out of openly licensed sets, kept in one small file; see NOTICE for their licences. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { converter } from 'culori';
import { withDefaults } from './define-figure.ts';
import type { Figure, FigureLayer, FigureLook, Habitat, LayerTone } from './figure.ts';
import { shift } from './shapes/paint.ts';

/** A set that drawings of the pack come from. */
export type DrawingSet = {
  readonly prefix: string;
  readonly title: string;
  readonly version: string;
  readonly licence: string;
};

/** The sets, as credited in NOTICE. */
export const drawingSets: readonly DrawingSet[] = [
  { prefix: 'fluent-emoji-flat', title: 'Fluent Emoji Flat', version: '1.2.6', licence: 'MIT' },
  { prefix: 'game-icons', title: 'Game Icons', version: '1.2.4', licence: 'CC BY 3.0' },
];

/** What the table says of a drawing beyond its words and its size. */
type PackFacts = Partial<
  Omit<Figure, 'id' | 'words' | 'realHeight' | 'aspect' | 'habitat' | 'otherHabitats' | 'actions' | 'layers'>
>;

type IndexEntry = readonly [
  id: string,
  words: string,
  height: number,
  aspect: number,
  habitat: Habitat,
  facts?: PackFacts,
];
type PackedLayer = readonly [tone: LayerTone, colour: string, path: string];

const lightness = (colour: string) => converter('oklch')(colour)?.l ?? 0.5;

/** The main mass takes the named colour; its shades and lights keep their distance from it. */
function recoloured(layers: readonly PackedLayer[], named: string): readonly FigureLayer[] {
  const base = lightness(layers.find(([tone]) => tone === 'body')?.[1] ?? named);
  const follows: readonly LayerTone[] = ['body', 'shade', 'light'];
  return layers.map(([tone, colour, path]) => ({
    path,
    tone,
    colour: follows.includes(tone) ? shift(named, lightness(colour) - base) : colour,
  }));
}

function layersOf(drawing: string, look: FigureLook): readonly FigureLayer[] {
  const layers: readonly PackedLayer[] = JSON.parse(drawing);
  if (look.colour) return recoloured(layers, look.colour);
  return layers.map(([tone, colour, path]) => ({ path, tone, colour }));
}

/**
 * Every figure of the pack. Reads the file (a few milliseconds); the first line is the index, each other line one
 * drawing, which is parsed only when it is drawn.
 */
export function packFigures(): readonly Figure[] {
  // The folder lies beside both `src` and `dist`.
  const [first = '[]', ...drawings] = gunzipSync(
    readFileSync(new URL('../../../subjects-pack/pack.gz', import.meta.url)),
  )
    .toString('utf8')
    .split('\n');
  const index: readonly IndexEntry[] = JSON.parse(first);
  return index.map(([id, words, realHeight, aspect, habitat, facts], at) => ({
    ...withDefaults({ id, words: words.split(','), kind: 'thing', realHeight, aspect, habitat, ...facts }),
    otherHabitats: [],
    actions: [],
    layers: (look) => layersOf(drawings[at] ?? '[]', look),
  }));
}
