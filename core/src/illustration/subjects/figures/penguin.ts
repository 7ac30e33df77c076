import { defineFigure, type Pose } from '../define-figure.ts';
import { outline } from '../shapes/curve.ts';
import { limb } from '../shapes/limb.ts';
import { choice, coat, coatOf, fill } from '../shapes/paint.ts';
import { union, within } from '../shapes/path-algebra.ts';
import { ellipse } from '../shapes/solid.ts';

const posed =
  (waving: boolean): Pose =>
  (look) => {
    const { body, shade, light } = coat(look, ['#2f3644', '#384056'] as const);
    const torso = outline(
      '38,2 50,5 55,15 54,24 60,36 65,54 64,76 56,92 40,97 24,92 17,76 17,54 22,36 26,24 25,14 28,5',
    );
    const scarf = coatOf(choice(look.seed, ['#d0453f', '#3f86a8', '#e0a43c'] as const, 1));
    return [
      fill(
        'accent',
        '#e9982f',
        outline('20,92! 34,90! 38,96 37,100! 17,100! 16,96') + outline('44,92! 58,90! 63,96 62,100! 42,100! 41,96'),
      ),
      fill('shade', shade, waving ? limb('60,40,5 70,30,4.6 77,18,2.6') : limb('61,40,5 68,54,5 71,68,2.4')),
      fill('body', body, torso),
      fill(
        'light',
        '#f6f1e6',
        within(
          union(
            outline('44,30 56,36 61,54 60,76 52,92 40,95 30,90 25,74 27,52 33,36'),
            outline('42,10 52,9 54,17 52,25 45,26 40,20'),
          ),
          torso,
        ),
      ),
      fill(
        'shade',
        '#ddd6c8',
        within(
          outline('20,84 40,90 62,82 62,100 20,100'),
          outline('44,30 56,36 61,54 60,76 52,92 40,95 30,90 25,74 27,52 33,36'),
        ),
      ),
      fill('glow', '#f2c14a', within(outline('30,26 42,26 54,25 58,32 44,37 32,32'), torso)),
      fill('body', light, limb('22,42,5 16,56,5.4 13,70,2.6')),
      fill('body', body, limb('21,42,4.6 15,56,4.8 12.6,69,2.2')),
      fill('accent', '#e9982f', outline('51,13! 58,15.6 64,18.6! 57,20.4 51,20!')),
      fill('dark', '#17151c', ellipse(47, 14, 2, 2.4)),
      fill('detail', '#ffffff', ellipse(47.7, 13.2, 0.8)),
      ...(look.seed % 2
        ? [
            fill('accent', scarf.body, limb('25,29,3 38,32,3.6 55,28,3')),
            fill('accent', scarf.shade, limb('30,31,3 28,40,3.4 30,48,3')),
          ]
        : []),
    ];
  };

export const penguin = defineFigure({
  id: 'penguin',
  words: ['penguin', 'emperor penguin'],
  kind: 'animal',
  defaultSettings: ['snow'],
  realHeight: 0.9,
  aspect: 0.8,
  habitat: 'ground',
  poses: [posed(false), posed(true)],
  actions: { stand: posed(false), walk: posed(false), wave: posed(true) },
});
