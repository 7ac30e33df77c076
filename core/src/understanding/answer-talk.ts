/** Answers talk and questions in words: with facts where they are known, and in one of a few wordings. */
import { deriveSeed } from '../chance.ts';
import { type QuestionSentences, type Sentences, sentencesFor, type TalkTopic } from '../lexicon/index.ts';
import type { IncomingMessage } from '../message.ts';
import type { Talk } from './act/spoken-message.ts';
import { factsOf } from './facts.ts';
import { tokenize } from './tokenized-text.ts';
import type { Context, LastCreation, PendingQuestion, TasteSignals, Understanding } from './understanding.ts';

const noSignals: TasteSignals = { mood: null, style: null, themes: [] };

/** The question that is asked about a request; of it there is one for each period of life. */
export function questionAbout(request: string, locale: string | undefined): QuestionSentences {
  const { questions } = sentencesFor(locale).conversation;
  return questions[factsOf(tokenize(request), { hasImage: false }).lifePeriod?.period ?? 'day'];
}

/**
 * The answer to talk. With a question open it leads back to it, with its suggestions. The same message has the same wording
 * every time.
 */
export function answered(
  { topic, sureness }: Talk,
  message: IncomingMessage,
  context: Context,
  open: PendingQuestion | null = null,
): Understanding {
  const { talk, talkFacts } = sentencesFor(message.locale).conversation;
  const { plain, ofPicture = plain } = talk[topic];
  const wordings = context.last ? ofPicture : plain;
  const { text, suggestions } = wordings[deriveSeed(wordings.length, message.text) % wordings.length] ?? wordings[0];
  const said = factOf(topic, context, sentencesFor(message.locale)) ?? text;
  if (!open) return { type: 'talk', topic, text: said, suggestions, heard: noSignals, sureness };
  const question = questionAbout(open.request, message.locale);
  const asksAgain = talkFacts.askAgain(lastSentence(question.text));
  const { suggestions: answers } = question;
  return {
    type: 'talk',
    topic,
    text: `${withoutQuestion(said)} ${asksAgain}`,
    suggestions: answers,
    asksAgain,
    heard: noSignals,
    sureness,
  };
}

/** Says which picture of the last creation changes are made to from now on. */
export function pictureChosen(picture: number, message: IncomingMessage): Understanding {
  const { talk, talkFacts } = sentencesFor(message.locale).conversation;
  const [{ suggestions }] = talk.pickedPicture.plain;
  const text = talkFacts.picked(picture + 1);
  return { type: 'talk', topic: 'pickedPicture', text, suggestions, picture, heard: noSignals, sureness: 0.9 };
}

/** "I’d love to. How did your day feel?" → the question alone. */
const lastSentence = (text: string): string => /[^.!?]+[.!?]*$/.exec(text)?.[0].trim() ?? text;

/** What is said before the open question: without a question of its own at the end. */
function withoutQuestion(text: string): string {
  const sentences = text.match(/[^.!?]+[.!?…]*/g) ?? [text];
  const kept = sentences.filter((sentence, at) => at === 0 || !sentence.trim().endsWith('?'));
  return kept.join('').trim();
}

/** What is known about the picture that is meant, or about what is kept; undefined when the topic needs no such fact. */
function factOf(topic: TalkTopic, { last, kept }: Context, sentences: Sentences): string | undefined {
  const { talkFacts: facts } = sentences.conversation;
  if (topic === 'privacy') return kept && facts.kept(kept.hours, kept.days);
  if (!last) return undefined;
  if (topic === 'seed') return facts.seed(seedsOf(last));
  if (topic === 'style') return facts.style(last.style);
  if (topic === 'mood') return last.mood === undefined ? undefined : facts.mood(last.mood);
  return (topic === 'maker' || topic === 'model') && last.drawnBy ? makerOf(last.drawnBy, sentences) : undefined;
}

/** The seed of the picture that was picked, or of each. */
const seedsOf = ({ seeds = [], seed, picked }: LastCreation): readonly number[] => {
  const [first = seed, ...others] = picked === undefined ? seeds : seeds.slice(picked, picked + 1);
  return [first, ...others];
};

function makerOf(drawnBy: NonNullable<LastCreation['drawnBy']>, { conversation, surface }: Sentences): string {
  const drawers = [...new Set(drawnBy.map(({ tier }) => surface.tiers[tier]))];
  const models = [...new Set(drawnBy.flatMap(({ model }) => model ?? []))];
  return conversation.talkFacts.maker(drawers, models);
}
