/** The forms of abstract pictures: each fills the picture with one rhythm. */
import { Path2D } from '@napi-rs/canvas';
import { type Colour, css, lighten, mix, turn } from '../drawing/colour.ts';
import {
  addCircle,
  type DrawingContext,
  pathOf,
  slantedGradient,
  verticalGradient,
  withBlendMode,
} from '../drawing/drawing-context.ts';
import { createNoise } from '../drawing/noise.ts';

/** Forms of an abstract picture. */
export type AbstractForm = 'bands' | 'discs' | 'flow' | 'shards' | 'blocks' | 'rain';

/** The colours of the picture in the order of their weight. */
function inks({ paints }: DrawingContext): readonly Colour[] {
  return [
    paints.accent,
    paints.sky[1] ?? paints.ink,
    paints.second,
    paints.sky[3] ?? paints.haze,
    paints.glow,
    paints.water,
    paints.ink,
    turn(paints.accent, 40),
    paints.sun,
  ];
}

/** Draws a form over the whole drawing. */
export const abstractForms: Readonly<Record<AbstractForm, (drawing: DrawingContext) => void>> = {
  /** Wide waves over each other, far to near. */
  bands(drawing) {
    const { context, width, height, paints } = drawing;
    const chance = drawing.chance('bands');
    const noise = createNoise(chance);
    const count = 9;
    for (let band = 0; band < count; band++) {
      const t = band / (count - 1);
      const base = height * (0.16 + 0.82 * t);
      const path = new Path2D();
      path.moveTo(0, height);
      for (let step = 0; step <= 48; step++)
        path.lineTo((step / 48) * width, base + (noise(step / 13 + band * 7) - 0.5) * height * 0.2);
      path.lineTo(width, height);
      path.closePath();
      const hue = mix(
        paints.sky[Math.floor((1 - t) * 4)] ?? paints.haze,
        band % 3 === 1 ? paints.accent : paints.water,
        0.28 + 0.2 * t,
      );
      context.fillStyle = verticalGradient(drawing, base - height * 0.1, base + height * 0.3, [
        [0, lighten(hue, 0.05)],
        [1, mix(hue, paints.ink, 0.14 + 0.3 * t)],
      ]);
      context.fill(path);
    }
    const disc = new Path2D();
    addCircle(disc, width * drawing.scene.composition.focus, height * 0.26, width * 0.1);
    context.fillStyle = css(paints.sun, 0.95);
    context.fill(disc);
  },
  /** Circles that overlap and mix, with fine rings and lines. */
  discs(drawing) {
    const { context, width, height, unit } = drawing;
    const chance = drawing.chance('discs');
    const colours = inks(drawing);
    for (let disc = 0; disc < 12; disc++) {
      const radius = Math.min(width, height) * (disc < 3 ? 0.2 + chance.next() * 0.14 : 0.03 + chance.next() * 0.11);
      const centre = { x: width * (0.12 + chance.next() * 0.76), y: height * (0.12 + chance.next() * 0.76) };
      const path = new Path2D();
      addCircle(path, centre.x, centre.y, radius);
      const paint = colours[disc % colours.length] ?? drawing.paints.accent;
      withBlendMode(drawing, disc % 4 === 3 ? 'source-over' : 'multiply', 0.82, () => {
        context.fillStyle = slantedGradient(
          drawing,
          { x: centre.x - radius, y: centre.y - radius },
          { x: centre.x + radius, y: centre.y + radius },
          [
            [0, lighten(paint, 0.1)],
            [1, paint],
          ],
        );
        context.fill(path);
      });
      if (disc % 3 !== 0) continue;
      context.strokeStyle = css(drawing.paints.ink, 0.6);
      context.lineWidth = 1.8 * unit;
      const ring = new Path2D();
      addCircle(ring, centre.x, centre.y, radius * 1.14);
      context.stroke(ring);
    }
    drawLines(drawing, 5);
  },
  /** Threads that follow a field. */
  flow(drawing) {
    const { context, width, height, unit, paints } = drawing;
    const chance = drawing.chance('flow');
    const [across, down] = [createNoise(chance), createNoise(chance)];
    const colours = inks(drawing);
    context.fillStyle = css(mix(paints.ink, paints.sky[0] ?? paints.ink, 0.5));
    context.fillRect(0, 0, width, height);
    context.lineCap = 'round';
    for (let thread = 0; thread < 620; thread++) {
      let [x, y] = [chance.next() * width * 1.2 - width * 0.1, chance.next() * height * 1.2 - height * 0.1];
      context.beginPath();
      context.moveTo(x, y);
      for (let step = 0; step < 24; step++) {
        const angle = (across(x / 210 / unit) + down(y / 210 / unit)) * Math.PI * 1.7;
        x += Math.cos(angle) * 9 * unit;
        y += Math.sin(angle) * 9 * unit;
        context.lineTo(x, y);
      }
      const paint =
        colours[Math.floor((across(x / 400 / unit) * 0.7 + chance.next() * 0.3) * colours.length)] ?? paints.glow;
      context.strokeStyle = css(lighten(paint, 0.06), 0.42 + chance.next() * 0.4);
      context.lineWidth = (0.8 + chance.next() ** 3 * 8) * unit;
      context.stroke();
    }
  },
  /** Splinters that burst from a point. */
  shards(drawing) {
    const { context, width, height, paints } = drawing;
    const chance = drawing.chance('shards');
    const colours = inks(drawing);
    const heart = { x: width * drawing.scene.composition.focus, y: height * (0.4 + chance.next() * 0.2) };
    context.fillStyle = css(mix(paints.ink, paints.accent, 0.2));
    context.fillRect(0, 0, width, height);
    for (let shard = 0; shard < 74; shard++) {
      const angle = chance.next() * Math.PI * 2;
      const start = (0.02 + chance.next() * 0.24) * width;
      const length = (0.16 + chance.next() * 0.7) * width;
      const half = 0.02 + chance.next() * 0.07;
      const at = (turned: number, away: number) => ({
        x: heart.x + Math.cos(angle + turned) * away,
        y: heart.y + Math.sin(angle + turned) * away,
      });
      const paint = colours[shard % colours.length] ?? paints.accent;
      context.fillStyle = slantedGradient(drawing, at(0, start), at(0, start + length), [
        [0, mix(paint, paints.sun, 0.4), 0.92],
        [1, paint, 0.75],
      ]);
      context.fill(
        pathOf([
          at(0, start),
          at(half, start + length * 0.62),
          at(half * 0.3, start + length),
          at(-half, start + length * 0.7),
        ]),
      );
    }
    const core = new Path2D();
    addCircle(core, heart.x, heart.y, width * 0.045);
    context.fillStyle = css(paints.sun);
    context.fill(core);
  },
  /** Rectangles, quarter circles and bars on a grid. */
  blocks(drawing) {
    const { context, width, height, paints, unit } = drawing;
    const chance = drawing.chance('blocks');
    const colours = inks(drawing);
    const count = drawing.scene.mood === 'hectic' ? 7 : 4 + chance.integer(0, 1);
    const [cellX, cellY] = [width / count, height / Math.round((count * height) / width)];
    for (let y = 0; y < height - 1; y += cellY) {
      for (let x = 0; x < width - 1; x += cellX) {
        const [back, front] = [chance.pick(colours), chance.pick(colours)];
        context.fillStyle = css(back);
        context.fillRect(x, y, cellX + 1, cellY + 1);
        const path = new Path2D();
        const kind = chance.integer(0, 5);
        const turned = chance.integer(0, 3);
        const [cx, cy] = [x + (turned % 2) * cellX, y + Math.floor(turned / 2) * cellY];
        if (kind < 2) {
          path.moveTo(cx, cy);
          path.ellipse(cx, cy, cellX, cellY, 0, 0, Math.PI * 2);
        } else if (kind === 2) addCircle(path, x + cellX / 2, y + cellY / 2, cellX * 0.36);
        else if (kind === 3)
          path.addPath(
            pathOf([
              { x, y: y + cellY },
              { x: x + cellX, y: y + cellY },
              { x: turned % 2 ? x : x + cellX, y },
            ]),
          );
        else if (kind === 4)
          for (let bar = 0; bar < 3; bar++) path.rect(x + cellX * (0.1 + bar * 0.3), y, cellX * 0.16, cellY);
        context.save();
        context.beginPath();
        context.rect(x, y, cellX, cellY);
        context.clip();
        context.fillStyle = css(front);
        context.fill(path);
        context.restore();
      }
    }
    context.strokeStyle = css(paints.ink, 0.5);
    context.lineWidth = 2 * unit;
  },
  /** Long drips from above, one warm spot. */
  rain(drawing) {
    const { context, width, height, unit, paints } = drawing;
    const chance = drawing.chance('drips');
    context.fillStyle = verticalGradient(drawing, 0, height, [
      [0, paints.sky[0] ?? paints.ink],
      [0.6, paints.sky[2] ?? paints.haze],
      [1, mix(paints.haze, paints.water, 0.4)],
    ]);
    context.fillRect(0, 0, width, height);
    for (let drip = 0; drip < 90; drip++) {
      const x = chance.next() * width;
      const across = (2 + chance.next() ** 2 * 26) * unit;
      const long = height * (0.15 + chance.next() * 0.75);
      const paint = chance.pick([paints.ink, paints.water, paints.sky[1] ?? paints.ink, paints.haze]);
      context.fillStyle = verticalGradient(drawing, 0, long, [
        [0, paint, 0.12],
        [1, paint, 0.5],
      ]);
      context.beginPath();
      context.roundRect(x, -across, across, long, across / 2);
      context.fill();
    }
    const disc = new Path2D();
    addCircle(disc, width * drawing.scene.composition.focus, height * 0.7, width * 0.055);
    context.fillStyle = css(mix(paints.accent, paints.sun, 0.4), 0.9);
    context.fill(disc);
  },
};

function drawLines(drawing: DrawingContext, count: number): void {
  const { context, width, height, unit, paints } = drawing;
  const chance = drawing.chance('lines');
  context.strokeStyle = css(paints.ink, 0.75);
  for (let line = 0; line < count; line++) {
    context.lineWidth = (1 + chance.next() * 4) * unit;
    context.beginPath();
    context.moveTo(chance.next() * width, chance.next() * height);
    context.lineTo(chance.next() * width, chance.next() * height);
    context.stroke();
  }
}
