/** Abstract pictures of ideas: what grows, what is connected. */
import { Path2D } from '@napi-rs/canvas';
import { type Colour, css, lighten, mix } from '../drawing/colour.ts';
import {
  addCircle,
  type DrawingContext,
  fillShape,
  type Point,
  pathOf,
  radialGradient,
  slantedGradient,
  verticalGradient,
  withBlendMode,
} from '../drawing/drawing-context.ts';

/** A ground of light from one side. */
function drawGround(drawing: DrawingContext): void {
  const { context, width, height, paints, light, scene } = drawing;
  const isDark = scene.time === 'night' || scene.time === 'dusk';
  const far = isDark ? mix(paints.ink, paints.sky[1] ?? paints.ink, 0.35) : mix(paints.haze, paints.snow, 0.45);
  const near = isDark
    ? mix(paints.ink, paints.sky[2] ?? paints.ink, 0.2)
    : mix(paints.haze, paints.sky[1] ?? paints.haze, 0.35);
  context.fillStyle = slantedGradient(drawing, { x: light.x, y: 0 }, { x: width - light.x, y: height }, [
    [0, far],
    [1, near],
  ]);
  context.fillRect(0, 0, width, height);
  if (drawing.brush.isFlat) return;
  context.fillStyle = radialGradient(drawing, { x: light.x, y: height * 0.3 }, width * 0.7, [
    [0, paints.sun, 0.5],
    [1, paints.sun, 0],
  ]);
  context.fillRect(0, 0, width, height);
}

/** Rising blocks with a lit top and a shaded side, and a line of light that climbs over them. */
export function drawGrowth(drawing: DrawingContext): void {
  const { context, width, height, paints, unit, scene } = drawing;
  const chance = drawing.chance('growth');
  drawGround(drawing);
  const count = 5 + chance.integer(0, 2);
  const floor = height * 0.84;
  const isMirrored = scene.composition.focus < 0.5 && chance.next() < 0.4;
  const [left, right] = [width * 0.13, width * 0.87];
  drawing.reservedAreas.push({ left: left / width, right: right / width, top: 0.2, bottom: floor / height });
  const step = (right - left) / count;
  context.fillStyle = css(paints.ink, 0.1);
  context.fillRect(0, floor, width, height - floor);
  const ceiling = Math.max(height * 0.26, (scene.composition.textSafeArea + 0.1) * height);
  const tips: Point[] = [];
  for (let bar = 0; bar < count; bar++) {
    const t = (bar + 1) / count;
    const tall = (floor - ceiling) * (0.16 + 0.84 * t ** 1.5) * (0.92 + chance.next() * 0.16);
    const x = left + step * bar;
    const paint = mix(mix(paints.water, paints.ink, 0.22), paints.accent, bar === count - 1 ? 0.9 : 0.06 * bar);
    drawBlock(drawing, { x, y: floor - tall, width: step * 0.62, height: tall }, paint);
    tips.push({ x: x + step * 0.31, y: floor - tall - height * 0.07 });
  }
  context.lineJoin = 'round';
  context.lineCap = 'round';
  context.strokeStyle = css(mix(paints.second, paints.sun, 0.25));
  context.lineWidth = 7 * unit;
  context.stroke(pathOf(tips, false));
  for (const tip of tips) {
    const dot = new Path2D();
    addCircle(dot, tip.x, tip.y, 11 * unit);
    fillShape(drawing, dot, css(mix(paints.second, paints.sun, 0.25)), paints.ink);
    const heart = new Path2D();
    addCircle(heart, tip.x, tip.y, 5 * unit);
    context.fillStyle = css(mix(paints.snow, paints.sun, 0.2));
    context.fill(heart);
  }
  if (isMirrored) drawSprout(drawing, left - width * 0.02, floor);
  else drawSprout(drawing, right + width * 0.05, floor);
}

type Block = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

function drawBlock(drawing: DrawingContext, { x, y, width, height }: Block, paint: Colour): void {
  const { context, paints } = drawing;
  const deep = width * 0.34;
  context.fillStyle = css(paints.ink, 0.16);
  context.fill(
    pathOf([
      { x: x + width, y: y + height },
      { x: x + width + deep * 2.4, y: y + height },
      { x: x + width + deep * 3.2, y: y + height - deep * 0.8 },
      { x: x + width + deep, y: y + height - deep * 0.5 },
    ]),
  );
  const front = new Path2D();
  front.rect(x, y, width, height);
  fillShape(
    drawing,
    front,
    verticalGradient(drawing, y, y + height, [
      [0, lighten(paint, 0.05)],
      [1, mix(paint, paints.haze, 0.25)],
    ]),
    paints.ink,
  );
  fillShape(
    drawing,
    pathOf([
      { x: x + width, y },
      { x: x + width + deep, y: y - deep * 0.55 },
      { x: x + width + deep, y: y + height - deep * 0.55 },
      { x: x + width, y: y + height },
    ]),
    css(mix(paint, paints.ink, 0.34)),
    paints.ink,
  );
  fillShape(
    drawing,
    pathOf([
      { x, y },
      { x: x + deep, y: y - deep * 0.55 },
      { x: x + width + deep, y: y - deep * 0.55 },
      { x: x + width, y },
    ]),
    css(lighten(mix(paint, paints.sun, 0.4), 0.04)),
    paints.ink,
  );
}

/** A young plant beside the blocks. */
function drawSprout(drawing: DrawingContext, x: number, foot: number): void {
  const { context, paints, unit } = drawing;
  context.strokeStyle = css(mix(paints.foliage, paints.ink, 0.25));
  context.lineWidth = 5 * unit;
  context.beginPath();
  context.moveTo(x, foot);
  context.quadraticCurveTo(x - 4 * unit, foot - 40 * unit, x + 2 * unit, foot - 84 * unit);
  context.stroke();
  const leaves = new Path2D();
  for (const [side, up] of [
    [1, 84],
    [-1, 62],
    [1, 44],
  ] as const)
    leaves.ellipse(x + side * 22 * unit, foot - up * unit, 24 * unit, 10 * unit, side * -0.5, 0, Math.PI * 2);
  context.fillStyle = css(mix(paints.foliage, paints.sun, 0.15));
  context.fill(leaves);
}

/** Points of light and the lines between those that are near each other. */
export function drawNetwork(drawing: DrawingContext): void {
  const { context, width, height, paints, unit, scene } = drawing;
  const chance = drawing.chance('network');
  drawGround(drawing);
  const isDark = scene.time === 'night' || scene.time === 'dusk';
  const heart = { x: width * scene.composition.focus, y: height * (scene.composition.textSafeArea > 0 ? 0.68 : 0.5) };
  const points = Array.from({ length: 92 }, () => {
    const [angle, away] = [chance.next() * Math.PI * 2, Math.sqrt(chance.next())];
    return {
      x: heart.x + Math.cos(angle) * away * width * 0.6,
      y: heart.y + Math.sin(angle) * away * height * 0.44,
      size: (3.5 + chance.next() ** 3 * 20) * unit,
    };
  });
  const line = isDark ? mix(paints.glow, paints.water, 0.3) : mix(paints.water, paints.ink, 0.42);
  const reach = width * 0.21;
  points.forEach((one, index) => {
    for (const other of points.slice(index + 1)) {
      const away = Math.hypot(one.x - other.x, one.y - other.y);
      if (away > reach) continue;
      context.strokeStyle = css(line, 0.9 * (1 - away / reach));
      context.lineWidth = 2.2 * unit;
      context.stroke(pathOf([one, other], false));
    }
  });
  points.forEach(({ x, y, size }, index) => {
    const paint = index % 6 === 0 ? paints.accent : index % 4 === 0 ? paints.second : line;
    if (isDark && size > 6 * unit)
      withBlendMode(drawing, 'screen', 1, () => {
        context.fillStyle = radialGradient(drawing, { x, y }, size * 4, [
          [0, paint, 0.5],
          [1, paint, 0],
        ]);
        context.fillRect(x - size * 4, y - size * 4, size * 8, size * 8);
      });
    const dot = new Path2D();
    addCircle(dot, x, y, size);
    fillShape(
      drawing,
      dot,
      drawing.brush.isFlat
        ? css(paint)
        : radialGradient(drawing, { x: x - size * 0.3, y: y - size * 0.3 }, size * 1.5, [
            [0, mix(paint, paints.sun, 0.6)],
            [1, mix(paint, paints.ink, isDark ? 0 : 0.2)],
          ]),
      paints.ink,
    );
  });
}
