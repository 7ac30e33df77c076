import { Path2D } from '@napi-rs/canvas';
import { css, lighten, mix } from '../drawing/colour.ts';
import {
  addCircle,
  type DrawingContext,
  fillShape,
  pathOf,
  radialGradient,
  verticalGradient,
  withBlendMode,
} from '../drawing/drawing-context.ts';
import { localColour } from '../drawing/local-colour.ts';
import { defineSetting } from './define-setting.ts';
import type { Layout } from './setting.ts';
import { drawCrowd, drawSeats } from './show-audience.ts';
import { drawDrapes, drawScreen } from './show-cloth.ts';
import { gels, night } from './show-light.ts';

/** A stage in a dark hall: beams of light, curtains or a screen, a crowd before it. */
const layOut: Layout = (drawing) => {
  const { scene, height } = drawing;
  const floor = height * 0.66;
  const has = (feature: 'screen' | 'curtain' | 'crowd') => scene.features.includes(feature);
  const isCinema = has('screen');
  const hasCurtain = has('curtain') || (!isCinema && !has('crowd'));
  const isAlone = scene.subjects.length === 0;
  return {
    layers: [
      { name: 'hall', depth: 0, draw: () => drawHall(drawing, floor) },
      ...(isCinema ? [{ name: 'screen', depth: 0.2, draw: () => drawScreen(drawing, floor) }] : []),
      { name: 'floor', depth: 0.3, draw: () => drawFloor(drawing, floor) },
      ...(isCinema ? [] : [{ name: 'beams', depth: 0.35, draw: () => drawBeams(drawing, floor) }]),
      ...(hasCurtain ? [{ name: 'curtain', depth: 0.45, draw: () => drawDrapes(drawing, floor) }] : []),
      ...(hasCurtain || isCinema ? [] : [{ name: 'speakers', depth: 0.45, draw: () => drawSpeakers(drawing, floor) }]),
      ...(isAlone && !isCinema ? [{ name: 'microphone', depth: 0.6, draw: () => drawMicrophone(drawing, floor) }] : []),
      isCinema
        ? { name: 'seats', depth: 0.95, draw: () => drawSeats(drawing) }
        : { name: 'crowd', depth: 0.95, draw: () => drawCrowd(drawing, has('crowd') ? 1 : 0.55) },
    ],
    anchors: {
      ground: { y: () => floor + height * 0.07, from: 0.24, to: 0.76, scale: 0.86, depth: 0.8, on: 'ground' },
      sky: { y: () => height * 0.4, from: 0.2, to: 0.8, scale: 0.6, depth: 0.8, on: 'air' },
    },
  };
};

function drawHall(drawing: DrawingContext, floor: number): void {
  const { context, width, height, paints, scene } = drawing;
  const dark = night(drawing);
  const [first, second] = gels(drawing);
  context.fillStyle = verticalGradient(drawing, 0, floor, [
    [0, dark],
    [1, mix(dark, first ?? paints.accent, 0.42)],
  ]);
  context.fillRect(0, 0, width, height);
  withBlendMode(drawing, 'screen', 1, () => {
    const centre = { x: width * scene.composition.focus, y: floor * 0.86 };
    context.fillStyle = radialGradient(drawing, centre, width * 0.62, [
      [0, second ?? paints.glow, 0.6],
      [0.5, first ?? paints.glow, 0.24],
      [1, dark, 0],
    ]);
    context.fillRect(0, 0, width, floor);
  });
}

function drawFloor(drawing: DrawingContext, floor: number): void {
  const { context, width, height, paints, unit, scene } = drawing;
  const boards = mix(localColour(drawing, '#6a4632'), night(drawing), 0.5);
  const edge = floor + height * 0.13;
  context.fillStyle = verticalGradient(drawing, floor, edge, [
    [0, mix(boards, paints.glow, 0.12)],
    [1, mix(boards, paints.glow, 0.34)],
  ]);
  context.fillRect(0, floor, width, edge - floor);
  context.strokeStyle = css(night(drawing), 0.35);
  context.lineWidth = 1.4 * unit;
  for (let board = -12; board <= 12; board++) {
    context.beginPath();
    context.moveTo(width / 2 + board * width * 0.06, floor);
    context.lineTo(width / 2 + board * width * 0.085, edge);
    context.stroke();
  }
  context.fillStyle = verticalGradient(drawing, edge, height, [
    [0, mix(night(drawing), boards, 0.4)],
    [1, night(drawing)],
  ]);
  context.fillRect(0, edge, width, height - edge);
  context.fillStyle = css(mix(boards, paints.sun, 0.4), 0.8);
  context.fillRect(0, edge, width, 3 * unit);
  withBlendMode(drawing, 'screen', 1, () => {
    context.save();
    context.translate(width * scene.composition.focus, floor + height * 0.06);
    context.scale(1, 0.2);
    context.fillStyle = radialGradient(drawing, { x: 0, y: 0 }, width * 0.3, [
      [0, paints.sun, 0.55],
      [0.6, paints.glow, 0.3],
      [1, paints.glow, 0],
    ]);
    context.fillRect(-width, -width * 0.3, width * 2, width * 0.6);
    context.restore();
  });
}

/** Lamps on a bar above and their cones. */
function drawBeams(drawing: DrawingContext, floor: number): void {
  const { context, width, height, unit, scene } = drawing;
  const chance = drawing.chance('beams');
  const colours = gels(drawing);
  const count = 5 + chance.integer(0, 2);
  const bar = height * 0.05;
  withBlendMode(drawing, 'screen', 1, () => {
    for (let beam = 0; beam < count; beam++) {
      const x = width * ((beam + 0.5) / count);
      const aim = scene.composition.focus * width + (chance.next() - 0.5) * width * 0.7;
      const spread = width * (0.05 + chance.next() * 0.05);
      const paint = colours[beam % colours.length] ?? colours[0] ?? [0.8, 0, 0];
      context.fillStyle = verticalGradient(drawing, bar, floor + height * 0.08, [
        [0, lighten(paint, 0.12), 0.6],
        [1, paint, 0.1],
      ]);
      context.fill(
        pathOf([
          { x: x - 5 * unit, y: bar },
          { x: x + 5 * unit, y: bar },
          { x: aim + spread, y: floor + height * 0.07 },
          { x: aim - spread, y: floor + height * 0.07 },
        ]),
      );
    }
  });
  context.fillStyle = css(night(drawing));
  context.fillRect(0, bar - 10 * unit, width, 8 * unit);
  for (let lamp = 0; lamp < count; lamp++) {
    const x = width * ((lamp + 0.5) / count);
    context.fillStyle = css(night(drawing));
    context.fillRect(x - 11 * unit, bar - 8 * unit, 22 * unit, 20 * unit);
    context.fillStyle = css(lighten(colours[lamp % colours.length] ?? [0.9, 0, 0], 0.25));
    context.beginPath();
    context.ellipse(x, bar + 12 * unit, 9 * unit, 4 * unit, 0, 0, 7);
    context.fill();
  }
}

/** Stacks of loudspeakers. */
function drawSpeakers(drawing: DrawingContext, floor: number): void {
  const { context, width, height, paints, unit } = drawing;
  for (const x of [width * 0.07, width * 0.93]) {
    for (let box = 0; box < 3; box++) {
      const y = floor + height * 0.07 - (box + 1) * height * 0.12;
      const body = new Path2D();
      body.roundRect(x - width * 0.055, y, width * 0.11, height * 0.115, 4 * unit);
      fillShape(drawing, body, css(mix(night(drawing), paints.glow, 0.1)), paints.ink);
      const cone = new Path2D();
      addCircle(cone, x, y + height * 0.058, height * 0.042);
      context.fillStyle = css(lighten(night(drawing), 0.1));
      context.fill(cone);
      context.strokeStyle = css(paints.glow, 0.4);
      context.lineWidth = 2 * unit;
      context.stroke(cone);
    }
  }
}

function drawMicrophone(drawing: DrawingContext, floor: number): void {
  const { context, width, height, paints, unit, scene } = drawing;
  const x = width * scene.composition.focus;
  const foot = floor + height * 0.08;
  context.strokeStyle = css(mix(night(drawing), paints.sun, 0.25));
  context.lineWidth = 5 * unit;
  context.lineCap = 'round';
  context.beginPath();
  context.moveTo(x, foot);
  context.lineTo(x, foot - height * 0.25);
  context.lineTo(x + 16 * unit, foot - height * 0.275);
  context.stroke();
  context.fillStyle = css(mix(night(drawing), paints.sun, 0.2));
  context.beginPath();
  context.ellipse(x, foot, 40 * unit, 8 * unit, 0, 0, 7);
  context.fill();
  context.fillStyle = css(mix(paints.stone, paints.sun, 0.4));
  context.beginPath();
  context.ellipse(x + 22 * unit, foot - height * 0.285, 12 * unit, 16 * unit, 0.6, 0, 7);
  context.fill();
}

export const stage = defineSetting({
  id: 'stage',
  words: [
    {
      phrases:
        'concert concerts gig gigs festival music-festival live-music stage stages open-mic karaoke nightclub dance-floor disco',
      features: ['crowd'],
    },
    { phrases: 'theatre theater opera ballet-stage stand-up comedy-night', features: ['curtain'] },
    { phrases: 'cinema movie-theatre movie-theater movie-night film-night film-festival', features: ['screen'] },
  ],
  // A festival is held under the sky; what falls out of it stays off the stage.
  isIndoors: false,
  hasSky: true,
  hasWater: false,
  ground: 'floor',
  weather: 'outside',
  isBuilt: true,
  layOut,
});
