/** Reads what a hero wants, fears, does or waits for. */
import { gerundOf, infinitiveOf } from './verbs.ts';

/** What a clause says. Each `phrase` fits into a sentence. */
export type Clause =
  /** After "to": `build a tree house`. */
  | { readonly type: 'wish'; readonly phrase: string }
  | { readonly type: 'fear' | 'dislike' | 'love' | 'search' | 'find' | 'wait' | 'meet'; readonly phrase: string }
  /** Away from home, without a friend. */
  | { readonly type: 'lost' | 'lonely' | 'friends' };

/** The clause, the request without it, and the part of the clause that may name a place: `lost in the forest`. */
export type ClauseReading = {
  readonly clause: Clause | null;
  readonly rest: string;
  readonly whereabouts: string;
};

const relativeClause = /,? (?:who|that|which) (.+)$/iu;

/** A clause that begins with a participle after its noun: `waiting`, `lost`. */
const participleClause =
  /^(.*?\p{L}) ((\p{L}{2,}ing|lost|stuck|trapped|stranded|left alone|left behind|abandoned)\b.*)$/iu;

/** Words that end like participles and begin no clause. */
const nounsInIng =
  /^(?:king|ring|wing|thing|something|anything|everything|nothing|string|spring|morning|evening|being|sibling|duckling|viking|wedding|building|painting|darling|starling|earthling|gosling|ceiling|pudding|clothing|lightning|feeling|meeting|exciting|charming|amazing|loving|caring|flying|talking|singing|dancing|sleeping|shooting|shining|missing|living|walking|wandering|travelling|traveling|growing|hot)$/iu;

const fearPattern =
  /^(?:is|was|were|are|gets|got)?(?: ?(?:so|very|always|terribly))? ?(?:afraid|scared|frightened|terrified) of (.+)$/iu;
const dislikePattern =
  /^(?:(?:really |just )?(?:hates?|hated|dislikes?|(?:does not|doesn['’]t|did not|didn['’]t|do not|don['’]t) (?:like|love|want(?: to)?)|(?:is|was) (?:tired|bored|sick) of|(?:won['’]t|will not|refuses? to|refused to|never wants? to|never wanted to)))\s+(.+)$/iu;
const lovePattern =
  /^(?:falls?|fell|is|are|was|were|falling)? ?(?:deeply |madly |secretly )?in love(?: with (.+))?$|^loves (\p{Lu}.*|the .+|a .+)$/iu;
const wantPattern =
  /^(?:(?:always |really |just |only |secretly |desperately )*(?:want(?:s|ed)?|wish(?:es|ed)?|hope[sd]?|long(?:s|ed)?|learn(?:s|ed|t)?|tr(?:y|ies|ied)|need(?:s|ed)?|decide[sd]?|manage[sd]?|dream(?:s|ed|t)?|wanting|trying|hoping|learning|dreaming|longing|cannot|can['’]t|can not|could(?:n['’]t| not)|ha(?:s|ve|d) to|must|forgets?|forgot|is able to|are able to|can|could|loves?|likes?)(?: how)?(?: wait)?) (?:to |of |about |for )?(.+)$/iu;
const friendsPattern =
  /^(?:becom(?:es?|ing)|became|are|were|make|end up as) (?:best |good |great |unlikely )?friends\b/iu;
const homewardPattern =
  /^(?:com(?:es?|ing)|came|return(?:s|ed|ing)?|go(?:es|ing)?|went|finds? (?:his|her|their|the) way|walks?|walking|travel\w*) (?:back )?home\b/iu;
const searchPattern =
  /^(?:looks?|looked|looking|searche?s?|searched|searching|hunts?|hunting|in search) (?:for|of) (.+)$/iu;
const findPattern = /^(?:finds?|found|finding|discovers?|discovered|discovering|stumbles? (?:up)?on) (.+)$/iu;
const waitPattern = /^(?:waits?|waited|waiting)\b ?(?:for (.+))?.*$/iu;
const meetPattern = /^(?:meets?|met|meeting|befriends?|befriended|makes friends with|becomes friends with) (.+)$/iu;
const lostPattern =
  /^(?:(?:is|was|are|were|gets?|got|getting) )?(?:lost|stuck|trapped|stranded|abandoned|left behind)\b/iu;
const lonelyPattern =
  /^(?:(?:is|was|are|were|feels?|felt) (?:so |very |all )?(?:lonely|alone)|ha(?:s|d|ve) no friends?|(?:wants?|wanted|needs?|needed) a friend|looking for (?:a )?friends?|left alone)\b/iu;

/** Words that end a clause, and everything after them. */
const clauseEnd =
  /(?:[,;.!?]| (?:but|because|so that|until|when|while|although|and (?:then|finally|they|he|she|it)) ).*$/iu;

/** In UTF-16 units: the longest phrase that fits into a sentence. */
const longest = 70;

const shortened = (phrase: string): string => {
  const short = phrase.replace(clauseEnd, '').trim();
  return short.length <= longest ? short : short.slice(0, short.lastIndexOf(' ', longest));
};

/** `builds a house`, `building a house` → `build a house`; undefined when it does not begin with a word. */
function infinitive(phrase: string): string | undefined {
  const [first = '', ...rest] = phrase.split(' ');
  const base = infinitiveOf(first);
  return /^\p{L}{2,}$/u.test(base) ? [base, ...rest].join(' ') : undefined;
}

const notAVerb =
  /^(?:a|an|the|my|his|her|their|it|its|him|them|some|more|too|no|one|two|three|very|so|and|for|with)\b/iu;

/** A wish, whose phrase fits after "to". */
function wishOf(phrase: string): Clause | null {
  const wish = shortened(phrase.replace(/^(?:to )/iu, ''));
  if (wish === '') return null;
  if (notAVerb.test(wish)) return { type: 'wish', phrase: `have ${wish.replace(/^(?:for|with) /iu, '')}` };
  const base = infinitive(wish);
  return base === undefined ? null : { type: 'wish', phrase: withoutSpeaker(base) };
}

/** Replaces the person's "me" and "my", which the story does not share. */
const withoutSpeaker = (phrase: string) => phrase.replace(/\bmy\b/giu, 'the').replace(/\bme\b/giu, 'somebody');

type Rule = readonly [pattern: RegExp, read: (found: RegExpExecArray) => Clause | null];

const rules: readonly Rule[] = [
  [lonelyPattern, () => ({ type: 'lonely' })],
  [friendsPattern, () => ({ type: 'friends' })],
  [homewardPattern, () => ({ type: 'lost' })],
  [fearPattern, ([, of = '']) => ({ type: 'fear', phrase: withoutSpeaker(shortened(of)) })],
  [dislikePattern, ([, what = '']) => ({ type: 'dislike', phrase: withoutSpeaker(shortened(gerund(what))) })],
  [lovePattern, ([, whom, other]) => ({ type: 'love', phrase: withoutSpeaker(shortened(whom ?? other ?? '')) })],
  [searchPattern, ([, what = '']) => ({ type: 'search', phrase: withoutSpeaker(shortened(what)) })],
  [findPattern, ([, what = '']) => ({ type: 'find', phrase: withoutSpeaker(shortened(what)) })],
  [meetPattern, ([, whom = '']) => ({ type: 'meet', phrase: shortened(whom) })],
  [
    waitPattern,
    ([, what]) => ({ type: 'wait', phrase: withoutSpeaker(shortened(what ?? '').replace(/ (?:at|in|on) .*$/u, '')) }),
  ],
  [lostPattern, () => ({ type: 'lost' })],
  [wantPattern, ([, what = '']) => wishOf(what)],
];

/** The object of a dislike: `sleep` → `sleeping`; `the cold` stays. */
function gerund(what: string): string {
  const bare = what.replace(/^to /iu, '');
  if (
    notAVerb.test(bare) ||
    !/^(?:go|sleep|share|eat|take|clean|wash|wake|get|brush|play|sing|swim|fly|dance|work|be|leave|come|grow|speak|talk|fight|learn|read)\b/iu.test(
      bare,
    )
  )
    return bare;
  return gerundOf(bare);
}

function clauseOf(text: string, isSure: boolean): Clause | null {
  for (const [pattern, read] of rules) {
    const found = pattern.exec(text);
    if (found) return read(found);
  }
  // "who builds a tree house": an action is told as a wish.
  return isSure && !/^(?:is|are|was|were|has|have|had|lives?|lived|'s)\b/iu.test(text) ? wishOf(text) : null;
}

/**
 * The part of a clause that says where the story happens: where the hero is lost, lives or finds something, not where they
 * want to go.
 */
const whereaboutsIn = (text: string, clause: Clause | null) =>
  (clause === null ? /^(?:live|lived|lives|living|work|works|sleeps?|sits?|is|are)\b/iu : clausesWithPlace).test(
    clause?.type ?? text,
  )
    ? text.replace(clauseEnd, '')
    : '';

const clausesWithPlace = /^(?:lost|lonely|friends|search|find|wait|meet)$/;

/**
 * Reads the clause of a request: "who wanted to fly", "that is afraid of the dark", "waiting at a station", "searching for
 * his hat".
 */
export function readClause(request: string, isSomebody: (noun: string) => boolean): ClauseReading {
  const found = relativeClause.exec(request);
  if (found) {
    const rest = request.slice(0, found.index);
    const text = found[1]?.trim() ?? '';
    const clause = clauseOf(text, true);
    return { clause, rest, whereabouts: whereaboutsIn(text, clause) };
  }
  const bare = / (?:is|are|was|were|gets?) ((?:afraid|scared|frightened|lost|stuck|alone|lonely|in love)\b.*)$/iu.exec(
    request,
  );
  if (bare) {
    const clause = clauseOf(bare[1] ?? '', false);
    return { clause, rest: request.slice(0, bare.index), whereabouts: whereaboutsIn(bare[1] ?? '', clause) };
  }
  return readParticiple(request, isSomebody);
}

function readParticiple(request: string, isSomebody: (noun: string) => boolean): ClauseReading {
  const found = participleClause.exec(request);
  const [, before = '', text = '', word = ''] = found ?? [];
  const noun = before.split(' ').at(-1) ?? '';
  const isName = /^\p{Lu}/u.test(noun);
  if (!found || nounsInIng.test(word) || !(isName || isSomebody(noun.toLowerCase())))
    return { clause: null, rest: request, whereabouts: '' };
  // `lost in a snowstorm` also says where it happens.
  const where =
    /^(?:lost|stuck|trapped|stranded|waiting|living|sitting|sleeping|working)\b.*?((?:in|on|at|by|under|near|behind) .+)$/iu.exec(
      text,
    )?.[1];
  const clause = clauseOf(text, true);
  return { clause, rest: where ? `${before} ${where}` : before, whereabouts: whereaboutsIn(text, clause) };
}
