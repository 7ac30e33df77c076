/** The six ways of working, in the order in which they are shown. */
import type { ModeId } from './turn.ts';

/** Every mode. */
export const modeIds: readonly ModeId[] = ['art', 'poster', 'story', 'transform', 'business', 'personal'];

/** A mode, or leaving it to Vizzy, as texts and icons name it. */
export function modeKey(mode: ModeId | null): ModeId | 'auto' {
  return mode ?? 'auto';
}
