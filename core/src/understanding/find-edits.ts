/** Whether a message changes the last creation, and how. */
import {
  againPhrases,
  findMoodAt,
  findSubjects,
  foreignAgain,
  isColour,
  isLiving,
  isOnlyStyle,
  listed,
  restylePhrases,
  spelled,
  type Word,
} from '../lexicon/index.ts';
import { comparativeWords, mannerOf, spokenOf, wholeManner } from './adjustment-edits.ts';
import { type Asked, anew, closing, content, opening } from './edit.ts';
import { asSetting, isFeelingOfPicture, isMeasured, isMoment, isMoodAlone, isSetting } from './picture-cues.ts';
import { moreAsked } from './requested-variations.ts';
import { type Reading, readingOf } from './tokenized-text.ts';
import { changeOfShown, exchanged, isRemovable, isShown, isThingAlone, otherIn } from './visible-subjects.ts';

const again = new Set([...listed(againPhrases), ...spelled(foreignAgain)]);
const restyle = new Set(listed(restylePhrases));

/** "the same, but …", "it was …": what follows is the change. */
const sameBut =
  /^(?!again and again)(?:(?:do |draw |make |paint |show |give me |have )?(?:the |exactly the |that |it |this )?same(?: thing| one| picture| image| scene| again)?|like (?:that|this|it)|keep it|this one|that one|again|another(?: one)?|one more|an? version|another version)(?=,| (?:but|only|just|except|and|with|without|in|at|on|as|under|during|by|more|less|make|set|from)\b| \w+er\b)[\s,]*(?:but |only |just |except |and )?(?:make it |draw it |this time )?/i;
/** "make it …", "it should be …", "turn the sky …": the picture at hand, or a thing that it shows. */
const makeIt =
  /^(?:(?:make|turn|have|draw|paint|do|render|show|get|put|set|place|move|try|redo|redraw|repaint|keep) (?:it|this|that|them|these|him|her|everything)\b(?: (?:picture|image|one|drawing|painting|photo|poster|scene))?(?: all| look| be| feel)*|(?:it|this|that|they)(?:'s| is| was| were| should be| could be| must be| needs to be| should have| needs| could use| has| looks| look| feels| is a bit| to be)\b|it(?= (?:in|with|at|on|as)\b)|(?:can|could|should) (?:it|this) be\b)\s*/i;
const thingShouldBe = /^the (.{2,30} should be .{3,40})$/i;
const joinedThing = /^(?:and|also|plus) ((?:an?|some|two|three) .{2,40})$/i;
const keepBut = /^(?:(?:the )?same (?:\S+ ){1,3}|keep (?:\S+ ){1,5}?)but (?:make it |draw it )?/i;
const insteadOf = /^instead of (.+?), (.+)$/i;
/** "go back to sunset": an hour or a season that it was before. */
const backTo =
  /^(?:(?:nah|no|nope|hmm|ok|please)[\s,]+)*(?:(?:go|change it|switch|turn it|take it) )?back to (?:the |an? )?(\S+(?: \S+)?)$/i;
/** "make the man a woman": somebody becomes somebody else; "make the fox a hat" gives it one. */
const becomes = /^(?:make|turn) (?:the|that|this) (\p{L}+)(?: in)?(?:to)? (an? (?:\p{L}+ )?\p{L}+)$/iu;
const placed = /^put (.+ (?:on|in|around|next to|behind|under|over|beside) (?:the|it|his|her|him|their)\b.*)$/i;
const definiteThing = /^(?:make|turn|paint|have|give|let) (?:the|its|his|her|their|all the|all) (.+)$/i;
/** "the background in green", "sky purple": a part that every picture has, in another colour. */
const partInColour =
  /^(?:the )?((?:back(?:ground|drop)|sky|ground|floor|walls?|light|border)) (?:all )?(?:in )?((?:\S+ ){0,2}\S+)$/i;
const addition =
  /^(?:add|include|put in|throw in|give (?:it|him|her|them)|with|and)(?: also| in)? (.+?)(?: to (?:it|the (?:picture|image|scene|drawing)|this|that))?$/i;
const removal =
  /^(?:without|remove|take out|take away|get rid of|lose|delete|drop|erase|leave out|minus|no(?: more)?|omit|hide|skip) (.+?)(?: from (?:it|the (?:picture|image|scene|drawing)))?$/i;
const replacement = /^(?:replace|swap|change|switch) (.+?) (?:with|by|for|to|into) (.+)$/i;
const prepositional =
  /^(?:in|at|on|under|during|by|with|from|inside|outside|near|over|through|as|for|set in|set at)\s/i;

/** In UTF-16 units; what is longer describes something new. */
const longestChange = 240;

/** "that's not what I wanted", "this isn't a fox": another try. */
const rejected =
  /^(?:that|this|it)(?:['’]?s| is| was)? ?(?:not|isn['’]?t|wasn['’]?t) (?:an?|the|what|my|how|like|right|it)\b/i;
const notEnough = /^(?:.{0,20} )?not (\S+) enough$/i;
const notSo = /^(?:make it )?not (?:so|that|too|as|quite so) (.+)$/i;
const versionOf = /^(?:an? )?(\S+(?: \S+){0,2}) (?:version|edition|variant)(?: of (?:it|this|that))?$/i;

/** The changes that the message asks for; null when it asks for something new. `shown` are the subjects of the last picture. */
export function findChanges(reading: Reading, shown: readonly string[]): readonly Asked[] | null {
  if (reading.words.length === 0 || reading.words.length > 24 || reading.text.length > longestChange) return null;
  const bare = reading.text.replace(opening, '').replace(closing, '');
  const spoken = spokenOf(bare || reading.text);
  if (moreAsked(reading) !== null) return [anew];
  if (again.has(spoken) || again.has(spokenOf(reading.text))) return [anew];
  if (restyle.has(spoken)) return [{ change: { type: 'restyle' }, isContent: false }];
  const style = restyledTo(bare);
  if (style) return [style];
  if (rejected.test(bare)) return [anew];
  const toned = notSo.exec(bare)?.[1];
  const lacking = notEnough.exec(bare)?.[1];
  if (toned || lacking) return changesIn(toned ? `less ${toned}` : `more ${lacking}`, true, shown);
  const version = versionOf.exec(bare)?.[1];
  if (version) return changesIn(version, true, shown);
  const whole = wholeManner(readingOf(bare).words);
  if (whole) return [whole];
  const other = otherIn(reading.text, shown);
  const ofShown = other ?? changeOfShown(bare, shown);
  if (ofShown) return [ofShown];
  const same = sameBut.exec(bare)?.[0] ?? '';
  if (same !== '' && same.length < bare.length) return changesIn(bare.slice(same.length), true, shown);
  if (spoken === 'same' || spoken === 'the same') return [anew];
  const earlier = backTo.exec(bare)?.[1];
  if (earlier && readingOf(earlier).words.every((word, at, words) => isMoment(words, word, at)))
    return [content(asSetting(earlier))];
  const kept = keepBut.exec(bare)?.[0];
  if (kept && kept.length < bare.length) return changesIn(bare.slice(kept.length), true, shown);
  const addedThing = joinedThing.exec(reading.text.replace(closing, ''))?.[1];
  if (addedThing) return [content(`with ${addedThing}`)];
  const should = thingShouldBe.exec(bare)?.[1];
  if (should) return [content(`the ${should.replace(/ should be/i, '')}`)];
  const exchanged = insteadOf.exec(bare);
  if (exchanged) return [replacedBy(exchanged[1] ?? '', exchanged[2] ?? '')];
  const it = makeIt.exec(bare)?.[0] ?? '';
  if (it !== '' && it.length < bare.length) return changesIn(bare.slice(it.length), true, shown);
  if (isFeelingOfPicture(readingOf(bare).words)) return [{ ...content(bare), isContent: false }];
  return changesIn(bare, false, shown);
}

/** One change or several, joined by "and" or a comma. `isSure` tells that it is known to be about the last picture. */
function changesIn(text: string, isSure: boolean, shown: readonly string[]): readonly Asked[] | null {
  const parts = text
    .split(/(?:,? and (?=(?:make|add|remove|more|less|without|with|at|in|no|put|change|\w+er)\b)|, (?:and )?)/i)
    .filter(Boolean);
  const asked: Asked[] = [];
  for (const part of parts.slice(0, 6)) {
    const bare = part.replace(opening, '').replace(closing, '');
    const rest = bare.replace(makeIt, '').replace(/^to (?=the |an? )/i, 'at ');
    const change =
      changeIn(rest === '' ? bare : rest, isSure || rest !== bare, shown) ??
      (asked.length > 0 ? changeOfShown(bare, shown) : null);
    if (!change) return null;
    asked.push(change);
  }
  return asked.length > 0 ? exchanged(asked, shown) : null;
}

function changeIn(text: string, isSure: boolean, shown: readonly string[]): Asked | null {
  const { words } = readingOf(text);
  if (restyle.has(spokenOf(text))) return { change: { type: 'restyle' }, isContent: false };
  const structured = structuredChange(text, words, isSure, shown);
  if (structured) return structured;
  const style = restyledTo(text);
  if (style) return style;
  const manner = mannerOf(words, isSure);
  if (manner && (isSure || isMeasured(words, shown))) return manner;
  if (words.length <= 2 && words.length > 0 && words.every((word, at) => isMoment(words, word, at)))
    return content(asSetting(text));
  if (prepositional.test(text) && (isSure || isSetting(words))) return content(text);
  if (!isSure || words.length === 0 || words.length > 12) return null;
  const first = shown[0];
  if (first && isThingAlone(words)) return { ...content(text), instead: first };
  return isMoodAlone(words) ? { ...content(text), isContent: false } : content(asSetting(text));
}

/** "add a boat", "without the tree", "replace the fox with a wolf", "make the sky darker". */
function structuredChange(
  text: string,
  words: readonly Word[],
  isSure: boolean,
  shown: readonly string[],
): Asked | null {
  const replaced = replacement.exec(text);
  if (replaced) return replacedBy(replaced[1] ?? '', replaced[2] ?? '');
  const removed = removal.exec(text);
  if (removed && (isSure || isRemovable(text, removed[1] ?? '', shown))) return content(`without ${removed[1]}`);
  const [, old = '', fresh = ''] = becomes.exec(text) ?? [];
  const kinds = findSubjects(readingOf(fresh).words.slice(-1));
  if (isShown(old, shown) && kinds.length > 0)
    return kinds.some(isLiving) ? replacedBy(old, fresh) : content(`the ${old} with ${fresh}`);
  const definite = definiteThing.exec(text);
  if (definite && words.length <= 10) return definiteChange(definite[1] ?? '');
  const part = partInColour.exec(text);
  if (
    part &&
    readingOf(part[2] ?? '').words.every(
      (word) => isColour(word) || /^(?:dark|light|bright|pale|and|deep)$/.test(word.base),
    )
  )
    return definiteChange(`${part[1]} ${part[2]}`);
  const put = placed.exec(text);
  if (put) return content(`with ${put[1]}`);
  const added = addition.exec(text);
  if (added && (isSure || words.length <= 10) && !/^(?:and\b|add (?:it|up)\b)/i.test(text)) {
    return (
      mannerOf(readingOf(added[1] ?? '').words, true, false) ??
      restyledTo(added[1] ?? '') ??
      content(`with ${added[1]}`)
    );
  }
  return null;
}

function replacedBy(old: string, fresh: string): Asked {
  if (/^(?:the )?back(?:ground|drop)$/i.test(old)) return content(`with ${fresh} in the background`);
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
