import { Path2D } from '@napi-rs/canvas';
import { css, mix } from '../drawing/colour.ts';
import type { DrawingContext } from '../drawing/drawing-context.ts';
import { addPine } from '../drawing/plants.ts';
import { type Edge, heightAt } from '../drawing/terrain.ts';
import { airAnchor, farAnchor, groundAnchor } from './anchors.ts';
import { rangeLayers, skyLayer } from './backdrop.ts';
import { defineSetting } from './define-setting.ts';
import { copseLayer } from './dressing.ts';
import { groundEdge, groundLayer } from './foreground.ts';
import { frameLayer } from './frame.ts';
import { pathLayer } from './lead.ts';
import type { Layout } from './setting.ts';

/** White hills under a cold sky, pines with snow on them. */
const layOut: Layout = (drawing) => {
  const { paints } = drawing;
  const edge = groundEdge(drawing, 0.28, 0.08);
  const isAlpine = drawing.chance('snow').next() < 0.5;
  return {
    layers: [
      skyLayer(drawing),
      ...rangeLayers(drawing, {
        kind: isAlpine ? 'peaks' : 'hills',
        count: 4,
        height: isAlpine ? 0.5 : 0.24,
        upTo: 0.66,
        hasSnow: true,
        trees: 'pine',
        near: mix(paints.snow, paints.sky[0] ?? paints.haze, 0.3),
      }),
      groundLayer(drawing, edge, mix(paints.snow, paints.sky[2] ?? paints.haze, 0.12), null),
      { name: 'drifts', depth: 0.62, draw: () => drawDrifts(drawing, edge) },
      ...pathLayer(drawing, edge),
      ...copseLayer(drawing, edge, 'pine'),
      { name: 'snowy pines', depth: 0.66, draw: () => drawSnowyPines(drawing, edge) },
      frameLayer(drawing, 'pine'),
    ],
    anchors: { ground: groundAnchor(drawing, edge, 0.45), far: farAnchor(drawing, edge), sky: airAnchor(drawing) },
  };
};

/** Soft blue shadows and bright crests on the snow. */
function drawDrifts(drawing: DrawingContext, edge: Edge): void {
  const { context, width, height, unit, paints } = drawing;
  const chance = drawing.chance('drifts');
  const [shade, shine] = [new Path2D(), new Path2D()];
  for (let drift = 0; drift < 26; drift++) {
    const x = chance.next() * width;
    const top = heightAt(edge, x);
    const t = 0.06 + chance.next() * 0.9;
    const reach = (40 + 190 * t) * unit * (0.5 + chance.next());
    const y = top + (height - top) * t;
    const path = drift % 3 === 0 ? shine : shade;
    path.moveTo(x - reach, y);
    path.quadraticCurveTo(x - reach * 0.2, y - (3 + 8 * t) * unit, x + reach, y);
    path.quadraticCurveTo(x, y + (2 + 5 * t) * unit, x - reach, y);
    path.closePath();
  }
  context.fillStyle = css(mix(paints.sky[1] ?? paints.haze, paints.ink, 0.2), 0.16);
  context.fill(shade);
  context.fillStyle = css(mix(paints.sun, paints.snow, 0.4), 0.4);
  context.fill(shine);
}

/** A few pines whose sides towards the light are white. */
function drawSnowyPines(drawing: DrawingContext, edge: Edge): void {
  const { context, width, height, unit, paints, light, scene } = drawing;
  const chance = drawing.chance('snowy');
  for (let pine = 0; pine < 7; pine++) {
    const x = chance.next() * width;
    if (Math.abs(x / width - scene.composition.focus) < 0.2) continue;
    const y = heightAt(edge, x) + (height - heightAt(edge, x)) * (0.05 + chance.next() * 0.2);
    const tall = (70 + chance.next() * 90) * unit;
    const seed = `snowy ${pine}`;
    const body = new Path2D();
    addPine(body, x, y, tall, drawing.chance(seed));
    const white = new Path2D();
    addPine(white, x, y, tall, drawing.chance(seed));
    context.fillStyle = css(mix(mix(paints.ink, paints.foliage, 0.4), paints.haze, 0.16));
    context.fill(body);
    context.save();
    context.clip(body);
    context.translate(Math.sign(light.x - x) * tall * 0.05, -tall * 0.035);
    context.globalCompositeOperation = 'source-over';
    context.fillStyle = css(mix(paints.snow, paints.haze, 0.18), 0.8);
    context.fill(white);
    context.restore();
  }
}

export const snow = defineSetting({
  id: 'snow',
  words: [
    { phrases: 'tundra glacier arctic antarctica antarctic north-pole south-pole snowfield ice-floe iceberg icebergs' },
  ],
  isIndoors: false,
  hasSky: true,
  hasWater: false,
  ground: 'snow',
  weather: 'any',
  isOpen: true,
  layOut,
});
