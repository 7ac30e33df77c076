/** Reads the curated table. */

import type { SettingId } from '../src/illustration/scene/scene.ts';
import type { Figure, Kind, Use, WornAt } from '../src/illustration/subjects/figure.ts';

/** What is said of a drawing in brackets. */
export type CuratedFacts = Partial<
  Pick<Figure, 'kind' | 'defaultSettings' | 'isCarried' | 'worn' | 'uses' | 'fliesInStories' | 'measured' | 'parts'>
>;

function measuredIn(token: string): Figure['measured'] {
  const [name = '', value = ''] = token.split('=');
  const [x = 0, y = 0] = value.split(',').map(Number);
  if (name === 'seat' || name === 'mouth' || name === 'chin') return { [name]: x };
  if (name === 'eye') return { eye: { x, y } };
  if (name === 'head-low') return { isHeadLow: true };
  return name === 'upright' ? { isUpright: true } : undefined;
}

function factOf(token: string): CuratedFacts {
  const [name = '', value = ''] = token.split('=');
  switch (name) {
    case 'home':
      return { defaultSettings: value.split(',') as SettingId[] };
    case 'use':
      return { uses: value.split(',') as Use[] };
    case 'worn':
      return { worn: value as WornAt };
    case 'parts':
      return { parts: value.split(',') };
    case 'carried':
      return { isCarried: true };
    case 'flies':
      return { fliesInStories: true };
    default:
      return { kind: name as Kind };
  }
}

function factsOf(tokens: readonly string[]): CuratedFacts {
  const measured: Figure['measured'] = Object.assign({}, ...tokens.map(measuredIn));
  const facts: CuratedFacts = Object.assign({}, ...tokens.filter((token) => !measuredIn(token)).map(factOf));
  return measured && Object.keys(measured).length > 0 ? { ...facts, measured } : facts;
}

/** One line of the table. */
export type CuratedDrawing = {
  readonly set: string;
  readonly name: string;
  readonly stands: string;
  /** Metres. */
  readonly height: number;
  readonly words: readonly string[];
  readonly facts: CuratedFacts;
  /** It faces left and has to be mirrored. */
  readonly mirrored: boolean;
  /** Its pale yellows shine. */
  readonly glows: boolean;
  /** It comes with a strip of water that the scene has itself. */
  readonly afloat: boolean;
  /** Colour of a silhouette that has none of its own. */
  readonly colour: string;
};

/** The lines of the table, in order. Throws on a line it cannot read. */
export function parseCuration(table: string): readonly CuratedDrawing[] {
  const drawings: CuratedDrawing[] = [];
  let [set, stands] = ['', ''];
  for (const line of table.split('\n').filter((text) => text.trim() !== '')) {
    const section = /^## (\S+) (\S+)$/.exec(line);
    if (section) [set, stands] = [section[1] ?? '', section[2] ?? ''];
    else {
      const match = /^(\S+)((?: [<*~]| #[0-9a-f]{6})*) ([\d.]+)(?: \[([^\]]+)\])?: (.+)$/.exec(line);
      if (!match) throw new RangeError(`not a line of the table: ${line}`);
      const [, name = '', flags = '', height = '', facts = '', words = ''] = match;
      drawings.push({
        set,
        name,
        stands,
        height: Number(height),
        words: words.split(',').map((word) => word.trim()),
        facts: factsOf(facts.split(' ').filter(Boolean)),
        mirrored: flags.includes('<'),
        glows: flags.includes('*'),
        afloat: flags.includes('~'),
        colour: /#[0-9a-f]{6}/.exec(flags)?.[0] ?? '#808080',
      });
    }
  }
  return drawings;
}
