/** Work that Vizzy does not do: writing, translating, sums, errands. */
import { listed, otherWork } from '../../lexicon/index.ts';
import { leads, type Spoken, type Talk } from './spoken-message.ts';

const setOf = (line: string): ReadonlySet<string> => new Set(listed(line));
const writingVerbs = setOf(otherWork.writingVerbs);
const writings = setOf(otherWork.writings);
const errands = listed(otherWork.errands).map((phrase) => ` ${phrase} `);

/** "write me an email", "translate this", "set a timer", "2 + 2". */
export function workOnWords({ words, line, first }: Spoken): Talk | undefined {
  const opening = words.findIndex(
    (word) => !leads.has(word) && !/^(?:can|could|would|will|you|i|need|want|to|help|me)$/.test(word),
  );
  const verb = words[opening] ?? first;
  if (/^(?:translate|summari[sz]e|proofread|debug|calculate|compute|spell|define)$/.test(verb) && opening < 6)
    return { topic: 'writing', sureness: 0.9 };
  const written = words.slice(opening + 1, opening + 7).findIndex((word) => writings.has(word));
  if (writingVerbs.has(verb) && written >= 0 && !/ (?:on|poster|banner|card|logo|picture|story) /.test(line))
    return { topic: 'writing', sureness: 0.9 };
  if (verb === 'convert' && /^\d/.test(words[opening + 1] ?? '')) return { topic: 'knowledge', sureness: 0.9 };
  const isErrand = errands.some((phrase) => line.indexOf(phrase) >= 0 && line.indexOf(phrase) <= longestOpening);
  if (isErrand) return { topic: 'errand', sureness: 0.85 };
  return isSum(line) ? { topic: 'knowledge', sureness: 0.9 } : undefined;
}

/** In letters: "hey can you please" before an errand. */
const longestOpening = 24;

/** "what is 15 7", "2 2": numbers alone, as their signs are no words. */
const isSum = (line: string): boolean =>
  /^ (?:(?:what is|how much is|calculate|solve|whats) )?\d+(?: (?:plus|minus|times|x|divided by|and|of))?(?: \d+)+ $/.test(
    line,
  );
