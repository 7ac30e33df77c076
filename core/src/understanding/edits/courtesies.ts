/** Takes words of courtesy, connection and reaction off a message: "nah, can you please … for me". */
import {
  createPhraseIndex,
  editClosings,
  editOpenings,
  findAt,
  interjections,
  listed,
  reactions,
  type Word,
} from '../../lexicon/index.ts';

const indexOf = (line: string) => createPhraseIndex(listed(line).map((phrase) => [phrase, true] as const));
const openingIndex = indexOf(editOpenings);
const reactionIndex = indexOf(reactions);
const closings = listed(editClosings).map((phrase) => phrase.split(' '));
const alone = new Set(listed(interjections));
/** After these words a reaction ends without a comma: "I liked it but", "cool now". */
const connectors =
  /^(?:but|and|now|can|could|make|try|please|i|it|its|it's|add|remove|just|only|though|however|would|lets|let)$/;
const refusals = /^(?:no+|nah|nope|not|wrong|scratch|actually|wasnt|thats not|sorry|oops|typo|correction)$/;
/** "No", also drawn out: "nooo". */
const isNoSaid = (word: Word | undefined): boolean => /^no+$/.test(word?.base ?? '');

/** What is left of a message. */
export type BareMessage = {
  readonly words: readonly Word[];
  /** A refusal was among what was taken off: "no, green". */
  readonly isDenied: boolean;
  /** They closed with "as well", "too": what is named comes besides. */
  readonly isBesides: boolean;
};

/** The words without courtesies at both ends. The words themselves when nothing would be left. */
export function withoutCourtesies(words: readonly Word[]): BareMessage {
  const end = endWithoutClosings(words);
  let at = 0;
  let isDenied = false;
  for (let next = afterOpening(words, at, end); next > at; next = afterOpening(words, at, end)) {
    if (refusals.test(words[at]?.base ?? '')) isDenied = true;
    at = next;
  }
  const rest = words.slice(at, end);
  const isBesides = words.slice(end).some(({ base }) => /^(?:well|too)$/.test(base));
  return rest.length === 0 ? { words, isDenied: false, isBesides: false } : { words: rest, isDenied, isBesides };
}

function endWithoutClosings(words: readonly Word[]): number {
  let end = words.length;
  for (let before = -1; before !== end; ) {
    before = end;
    const closing = closings.find(
      (phrase) =>
        end > phrase.length && phrase.every((word, index) => words[end - phrase.length + index]?.base === word),
    );
    end -= closing?.length ?? 0;
  }
  return end;
}

/** The position after the opening at `at`; `at` itself when there is none. */
function afterOpening(words: readonly Word[], at: number, end: number): number {
  const opening = findAt(words, at, openingIndex);
  const isNextTo = words[at]?.base === 'next' && words[at + 1]?.base === 'to';
  if (opening && opening.end < end && !isNextTo) return opening.end;
  const reaction = findAt(words, at, reactionIndex);
  if (reaction && reaction.end < end && endsAt(words, at, reaction.end)) return reaction.end;
  const isNo = isNoSaid(words[at]) && at + 1 < end;
  // "No no, a red one": said twice it is talk.
  const isTwice = isNoSaid(words[at - 1]) || isNoSaid(words[at + 1]) || /^noo+$/.test(words[at]?.base ?? '');
  return isNo && (isTwice || words[at + 1]?.clause !== words[at]?.clause || connectors.test(words[at + 1]?.base ?? ''))
    ? at + 1
    : at;
}

/** Whether a reaction from `from` is over at `to`: a pause, a connector, or the reaction is an interjection. */
function endsAt(words: readonly Word[], from: number, to: number): boolean {
  const next = words[to];
  const last = words[to - 1];
  if (!next || !last || next.clause !== last.clause) return true;
  return connectors.test(next.base) || (to === from + 1 && alone.has(last.base));
}
