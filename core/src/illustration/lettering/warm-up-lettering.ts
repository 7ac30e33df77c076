import { styles } from '../styles/index.ts';
import { layoutSlogan } from './layout-slogan.ts';

/** One style for each look that posters may have. */
const examples = new Map(Object.entries(styles).map(([name, { poster }]) => [poster.id, name]));

/**
 * Opens the Latin fonts of every style, so that the first poster of a process takes as long as the others. About 100 ms;
 * fonts of other scripts, and emoji (150 to 300 ms), are opened when first needed.
 */
export function warmUpLettering(): void {
  for (const style of examples.values()) {
    layoutSlogan('Hamburgefonstiv 0123456789', style, { width: 768, height: 768 });
  }
}
