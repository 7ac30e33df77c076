/** Whether a message changes the last creation, and how. */
import type { Change } from '../brief.ts';
import {
  adjustments,
  againPhrases,
  comparatives,
  createPhraseIndex,
  findAll,
  findAt,
  findMoodAt,
  findStyle,
  isColour,
  isOnlyStyle,
  listed,
  momentIndex,
  placeIndex,
  restylePhrases,
  type Word,
} from '../lexicon/index.ts';
import { type Reading, readingOf } from './reading.ts';

/** A change; `isContent` tells that it changes what is shown ("at night"), not how ("brighter"). */
export type Asked = {
  readonly change: Change;
  readonly isContent: boolean;
  /** The thing whose place the change's words take. */
  readonly instead?: string;
};

const again = new Set(listed(againPhrases));
const restyle = new Set(listed(restylePhrases));
const comparativeWords = new Set(listed(comparatives));
const mannerIndex = createPhraseIndex(
  Object.entries(adjustments).flatMap(([line, adjustment]) =>
    listed(line).map((phrase) => [phrase, adjustment] as const),
  ),
);

/** Openings that say nothing: "ok, now can you please …". */
const opening =
  /^(?:(?:ok|okay|hmm+|hm|um|now|and|but|please|can you|could you|can we|could we|would you|will you|maybe|perhaps|actually|nice|great|cool|good|love it|i like it|i love it|thanks|yes|well|just|then|let's|lets|try|can i have|can i get|could i have|let me see|i need|how about|what about|what if|i want|i'd like|i would like|i'd prefer|i'd rather have|i prefer|also)[\s,.!]+)+/i;
const closing = /(?:[\s,]+(?:please|thanks|thank you|instead|this time|for me|now|vizzy))*[\s.!?]*$/i;

/** "the same, but …", "it was …": what follows is the change. */
const sameBut =
  /^(?:(?:do |draw |make |paint |show |give me |have )?(?:the |exactly the |that |it |this )?same(?: thing| one| picture| image| scene| again)?|like (?:that|this|it)|keep it|this one|that one|again|another(?: one)?|one more|an? version|another version)(?=,| (?:but|only|just|except|and|with|without|in|at|on|as|under|during|by|more|less|make|set|from)\b| \w+er\b)[\s,]*(?:but |only |just |except |and )?(?:make it |draw it |this time )?/i;
/** "make it …", "it should be …", "turn the sky …": the picture at hand, or a thing that it shows. */
const makeIt =
  /^(?:(?:make|turn|have|draw|paint|do|render|show|get|put|set|place|move|try|redo|redraw|repaint|keep) (?:it|this|that|them|these|him|her|everything)\b(?: (?:picture|image|one|drawing|painting|photo|poster|scene))?(?: all| look| be| feel)*|(?:it|this|that|they)(?:'s| is| was| were| should be| could be| must be| needs to be| should have| needs| could use| has| looks| look| feels| is a bit| to be)\b|it(?= (?:in|with|at|on|as)\b)|(?:can|could|should) (?:it|this) be\b)\s*/i;
const thingShouldBe = /^the (.{2,30} should be .{3,40})$/i;
const joinedThing = /^(?:and|also|plus) ((?:an?|some|two|three) .{2,40})$/i;
const keepBut = /^(?:(?:the )?same (?:\S+ ){1,3}|keep (?:\S+ ){1,5}?)but (?:make it |draw it )?/i;
const insteadOf = /^instead of (.+?), (.+)$/i;
const placed = /^put (.+ (?:on|in|around|next to|behind|under|over|beside) (?:the|it|his|her|him|their)\b.*)$/i;
const definiteThing = /^(?:make|turn|paint|have|give|let) (?:the|its|his|her|their|all the|all) (.+)$/i;
const addition =
  /^(?:add|include|put in|throw in|give (?:it|him|her|them)|with|and)(?: also| in)? (.+?)(?: to (?:it|the (?:picture|image|scene|drawing)|this|that))?$/i;
const removal =
  /^(?:without|remove|take out|take away|get rid of|lose|delete|drop|erase|leave out|minus|no(?: more)?|omit|hide|skip) (.+?)(?: from (?:it|the (?:picture|image|scene|drawing)))?$/i;
const replacement = /^(?:replace|swap|change|switch) (.+?) (?:with|by|for|to|into) (.+)$/i;
const prepositional =
  /^(?:in|at|on|under|during|by|with|from|inside|outside|near|over|through|as|for|set in|set at)\s/i;

/** In UTF-16 units; what is longer describes something new. */
const longestChange = 240;

/** The changes that the message asks for; null when it asks for something new. */
export function findChanges(reading: Reading): readonly Asked[] | null {
  if (reading.words.length === 0 || reading.words.length > 24 || reading.text.length > longestChange) return null;
  const bare = reading.text.replace(opening, '').replace(closing, '');
  const spoken = spokenOf(bare || reading.text);
  if (again.has(spoken) || again.has(spokenOf(reading.text))) return [{ change: { type: 'again' }, isContent: false }];
  if (restyle.has(spoken)) return [{ change: { type: 'restyle' }, isContent: false }];
  const style = restyledTo(bare);
  if (style) return [style];
  const same = sameBut.exec(bare)?.[0] ?? '';
  if (same !== '' && same.length < bare.length) return changesIn(bare.slice(same.length), true);
  if (spoken === 'same' || spoken === 'the same') return [{ change: { type: 'again' }, isContent: false }];
  const kept = keepBut.exec(bare)?.[0];
  if (kept && kept.length < bare.length) return changesIn(bare.slice(kept.length), true);
  const addedThing = joinedThing.exec(reading.text.replace(closing, ''))?.[1];
  if (addedThing) return [content(`with ${addedThing}`)];
  const should = thingShouldBe.exec(bare)?.[1];
  if (should) return [content(`the ${should.replace(/ should be/i, '')}`)];
  const exchanged = insteadOf.exec(bare);
  if (exchanged) return [replacedBy(exchanged[1] ?? '', exchanged[2] ?? '')];
  const it = makeIt.exec(bare)?.[0] ?? '';
  if (it !== '' && it.length < bare.length) return changesIn(bare.slice(it.length), true);
  return changesIn(bare, false);
}

/** One change or several, joined by "and" or a comma. `isSure` tells that it is known to be about the last picture. */
function changesIn(text: string, isSure: boolean): readonly Asked[] | null {
  const parts = text
    .split(/(?:,? and (?=(?:make|add|remove|more|less|without|with|at|in|no|put|change|\w+er)\b)|, (?:and )?)/i)
    .filter(Boolean);
  const asked: Asked[] = [];
  for (const part of parts.slice(0, 6)) {
    const bare = part.replace(opening, '').replace(closing, '');
    const rest = bare.replace(makeIt, '').replace(/^to (?=the |an? )/i, 'at ');
    const change = changeIn(rest === '' ? bare : rest, isSure || asked.length > 0 || rest !== bare);
    if (!change) return null;
    asked.push(change);
  }
  return asked.length > 0 ? asked : null;
}

function changeIn(text: string, isSure: boolean): Asked | null {
  const { words } = readingOf(text);
  if (restyle.has(spokenOf(text))) return { change: { type: 'restyle' }, isContent: false };
  const structured = structuredChange(text, words, isSure);
  if (structured) return structured;
  const style = restyledTo(text);
  if (style) return style;
  const manner = mannerOf(words, isSure);
  if (manner) return manner;
  if (prepositional.test(text) && (isSure || isSetting(words))) return content(text);
  return isSure && words.length > 0 && words.length <= 12 ? content(text) : null;
}

/** "add a boat", "without the tree", "replace the fox with a wolf", "make the sky darker". */
function structuredChange(text: string, words: readonly Word[], isSure: boolean): Asked | null {
  const replaced = replacement.exec(text);
  if (replaced) return replacedBy(replaced[1] ?? '', replaced[2] ?? '');
  const removed = removal.exec(text);
  if (removed && (words.length <= 6 || isSure)) return content(`without ${removed[1]}`);
  const definite = definiteThing.exec(text);
  if (definite && words.length <= 10) return definiteChange(definite[1] ?? '');
  const put = placed.exec(text);
  if (put) return content(`with ${put[1]}`);
  const added = addition.exec(text);
  if (added && (isSure || words.length <= 10) && !/^and\b/i.test(text)) {
    return (
      mannerOf(readingOf(added[1] ?? '').words, true, false) ??
      restyledTo(added[1] ?? '') ??
      content(`with ${added[1]}`)
    );
  }
  return null;
}

function replacedBy(old: string, fresh: string): Asked {
  const style = /style/i.test(old) ? (isOnlyStyle(readingOf(fresh).words) ?? fresh) : null;
  if (style) return { change: { type: 'restyle', style }, isContent: false };
  return { ...content(fresh), instead: old.replace(/^(?:the|a|an|that|this) /i, '') };
}

/** "the sky darker" is about the picture at hand; "the most beautiful vase" is not. */
function definiteChange(thing: string): Asked | null {
  const { words } = readingOf(thing);
  const last = words.at(-1);
  if (!last || words.length < 2) return null;
  const whole =
    /^(?:picture|image|colou?rs?|drawing|painting|scene|whole thing|poster|background|light|lighting|mood)\b/i.exec(
      thing,
    )?.[0];
  const rest = whole ? thing.slice(whole.length).trim() : '';
  if (whole && whole !== 'background' && rest !== '') return mannerOf(readingOf(rest).words, true) ?? content(rest);
  const isChanged =
    comparativeWords.has(last.base) || isColour(last) || findMoodAt(words, words.length - 1, false) !== null;
  const isMore = words.some(({ base }) => base === 'more' || base === 'less');
  return isChanged || isMore || /\b(?:into|a)\b/.test(thing) ? content(thing.replace(/^/, 'the ')) : null;
}

/** "in watercolour", "as an oil painting", "more abstract". */
function restyledTo(text: string): Asked | null {
  const { words } = readingOf(
    text
      .replace(makeIt, '')
      .replace(
        /^(?:(?:switch|change|use|try|redo|repaint|redraw|convert)\s+)?(?:(?:it|this)\s+)?(?:(?:into|to|as|in|like|with)\s+)?/i,
        '',
      ),
  );
  const only = words.length > 0 && words.length <= 8 ? isOnlyStyle(words) : null;
  return only ? { change: { type: 'restyle', style: only }, isContent: false } : null;
}

/** "brighter", "a bit warmer colours", "too dark", "more trees". */
function mannerOf(words: readonly Word[], isSure: boolean, mayBeThing = true): Asked | null {
  const lead = words.findIndex(
    ({ base }) =>
      !/^(?:a|an|bit|little|much|lot|lots|way|far|even|slightly|somewhat|tad|touch|it|very|really|the|quite|still|not)$/.test(
        base,
      ),
  );
  const rest = words.slice(Math.max(lead, 0));
  const hasArticle = lead > 0 && words.slice(0, lead).every(({ base }) => /^(?:a|an|the)$/.test(base));
  const first = rest[0];
  if (!first) return null;
  const known = findAll(words, mannerIndex)[0];
  const after = known ? words.slice(known.end) : [];
  const isWhole = after.every(({ base }) =>
    /^(?:colou?rs?|light|lighting|tones?|shades?|palette|picture|image|it|overall|please|and|mood|look|lines|edges|now|version|one|take|variant)$/.test(
      base,
    ),
  );
  if (known && isWhole && known.start <= lead + 1)
    return { change: { type: 'adjust', words: known.value.words }, isContent: false };
  if (hasArticle && !isSure) return null;
  const compares = comparativeWords.has(first.base) || /^(?:more|less|fewer|too)$/.test(first.base);
  if (!compares || !mayBeThing || rest.length > 5) return null;
  const isThing =
    rest.length > 1 && findMoodAt(rest, 1, true) === null && /^(?:more|fewer|bigger|smaller|larger)$/.test(first.base);
  return {
    change: {
      type: 'adjust',
      words: rest
        .map(({ text }) => text)
        .join(' ')
        .toLowerCase(),
    },
    isContent: isThing,
  };
}

/** A place, an hour, a season or a colour, and nothing that could be a new subject: "at night", "in the snow". */
function isSetting(words: readonly Word[]): boolean {
  const rest = words.filter(
    ({ base }) =>
      !/^(?:in|at|on|under|during|by|with|from|near|over|through|the|a|an|deep|late|early|full|heavy|some|more|set)$/.test(
        base,
      ),
  );
  return (
    rest.length > 0 &&
    rest.length <= 3 &&
    rest.every(
      (word, at) =>
        isColour(word) ||
        findAt(rest, at, placeIndex) !== null ||
        findAt(rest, at, momentIndex) !== null ||
        /^(?:moon|water|outer|colou?rs?|tones|light|sky)$/.test(word.base) ||
        findStyle([word]) !== null,
    )
  );
}

const content = (words: string): Asked => ({ change: { type: 'adjust', words: words.trim() }, isContent: true });

const spokenOf = (text: string): string =>
  readingOf(text)
    .words.map(({ base }) => base)
    .join(' ');
