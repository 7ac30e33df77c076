/** Random requests for people who have no idea. */
import type { Texts } from './texts/index.ts';
import type { ModeId } from './turn.ts';

/** A random request for the mode. `chance` returns numbers from 0 up to, but not including, 1. */
export function surprise(mode: ModeId | null, { surprise: words, ideas }: Texts, chance: () => number): string {
  const pick = (list: readonly string[]) => list[Math.floor(chance() * list.length)] ?? '';
  const who = pick(words.who);
  const where = pick(words.where);
  switch (mode) {
    case 'poster':
      return words.say.poster(who, where, pick(words.slogans));
    case 'story':
      return words.say.story(who, where);
    case 'business':
    case 'transform':
      return pick(ideas[mode]);
    default:
      return words.say.picture(who, where, pick(words.when));
  }
}
