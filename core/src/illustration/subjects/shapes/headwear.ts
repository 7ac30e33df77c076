/** What characters wear on their heads, about a head whose middle is 0,0. */
import type { FigureLayer } from '../figure.ts';
import { line, outline } from './curve.ts';
import { limb } from './limb.ts';
import { fill, stroke } from './paint.ts';
import { ellipse, star } from './solid.ts';

/** The colour of crowns and badges. */
export const gold = '#e3b23c';

/** A crown with a ruby. */
export const crown: readonly FigureLayer[] = [
  fill('accent', gold, outline('-7,-5! -8,-12.4! -3.8,-9 0,-13.6! 3.8,-9 7.6,-12.8! 7.2,-6! 0,-6.6')),
  fill('accent', '#c9364a', ellipse(0, -8, 1.3)),
];
/** A tiara. */
export const tiara: readonly FigureLayer[] = [
  fill('accent', gold, outline('-4,-8! -2,-11.4! 1,-9.6 3,-13! 5,-9 7.6,-10! 7.4,-5.6! 2,-7.4')),
];
/** A beard of a colour. */
export const beard = (colour: string): readonly FigureLayer[] => [
  fill('light', colour, outline('-4.4,1.6! -1,4 3,3.4 6.8,3! 7,8 4,13 0,15.6 -4,11')),
];
/** A cook's hat. */
export const toque: readonly FigureLayer[] = [
  fill('light', '#f4f1ea', `${ellipse(-4.4, -10.2, 4.2)}${ellipse(1, -11.4, 4.6)}${ellipse(5.6, -10, 3.8)}`),
  fill('light', '#e6e1d6', outline('-6.8,-4.6! -6.6,-11! 7,-10.6! 7,-5! 0,-6')),
];
/** A witch's hat. */
export const pointedHat: readonly FigureLayer[] = [
  fill('dark', '#33304a', outline('-6.4,-5! -4.4,-11 -7,-14! -1,-14.6 2.6,-11 5.6,-5.4!')),
  fill('accent', '#8a5aa8', outline('-6.4,-5! -5.8,-7.4! 4.8,-7.8! 5.6,-5.4!')),
  fill('dark', '#33304a', limb('-12,-3.4,0.9 0,-5.4,1.5 12,-4.8,0.9')),
];
/** A peaked cap with a badge. */
export const peakedCap = (colour: string, badge: string): readonly FigureLayer[] => [
  fill('accent', colour, outline('-7.8,-4! -8.8,-9.6 -1,-12.4 7.6,-10 7.2,-5.4! 0,-5.6')),
  fill('dark', '#22242c', outline('2,-6! 7.4,-6.2! 11.4,-3.8! 5,-4')),
  fill('detail', badge, star(4, -8.6, 2, 5, 0.5)),
];
/** A firefighter's helmet. */
export const fireHelmet: readonly FigureLayer[] = [
  fill('accent', '#c9403a', outline('-11,-2.6! -7.6,-5 -6.8,-10 0,-13.4 6.4,-10.6 7.6,-6! 11,-4.8! 0,-5.4')),
  fill('detail', gold, outline('3,-12! 6.6,-10.4! 7,-6.4! 3.6,-7!')),
];
/** A tricorn and an eye patch. */
export const tricorn: readonly FigureLayer[] = [
  fill('dark', '#2a2a32', outline('-12,-4.4! -8.6,-10.6 0,-13.4 8.6,-10.8 12,-5.6! 5,-7.4 0,-7 -6,-5.6')),
  stroke('accent', gold, 0.8, line('-11.4,-5 -6,-6.4 0,-7.8 5,-8.2 11.4,-6.2')),
  fill('light', '#f4f1ea', ellipse(0.6, -10.2, 1.6)),
  fill('dark', '#2a2a32', outline('2.4,-2! 6.6,-2.2! 6,1.2 3.4,1.4')),
  stroke('dark', '#2a2a32', 0.7, 'M-6 -4L3 -1.4'),
];
/** A red cap with a bobble. */
export const santaHat: readonly FigureLayer[] = [
  fill('accent', '#c9303a', outline('-7,-5! -7,-10 -2,-13 -9,-12.6 -12,-6! -8,-9 -5,-14 2,-13.6 7,-6!')),
  fill('light', '#f6f3ec', limb('-7,-4,1.7 0,-6,1.9 7.2,-6,1.7')),
  fill('light', '#f6f3ec', ellipse(-12, -5, 2.2)),
];
/** A hood that leaves the eyes free. */
export const hood: readonly FigureLayer[] = [
  fill(
    'dark',
    '#2a2c36',
    outline('-7.4,3 -8,-4 -4,-9 2,-9.6 7,-6 7.4,-3.4! 2,-3.4 -2,-2! -2,2! 3,2.4 7.6,1.4! 6.6,6 2,8.4 -3,7.6'),
  ),
  stroke('dark', '#2a2c36', 1.6, 'M-7 -2L-12 0M-7 -1.4L-11.4 3.4'),
];
/** A steel helmet. */
export const soldierHelmet: readonly FigureLayer[] = [
  fill('accent', '#5f6a44', outline('-8.4,-2! -8,-8 -2,-12.4 5,-11 8.4,-5.6! 10,-4.6! 0,-4')),
];
/** A ring of light. */
export const halo: readonly FigureLayer[] = [stroke('glow', '#ffe08a', 1.4, ellipse(0, -12.4, 6, 1.8, -6))];
/** A cap with a cross. */
export const cap = (colour: string): readonly FigureLayer[] => [
  fill('light', colour, outline('-7,-4.6! -6,-10.4 0,-12 5.4,-10.6 6.6,-5.6! 0,-6.2')),
  fill('accent', '#c9403a', 'M-1 -11h2v1.6h1.6v2h-1.6v1.6h-2v-1.6h-1.6v-2h1.6Z'),
];
/** A wide hat with a dented crown. */
export const cowboyHat: readonly FigureLayer[] = [
  fill('accent', '#8a5f3c', outline('-6.4,-5! -6,-11 -3,-13.4! 0,-12 3,-13.6! 5.6,-11 6.2,-5.6!')),
  fill('dark', '#4a3222', outline('-6.4,-5! -6.3,-7! 6.1,-7.4! 6.2,-5.6!')),
  fill('accent', '#8a5f3c', outline('-13,-7.6! -8,-4.4 0,-4.6 8,-5 13,-8.4! 9,-3.4 0,-2.8 -9,-2.6')),
];
/** A soft hat with a band. */
export const fedora = (colour: string): readonly FigureLayer[] => [
  fill('accent', colour, outline('-6.6,-5! -6,-11 -1,-13 2,-12 5.4,-12 6.4,-5.8!')),
  fill('dark', '#2a2a30', outline('-6.6,-5! -6.5,-7.2! 6.2,-7.8! 6.4,-5.8!')),
  fill('accent', colour, limb('-10,-3.6,0.9 -3,-5,1.3 5,-5.6,1.3 11.6,-4.2,0.9')),
];
/** A helmet with horns, and a beard below. */
export const hornedHelmet: readonly FigureLayer[] = [
  fill('light', '#efe6d2', outline('-6,-7! -11,-8 -12.6,-14! -8,-11.6 -4,-10!')),
  fill('light', '#efe6d2', outline('4,-9! 9,-9.6 11.6,-15.4! 6.6,-12.6 2,-11.4!')),
  fill('accent', '#8a929c', outline('-7.6,-3! -7.4,-8.6 0,-12.2 6,-10 7.6,-5!')),
  fill('dark', '#5a4a3a', outline('-7.6,-2.4! 0,-4.2 7.8,-5! 7.4,-7! 0,-6.4 -7.6,-4.8!')),
];
/** A crested helmet with a neck guard. */
export const samuraiHelmet: readonly FigureLayer[] = [
  fill('accent', gold, outline('1,-10! -2.4,-13 -1,-15! 1.4,-12 4,-11.4 6.6,-12 9.4,-15! 9.4,-13 5,-9!')),
  fill('dark', '#3a2f3a', outline('-8,-2! -7.6,-8.6 0,-12 6,-10 8,-5!')),
  fill('accent', '#8a2f34', outline('-8,-3! -4,-3.4! -4.6,5 -12,8! -10.4,2')),
];
/** A red nose in a white face with a broad smile, wild hair, and a small hat with a flower. */
export const clownFace: readonly FigureLayer[] = [
  fill('light', '#fbf4ec', ellipse(3.8, -1.4, 2, 2.7)),
  fill('light', '#fbf4ec', outline('0.6,3.2 3,2.2 6.4,2.8 7,4.4 5.6,7 2.4,7.6 0.2,5.8')),
  stroke('accent', '#d9403a', 1.1, line('1.8,4.2 3.4,5.7 5.6,5.2 6.4,4')),
  fill('dark', '#2a2024', ellipse(4.2, -1, 0.9, 1.3)),
  fill('light', '#ffffff', ellipse(4.5, -1.5, 0.35)),
  stroke('detail', '#4a6fb0', 0.6, 'M3.4 -4.2L4.4 -5.2L5.2 -4'),
  fill('detail', '#f2a39a', ellipse(1, 2.4, 1.5, 1.1)),
  fill('accent', '#d9403a', ellipse(7.4, 1, 2.4)),
  fill('light', '#f4a59c', ellipse(6.8, 0.2, 0.7)),
  fill(
    'accent',
    '#e8862f',
    [ellipse(-6.6, -1.4, 4.4), ellipse(-8, 3.4, 3.9), ellipse(-4.6, -5.6, 3.6), ellipse(-5.4, 6.4, 2.8)].join(''),
  ),
  fill('light', '#f2a552', ellipse(-8, -2.6, 1.6) + ellipse(-9, 2.2, 1.4)),
  fill('dark', '#3a6fb0', outline('-4.4,-7.4! -3.6,-12.8 0,-14.2 3.8,-13 4.4,-7.8!')),
  fill('accent', '#f0c04a', outline('-4.3,-7.6! -4.1,-10! 4.2,-10.2! 4.4,-7.8!')),
  fill('dark', '#3a6fb0', limb('-7,-7,1 -0.4,-8,1.3 7,-7.4,1')),
  stroke('detail', '#4f8f4a', 0.7, 'M2.4 -9.4L3.8 -12.6'),
  fill(
    'accent',
    '#e0574a',
    [0, 1, 2, 3, 4].map((i) => ellipse(4 + Math.cos(i * 1.257) * 1.4, -12.8 + Math.sin(i * 1.257) * 1.4, 1)).join(''),
  ),
  fill('light', '#f8e08a', ellipse(4, -12.8, 0.9)),
];
/** A pointed cap and a pointed ear. */
export const elfCap: readonly FigureLayer[] = [
  fill('light', '#f0c8a4', outline('-3,2.6! -3.4,0 -8,-5! -1.4,-2.6 0,1')),
  fill('accent', '#4f8a4a', outline('-7.2,-4! -7,-9 -12,-13.6! -5,-14.6 2,-12 7,-5.4!')),
  fill('accent', '#c9403a', limb('-7,-3.6,1.3 0,-5.6,1.4 7,-5.6,1.3')),
  fill('detail', gold, ellipse(-12, -13.4, 1.7)),
];
/** A high collar and slick hair to a point. */
export const vampireCollar: readonly FigureLayer[] = [
  fill('dark', '#8a1f2a', outline('-3,15! -9,10 -11,0! -5,5 1,11!')),
  fill('light', '#ffffff', outline('4,4.6! 5,7.2! 5.6,4.6!')),
];
