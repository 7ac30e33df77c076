/** Fireworks: rockets that have burst above the horizon, each in its own hue. */
import { css, lighten, oklch } from './colour.ts';
import { type DrawingContext, radialGradient, withBlendMode } from './drawing-context.ts';

/** Draws four to six bursts, the largest away from the light. */
export function drawFireworks(drawing: DrawingContext): void {
  const { context, width, horizon, unit, scene } = drawing;
  const chance = drawing.chance('fireworks');
  const count = 4 + chance.integer(0, 2);
  const top = Math.max(0.12, scene.composition.textSafeArea * 0.6);
  withBlendMode(drawing, 'screen', 1, () => {
    context.lineCap = 'round';
    for (let burst = 0; burst < count; burst++) {
      const x = width * (0.12 + (0.76 * (burst + 0.5 + (chance.next() - 0.5) * 0.6)) / count);
      const y = horizon * (top + chance.next() * 0.36);
      const reach = width * (burst === 1 ? 0.17 : 0.08 + chance.next() * 0.06);
      const paint = oklch(0.8, 0.18, chance.pick([25, 60, 90, 150, 215, 300, 345]));
      context.fillStyle = radialGradient(drawing, { x, y }, reach * 1.5, [
        [0, paint, 0.42],
        [1, paint, 0],
      ]);
      context.fillRect(x - reach * 1.5, y - reach * 1.5, reach * 3, reach * 3);
      context.strokeStyle = css(paint, 0.35);
      context.lineWidth = 2 * unit;
      context.beginPath();
      context.moveTo(x + (chance.next() - 0.5) * 20 * unit, horizon * 0.96);
      context.lineTo(x, y);
      context.stroke();
      for (const [ring, rays] of [
        [1, 26],
        [0.6, 17],
      ] as const) {
        for (let ray = 0; ray < rays; ray++) {
          const angle = (ray / rays) * Math.PI * 2 + ring;
          const far = reach * ring * (0.86 + chance.next() * 0.24);
          const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
          context.strokeStyle = css(lighten(paint, 0.08), 0.85);
          context.lineWidth = 2.4 * unit;
          context.beginPath();
          context.moveTo(x + cos * far * 0.42, y + sin * far * 0.42);
          context.quadraticCurveTo(
            x + cos * far * 0.8,
            y + sin * far * 0.78,
            x + cos * far,
            y + sin * far + far * 0.12,
          );
          context.stroke();
          context.fillStyle = css(lighten(paint, 0.16));
          context.beginPath();
          context.arc(x + cos * far, y + sin * far + far * 0.12, 2.6 * unit, 0, 7);
          context.fill();
        }
      }
    }
  });
}
