/** The dozen pictures of the README: what was asked, and the seed that answered best. */
import type { SheetPicture } from './sheets.ts';

/** A picture of the README. */
export type BestPicture = SheetPicture & {
  /** Its name in `docs/pictures`, without an ending. */
  readonly file: string;
  /** What a poster says. */
  readonly slogan?: string;
};

/** Chosen by eye from seven seeds each. */
export const best: readonly BestPicture[] = [
  { file: 'lighthouse', subject: 'a lighthouse in a storm at dusk', seed: 12 },
  { file: 'fox', subject: 'a fox by a lake at sunset', style: 'impressionist', seed: 6 },
  { file: 'bridge', subject: 'two boats under a bridge', seed: 5 },
  { file: 'dragon', subject: 'a dragon over a castle', style: "children's book", seed: 2 },
  { file: 'robot', subject: 'a robot in the city at night', style: 'cyberpunk', mood: 'energetic', seed: 2 },
  {
    file: 'market',
    subject: 'farmers market poster',
    style: 'bold typography',
    seed: 3,
    mode: 'poster',
    slogan: 'Fresh every Saturday',
  },
  {
    file: 'train',
    subject: 'a train crossing a bridge in the mountains',
    style: 'vintage',
    mood: 'nostalgic',
    seed: 15,
  },
  { file: 'mushroom', subject: 'a tiny house under a giant mushroom', style: 'illustrated', seed: 5, mode: 'story' },
  { file: 'sailboat', subject: 'a sailboat at sunset', style: 'stained glass', seed: 6 },
  { file: 'jazz', subject: 'jazz night poster', style: 'modern', seed: 5, mode: 'poster', slogan: 'Jazz Night' },
  { file: 'aurora', subject: 'northern lights over a snowy village', mood: 'mysterious', seed: 3 },
  { file: 'paris', subject: 'Paris in the rain', style: 'cinematic', mood: 'nostalgic', seed: 1 },
];
