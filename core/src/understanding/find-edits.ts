/** Finds the edits that a message asks of the last picture. */
import {
  againPhrases,
  findMoodAt,
  findSubjects,
  foreignAgain,
  isColour,
  isLiving,
  isOnlyStyle,
  listed,
  normalizedPhrases,
  restylePhrases,
  type Word,
} from '../lexicon/index.ts';
import { adjustmentOfWhole, basesOf, comparativeWords, findAdjustment } from './adjustment-edits.ts';
import { again, contentEdit, type Edit, leadingCourtesies, trailingCourtesies } from './edit.ts';
import {
  asSettingPhrase,
  comparesWithPicture,
  isMomentOrColour,
  isMoodOfPicture,
  namesOnlyMood,
  namesOnlySetting,
} from './picture-cues.ts';
import { requestedVariations } from './requested-variations.ts';
import { type TokenizedText, tokenize } from './tokenized-text.ts';
import {
  editOfVisible,
  isRemovable,
  isVisible,
  mergeSwap,
  namesOneThing,
  replacementOfFirst,
} from './visible-subjects.ts';

const againMessages = new Set([...listed(againPhrases), ...normalizedPhrases(foreignAgain)]);
const restyleMessages = new Set(listed(restylePhrases));

/** "the same, but …", "it was …": what follows is the edit. */
const sameBut =
  /^(?!again and again)(?:(?:do |draw |make |paint |show |give me |have )?(?:the |exactly the |that |it |this )?same(?: thing| one| picture| image| scene| again)?|like (?:that|this|it)|keep it|this one|that one|again|another(?: one)?|one more|an? version|another version)(?=,| (?:but|only|just|except|and|with|without|in|at|on|as|under|during|by|more|less|make|set|from)\b| \w+er\b)[\s,]*(?:but |only |just |except |and )?(?:make it |draw it |this time )?/i;
/** "make it …", "it should be …", "turn the sky …": about the last picture, or a thing in it. */
const makeIt =
  /^(?:(?:make|turn|have|draw|paint|do|render|show|get|put|set|place|move|try|redo|redraw|repaint|keep) (?:it|this|that|them|these|him|her|everything)\b(?: (?:picture|image|one|drawing|painting|photo|poster|scene))?(?: all| look| be| feel)*|(?:it|this|that|they)(?:'s| is| was| were| should be| could be| must be| needs to be| should have| needs| could use| has| looks| look| feels| is a bit| to be)\b|it(?= (?:in|with|at|on|as)\b)|(?:can|could|should) (?:it|this) be\b)\s*/i;
const thingShouldBe = /^the (.{2,30} should be .{3,40})$/i;
const joinedThing = /^(?:and|also|plus) ((?:an?|some|two|three) .{2,40})$/i;
const keepBut = /^(?:(?:the )?same (?:\S+ ){1,3}|keep (?:\S+ ){1,5}?)but (?:make it |draw it )?/i;
const insteadOf = /^instead of (.+?), (.+)$/i;
/** "go back to sunset": an hour or a season that it showed before. */
const backTo =
  /^(?:(?:nah|no|nope|hmm|ok|please)[\s,]+)*(?:(?:go|change it|switch|turn it|take it) )?back to (?:the |an? )?(\S+(?: \S+)?)$/i;
/** "make the man a woman" replaces a figure; "make the fox a hat" adds a thing. */
const becomes = /^(?:make|turn) (?:the|that|this) (\p{L}+)(?: in)?(?:to)? (an? (?:\p{L}+ )?\p{L}+)$/iu;
const placed = /^put (.+ (?:on|in|around|next to|behind|under|over|beside) (?:the|it|his|her|him|their)\b.*)$/i;
const definiteThing = /^(?:make|turn|paint|have|give|let) (?:the|its|his|her|their|all the|all) (.+)$/i;
/** "the background in green", "sky purple": recolours a part that every picture has. */
const partInColour =
  /^(?:the )?((?:back(?:ground|drop)|sky|ground|floor|walls?|light|border)) (?:all )?(?:in )?((?:\S+ ){0,2}\S+)$/i;
const addition =
  /^(?:add|include|put in|throw in|give (?:it|him|her|them)|with|and)(?: also| in)? (.+?)(?: to (?:it|the (?:picture|image|scene|drawing)|this|that))?$/i;
const removal =
  /^(?:without|remove|take out|take away|get rid of|lose|delete|drop|erase|leave out|minus|no(?: more)?|omit|hide|skip) (.+?)(?: from (?:it|the (?:picture|image|scene|drawing)))?$/i;
const replacement = /^(?:replace|swap|change|switch) (.+?) (?:with|by|for|to|into) (.+)$/i;
const prepositional =
  /^(?:in|at|on|under|during|by|with|from|inside|outside|near|over|through|as|for|set in|set at)\s/i;

/** In UTF-16 units. A longer message describes something new. */
const longestChange = 240;

/** "that's not what I wanted", "this isn't a fox": asks for another try. */
const rejected =
  /^(?:that|this|it)(?:['’]?s| is| was)? ?(?:not|isn['’]?t|wasn['’]?t) (?:an?|the|what|my|how|like|right|it)\b/i;
const notEnough = /^(?:.{0,20} )?not (\S+) enough$/i;
const notSo = /^(?:make it )?not (?:so|that|too|as|quite so) (.+)$/i;
const versionOf = /^(?:an? )?(\S+(?: \S+){0,2}) (?:version|edition|variant)(?: of (?:it|this|that))?$/i;

/** The edits that a message asks for; null when it asks for something new. `visibleSubjects`: see `visibleSubjectsOf`. */
export function findEdits(message: TokenizedText, visibleSubjects: readonly string[]): readonly Edit[] | null {
  if (message.words.length === 0 || message.words.length > 24 || message.text.length > longestChange) return null;
  const bare = message.text.replace(leadingCourtesies, '').replace(trailingCourtesies, '');
  const spoken = basesOf(bare || message.text);
  if (requestedVariations(message) !== null) return [again];
  if (againMessages.has(spoken) || againMessages.has(basesOf(message.text))) return [again];
  if (restyleMessages.has(spoken)) return [{ change: { type: 'restyle' }, changesContent: false }];
  const style = restyleEdit(bare);
  if (style) return [style];
  if (rejected.test(bare)) return [again];
  const toned = notSo.exec(bare)?.[1];
  const lacking = notEnough.exec(bare)?.[1];
  if (toned || lacking) return editsIn(toned ? `less ${toned}` : `more ${lacking}`, true, visibleSubjects);
  const version = versionOf.exec(bare)?.[1];
  if (version) return editsIn(version, true, visibleSubjects);
  const whole = adjustmentOfWhole(tokenize(bare).words);
  if (whole) return [whole];
  const other = replacementOfFirst(message.text, visibleSubjects);
  const ofVisible = other ?? editOfVisible(bare, visibleSubjects);
  if (ofVisible) return [ofVisible];
  const same = sameBut.exec(bare)?.[0] ?? '';
  if (same !== '' && same.length < bare.length) return editsIn(bare.slice(same.length), true, visibleSubjects);
  if (spoken === 'same' || spoken === 'the same') return [again];
  const earlier = backTo.exec(bare)?.[1];
  if (earlier && tokenize(earlier).words.every((word, at, words) => isMomentOrColour(words, word, at)))
    return [contentEdit(asSettingPhrase(earlier))];
  const kept = keepBut.exec(bare)?.[0];
  if (kept && kept.length < bare.length) return editsIn(bare.slice(kept.length), true, visibleSubjects);
  const addedThing = joinedThing.exec(message.text.replace(trailingCourtesies, ''))?.[1];
  if (addedThing) return [contentEdit(`with ${addedThing}`)];
  const should = thingShouldBe.exec(bare)?.[1];
  if (should) return [contentEdit(`the ${should.replace(/ should be/i, '')}`)];
  const swapped = insteadOf.exec(bare);
  if (swapped) return [replacementEdit(swapped[1] ?? '', swapped[2] ?? '')];
  const it = makeIt.exec(bare)?.[0] ?? '';
  if (it !== '' && it.length < bare.length) return editsIn(bare.slice(it.length), true, visibleSubjects);
  if (isMoodOfPicture(tokenize(bare).words)) return [{ ...contentEdit(bare), changesContent: false }];
  return editsIn(bare, false, visibleSubjects);
}

/** One edit or several, joined by "and" or a comma. `isAboutPicture`: the text is known to speak of the last picture. */
function editsIn(text: string, isAboutPicture: boolean, visibleSubjects: readonly string[]): readonly Edit[] | null {
  const parts = text
    .split(/(?:,? and (?=(?:make|add|remove|more|less|without|with|at|in|no|put|change|\w+er)\b)|, (?:and )?)/i)
    .filter(Boolean);
  const edits: Edit[] = [];
  for (const part of parts.slice(0, 6)) {
    const bare = part.replace(leadingCourtesies, '').replace(trailingCourtesies, '');
    const rest = bare.replace(makeIt, '').replace(/^to (?=the |an? )/i, 'at ');
    const change =
      editIn(rest === '' ? bare : rest, isAboutPicture || rest !== bare, visibleSubjects) ??
      (edits.length > 0 ? editOfVisible(bare, visibleSubjects) : null);
    if (!change) return null;
    edits.push(change);
  }
  return edits.length > 0 ? mergeSwap(edits, visibleSubjects) : null;
}

function editIn(text: string, isAboutPicture: boolean, visibleSubjects: readonly string[]): Edit | null {
  const { words } = tokenize(text);
  if (restyleMessages.has(basesOf(text))) return { change: { type: 'restyle' }, changesContent: false };
  const structured = structuredEdit(text, words, isAboutPicture, visibleSubjects);
  if (structured) return structured;
  const style = restyleEdit(text);
  if (style) return style;
  const adjustment = findAdjustment(words, isAboutPicture);
  if (adjustment && (isAboutPicture || comparesWithPicture(words, visibleSubjects))) return adjustment;
  if (words.length <= 2 && words.length > 0 && words.every((word, at) => isMomentOrColour(words, word, at)))
    return contentEdit(asSettingPhrase(text));
  if (prepositional.test(text) && (isAboutPicture || namesOnlySetting(words))) return contentEdit(text);
  if (!isAboutPicture || words.length === 0 || words.length > 12) return null;
  const first = visibleSubjects[0];
  if (first && namesOneThing(words)) return { ...contentEdit(text), replaces: first };
  return namesOnlyMood(words) ? { ...contentEdit(text), changesContent: false } : contentEdit(asSettingPhrase(text));
}

/** An edit with a verb or preposition of its own: "add a boat", "without the tree", "replace the fox with a wolf". */
function structuredEdit(
  text: string,
  words: readonly Word[],
  isAboutPicture: boolean,
  visibleSubjects: readonly string[],
): Edit | null {
  const replaced = replacement.exec(text);
  if (replaced) return replacementEdit(replaced[1] ?? '', replaced[2] ?? '');
  const removed = removal.exec(text);
  if (removed && (isAboutPicture || isRemovable(text, removed[1] ?? '', visibleSubjects)))
    return contentEdit(`without ${removed[1]}`);
  const [, old = '', fresh = ''] = becomes.exec(text) ?? [];
  const kinds = findSubjects(tokenize(fresh).words.slice(-1));
  if (isVisible(old, visibleSubjects) && kinds.length > 0)
    return kinds.some(isLiving) ? replacementEdit(old, fresh) : contentEdit(`the ${old} with ${fresh}`);
  const definite = definiteThing.exec(text);
  if (definite && words.length <= 10) return editOfNamedThing(definite[1] ?? '');
  const part = partInColour.exec(text);
  if (
    part &&
    tokenize(part[2] ?? '').words.every(
      (word) => isColour(word) || /^(?:dark|light|bright|pale|and|deep)$/.test(word.base),
    )
  )
    return editOfNamedThing(`${part[1]} ${part[2]}`);
  const put = placed.exec(text);
  if (put) return contentEdit(`with ${put[1]}`);
  const added = addition.exec(text);
  if (added && (isAboutPicture || words.length <= 10) && !/^(?:and\b|add (?:it|up)\b)/i.test(text)) {
    return (
      findAdjustment(tokenize(added[1] ?? '').words, true, false) ??
      restyleEdit(added[1] ?? '') ??
      contentEdit(`with ${added[1]}`)
    );
  }
  return null;
}

function replacementEdit(old: string, fresh: string): Edit {
  if (/^(?:the )?back(?:ground|drop)$/i.test(old)) return contentEdit(`with ${fresh} in the background`);
  const style = /style/i.test(old) ? (isOnlyStyle(tokenize(fresh).words) ?? fresh) : null;
  if (style) return { change: { type: 'restyle', style }, changesContent: false };
  return { ...contentEdit(fresh), replaces: old.replace(/^(?:the|a|an|that|this) /i, '') };
}

/** "the sky darker" is about the last picture; "the most beautiful vase" is not. */
function editOfNamedThing(thing: string): Edit | null {
  const { words } = tokenize(thing);
  const last = words.at(-1);
  if (!last || words.length < 2) return null;
  const whole =
    /^(?:picture|image|colou?rs?|drawing|painting|scene|whole thing|poster|background|light|lighting|mood)\b/i.exec(
      thing,
    )?.[0];
  const rest = whole ? thing.slice(whole.length).trim() : '';
  if (whole && whole !== 'background' && rest !== '')
    return findAdjustment(tokenize(rest).words, true) ?? contentEdit(rest);
  const isChanged =
    comparativeWords.has(last.base) || isColour(last) || findMoodAt(words, words.length - 1, false) !== null;
  const isMore = words.some(({ base }) => base === 'more' || base === 'less');
  return isChanged || isMore || /\b(?:into|a)\b/.test(thing) ? contentEdit(thing.replace(/^/, 'the ')) : null;
}

/** Another style: "in watercolour", "as an oil painting", "more abstract". */
function restyleEdit(text: string): Edit | null {
  const { words } = tokenize(
    text
      .replace(makeIt, '')
      .replace(
        /^(?:(?:switch|change|use|try|redo|repaint|redraw|convert)\s+)?(?:(?:it|this)\s+)?(?:(?:into|to|as|in|like|with)\s+)?/i,
        '',
      ),
  );
  const only = words.length > 0 && words.length <= 8 ? isOnlyStyle(words) : null;
  return only ? { change: { type: 'restyle', style: only }, changesContent: false } : null;
}
