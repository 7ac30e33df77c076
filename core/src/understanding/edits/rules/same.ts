/** Edits that keep the picture but for one thing: "the same but at night", "like before but in winter". */
import {
  comparatives,
  createPhraseIndex,
  editWords,
  findAt,
  findSubjects,
  isLiving,
  listed,
  type Word,
} from '../../../lexicon/index.ts';
import { addition, again, type Edit } from '../edit.ts';
import { type EditContext, type EditRule, textOf } from '../rule.ts';
import { counterpartOf, hasCounterpart, shows } from '../things-of-picture.ts';

const indexOf = (line: string) => createPhraseIndex(listed(line).map((phrase) => [phrase, true] as const));
const sameIndex = indexOf(editWords.same);
const alikeIndex = indexOf(editWords.alike);
const thingIndex = indexOf(editWords.thing);
const turningIndex = indexOf(editWords.turningTo);
/** Whether words begin like "the same", "like before", so that what follows belongs to them. */
export const opensSame = (words: readonly Word[]): boolean =>
  (findAt(words, 0, sameIndex) ?? findAt(words, 0, alikeIndex)) !== null;

const comparativeWords = new Set(listed(comparatives));
const joiners =
  /^(?:but|only|just|except|and|with|without|in|at|on|as|under|during|by|more|less|make|set|from|this|no|different)$/;

/** The position of the edit after "the same fox but", "like before,"; -1 when the words begin otherwise. */
function afterSame(words: readonly Word[], { picture }: EditContext): number {
  const same = findAt(words, 0, sameIndex);
  const opening = same ?? findAt(words, 0, alikeIndex);
  if (!opening) return keptUntil(words);
  let at = opening.end;
  const thing = findAt(words, at, thingIndex);
  if (thing) at = thing.end;
  else if (same)
    at = afterVisible(words, at, picture.visible.length > 0 ? (part) => shows(picture, part) : () => false);
  const next = words[at];
  if (!next) return at;
  const isApart = next.clause !== words[at - 1]?.clause;
  const isRepeated = next.base === 'and' && words[at + 1]?.base === 'again';
  return (isApart || joiners.test(next.base) || comparativeWords.has(next.base)) && !isRepeated ? at : -1;
}

/** "same old fox but": the position after something that is in the picture. */
function afterVisible(words: readonly Word[], from: number, isShown: (words: readonly Word[]) => boolean): number {
  for (let to = from + 1; to <= Math.min(words.length, from + 3); to++) {
    const next = words[to];
    const ends = !next || joiners.test(next.base) || next.clause !== words[to - 1]?.clause;
    if (ends && (next?.base === 'but' || isShown(words.slice(from, to)))) return to;
  }
  return from;
}

/** "keep the lake but make it winter": the position of "but". */
function keptUntil(words: readonly Word[]): number {
  const but = words.slice(0, 7).findIndex(({ base }) => base === 'but');
  return words[0]?.base === 'keep' && but > 1 ? but : -1;
}

/** The edit's own words, without "but", "this time", "and". */
function afterTurning(words: readonly Word[], from: number): readonly Word[] {
  let at = from;
  for (let found = findAt(words, at, turningIndex); found; found = findAt(words, at, turningIndex)) at = found.end;
  return words.slice(at);
}

/** "the same with a hedgehog": an animal takes an animal's place. Null for "with a hat". */
function exchanged(rest: readonly Word[], { picture }: EditContext): Edit | null {
  const fresh = /^(?:with|for|of)$/.test(rest[0]?.base ?? '') ? rest.slice(1) : [];
  const isOne = fresh.length > 1 && fresh.length <= 4 && /^(?:an?|two|three|some)$/.test(fresh[0]?.base ?? '');
  const id = findSubjects(fresh.slice(-2)).at(-1) ?? '';
  if (!isOne || !(isLiving(id) || hasVehicle(id, picture.visible)) || !hasCounterpart(picture, fresh)) return null;
  const old = counterpartOf(picture, fresh);
  if (picture.visible.includes(id) && fresh.length > 2) return null;
  return old === null ? null : { type: 'replace', old, fresh: textOf(fresh) };
}

const vehicles = /^(?:boat|ship|sailboat|car|train|rocket|bicycle|motorcycle|bus|truck|van|tractor|tram|airplane)$/;
const hasVehicle = (id: string, visible: readonly string[]): boolean =>
  vehicles.test(id) && visible.some((thing) => vehicles.test(thing));

/** In the order in which they are tried. */
export const sameRules: readonly EditRule[] = [
  {
    name: 'the same but',
    examples: [
      ['a lake', 'the same, but in winter', 'a lake, in winter'],
      ['a blue vase with tulips', 'like before but in winter', 'a blue vase with tulips, in winter'],
      ['a fox under an oak', 'do the same with a hedgehog', 'a hedgehog under an oak'],
      ['a fox under an oak', 'same place at dawn', 'a fox under an oak, at dawn'],
      ['a fox under an oak', 'keep the fox but make it winter', 'a fox under an oak, in winter'],
      ['a fox under an oak', 'another in blue', 'a fox under an oak, in blue'],
      ['a fox under an oak', 'once more with warmer light', 'a fox under an oak [warmer colours]'],
    ],
    match: (words, context) => {
      const at = afterSame(words, context);
      if (at < 0) return null;
      const rest = afterTurning(words, at);
      if (rest.length === 0) return findAt(words, 0, sameIndex) || at === words.length ? [again] : null;
      const swap = exchanged(rest, context);
      if (swap) return [swap];
      const edits = context.read(rest);
      return edits ?? (rest.length <= 6 && rest[0]?.base === 'with' ? [addition(textOf(rest))] : null);
    },
  },
];
