/** What people say to somebody new that is not a request: greetings, "what can you do?", thanks. Whole messages only. */
import { listed } from './find.ts';

/** What kind of talk it is. */
export type SmallTalk = 'greeting' | 'help' | 'thanks';

const phrases: Readonly<Record<SmallTalk, string>> = {
  greeting:
    'hi hello hey hiya howdy yo hi-there hello-there hey-there good-morning good-afternoon good-evening good-day greetings how-are-you how-are-you-doing hi-how-are-you hello-how-are-you hey-how-are-you whats-up sup are-you-there anyone-there test testing ping nice-to-meet-you',
  help: 'help help-me how-does-this-work how-do-you-work how-do-i-use-this how-do-i-use-you how-do-i-start what-can-you-do what-can-you-draw what-do-you-do what-is-this what-are-you who-are-you what-can-i-ask what-can-i-say what-should-i-say what-should-i-ask what-should-i-draw what-now start begin menu commands options examples ideas give-me-ideas any-ideas i-need-help can-you-help-me i-need-ideas show-me-examples',
  thanks:
    'thanks thank-you thanks-a-lot thank-you-so-much thank-you-very-much many-thanks thx ty cheers i-love-it love-it i-like-it like-it i-love-this love-this perfect great awesome amazing beautiful wonderful nice lovely cool wow so-cool so-beautiful its-beautiful its-perfect its-great thats-great thats-beautiful thats-perfect thats-lovely thats-nice very-nice well-done good-job great-job good-bot ok okay bye goodbye good-night see-you see-you-later',
};

/** The kind of each phrase, its words joined by spaces. */
const kinds: ReadonlyMap<string, SmallTalk> = new Map(
  Object.entries(phrases).flatMap(([kind, line]) => listed(line).map((phrase) => [phrase, kind as SmallTalk] as const)),
);

/** The most words that such a phrase has. */
const longest = Math.max(...[...kinds.keys()].map((phrase) => phrase.split(' ').length));

/** The kind of talk that these words are, all of them; "Vizzy" may be among them. */
export function findSmallTalk(words: readonly string[]): SmallTalk | undefined {
  const said = words.filter((word) => word !== 'vizzy');
  return said.length > longest ? undefined : kinds.get(said.join(' '));
}
