import { defineFigure, type Pose } from '../define-figure.ts';
import { outline, polygon } from '../shapes/curve.ts';
import { coat, fill, stroke } from '../shapes/paint.ts';
import { ellipse, star as tips } from '../shapes/solid.ts';

const coats = ['#f2c23c', '#f0b02e', '#f6d25a'] as const;

/** A faceted star. */
const faceted: Pose = (look) => {
  const { body, shade, light } = coat(look, coats);
  const corner = (index: number, reach: number) => {
    const angle = (index * Math.PI) / 5 - Math.PI / 2;
    return `${53 + Math.cos(angle) * reach},${54 + Math.sin(angle) * reach}`;
  };
  const facets = (odd: 0 | 1) =>
    [0, 1, 2, 3, 4]
      .map((tip) => polygon(`53,54 ${corner(tip * 2, 51)} ${corner(tip * 2 + (odd ? 1 : -1), 22)}`))
      .join('');
  return [
    fill('glow', body, facets(0)),
    fill('shade', shade, facets(1)),
    stroke('detail', light, 0.8, tips(53, 54, 51, 5, 22 / 51)),
  ];
};

/** A soft star with a face, for nurseries. */
const friendly: Pose = (look) => {
  const { body, shade, light, deep } = coat(look, coats);
  return [
    fill(
      'glow',
      body,
      outline(
        '53,3 60,10 67,29 76,35 97,36 102,43 97,51 83,63 80,73 86,93 82,99 74,98 58,88 48,88 32,98 24,99 20,93 26,73 23,63 9,51 4,43 9,36 30,35 39,29 46,10',
      ),
    ),
    fill(
      'shade',
      shade,
      outline('83,63 80,73 86,93 82,99 74,98 58,88 48,88 32,98 24,99 30,92 48,80 60,80 76,90 74,72'),
    ),
    fill('light', light, outline('50,10 53,6 55,10 50,24 44,32 41,32')),
    fill('dark', '#4a2f22', ellipse(43, 54, 3.2, 4.2) + ellipse(63, 54, 3.2, 4.2)),
    stroke('dark', '#4a2f22', 1.8, 'M46 65C49 69.6 57 69.6 60 65'),
    fill('detail', deep, ellipse(35, 62, 4, 2.6) + ellipse(71, 62, 4, 2.6)),
  ];
};

export const star = defineFigure({
  id: 'star',
  words: ['star', 'gold star', 'golden star', 'lucky star', 'christmas star'],
  kind: 'thing',
  realHeight: 0.6,
  aspect: 1.06,
  habitat: 'sky',
  poses: [faceted, friendly],
});
