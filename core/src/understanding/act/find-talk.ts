/** Finds what a message that asks for no picture is about: talk, a question to Vizzy, or work that Vizzy does not do. */
import {
  commandVerbs,
  drawingVerbs,
  findSubjects,
  listed,
  otherWork,
  pictureNouns,
  remarkWords,
  type TalkTopic,
  talkWords,
  type Word,
} from '../../lexicon/index.ts';
import { findLifePeriod } from '../life-period.ts';
import { quotationsIn } from '../quotations.ts';
import { type TokenizedText, withoutGestures } from '../tokenized-text.ts';
import { isGibberish } from './gibberish.ts';
import { type Spoken, spokenOf, type Talk } from './spoken-message.ts';
import { workOnWords } from './work-on-words.ts';

/** In words. A longer message tells or asks for something else as well. */
const longestTalk = 22;

const padded = (line: string): readonly string[] => listed(line).map((phrase) => ` ${phrase} `);
const setOf = (line: string): ReadonlySet<string> => new Set(listed(line));

const cues = talkWords.talkCues.map(({ topic, phrases, asked = '', beside = '' }) => ({
  topic,
  phrases: padded(phrases),
  asked: asked === '' ? [] : padded(asked),
  beside: beside === '' ? [] : padded(beside),
}));
/** Words of questions, which name nothing to see in them: the seed of a picture is no plant. */
const cueWords = setOf(talkWords.talkCues.map(({ asked = '', beside = '' }) => `${asked} ${beside}`).join(' '));
const worldly = padded(otherWork.worldly);

/** Verbs that may ask for a picture or a change of one. */
const notWork = setOf(`${remarkWords.editVerbs} do be have see like imagine include zoom combine`);

const laughter = /^(?:[mb]?[uw]?a?(?:ha|he|hi|ja|xa|ho){2,}h?|l(?:o+l)+|lmf?a+o+|rofl|xd+|kek|lulz?)$/;

/** What a message is about that is no request; undefined when it may be one. `hasPicture`: whether one was drawn before. */
export function findTalk(said: TokenizedText, hasPicture: boolean): Talk | undefined {
  const message = withoutGestures(outsideQuotations(said));
  const { words } = message;
  if (words.length === 0 || words.length > longestTalk) return undefined;
  if (words.every(({ base }) => laughter.test(base))) return { topic: 'laughter', sureness: 0.95 };
  if (words.every(({ lower }) => isGibberish(lower))) return { topic: 'gibberish', sureness: 0.9 };
  const spoken = spokenOf(message);
  const work = workOnWords(spoken);
  if (work) return work;
  if (asksForPicture(words, spoken)) return undefined;
  return cuedTalk(spoken, words) ?? aloneTopic(spoken, hasPicture);
}

/** What is said around quotations, whose words are lettered and mean nothing here: a poster that says “Look up”. */
function outsideQuotations(said: TokenizedText): TokenizedText {
  const quotations = quotationsIn(said.text);
  const isOutside = ({ start }: Word) =>
    quotations.every((quotation) => start < quotation.start || start >= quotation.end);
  const words = quotations.length === 0 ? said.words : said.words.filter(isOutside);
  return words.length === 0 ? said : { ...said, words };
}

/** A question that no picture answers; for a message that is neither talk nor an edit. */
export function findWorldlyQuestion(message: TokenizedText): Talk | undefined {
  const { words } = message;
  if (words.length === 0 || words.length > longestTalk) return undefined;
  const spoken = spokenOf(message);
  return asksForPicture(words, spoken) ? undefined : worldlyQuestion(message, spoken);
}

/** Whether the message plainly says what to draw, as a command or by its first word. */
export const saysWhatToDraw = (message: TokenizedText): boolean => asksForPicture(message.words, spokenOf(message));

/** Whether the message says what to draw: "draw a …", "can you make a picture of …", "a …", "two …". */
function asksForPicture(words: readonly Word[], { first, second, isQuestion }: Spoken): boolean {
  if (/^(?:an?|two|three|four|some)$/.test(first) || (pictureNouns.has(first) && !/^(?:it|this|that)$/.test(second)))
    return true;
  // "I love you, draw that": what follows is a request.
  const commands = ({ base }: Word, index: number) =>
    drawingVerbs.has(base) && !/^(?:write|tell|compose)$/.test(base) && words[index - 1]?.base !== 'to';
  if (!isQuestion && words.some(commands)) return true;
  const draws = ({ base }: Word, index: number) =>
    drawingVerbs.has(base) &&
    !/^(?:tell|write)$/.test(base) &&
    /^(?:an?|the|my|some|two|three|me)$/.test(words[index + 1]?.base ?? '');
  if (isQuestion && first !== 'how' && words.some(draws)) return true;
  let at = 0;
  while (/^(?:please|can|could|would|will|you|vizzy|hey|hi|ok|so|now|and|just|me)$/.test(words[at]?.base ?? '')) at++;
  const verb = words[at]?.base ?? '';
  const named = words.slice(at + 1);
  // "Take me to the beach", "bring me a dream".
  if (/^(?:bring|take)$/.test(verb) && words[at + 1]?.base === 'me') return words.length > at + 2;
  if (verb === 'tell') return named.some(({ base }) => pictureNouns.has(base) && base !== 'something');
  if (!commandVerbs.has(verb) && verb !== 'do') return false;
  const isPointed = /^(?:it|this|that|you|them)$/.test(named.find(({ base }) => base !== 'me')?.base ?? 'it');
  if (isPointed) return false;
  const isDrawn = drawingVerbs.has(verb) && !/^(?:write|tell)$/.test(verb);
  return isDrawn || findSubjects(named).length > 0;
}

/** A phrase of a topic, or its words in a question that names nothing else to see. */
function cuedTalk({ line, isQuestion }: Spoken, words: readonly Word[]): Talk | undefined {
  const has = (phrases: readonly string[]) => phrases.some((phrase) => line.includes(phrase));
  const stated = longestCue(line);
  const others = isQuestion ? words.filter(({ base }) => !cueWords.has(base)) : [];
  const names = findSubjects(others).filter((subject) => !people.has(subject));
  const asked =
    isQuestion && names.length === 0
      ? cues.find((cue) => has(cue.asked) && (cue.beside.length === 0 || has(cue.beside)))
      : undefined;
  if (stated && asked)
    return { topic: cues.indexOf(asked) < cues.indexOf(stated) ? asked.topic : stated.topic, sureness: 0.9 };
  if (stated) return { topic: stated.topic, sureness: 0.95 };
  return asked && { topic: asked.topic, sureness: 0.85 };
}

/** The cue with the longest phrase in the line; of equal ones the first. */
function longestCue(line: string): (typeof cues)[number] | undefined {
  let longest = 0;
  let found: (typeof cues)[number] | undefined;
  for (const cue of cues)
    for (const phrase of cue.phrases)
      if (phrase.length > longest && line.includes(phrase)) {
        longest = phrase.length;
        found = cue;
      }
  return found;
}

/** Topics that one word is about when it is the whole message, with or without a question mark. */
const aloneTopics: Readonly<Record<string, TalkTopic>> = {
  reset: 'forget',
  price: 'cost',
  prices: 'cost',
  pricing: 'cost',
  cost: 'cost',
  oops: 'apology',
  whoops: 'apology',
  sorry: 'apology',
  joke: 'joke',
  xoxo: 'love',
  limits: 'left',
  quota: 'left',
  gm: 'greeting',
  morning: 'greeting',
  evening: 'greeting',
  afternoon: 'greeting',
  mornin: 'greeting',
  gn: 'pause',
  yo: 'greeting',
  hola: 'greeting',
  privacy: 'privacy',
};
/** Topics of the picture, when there is one. */
const aloneAboutPicture: Readonly<Record<string, TalkTopic>> = {
  seed: 'seed',
  download: 'download',
  save: 'download',
  resolution: 'download',
  dimensions: 'download',
};

/** Words that may stand around the one that counts. */
const around = setOf(
  'the please vizzy again everyone everybody all guys folks there friend buddy dude bro man so very it is my me oh to good hi hey hello',
);

function aloneTopic({ words }: Spoken, hasPicture: boolean): Talk | undefined {
  const [topic, ...others] = new Set(
    words
      .filter((word) => !around.has(word))
      .map((word) => (hasPicture ? aloneAboutPicture[word] : undefined) ?? aloneTopics[word]),
  );
  return topic && others.length === 0 ? { topic, sureness: 0.9 } : undefined;
}

/** First and second words of questions about anything at all; "how about" and "what about" are none. */
const askingWords = setOf('what who when where why which how');
const askedVerbs = setOf(talkWords.askedVerbs);

/** "who won", "who invented"; not "who I am". */
const whoDid = /^who (?!(?:i|we|you|he|she|they|the|my|an?)$)\p{L}+$/u;
const toVizzy =
  /^(?:(?:do|did|are|have|were) you|(?:can|could|may|should|do|am) i|(?:is|are) (?:there|it|this|they)|(?:do|does|is|can|did|has) any(?:one|body))$/;

/** "Can you schedule a meeting": a deed that draws and changes nothing. */
function asksForWork(opening: string, words: readonly Word[]): boolean {
  if (!/^(?:can|could|would|will) you$/.test(opening) || words.length > 8) return false;
  const at = words.findIndex(({ base }) => base === 'you');
  const verb = words.slice(at + 1).find(({ base }) => !/^(?:please|just|maybe|also|now)$/.test(base))?.base ?? '';
  return verb !== '' && !commandVerbs.has(verb) && !notWork.has(verb);
}

/** Subjects that people talk about rather than ask for. */
export const people: ReadonlySet<string> = new Set(['person', 'man', 'woman', 'child', 'friend', 'girl', 'boy']);

/** A question that no picture answers: "who is the president?", "do you like cats?". */
function worldlyQuestion(
  { text, words }: TokenizedText,
  { line, first, second, isQuestion }: Spoken,
): Talk | undefined {
  if (isQuestion && worldly.some((phrase) => line.includes(phrase))) return { topic: 'knowledge', sureness: 0.85 };
  const isOfKind = ({ base }: Word, at: number) =>
    pictureNouns.has(base) && [words[at - 1], words[at - 2]].some((word) => /^an?$/.test(word?.base ?? ''));
  if (findLifePeriod(words) !== null || words.some(isOfKind)) return undefined;
  if (/ look(?:s|ed)? like /.test(line) || / (?:if|as) (?:an?|it|they|he|she) /.test(line)) return undefined;
  const opening = `${first} ${second}`;
  if ((askingWords.has(first) && askedVerbs.has(second)) || whoDid.test(opening))
    return { topic: 'knowledge', sureness: 0.65 };
  const names = findSubjects(words).filter((subject) => !people.has(subject));
  if (names.length > 0 || !isQuestion || words.some(({ base }) => pictureNouns.has(base))) return undefined;
  // "how accurate are you", "can I talk to a human", "is there an app".
  const isWish = /^(?:can|could|may) i$/.test(opening) && / (?:see|have|get) /.test(line);
  const isToVizzy = words.length <= 10 && !isWish && / (?:you|i|there|it|this|these|here) /.test(line);
  const asks = toVizzy.test(opening) || (first === 'how' && / (?:are|is|do|does|can) (?:you|it|this|i) /.test(line));
  const isOnYou = askingWords.has(first) && / you /.test(line);
  if (asksForWork(opening, words)) return { topic: 'errand', sureness: 0.6 };
  return isToVizzy && (asks || isOnYou)
    ? { topic: 'help', sureness: text.slice(-3).includes('?') ? 0.6 : 0.5 }
    : undefined;
}
