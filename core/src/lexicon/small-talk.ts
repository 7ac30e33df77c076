/** Finds messages that are no request: greetings, "what can you do?", thanks, "hmm". Whole messages only. */
import { createPhraseIndex, findAt, listed } from './find.ts';
import { foreignGreetings, foreignThanks, normalizedPhrases } from './other-languages.ts';
import type { Word } from './words.ts';

/** The kinds of small talk. When a message is of several kinds, the first of these counts. */
export const smallTalkKinds = [
  'help',
  'about',
  'why',
  'doubt',
  'thanks',
  'greeting',
  'lettering',
  'language',
  'nothing',
] as const;

/** A kind of small talk. */
export type SmallTalk = (typeof smallTalkKinds)[number];

const phrases: Readonly<Record<SmallTalk, string>> = {
  greeting:
    'hi hello hey hiya howdy yo hi-there hello-there hey-there good-morning good-afternoon good-evening good-day greetings heyo ayo aloha ahoy oi hihi helloo how-are-you how-are-you-doing hi-how-are-you hello-how-are-you hey-how-are-you whats-up what-up wassup sup are-you-there anyone-there test testing ping nice-to-meet-you how-is-it-going hows-it-going how-do-you-do long-time-no-see',
  help: 'help help-me how-does-this-work how-do-you-work how-does-it-work how-do-i-use-this how-do-i-use-you how-do-i-start what-can-you-do what-can-you-draw what-can-you-make what-do-you-do what-is-this what-are-you what-can-i-ask what-can-i-say what-should-i-say what-should-i-ask what-should-i-draw what-now start begin menu commands options examples ideas give-me-ideas any-ideas i-need-help can-you-help-me i-need-ideas show-me-examples start-over what huh',
  about:
    'who-are-you who-made-you who-built-you who-created-you what-is-your-name whats-your-name are-you-a-bot are-you-a-robot are-you-an-ai are-you-ai are-you-human are-you-a-human are-you-real are-you-a-person are-you-alive is-this-ai is-this-a-bot do-you-sleep do-you-have-feelings how-old-are-you where-are-you-from',
  why: '',
  thanks:
    'fair-enough makes-sense that-makes-sense sounds-good works-for-me cool-beans that-will-do thatll-do noted holy-moly holy-cow holy-smokes aw aww aaw ooh oooh oh-well well-well that-is-something thats-something how-interesting how-curious how-cute how-lovely how-nice how-beautiful nighty-night night-night goodnight-then sleep-well sleep-tight sweet-dreams thanks thank-you ta-very-much woow thanks-a-lot thank-you-so-much thank-you-very-much many-thanks much-appreciated appreciate-it appreciate-that i-appreciate-it cheers i-love-it love-it loving-it i-like-it like-it i-love-this love-this love-that i-love-that i-really-like-it i-adore-it perfect great awesome amazing beautiful wonderful nice nice-one lovely cool wow so-cool so-beautiful its-beautiful its-perfect its-great thats-great thats-beautiful thats-perfect thats-lovely thats-nice very-nice well-done good-job great-job nice-job nice-work great-work good-work good-bot good-boy bravo cute adorable gorgeous stunning fantastic brilliant excellent superb impressive incredible sensational magnificent marvelous marvellous hilarious good fine ok okay alright all-right got-it i-see yay woohoo woo bye see-ya goodbye good-night see-you see-you-later cya exactly thats-it exactly-what-i-wanted just-what-i-wanted better much-better lol haha hahaha hehe lmao rofl xd omg omfg chef-kiss chefs-kiss 10-10 11-10 100-100 oh-my-god oh-my whoa',
  doubt:
    'how-strange how-odd how-weird that-is-odd thats-odd thats-weird thats-strange no-way not-what-i-expected curious-choice odd-choice not-really not-quite not-exactly not-so-sure hmm hm hmmm mmm meh not-bad so-so not-sure im-not-sure idk undo go-back back revert dunno ehh uhh umm err hmph could-be-worse could-be-better i-dont-know no nope nah yes yes-please yep yeah yup sure maybe k kk well oh ah eh um uh really seriously',
  lettering: '',
  language: '',
  nothing: '',
};

/** Words that praise a picture when there is one; otherwise "fire" may be what to draw. */
const praiseWords =
  'interesting fascinating unexpected wholesome ooh fire sick epic sweet dope neat funny pretty lit insane crazy magic magical super superb fab fabulous stellar rad noice';

/** Words around praise and greetings that carry no meaning of their own. */
const fillerPraise = new Set(
  listed(
    'so very really too much a lot that thats it its is this the vizzy you and just oh looks look are choice take quite rather absolutely totally truly super pretty man dude bro mate my friend turned out was picture pictures one drawing kind dear bot buddy everyone everybody all guys folks team again please sir madam maam mate my lady for everything your help bunch million ton heaps tons',
  ),
);

/** Emoji of approval, and of disapproval, sent about a picture. */
const applause = /^(?:👍|❤|😍|🥰|🔥|👏|🙏|😀|😃|😄|😁|😊|🙂|😂|🤣|🥳|😻|💯|👌|🎉|🤩|💕|💖|✨|😎|🙌|⭐|💀|☠|😹|😆)+$/u;
const disapproval = /^(?:👎|😕|🙁|☹|😞|😒|🤨|😐|😑|🤔|🤷|🙄|😬|🤮|💩)+$/u;

const index = createPhraseIndex(
  smallTalkKinds.flatMap((kind) =>
    [
      ...listed(phrases[kind]),
      ...(kind === 'greeting'
        ? normalizedPhrases(foreignGreetings)
        : kind === 'thanks'
          ? normalizedPhrases(foreignThanks)
          : []),
    ].flatMap((phrase) => (phrase === '' ? [] : [[phrase, kind] as const])),
  ),
);

const praise = new Set(listed(praiseWords));

/** In words. A longer message is a request. */
const longestTalk = 10;

/** The kind of small talk that all of these words are; undefined when any word says something else. */
export function findSmallTalk(words: readonly Word[], hasPicture: boolean): SmallTalk | undefined {
  if (words.length === 0) return 'nothing';
  if (words.length > longestTalk) return undefined;
  const kinds = new Set<SmallTalk>();
  for (let at = 0; at < words.length; ) {
    const found = findAt(words, at, index);
    const base = words[at]?.base ?? '';
    const isPraise = hasPicture && praise.has(base);
    if (!found && !isPraise && !fillerPraise.has(base)) return undefined;
    if (found) kinds.add(found.value);
    else if (isPraise) kinds.add('thanks');
    at = found?.end ?? at + 1;
  }
  return smallTalkKinds.find((kind) => kinds.has(kind));
}

/** What a message of emoji alone says about the picture before it. */
export function findReaction(words: readonly Word[]): 'thanks' | 'doubt' | undefined {
  const signs = words.map(({ lower }) => lower.replaceAll('\uFE0F', '')).join('');
  if (applause.test(signs)) return 'thanks';
  return disapproval.test(signs) ? 'doubt' : undefined;
}
