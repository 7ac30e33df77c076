/** A spotted coat. */
import { knots } from './curve.ts';
import { within } from './path-algebra.ts';
import { ellipse } from './solid.ts';

/** Slanting spots at places `'x,y …'`, `size` units wide from their middle, as far as they lie on the silhouette. */
export const spots = (places: string, size: number, silhouette: string): string =>
  within(
    knots(places)
      .map(({ x, y }) => ellipse(x, y, size, size * 0.76, 25))
      .join(''),
    silhouette,
  );
