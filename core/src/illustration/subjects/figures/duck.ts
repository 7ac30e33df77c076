import { defineFigure, type Pose } from '../define-figure.ts';
import { line, outline } from '../shapes/curve.ts';
import { underside } from '../shapes/form.ts';
import { placed } from '../shapes/group.ts';
import { limb } from '../shapes/limb.ts';
import { coat, fill, stroke } from '../shapes/paint.ts';
import { moved, union, within } from '../shapes/path-algebra.ts';
import { ellipse } from '../shapes/solid.ts';

const [beak, ink] = ['#e9a034', '#231d20'];

/** A drake afloat. */
const drake: Pose = (look) => {
  const { body, shade, light, deep } = coat(look, ['#a08a74', '#b09a80'] as const);
  const green = look.colour ? deep : '#2f6b52';
  const hull = outline('6,58! 18,66 34,62 54,60 76,62 96,70 108,82 100,96 76,100 44,100 22,92 10,76');
  const neck = limb('98,80,13 100,62,9 100,46,9.4 104,32,11.6');
  const wing = outline('20,62 40,58 62,60 84,72 90,82! 76,86 56,88 36,84 24,76 12,64!');
  return [
    fill('body', body, hull),
    fill('dark', '#3a3234', within(outline('0,50 14,54 28,70 20,86 0,80'), hull)),
    fill('shade', '#7a4f38', within(outline('92,62 116,60 116,96 92,98 86,82'), hull)),
    fill('shade', shade, within(outline('0,88 60,94 116,88 116,104 0,104'), hull)),
    fill('accent', green, neck),
    fill('light', '#f4efe4', within(outline('84,66 100,70 116,66 116,71 100,75 84,71'), neck)),
    fill('light', light, wing),
    fill('accent', '#3f6fa8', within(outline('34,72 60,74 84,80 80,88 56,88 34,84'), wing)),
    stroke('detail', shade, 1, line('26,68 46,66 68,70')),
    fill('accent', beak, outline('112,30! 120,34 130,37! 130,41 120,42 112,39!')),
    stroke('detail', '#b8761f', 0.7, line('114,38 122,39 130,39')),
    fill('detail', '#ffffff', ellipse(107, 29, 2.4)),
    fill('dark', ink, ellipse(107.6, 29, 1.6)),
  ];
};

/** A brown hen with her duckling behind. */
const hen: Pose = (look) => {
  const coatColours = coat(look, ['#9a7650', '#a8845c'] as const);
  const recoloured = drake({ ...look, colour: look.colour ?? '#9a7650' });
  const duckling = [
    fill('light', '#f0cf6a', union(limb('6,90,6 14,90,8.4 22,88,6'), ellipse(24, 80, 6))),
    fill('shade', '#d9b04e', outline('6,88 14,86 20,90 12,94')),
    fill('accent', beak, outline('29,79! 35,81.4! 29,83!')),
    fill('dark', ink, ellipse(26, 78.6, 1.1)),
  ];
  return [
    ...placed(duckling, 0, 2, 0.98),
    ...placed(recoloured, 22, 20, 0.8).map((layer) =>
      layer.colour === '#3f6fa8' ? { ...layer, colour: coatColours.light } : layer,
    ),
  ];
};

/** A white duck on its feet. */
const standing: Pose = (look) => {
  const { body, shade } = coat(look, ['#f5f0e4', '#f3dd8c', '#f5f0e4'] as const);
  const torso = outline('14,40! 28,52 46,52 66,46 84,44 96,54 96,70 86,82 66,87 44,84 28,74 20,58');
  const neck = limb('84,58,13 90,42,9 91,28,9 95,17,11');
  const silhouette = union(torso, neck);
  const wing = outline('30,56 48,54 66,56 78,66! 66,74 50,76 36,70 22,56!');
  const foot = outline('-3,0! 3,0! 4,5 13,7! 12,10! -4,10! -5,6');
  return [
    fill('accent', '#cf8a26', limb('66,82,2.6 68,92,2')),
    fill('accent', '#cf8a26', moved(foot, 67, 89.4)),
    fill('body', body, silhouette),
    fill('shade', shade, underside(torso, 6)),
    fill('shade', shade, wing),
    stroke('detail', body, 1.1, `${line('34,60 50,60 64,63')}${line('38,66 50,67 62,68')}`),
    fill('accent', beak, limb('54,82,2.8 54,91,2.2')),
    fill('accent', beak, moved(foot, 53, 90)),
    fill('accent', beak, outline('103,14! 111,18 120,20! 121,24 111,26 103,23!')),
    stroke('detail', '#b8761f', 0.7, line('105,22 112,23 120,22')),
    fill('dark', ink, ellipse(98, 14, 1.9, 2.2)),
    fill('detail', '#ffffff', ellipse(98.6, 13.2, 0.7)),
  ];
};

export const duck = defineFigure({
  id: 'duck',
  words: ['duck', 'mallard', 'duckling', 'drake'],
  kind: 'animal',
  defaultSettings: ['sea', 'lake'],
  realHeight: 0.45,
  aspect: 1.34,
  habitat: 'water',
  poses: [drake, hen],
  otherHabitats: { ground: [standing] },
});
