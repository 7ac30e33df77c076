import { defineFigure, type FigureDefinition, type Pose } from '../define-figure.ts';
import { fill, stroke } from '../shapes/paint.ts';
import { dressed, type Stance } from '../shapes/people.ts';
import { ellipse } from '../shapes/solid.ts';
import { childStances } from '../shapes/stances.ts';
import { type Cuts, outfitOf } from './person.ts';

const anyChild: Cuts = ['short', 'ponytail', 'bob', 'hat', 'long', 'curls', 'beanie'];
const girls: Cuts = ['ponytail', 'long', 'bob', 'bun', 'curls'];
const boys: Cuts = ['short', 'beanie', 'hat', 'curls', 'short'];

/** A child of these cuts in a stance. */
const childIn =
  (stance: Stance, cuts: Cuts): Pose =>
  (look) =>
    dressed(stance, outfitOf(look, 0, cuts));

/** Holding a toy balloon by its string. */
const withBalloon =
  (cuts: Cuts): Pose =>
  (look) => [
    stroke('detail', '#5a4a44', 0.6, 'M49.4 49C50.6 40 49.6 32 51 24'),
    fill('accent', '#d9483f', ellipse(51, 14.4, 7.2, 8.6)),
    fill('accent', '#d9483f', 'M51 22L49 25.4H53Z'),
    fill('light', '#f0a59c', ellipse(48.4, 10.6, 1.6, 2.8, 20)),
    ...dressed(
      { ...childStances.standing, farArm: '34.6,35.8,3.7 42.4,43.6,3.1 49,44.6,2.4', head: [29, 16.6, -4] },
      outfitOf(look, 0, cuts),
    ),
  ];

const figureOf = (id: string, words: readonly string[], cuts: Cuts, measured: FigureDefinition['measured'] = {}) =>
  defineFigure({
    measured,
    id,
    words,
    kind: 'person',
    defaultSettings: ['meadow', 'garden'],
    realHeight: 1.15,
    aspect: 0.6,
    habitat: 'ground',
    poses: [
      childIn(childStances.standing, cuts),
      childIn(childStances.walking, cuts),
      childIn(childStances.running, cuts),
      withBalloon(cuts),
      childIn(childStances.away, cuts),
    ],
    actions: {
      stand: childIn(childStances.standing, cuts),
      walk: childIn(childStances.walking, cuts),
      run: childIn(childStances.running, cuts),
      sit: childIn(childStances.sitting, cuts),
      wave: childIn({ ...childStances.standing, farArm: '34.6,35.6,3.7 44,32,3.1 47.6,22,2.4' }, cuts),
    },
  });

export const child = figureOf('child', ['child', 'kid', 'toddler', 'pupil', 'youngster', 'schoolchild'], anyChild);

export const girl = figureOf('girl', ['girl', 'little girl', 'schoolgirl', 'daughter', 'granddaughter'], girls, {
  chin: 0.85,
});

export const boy = figureOf('boy', ['boy', 'little boy', 'schoolboy', 'son', 'grandson'], boys);
