/** Turns a message into a question, a brief, or an answer in words. */
import type { Brief, Change, Mood } from '../brief.ts';
import type { ContentLevel } from '../community.ts';
import { type ContentRule, canonicalStyle, defaultMood, findMoodAt, sentencesFor } from '../lexicon/index.ts';
import type { IncomingMessage } from '../message.ts';
import { editAfterRemark } from './act/edit-after-remark.ts';
import { doubtOf, remarkOf, talkBesides, talkOf } from './act/find-act.ts';
import { pickedSuggestion } from './act/pick-suggestion.ts';
import { numberAlone } from './act/place-in-row.ts';
import { certain, surenessOfRequest } from './act/sureness.ts';
import { refinedTo, understandEarlier, withChosenPicture } from './act/understand-earlier.ts';
import { followUpOf, isCancellation, leavesOpen, withoutDismissal, withoutInstead } from './answer.ts';
import { cancelled, declined } from './answer-in-words.ts';
import { answered, questionAbout } from './answer-talk.ts';
import { brokenRule } from './content-rules.ts';
import { starredCorrection } from './edits/starred.ts';
import { type Choices, type Facts, factsOf, themesIn } from './facts.ts';
import { contentWords, namesNothingElse, namesOnlyCauseOfFeeling } from './life-period.ts';
import { moodOfAnswer, moodSentence } from './mood.ts';
import {
  asSeen,
  exclusionsOf,
  isAboutAddress,
  keptParameters,
  nothingSaid,
  parametersOf,
  wishOf,
  withParameters,
  withWithout,
} from './parameters/index.ts';
import { withoutIdlePreamble } from './preamble.ts';
import { asksOnlyForAdjustment, refine } from './refine.ts';
import { sentPictureIn } from './sent-picture.ts';
import { isAboutTypography } from './slogan-edit.ts';
import { smallTalkOf } from './small-talk.ts';
import { surenessOf } from './sureness.ts';
import { type TokenizedText, tokenize, withoutClosingPunctuation } from './tokenized-text.ts';
import type { Context, PendingQuestion, Understanding } from './understanding.ts';

/** How long a question waits for its answer, in milliseconds: 30 minutes. */
export const questionLifetime = 30 * 60 * 1000;

/**
 * What a message means in its conversation: a question to ask back, a brief to draw, or a request that was dropped.
 * Pure, linear in the message's length, and defined for every text.
 */
export function understand(message: IncomingMessage, context: Context): Understanding {
  const corrected = context.last && !message.image ? starredCorrection(message.text) : null;
  const seen = asSeen(corrected === null ? message : { ...message, text: corrected });
  const rule = ruleBrokenBy(message, seen, context);
  if (rule) return declined(rule, message);
  if ((seen.text === '' && !message.image) || isAboutAddress(message, seen.text)) return nothingSaid(message, context);
  // "Can I use it as my profile pic?" asks for no shape.
  const isTalk = talkOf(tokenize(seen.text), seen, context) !== undefined;
  const parameters = isTalk ? { text: tokenize(seen.text), without: [] } : parametersOf(seen, context);
  const wish = wishOf(seen, parameters, context);
  const understood = understandWish(wish, context);
  const sureness = Math.min(understood.sureness, surenessOf(wish.text, context, understood));
  return withParameters({ ...understood, sureness }, parameters);
}

/** The rule that a message breaks, as it was typed or as it is seen: marks may hide words, or part them. */
function ruleBrokenBy(message: IncomingMessage, seen: IncomingMessage, context: Context): ContentRule | null {
  const level = contentLevelFor(message, context);
  // A chosen style can be any text, and is drawn too.
  const [typed, read] = [message, seen].map(({ text, style }) => (style === undefined ? text : `${text}, ${style}`));
  return brokenRule(typed ?? '', level) ?? (read === typed ? null : brokenRule(read ?? '', level));
}

/** A message without its parameters, in its conversation. */
function understandWish(message: IncomingMessage, context: Context): Understanding {
  const text = tokenize(message.text);
  if (message.text === '') return onlyParameters(message, context);
  const pending = openQuestion(context);
  if (pending) return understandWhileAsking(pending, text, message, context);
  const earlier = message.image ? undefined : understandEarlier(text, message, context);
  if (earlier) return earlier;
  const refined = refine(text, message, context);
  const edited = refined ? null : editAfterRemark(text, message, context);
  if (edited) return refinedTo(edited, text, context);
  const talk = talkOf(text, message, context);
  const small = message.image || talk ? undefined : smallTalkOf(text, context.last);
  if (isCancellation(text) && talk?.topic !== 'forget' && !(small === 'doubt' && text.words.length === 1))
    return cancelled(message);
  if (talk) return answered(talk, message, context);
  if (small) return answered({ topic: small, sureness: certain }, message, context);
  const doubt = context.last && !message.image ? doubtOf(text, refined) : undefined;
  if (doubt) return answered(doubt, message, context);
  if (refined) return refinedTo(refined, text, context);
  const remark = message.image ? undefined : remarkOf(text, message, context);
  if (remark) return answered(remark, message, context);
  const { rest } = withoutDismissal(text);
  return understandRequest(rest.words.length > 0 ? withoutInstead(rest) : text, message, context);
}

/** A message while a question is open: its answer, talk that leaves it open, a new request, or the end of it. */
function understandWhileAsking(
  pending: PendingQuestion,
  text: TokenizedText,
  message: IncomingMessage,
  context: Context,
): Understanding {
  const picked = pickedSuggestion(text, questionAbout(pending.request, message.locale).suggestions);
  if (picked !== undefined) return understandAnswer(pending, tokenize(picked), message, context);
  // A number that no suggestion has.
  if (numberAlone(text) !== undefined) return answered({ topic: 'nothing', sureness: 0.7 }, message, context, pending);
  const talk = message.image || leavesOpen(text) ? undefined : talkBesides(text);
  if (talk) return answered(talk, message, context, pending);
  const followUp = followUpOf(text);
  if (followUp.type === 'answer') return understandAnswer(pending, followUp.text, message, context);
  return followUp.type === 'cancel' ? cancelled(message) : understandRequest(followUp.text, message, context);
}

/** The rules that hold for a message: a place for adults lifts those of `strict`. */
export function contentLevelFor({ audience }: IncomingMessage, { contentLevel = 'standard' }: Context): ContentLevel {
  return audience === 'adults' && contentLevel === 'strict' ? 'standard' : contentLevel;
}

function openQuestion({ pending, now }: Context): PendingQuestion | null {
  return pending && now - pending.askedAt <= questionLifetime ? pending : null;
}

/** A message that holds nothing but parameters is about the last picture, if there is one. */
function onlyParameters(message: IncomingMessage, context: Context): Understanding {
  const pending = openQuestion(context);
  // The shape of a picture that was asked back about: the question stays open.
  if (pending) return askAgain(pending, message, context);
  const again = tokenize('again');
  const brief = refine(again, message, context);
  if (brief) return refinedTo(brief, again, context);
  if (message.image) return understandRequest(tokenize(transformAttached), message, context);
  const { text, suggestions } = sentencesFor(message.locale).conversation.nothingYet;
  const heard = { mood: null, style: null, themes: [] };
  return { type: 'talk', topic: 'nothingYet', text, suggestions, heard, sureness: certain };
}

/** The open question once more, with what was said with it since. */
function askAgain(pending: PendingQuestion, message: IncomingMessage, context: Context): Understanding {
  const asked = understandBare(
    tokenize(pending.request),
    { ...message, ...pending, ...choicesToKeep(message) },
    context,
  );
  return asked.type === 'question' ? { ...asked, pending: { ...asked.pending, ...keptParameters(pending) } } : asked;
}

/** What a picture without words asks for. */
const transformAttached = 'transform this picture';

function understandRequest(spoken: TokenizedText, message: IncomingMessage, context: Context): Understanding {
  const { without, rest: request } = exclusionsOf(withoutIdlePreamble(spoken), message);
  return withWithout(understandBare(request, message, context), without);
}

/** A request without what it excludes. */
function understandBare(request: TokenizedText, message: IncomingMessage, context: Context): Understanding {
  const facts = inUsualMode(factsOf(request, choicesOf(message)), message, context);
  const heard = { mood: facts.mood, style: facts.style, themes: facts.themes };
  if (isVague(request, facts, message)) {
    const { text, suggestions } = sentencesFor(message.locale).conversation.questions[
      facts.lifePeriod?.period ?? 'day'
    ];
    const pending = pendingOf(request, message, context.now);
    return { type: 'question', text, suggestions, pending, heard, sureness: 0.9 };
  }
  if (changesNothing(request, facts, message, context)) {
    const { text, suggestions } = sentencesFor(message.locale).conversation.nothingYet;
    return { type: 'talk', topic: 'nothingYet', text, suggestions, heard, sureness: 0.8 };
  }
  // A mood stays with the person's own time; a lighthouse has none of it.
  const kept = facts.lifePeriod ? context.mood : null;
  const mood = facts.mood ?? kept ?? context.usualMood ?? null;
  const brief = briefOf(request.text, facts.subject, facts, mood, message, context);
  return { type: 'brief', brief, heard, sureness: surenessOfRequest(request, facts, context.last !== null) };
}

/** A request that points to no mode gets the default mode of its place. */
function inUsualMode(facts: Facts, message: IncomingMessage, { defaultMode }: Context): Facts {
  const isOpen = facts.mode === 'personal' && message.mode === undefined;
  return isOpen && defaultMode !== undefined ? { ...facts, mode: defaultMode } : facts;
}

/** "transform this picture", with no word about the result. */
function isTransformAlone({ words }: TokenizedText): boolean {
  const [verb, ...objects] = words.filter(({ base }) => !/^(?:please|can|could|you)$/.test(base));
  const isVerb = /^(?:transform|restyle|convert|change)$/.test(verb?.base ?? '');
  return isVerb && objects.length > 0 && objects.length <= 2 && objects.every(({ base }) => pointed.test(base));
}
const pointed = /^(?:it|this|that|my|the|picture|photo|image|drawing|painting|selfie|pic)$/;

/** Whether a message asks to change a picture when there is none: "turn it into watercolor", "make it warmer". */
function changesNothing(
  request: TokenizedText,
  { mode, subject }: Facts,
  { image, mode: chosen }: IncomingMessage,
  { last }: Context,
): boolean {
  if (chosen !== undefined || image || last) return false;
  if (mode === 'transform') return /^(?:it|this|that|them|these|those)?(?: (?:in)?to\b.*)?$/i.test(subject.trim());
  return isTransformAlone(request) || asksOnlyForAdjustment(request) || isAboutTypography(request.text);
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
  spoken: TokenizedText,
  message: IncomingMessage,
  context: Context,
): Understanding {
  const { without, rest: answer } = exclusionsOf(spoken, message, true);
  const chosen = { ...pending, ...choicesToKeep(message) };
  const request = tokenize(pending.request);
  const before = factsOf(request, choicesOf({ ...message, ...chosen }));
  const said = factsOf(answer, { hasImage: false });
  const statedMood = moodOfAnswer(answer.words);
  const mood = statedMood ?? defaultMood;
  const content = describedContent(answer, statedMood);
  const style = chosen.style === undefined ? (said.style ?? before.style) : canonicalStyle(chosen.style);
  const facts: Facts = {
    ...before,
    style,
    mode: before.mode === 'personal' && chosen.mode === undefined ? said.mode : before.mode,
    colours: [...new Set([...before.colours, ...said.colours])],
    subjects: [...new Set([...before.subjects, ...said.subjects])],
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
  const heard = { mood: statedMood, style: said.style, themes: said.themes };
  const sureness = statedMood || leavesOpen(answer) ? 0.9 : 0.5;
  return withWithout({ type: 'brief', brief: { ...brief, ...keptParameters(pending) }, heard, sureness }, without);
}

/** What an answer names to show, apart from the mood; null when it names nothing. */
function describedContent(answer: TokenizedText, statedMood: Mood | null): string | null {
  const plain = withoutIdioms(answer.words);
  const namesContent = themesIn(plain).length > 0 || contentWords(plain).length >= (statedMood ? 3 : 1);
  return namesContent && !leavesOpen(answer) ? capitalised(withoutClosingPunctuation(answer.text)) : null;
}

/** What idioms that tell what happened begin with: "missed the bus" is an event to show, as well as a mood. */
const happened = /^(?:had|got|lost|broke|forgot|won|met|fell|found|made|went|\p{L}{3,}ed)$/u;

/** The words without idioms of mood: "over the moon" should not draw a moon. */
function withoutIdioms(words: TokenizedText['words']): TokenizedText['words'] {
  const kept: (typeof words)[number][] = [];
  for (let at = 0; at < words.length; ) {
    const idiom = findMoodAt(words, at, true);
    const word = words[at];
    const isIdiom = idiom !== null && idiom.end - idiom.start > 1 && !happened.test(word?.lower ?? '');
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
  const { seed, image, count } = message;
  const refinement = restyleOfLast(facts, message, context);
  return {
    ...(refinement && context.last ? keptParameters(context.last.brief) : {}),
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
    refinement: withChosenPicture(refinement, context.last),
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
