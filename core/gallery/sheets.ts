/** What the contact sheets show. */

import { styles } from '../src/illustration/styles/index.ts';
import type { ModeId } from '../src/mode.ts';
import { requests } from './requests.ts';

/** What one picture of a sheet is asked for. */
export type SheetPicture = {
  readonly subject: string;
  readonly style?: string;
  readonly mood?: string;
  readonly seed?: number;
  readonly composition?: number;
  readonly mode?: ModeId;
};

/** One sheet of pictures. */
export type Sheet = { readonly id: string; readonly title: string; readonly pictures: readonly SheetPicture[] };

const subjects = [
  'a lighthouse in a storm at dusk',
  'a cat on a windowsill',
  'two boats under a bridge',
  'a fox in the snow',
  'a red balloon over a field',
  'a yellow house by a blue sea',
  'an astronaut on the moon',
  'a dragon over a castle',
  'a whale under the sea',
  'a robot in Tokyo at night',
  'a couple on a beach at sunset',
  'a cup of coffee',
  'three birds above the clouds',
  'a snowy village at night',
  'northern lights over a lake',
  'a rainy street at night',
  'a deer in a misty forest',
  'a garden in spring',
  'a camel in the desert',
  'a rainbow over the mountains',
] as const;

/** Things that are bound to each other: only place, distance and horizon can tell two pictures of them apart. */
const bound = [
  'a fox reading a book under a tree',
  'a dog beside a well',
  'a girl on a bench under a lamp',
  'an astronaut riding a horse',
] as const;

const moods =
  'vibrant happy calm peaceful energetic busy sad melancholic dull boring tired angry anxious nostalgic romantic mysterious professional creative inspiring cozy dreamy thoughtful'.split(
    ' ',
  );

const styleNames = ['', ...Object.keys(styles)];

/** Every sheet. */
export const sheets: readonly Sheet[] = [
  { id: 'subjects', title: 'Requests', pictures: subjects.map((subject, index) => ({ subject, seed: index + 1 })) },
  {
    id: 'styles',
    title: 'Styles',
    pictures: ['a fox by a lake at sunset', 'a lighthouse', 'a cat in a garden'].flatMap((subject, row) =>
      styleNames.map((style) => ({ subject, style, seed: 7 + row })),
    ),
  },
  {
    id: 'moods',
    title: 'Moods',
    pictures: ['a tree by a lake', 'Draw my day'].flatMap((subject) =>
      moods.map((mood) => ({ subject, mood, seed: 7 })),
    ),
  },
  {
    id: 'seeds',
    title: 'Twenty seeds',
    pictures: Array.from({ length: 20 }, (_, index) => ({ subject: 'a fox by a lake', seed: index + 1 })),
  },
  {
    id: 'turns',
    title: 'The two pictures of a turn',
    pictures: [...subjects.slice(0, 8), ...bound].flatMap((subject, index) => [
      { subject, seed: index + 40 },
      { subject, seed: index + 40, composition: 1 },
    ]),
  },
  {
    id: 'requests',
    title: 'What people type',
    pictures: requests.map((subject, index) => ({ subject, seed: index + 11 })),
  },
  {
    id: 'business',
    title: 'Business',
    pictures: [
      'team meeting',
      'quarterly growth',
      'our new app',
      'a startup launch',
      'artificial intelligence',
      'sustainable energy',
      'customer support',
      'cybersecurity',
      'remote work',
      'logo for a coffee startup',
    ].flatMap((subject, index) =>
      [0, 1].map((composition) => ({
        subject,
        composition,
        style: ['corporate', 'professional', 'clean', 'modern'][index % 4] ?? '',
        mood: 'professional',
        seed: index + 3,
        mode: 'business' as const,
      })),
    ),
  },
  {
    id: 'posters',
    title: 'Poster grounds',
    pictures: ['minimalist', 'bold typography', 'elegant', 'modern'].flatMap((style) =>
      [
        'planting trees',
        'a music festival in the city',
        'coffee',
        'a bakery',
        'jazz night',
        'book club',
        'farmers market',
        'summer sale',
      ].map((subject, index) => ({
        subject,
        style,
        seed: index + 3,
        mode: 'poster' as const,
      })),
    ),
  },
];
