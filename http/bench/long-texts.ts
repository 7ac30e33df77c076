/** How the time for a text grows with its length, and what filters cost: calls of the core in this process. */
import { readFileSync } from 'node:fs';
import { transformPicture } from '../../core/src/illustration/filters/index.ts';
import { readScene } from '../../core/src/illustration/scene/read-scene.ts';
import { brokenRule } from '../../core/src/understanding/content-rules.ts';
import { understand } from '../../core/src/understanding/index.ts';
import type { Row } from './row.ts';

/** Pieces that are hard on parsers: quotation marks, commas, half a slogan, other scripts, invisible characters. */
const pieces = [
  ...[
    'a',
    'a ',
    "'",
    "' ",
    "'a ",
    '"',
    ', ',
    'not ',
    'never mind ',
    'my ',
    'make it ',
    'please ',
    'happy ',
    '-',
    'sad-',
  ],
  ...['. ', 'in on with for ', 'and with ', 'the slogan should be ', 'fox in a quiet meadow ', 'f0x 1n a m3adow '],
  ...[
    'лиса на снегу ',
    '雪地里的狐狸和孩子',
    'p o r f ',
    'f.o*x|',
    'f\u200bo\u200dx ',
    '<svg onload="x">../../etc/passwd ',
  ],
];

const context = { pending: null, mood: null, last: null, preferences: { themes: [] }, now: 0 };

const prompt = {
  text: '',
  negative: '',
  mode: 'art',
  style: '',
  mood: '',
  seed: 7,
  family: 7,
  width: 192,
  height: 192,
};

/** The functions that read texts. */
const readers: Readonly<Record<string, (text: string) => unknown>> = {
  understood: (text) => understand({ userId: 'u', conversationId: 'c', text, mode: 'poster' }, context),
  'looked through for rules': (text) => brokenRule(text, 'strict'),
  'seen as a scene': (text) => readScene({ ...prompt, mode: 'art', subject: text, composition: 0 }),
};

/** Milliseconds of the fastest of ten calls. */
function fastest(read: (text: string) => unknown, text: string): number {
  const taken = Array.from({ length: 10 }, () => {
    const startedAt = performance.now();
    read(text);
    return performance.now() - startedAt;
  });
  return Math.min(...taken);
}

/** The time for 4,000 characters, set against that for 400: the worst of all pieces. */
export function measureLongTexts(): Row[] {
  return Object.entries(readers).map(([name, read]) => {
    const grown = pieces.map((piece) => {
      const long = piece.repeat(4000 / piece.length);
      const taken = fastest(read, long);
      // Times that are too short to measure do not count as growth.
      return { piece, taken, times: taken / Math.max(0.1, fastest(read, long.slice(0, 400))) };
    });
    const worst = grown.reduce((one, other) => (other.times > one.times ? other : one));
    const slowest = Math.max(...grown.map(({ taken }) => taken));
    const figure = `${worst.times.toFixed(1)} × (${JSON.stringify(worst.piece)}), ${slowest.toFixed(1)} ms at most`;
    return [`4,000 characters ${name}, set against 400`, figure, '< 20 ×'];
  });
}

const filters = [
  'oil painting',
  'watercolor',
  'sketch',
  'cyberpunk',
  'impressionist',
  'minimalist',
  'vintage',
  'comic',
];

/** What it costs to transform a photo of 1,024 pixels, by style. */
export async function measureFilters(pictures: { readonly jpeg: string }): Promise<Row[]> {
  const photo = readFileSync(pictures.jpeg);
  const figures: string[] = [];
  for (const style of filters) {
    const before = process.cpuUsage();
    await transformPicture(photo, style, { seed: 3, width: 1024, height: 1024 });
    const { user, system } = process.cpuUsage(before);
    figures.push(`${style} ${Math.round((user + system) / 1000)}`);
  }
  return [['a given picture by style, in ms of one core', figures.join(' · '), 'each < 1,500 ms']];
}
