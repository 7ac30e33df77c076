/** The six modes, in the order in which they are shown. */
import type { ModeId } from './turn.ts';

/** Every mode. */
export const modeIds: readonly ModeId[] = ['art', 'poster', 'story', 'transform', 'business', 'personal'];

/** The key of a mode in texts and icons; `auto` when Vizzy chooses. */
export function modeKey(mode: ModeId | null): ModeId | 'auto' {
  return mode ?? 'auto';
}
