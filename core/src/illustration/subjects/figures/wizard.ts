import { defineFigure, type Pose } from '../define-figure.ts';
import type { FigureLayer } from '../figure.ts';
import { line, outline } from '../shapes/curve.ts';
import { placed } from '../shapes/group.ts';
import { limb } from '../shapes/limb.ts';
import { coat, coatOf, fill, stroke } from '../shapes/paint.ts';
import { moved, within, without } from '../shapes/path-algebra.ts';
import { ellipse, star } from '../shapes/solid.ts';

type Bearing = { readonly raised: boolean; readonly gown: string; readonly hem: number; readonly fold: string };

type Robe = ReturnType<typeof coat>;

const pointedHatOf = (robe: Robe): readonly FigureLayer[] => [
  fill('body', robe.body, outline('22,18! 25,10 24,2 17,0.6! 27,-0.4 34,8 38,17!')),
  fill('shade', robe.shade, outline('22,18! 25,10 24,2 17,0.6! 28,4 28,12 27,18!')),
  fill('body', robe.body, limb('14,20.4,1.2 24,18.6,2.1 36,17.6,2.1 46,18.4,1.2')),
  fill('accent', '#e0b64a', outline('23.4,15.6! 36.6,13.8! 37.4,16.4! 22.8,18!')),
  fill('glow', '#f0d27a', star(30, 9.4, 2.2, 5, 0.45)),
];

/** What is under the hat. */
const whiteHair: readonly FigureLayer[] = [
  fill('light', '#eeeae4', outline('21,29! 21.6,20 25,14 31,12.4 37,14.6 39,19! 33,18 28.4,20 26,27! 23.6,30')),
];

const posed =
  ({ raised, gown: cut, hem, fold }: Bearing): Pose =>
  (look) => {
    const robe = coat(look, ['#4f4a8a', '#3f6a6f', '#7a3f5f', '#5a5f6a'] as const);
    const skin = coatOf('#e6bd98');
    const gown = outline(cut);
    const sleeve = raised
      ? outline('34,37! 44,35 54,26 58,30! 57,40 50,47 40,50')
      : outline('30,38! 40,46 49,51 52,56! 50,64 44,67! 34,58 27,50');
    const [hx, hy] = raised ? [57, 26] : [51, 56];
    const [staffTop, staffFoot] = raised ? ['60,4', '54,60'] : ['52,20', `54,${hem - 0.6}`];
    const [gx, gy] = raised ? [60.4, 5] : [51.6, 18];
    return [
      stroke('dark', '#6a4a32', 2, line(`${staffFoot} ${hx},${hy} ${staffTop}`)),
      fill('glow', '#bfe6ff', ellipse(gx, gy, 4.6)),
      fill('glow', '#ffffff', star(gx, gy, 5.4, 4, 0.32)),
      fill('body', robe.body, gown),
      fill('shade', robe.shade, without(gown, moved(gown, 4, -1))),
      fill('shade', robe.shade, within(outline(fold), gown)),
      fill(
        'accent',
        '#e0b64a',
        within(without(gown, moved(gown, 0, -3.6)), outline(`-10,${hem - 12} 80,${hem - 12} 80,101 -10,101`)),
      ),
      fill(
        'glow',
        '#f0d27a',
        star(22, 66, 3, 5, 0.45) + star(41, hem - 20, 2.4, 5, 0.45) + (hem > 90 ? star(24, 84, 2, 5, 0.45) : ''),
      ),
      stroke('accent', '#e0b64a', 1.8, line('19,55 30,58 41.6,55')),
      fill('light', skin.body, ellipse(hx, hy, 2.8, 3)),
      fill('body', robe.light, sleeve),
      fill('shade', robe.deep, raised ? outline('54,26! 58,30! 57,35 54.6,33') : outline('49,51! 52,56! 50,60 47,56')),
      fill('light', skin.body, outline('25,18 31,16 37,19 40.6,24.6 37.6,26 36,30 30,32 25,28')),
      fill('light', '#eeeae4', outline('26,25! 30,27 34,28 38.4,26! 40,32 38,42 34,52 31,58! 27,48 24,38')),
      stroke('detail', '#cfc8bf', 0.8, `${line('29,32 30,42 31,52')}${line('34,31 35,38 33,48')}`),
      fill('light', '#eeeae4', outline('33,26.6! 37,25 41,27! 37,28.4')),
      fill('dark', '#2a2228', ellipse(35.4, 21.6, 0.9, 1.1)),
      stroke('light', '#eeeae4', 1, 'M33.4 19.4L37.4 18.8'),
      ...(look.bare?.includes('hat') ? whiteHair : pointedHatOf(robe)),
    ];
  };

const robeUpright = '22,36 30,32.4 38,35 42,50 45,70 50,97! 40,99.6 26,99.6 12,97.4! 17,72 18,52';
const standing = posed({ raised: false, gown: robeUpright, hem: 100, fold: '31,52! 34,70 36,99! 30,99.6! 28,76' });
const casting = posed({ raised: true, gown: robeUpright, hem: 100, fold: '31,52! 34,70 36,99! 30,99.6! 28,76' });
const striding = posed({
  raised: false,
  gown: '22,36 30,32.4 38,35 42,50 48,70 57,95! 44,99 36,97 24,99.8 4,96.4! 12,72 17,52',
  hem: 100,
  fold: '30,52! 36,70 44,98! 34,98! 29,76',
});
const seated: Pose = (look) =>
  placed(
    posed({
      raised: false,
      gown: '22,36 30,32.4 38,35 42,48 50,58 58,66 62,79! 44,80 22,80 8,79! 11,66 16,50',
      hem: 80,
      fold: '31,54! 40,60 52,68 56,80! 50,80! 44,68 34,62',
    })(look),
    0,
    20,
    1,
  );

export const wizard = defineFigure({
  id: 'wizard',
  words: ['wizard', 'mage', 'sorcerer', 'magician', 'warlock', 'merlin', 'druid'],
  kind: 'character',
  defaultSettings: ['forest', 'mountains'],
  hat: 'wizard hat',
  realHeight: 2,
  aspect: 0.66,
  habitat: 'ground',
  poses: [standing, casting],
  actions: { stand: standing, walk: striding, sit: seated, wave: casting },
});
