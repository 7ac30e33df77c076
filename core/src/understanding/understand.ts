/** One message, from words to a question, a brief, or nothing to do. */
import type { Brief, Change, Mood } from '../brief.ts';
import type { ContentLevel } from '../community.ts';
import {
  type ContentRule,
  canonicalStyle,
  findMoodAt,
  type SmallTalk,
  sentencesFor,
  unspokenMood,
} from '../lexicon/index.ts';
import type { IncomingMessage } from '../message.ts';
import { isCancellation, leavesOpen, responseOf, withoutDismissal, withoutInstead } from './answer.ts';
import { brokenRule } from './content-rules.ts';
import { type Choices, type Facts, factsOf, themesIn } from './facts.ts';
import { isAboutSetting } from './lettering.ts';
import { moodOfAnswer, moodSentence } from './mood.ts';
import { type Reading, readingOf, withoutStop } from './reading.ts';
import { isMannerAlone, refine } from './refine.ts';
import { talkOf } from './talk.ts';
import { contentWords, saysNothingMore, tellsOccasion } from './topic.ts';
import type { Context, LastCreation, PendingQuestion, TasteSignals, Understanding } from './understanding.ts';

/** How long a question waits for its answer, in milliseconds: 30 minutes (product.md, "One turn", 2). */
export const questionLifetime = 30 * 60 * 1000;

/**
 * What a message means in its conversation: a question to ask back, a brief to draw, or a request that was dropped.
 * Pure, linear in the message's length, and defined for every text.
 */
export function understand(message: IncomingMessage, context: Context): Understanding {
  // A style may be any words, and is drawn as well.
  const asked = message.style === undefined ? message.text : `${message.text}, ${message.style}`;
  const rule = brokenRule(asked, levelFor(message, context));
  if (rule) return declined(rule, message);
  const reading = readingOf(message.text);
  const pending = openQuestion(context);
  if (pending) {
    const response = responseOf(reading);
    if (response.type === 'answer') return understandAnswer(pending, response.reading, message, context);
    return response.type === 'cancel' ? cancelled(message) : understandRequest(response.reading, message, context);
  }
  const talk = message.image ? undefined : talkOf(reading, context.last);
  if (isCancellation(reading) && !(talk === 'doubt' && reading.words.length === 1)) return cancelled(message);
  if (talk) return answerTalk(talk, message, context.last !== null);
  const refined = refine(reading, message, context);
  if (refined) return { type: 'brief', brief: refined, heard: heardInRefinement(refined, reading, context.last) };
  const { rest } = withoutDismissal(reading);
  return understandRequest(rest.words.length > 0 ? withoutInstead(rest) : reading, message, context);
}

/** In a place for adults, what is only kept from children may be drawn. */
function levelFor({ audience }: IncomingMessage, { contentLevel = 'standard' }: Context): ContentLevel {
  return audience === 'adults' && contentLevel === 'strict' ? 'standard' : contentLevel;
}

function openQuestion({ pending, now }: Context): PendingQuestion | null {
  return pending && now - pending.askedAt <= questionLifetime ? pending : null;
}

function understandRequest(reading: Reading, message: IncomingMessage, context: Context): Understanding {
  const facts = inUsualMode(factsOf(reading, choicesOf(message)), message, context);
  const heard = { mood: facts.mood, style: facts.style, themes: facts.themes };
  if (isVague(reading, facts, message)) {
    const { text, suggestions } = sentencesFor(message.locale).conversation.questions[facts.ownTime?.period ?? 'day'];
    return { type: 'question', text, suggestions, pending: pendingOf(reading, message, context.now), heard };
  }
  if (changesNothing(reading, facts, message, context)) {
    const { text, suggestions } = sentencesFor(message.locale).conversation.nothingYet;
    return { type: 'talk', text, suggestions, heard };
  }
  const brief = briefOf(reading.text, facts.subject, facts, facts.mood ?? context.mood, message, context);
  return { type: 'brief', brief, heard };
}

/** A request that points to no mode is drawn in the one that is usual where it was said. */
function inUsualMode(facts: Facts, message: IncomingMessage, { defaultMode }: Context): Facts {
  const isOpen = facts.mode === 'personal' && message.mode === undefined;
  return isOpen && defaultMode !== undefined ? { ...facts, mode: defaultMode } : facts;
}

/** "transform this picture", and not a word of what into. */
const transformAlone =
  /^(?:please |can you |could you )*(?:transform|restyle|convert|change) (?:it|this|that|(?:(?:this|that|my|the) )?(?:picture|photo|image|drawing|painting|selfie|pic))(?: please)?$/i;

/** "turn it into watercolor", "make it warmer", "put the slogan at the top", and there is no picture that it could be. */
function changesNothing(
  reading: Reading,
  { mode, subject }: Facts,
  { image, mode: chosen }: IncomingMessage,
  { last }: Context,
): boolean {
  if (chosen !== undefined || image || last) return false;
  if (mode === 'transform') return /^(?:it|this|that|them|these|those)?(?: (?:in)?to\b.*)?$/i.test(subject.trim());
  return (
    transformAlone.test(withoutStop(reading.text).trim()) || isMannerAlone(reading) || isAboutSetting(reading.text)
  );
}

/** About the person's own time, and neither how it felt nor what to show. What a feeling was about does not show it. */
function isVague(reading: Reading, facts: Facts, message: IncomingMessage): boolean {
  if (!facts.ownTime || facts.mood || facts.slogan || message.image) return false;
  return saysNothingMore(reading.words, facts.ownTime) || tellsOccasion(reading.words, facts.ownTime);
}

function pendingOf({ text }: Reading, message: IncomingMessage, askedAt: number): PendingQuestion {
  return { request: text, ...chosenIn(message), askedAt };
}

function understandAnswer(
  pending: PendingQuestion,
  answer: Reading,
  message: IncomingMessage,
  context: Context,
): Understanding {
  const chosen = { ...pending, ...chosenIn(message) };
  const request = readingOf(pending.request);
  const asked = factsOf(request, choicesOf({ ...message, ...chosen }));
  const said = factsOf(answer, { hasImage: false });
  const spoken = moodOfAnswer(answer.words);
  const mood = spoken ?? unspokenMood;
  const content = contentOf(answer, spoken);
  const style = chosen.style === undefined ? (said.style ?? asked.style) : canonicalStyle(chosen.style);
  const facts: Facts = {
    ...asked,
    style,
    mode: asked.mode === 'personal' && chosen.mode === undefined ? said.mode : asked.mode,
    colours: [...new Set([...asked.colours, ...said.colours])],
    subjects: [...new Set([...asked.subjects, ...said.subjects])],
  };
  const sentences = [request.text, content, moodSentence(mood)].filter((sentence) => sentence !== null);
  const subject = content === null ? facts.subject : `${facts.subject}: ${content}`;
  const brief = briefOf(
    `${sentences.map(withoutStop).join('. ')}.`,
    subject,
    facts,
    mood,
    { ...message, ...chosen },
    context,
  );
  return { type: 'brief', brief, heard: { mood: spoken, style: said.style, themes: said.themes } };
}

/** What an answer names beside the mood, to be shown; null when it names nothing. */
function contentOf(answer: Reading, spoken: Mood | null): string | null {
  const plain = withoutMoods(answer.words);
  const isTold = themesIn(plain).length > 0 || contentWords(plain).length >= (spoken ? 3 : 1);
  return isTold && !leavesOpen(answer) ? capitalised(withoutStop(answer.text)) : null;
}

/** The words but for those of idioms: nobody over the moon wants to see it. */
function withoutMoods(words: Reading['words']): Reading['words'] {
  const kept: (typeof words)[number][] = [];
  for (let at = 0; at < words.length; ) {
    const idiom = findMoodAt(words, at, true);
    const word = words[at];
    const isIdiom = idiom !== null && idiom.end - idiom.start > 1;
    if (!isIdiom && word) kept.push(word);
    at = isIdiom ? idiom.end : at + 1;
  }
  return kept;
}

const capitalised = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

function briefOf(
  request: string,
  subject: string,
  facts: Facts,
  mood: Mood | null,
  message: IncomingMessage,
  context: Context,
): Brief {
  const { mode, topic, subjects, colours, style, slogan } = facts;
  const { seed, image } = message;
  const count = message.count ?? facts.count ?? undefined;
  return {
    request,
    subject,
    mode,
    mood,
    topic,
    subjects,
    colours,
    style,
    slogan,
    refinement: onLast(facts, message, context),
    preferences: context.preferences,
    locale: message.locale ?? 'en',
    ...(seed === undefined ? {} : { seed }),
    ...(count === undefined ? {} : { count }),
    ...(image === undefined ? {} : { image }),
  };
}

/** "turn it into an oil painting" without a picture is about the last creation. */
function onLast({ mode, style }: Facts, { image }: IncomingMessage, { last }: Context): Brief['refinement'] {
  if (mode !== 'transform' || image || !last) return null;
  const changes: readonly Change[] = [style === null ? { type: 'restyle' } : { type: 'restyle', style }];
  return { creationId: last.creationId, changes, style: last.style, seed: last.seed };
}

function answerTalk(talk: SmallTalk, message: IncomingMessage, hasPicture: boolean): Understanding {
  const { smallTalk, talkOfPicture } = sentencesFor(message.locale).conversation;
  const { text, suggestions } = (hasPicture ? talkOfPicture[talk] : undefined) ?? smallTalk[talk];
  return { type: 'talk', text, suggestions, heard: { mood: null, style: null, themes: [] } };
}

/** Names the rule and offers another way, without a reproach. */
function declined(rule: ContentRule, message: IncomingMessage): Understanding {
  const { text, suggestions } = sentencesFor(message.locale).conversation.declined[rule];
  return { type: 'declined', text, suggestions, heard: { mood: null, style: null, themes: [] } };
}

function cancelled(message: IncomingMessage): Understanding {
  const { text, suggestions } = sentencesFor(message.locale).conversation.cancelled;
  return { type: 'cancelled', text, suggestions, heard: { mood: null, style: null, themes: [] } };
}

/** What a refinement changed of mood and style, and what it named. */
function heardInRefinement({ mood, style }: Brief, { words }: Reading, last: LastCreation | null): TasteSignals {
  return {
    mood: mood?.id === last?.brief.mood?.id ? null : mood,
    style: style === last?.brief.style ? null : style,
    themes: themesIn(words),
  };
}

function chosenIn({ mode, style, seed, count }: IncomingMessage) {
  return {
    ...(mode === undefined ? {} : { mode }),
    ...(style === undefined ? {} : { style }),
    ...(seed === undefined ? {} : { seed }),
    ...(count === undefined ? {} : { count }),
  };
}

function choicesOf({ mode, style, image }: Pick<IncomingMessage, 'mode' | 'style' | 'image'>): Choices {
  return {
    ...(mode === undefined ? {} : { mode }),
    ...(style === undefined ? {} : { style }),
    hasImage: image !== undefined,
  };
}
