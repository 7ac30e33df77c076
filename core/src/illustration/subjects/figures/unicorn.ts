import { defineFigure, type Pose } from '../define-figure.ts';
import type { FigureLook } from '../figure.ts';
import { outline } from '../shapes/curve.ts';
import { placed } from '../shapes/group.ts';
import { choice, coat, coatOf, fill } from '../shapes/paint.ts';
import { galloping, type HorseStance, horseLayers, standing } from './horse.ts';

const drawn = (stance: HorseStance, look: FigureLook) => [
  fill('glow', '#f3cf6b', outline(stance.horn)),
  ...horseLayers(
    stance,
    coat(look, ['#f4f0ee', '#efe6f2'] as const),
    coatOf(choice(look.seed, ['#d98bb5', '#8fa9d9', '#b58fd0'] as const, 2)),
    '#d8b25a',
  ),
];

const posed: Pose = (look) => placed(drawn(standing, look), 5, 12, 0.88);
const galloper: Pose = (look) => placed(drawn(galloping, look), 14, 12, 0.88);

export const unicorn = defineFigure({
  id: 'unicorn',
  words: ['unicorn'],
  kind: 'animal',
  defaultSettings: ['forest'],
  uses: ['mount'],
  realHeight: 2.1,
  aspect: 1.3,
  habitat: 'ground',
  poses: [posed, galloper],
  actions: { stand: posed, walk: posed, run: galloper },
});
