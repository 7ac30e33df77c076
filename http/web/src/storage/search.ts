/** Finds creations by words and mode. */
import { creationOf, type ModeId, sloganOf, type Turn } from '../turn.ts';

/** A text without case and accents, for comparing. */
function normalise(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase();
}

function searchableText(turn: Turn): string {
  const creation = creationOf(turn);
  const { message } = turn.asking;
  const { prompt, style, mood, title, scenes = [] } = creation ?? {};
  const alt = turn.pictures.map((picture) => picture.alt);
  return normalise([message, prompt, style, mood, title, sloganOf(turn), ...scenes, ...alt].filter(Boolean).join('\n'));
}

/** The creations that contain every word, in any order, and have the mode. */
export function searchCreations(turns: readonly Turn[], words: string, mode: ModeId | null): readonly Turn[] {
  const wanted = normalise(words).split(/\s+/).filter(Boolean);
  return turns.filter((turn) => {
    if (mode !== null && creationOf(turn)?.mode !== mode) return false;
    if (wanted.length === 0) return true;
    const text = searchableText(turn);
    return wanted.every((word) => text.includes(word));
  });
}
