/** Turns a message into a question, a brief, or an answer in words. */
import type { Brief, Change, Mood } from '../brief.ts';
import type { ContentLevel } from '../community.ts';
import { canonicalStyle, defaultMood, findMoodAt, sentencesFor } from '../lexicon/index.ts';
import type { IncomingMessage } from '../message.ts';
import { followUpOf, isCancellation, leavesOpen, withoutDismissal, withoutInstead } from './answer.ts';
import { cancelled, declined, talked } from './answer-in-words.ts';
import { brokenRule } from './content-rules.ts';
import { type Choices, type Facts, factsOf, themesIn } from './facts.ts';
import { contentWords, namesNothingElse, namesOnlyCauseOfFeeling } from './life-period.ts';
import { moodOfAnswer, moodSentence } from './mood.ts';
import { asksOnlyForAdjustment, refine } from './refine.ts';
import { sentPictureIn } from './sent-picture.ts';
import { isAboutTypography } from './slogan-edit.ts';
import { smallTalkOf } from './small-talk.ts';
import { type TokenizedText, tokenize, withoutClosingPunctuation } from './tokenized-text.ts';
import type { Context, LastCreation, PendingQuestion, TasteSignals, Understanding } from './understanding.ts';

/** How long a question waits for its answer, in milliseconds: 30 minutes. */
export const questionLifetime = 30 * 60 * 1000;

/**
 * What a message means in its conversation: a question to ask back, a brief to draw, or a request that was dropped.
 * Pure, linear in the message's length, and defined for every text.
 */
export function understand(message: IncomingMessage, context: Context): Understanding {
  // A chosen style can be any text, and is drawn too.
  const requested = message.style === undefined ? message.text : `${message.text}, ${message.style}`;
  const rule = brokenRule(requested, contentLevelFor(message, context));
  if (rule) return declined(rule, message);
  const text = tokenize(message.text);
  const pending = openQuestion(context);
  if (pending) {
    const followUp = followUpOf(text);
    if (followUp.type === 'answer') return understandAnswer(pending, followUp.text, message, context);
    return followUp.type === 'cancel' ? cancelled(message) : understandRequest(followUp.text, message, context);
  }
  const talk = message.image ? undefined : smallTalkOf(text, context.last);
  if (isCancellation(text) && !(talk === 'doubt' && text.words.length === 1)) return cancelled(message);
  if (talk) return talked(talk, message, context.last !== null);
  const refined = refine(text, message, context);
  if (refined) return { type: 'brief', brief: refined, heard: tasteSignalsOf(refined, text, context.last) };
  const { rest } = withoutDismissal(text);
  return understandRequest(rest.words.length > 0 ? withoutInstead(rest) : text, message, context);
}

/** The rules that hold for a message: a place for adults lifts those of `strict`. */
function contentLevelFor({ audience }: IncomingMessage, { contentLevel = 'standard' }: Context): ContentLevel {
  return audience === 'adults' && contentLevel === 'strict' ? 'standard' : contentLevel;
}

function openQuestion({ pending, now }: Context): PendingQuestion | null {
  return pending && now - pending.askedAt <= questionLifetime ? pending : null;
}

function understandRequest(request: TokenizedText, message: IncomingMessage, context: Context): Understanding {
  const facts = inUsualMode(factsOf(request, choicesOf(message)), message, context);
  const heard = { mood: facts.mood, style: facts.style, themes: facts.themes };
  if (isVague(request, facts, message)) {
    const { text, suggestions } = sentencesFor(message.locale).conversation.questions[
      facts.lifePeriod?.period ?? 'day'
    ];
    return { type: 'question', text, suggestions, pending: pendingOf(request, message, context.now), heard };
  }
  if (changesNothing(request, facts, message, context)) {
    const { text, suggestions } = sentencesFor(message.locale).conversation.nothingYet;
    return { type: 'talk', text, suggestions, heard };
  }
  // A mood stays with the person's own time; a lighthouse has none of it.
  const kept = facts.lifePeriod ? context.mood : null;
  const mood = facts.mood ?? kept ?? context.usualMood ?? null;
  const brief = briefOf(request.text, facts.subject, facts, mood, message, context);
  return { type: 'brief', brief, heard };
}

/** A request that points to no mode gets the default mode of its place. */
function inUsualMode(facts: Facts, message: IncomingMessage, { defaultMode }: Context): Facts {
  const isOpen = facts.mode === 'personal' && message.mode === undefined;
  return isOpen && defaultMode !== undefined ? { ...facts, mode: defaultMode } : facts;
}

/** "transform this picture", with no word about the result. */
const transformAlone =
  /^(?:please |can you |could you )*(?:transform|restyle|convert|change) (?:it|this|that|(?:(?:this|that|my|the) )?(?:picture|photo|image|drawing|painting|selfie|pic))(?: please)?$/i;

/** Whether a message asks to change a picture when there is none: "turn it into watercolor", "make it warmer". */
function changesNothing(
  request: TokenizedText,
  { mode, subject }: Facts,
  { image, mode: chosen }: IncomingMessage,
  { last }: Context,
): boolean {
  if (chosen !== undefined || image || last) return false;
  if (mode === 'transform') return /^(?:it|this|that|them|these|those)?(?: (?:in)?to\b.*)?$/i.test(subject.trim());
  return (
    transformAlone.test(withoutClosingPunctuation(request.text).trim()) ||
    asksOnlyForAdjustment(request) ||
    isAboutTypography(request.text)
  );
}

/**
 * Whether a request is about the person's own life and says neither a mood nor anything to show. The cause of a feeling is
 * nothing to show.
 */
function isVague(request: TokenizedText, facts: Facts, message: IncomingMessage): boolean {
  if (!facts.lifePeriod || facts.mood || facts.slogan || message.image) return false;
  return namesNothingElse(request.words, facts.lifePeriod) || namesOnlyCauseOfFeeling(request.words, facts.lifePeriod);
}

function pendingOf({ text }: TokenizedText, message: IncomingMessage, askedAt: number): PendingQuestion {
  return { request: text, ...choicesToKeep(message), askedAt };
}

function understandAnswer(
  pending: PendingQuestion,
  answer: TokenizedText,
  message: IncomingMessage,
  context: Context,
): Understanding {
  const chosen = { ...pending, ...choicesToKeep(message) };
  const request = tokenize(pending.request);
  const before = factsOf(request, choicesOf({ ...message, ...chosen }));
  const answered = factsOf(answer, { hasImage: false });
  const statedMood = moodOfAnswer(answer.words);
  const mood = statedMood ?? defaultMood;
  const content = describedContent(answer, statedMood);
  const style = chosen.style === undefined ? (answered.style ?? before.style) : canonicalStyle(chosen.style);
  const facts: Facts = {
    ...before,
    style,
    mode: before.mode === 'personal' && chosen.mode === undefined ? answered.mode : before.mode,
    colours: [...new Set([...before.colours, ...answered.colours])],
    subjects: [...new Set([...before.subjects, ...answered.subjects])],
  };
  const sentences = [request.text, content, moodSentence(mood)].filter((sentence) => sentence !== null);
  const subject = content === null ? facts.subject : `${facts.subject}: ${content}`;
  const brief = briefOf(
    `${sentences.map(withoutClosingPunctuation).join('. ')}.`,
    subject,
    facts,
    mood,
    { ...message, ...chosen },
    context,
  );
  return { type: 'brief', brief, heard: { mood: statedMood, style: answered.style, themes: answered.themes } };
}

/** What an answer names to show, apart from the mood; null when it names nothing. */
function describedContent(answer: TokenizedText, statedMood: Mood | null): string | null {
  const plain = withoutIdioms(answer.words);
  const namesContent = themesIn(plain).length > 0 || contentWords(plain).length >= (statedMood ? 3 : 1);
  return namesContent && !leavesOpen(answer) ? capitalised(withoutClosingPunctuation(answer.text)) : null;
}

/** The words without idioms of mood: "over the moon" should not draw a moon. */
function withoutIdioms(words: TokenizedText['words']): TokenizedText['words'] {
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
  const refinement = restyleOfLast(facts, message, context);
  const { seed, image } = message;
  const count = message.count ?? facts.count ?? undefined;
  return {
    request,
    // "Turn this into stained glass" is about what was drawn.
    subject: refinement && pointsOnly(subject) ? (context.last?.brief.subject ?? subject) : subject,
    mode,
    mood,
    topic,
    subjects,
    colours,
    style,
    slogan,
    refinement,
    preferences: context.preferences,
    locale: message.locale ?? 'en',
    ...(seed === undefined ? {} : { seed }),
    ...(count === undefined ? {} : { count }),
    ...(image === undefined ? {} : { image }),
  };
}

/** Whether a subject only points to a picture: "this into stained glass", "the last picture". */
const pointsOnly = (subject: string): boolean => sentPictureIn(tokenize(`turn ${subject}`)) !== null;

/** "turn it into an oil painting", sent without a picture, is about the last creation. */
function restyleOfLast({ mode, style }: Facts, { image }: IncomingMessage, { last }: Context): Brief['refinement'] {
  if (mode !== 'transform' || image || !last) return null;
  const changes: readonly Change[] = [style === null ? { type: 'restyle' } : { type: 'restyle', style }];
  return { creationId: last.creationId, changes, style: last.style, seed: last.seed };
}

/** The taste that a refinement shows: mood and style when it changed them, and the things it named. */
function tasteSignalsOf({ mood, style }: Brief, { words }: TokenizedText, last: LastCreation | null): TasteSignals {
  return {
    mood: mood?.id === last?.brief.mood?.id ? null : mood,
    style: style === last?.brief.style ? null : style,
    themes: themesIn(words),
  };
}

function choicesToKeep({ mode, style, seed, count }: IncomingMessage) {
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
