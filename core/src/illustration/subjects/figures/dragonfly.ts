import { defineFigure, type Pose } from '../define-figure.ts';
import { outline } from '../shapes/curve.ts';
import { coat, fill, stroke } from '../shapes/paint.ts';
import { ellipse } from '../shapes/solid.ts';

const bodies = ['#3f8a9a', '#4f7ab5', '#5f9a5a', '#b5564a'] as const;

/** In the air with its wings out; seen from the side, or from above. */
const darting: Pose = (look) => {
  const { body, shade, light } = coat(look, bodies);
  return [
    fill(
      'light',
      '#d6ecf4',
      outline('104,56! 76,34 54,10 44,6 48,22 70,44 100,60!') + outline('112,54! 104,26 96,2 87,2 86,16 98,42 110,58!'),
    ),
    fill('shade', shade, outline('100,62 60,66 10,82 7,85 11,87 62,74 102,72')),
    fill('body', body, outline('96,60 110,54 124,58 126,68 112,74 98,72')),
    fill('light', light, outline('98,60 110,56 122,59 110,61')),
    fill('body', body, ellipse(132, 62, 8)),
    fill('dark', '#3a1f2a', ellipse(135, 60, 4.6, 5.4)),
    fill('light', '#c2e2ee', outline('112,58! 124,30 146,8 154,7 149,22 130,46 116,60!')),
    stroke('detail', '#8fb8c8', 0.7, 'M102 58L48 10M111 56L88 4M114 57L152 8'),
    stroke('detail', '#2a3a40', 1, 'M112 73L106 84L110 90M118 72L120 84L116 90'),
    stroke('dark', shade, 0.8, 'M24 78L28 84M42 72L46 80M60 67L64 75'),
  ];
};

const spread: Pose = (look) => {
  const { body, shade } = coat(look, bodies);
  return [
    fill(
      'light',
      '#d6ecf4',
      outline('78,34! 50,20 12,16 4,24 14,32 50,38 78,42!') +
        outline('82,34! 110,20 148,16 156,24 146,32 110,38 82,42!'),
    ),
    fill(
      'light',
      '#c2e2ee',
      outline('78,44! 50,46 22,56 18,64 30,66 56,58 79,50!') +
        outline('82,44! 110,46 138,56 142,64 130,66 104,58 81,50!'),
    ),
    stroke('detail', '#8fb8c8', 0.7, 'M78 38L10 24M82 38L150 24M78 47L24 62M82 47L136 62'),
    fill('shade', shade, outline('76,50 80,46 84,50 82,86 80,98 78,86')),
    fill('body', body, ellipse(80, 42, 6.4, 12)),
    fill('body', body, ellipse(80, 25, 7, 6)),
    fill('dark', '#3a1f2a', ellipse(75.4, 23, 3.2) + ellipse(84.6, 23, 3.2)),
  ];
};

export const dragonfly = defineFigure({
  id: 'dragonfly',
  words: ['dragonfly', 'damselfly'],
  kind: 'animal',
  realHeight: 0.08,
  aspect: 1.6,
  habitat: 'sky',
  poses: [darting, spread],
});
