/** What people tell before they ask for a picture: courtesies, roles for a tool, stories. English lines for `listed`. */
import { listed } from './find.ts';

const setOf = (line: string): ReadonlySet<string> => new Set(listed(line));

/** Words that open a message and say nothing. */
export const preambleOpenings = setOf(
  'hi hello hey heya hiya yo so soo well ok okay alright right basically um uh er omg vizzy dear good morning afternoon evening day there greetings please again honestly funny story everyone guys um and but also now then lol',
);

/** First words of what is told, not drawn: "my friend and I were arguing", "if it is not too much trouble". */
export const tellingStarts = setOf(
  "i i'm i've i'd i'll im ive id we we're we've my our you you're youre your it its it's he she they he's she's they're theres there's this act acting pretend imagine suppose behave roleplay sorry apologies forgive excuse hope hoping would could can may might long today yesterday yesterday's because since yeah be do apparently everyone everybody someone somebody people",
);

/** First words that tell only where "you" or "it" follows: "if you have a minute", "when you get a chance". */
export const conditionalStarts = setOf('if when whenever as once in');

/** First words that give a tool a part to play; then "and" may lead to the request. */
export const roleStarts = setOf("act acting pretend imagine suppose behave roleplay you you're youre be do take");

/** Words directly before the command that lead to it. */
export const commandLeads = setOf(
  'please pls plz kindly so and now then could can would will you u to just mind possibly maybe perhaps might able be i need want like let us ok okay hence therefore thus',
);

/** Verbs that ask for a picture by themselves, also as "mind drawing". */
export const askingVerbs = setOf(
  'draw paint sketch create generate illustrate design render doodle depict visualize visualise drawing painting sketching creating generating illustrating designing',
);

/** Verbs that ask for one where "me" or a kind of picture follows. */
export const servingVerbs = setOf('make show give do produce get making showing giving');

/** Starts of closing sentences: "Have a lovely evening!", "Best wishes, Tom". */
export const closingSentences = listed(
  "have-a-great have-a-nice have-a-good have-a-lovely have-a-wonderful have-a-fantastic have-a-blessed have-an-amazing have-fun best-wishes best-regards kind-regards warm-regards with-kind-regards all-the-best regards sincerely yours-truly yours-sincerely take-care many-thanks thanks thank-you i-appreciate i'd-appreciate i-would-appreciate much-appreciated really-appreciate you-are-the-best you're-the-best youre-the-best you-rock that-would-be-great that-would-be-lovely no-rush no-hurry take-your-time looking-forward cheers hope-thats-ok hope-that-is-ok sorry-for",
);
