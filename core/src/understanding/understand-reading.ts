/** Turns a language model's reading into what the rules would have understood. */
import type { Brief, Mood } from '../brief.ts';
import { drawingVerbs, moodEntries } from '../lexicon/index.ts';
import type { IncomingMessage } from '../message.ts';
import type { ModeId } from '../mode.ts';
import type { Reading } from '../reading.ts';
import { cancelled, declined } from './answer-in-words.ts';
import { answered as talkAnswered } from './answer-talk.ts';
import { brokenRule } from './content-rules.ts';
import { themesIn } from './facts.ts';
import { rulesLanguage } from './language.ts';
import { moodSentence } from './mood.ts';
import { editedByReading } from './reading-edit.ts';
import { tokenize } from './tokenized-text.ts';
import { trustedReading } from './trusted-reading.ts';
import { contentLevelFor, understand } from './understand.ts';
import type { Context, Understanding } from './understanding.ts';

/** Readings that are less sure than this are not used. */
const leastConfidence = 0.5;

/**
 * What a message means by a reading of it; null when the reading cannot be used. `byRules`: what the rules understood, whose
 * lettering stands where the reading has none. Pure.
 */
export function understandReading(
  given: Reading,
  message: IncomingMessage,
  context: Context,
  byRules: Understanding,
): Understanding | null {
  if (given.confidence < leastConfidence || byRules.type === 'declined') return null;
  const reading = trustedReading(given, wordsSaid(given, message, context));
  const { translation, request, subject } = reading;
  if (translation === '' && request === '') return null;
  const changes = reading.edits.flatMap((edit) => (edit.type === 'content' ? [edit.words] : []));
  const rule = brokenRule([translation, request, subject, ...changes].join('. '), contentLevelFor(message, context));
  // The rules have looked at the words of an English message: what the model adds to them is not the person's wish.
  if (rule) return context.language === rulesLanguage ? null : declined(rule, message);
  const understood = understandAct(reading, message, context);
  if (understood?.type !== 'brief') return understood;
  const { brief, heard } = understood;
  return { ...understood, brief: inOwnWords(withLettering(brief, reading, byRules), message, context), heard };
}

/** What the person said, now or before in what the message is about. */
function wordsSaid({ act }: Reading, { text }: IncomingMessage, { last, pending }: Context): readonly string[] {
  const before = act === 'answer' ? pending?.request : act === 'edit' ? last?.brief.slogan : undefined;
  return before ? [text, before] : [text];
}

function understandAct(reading: Reading, message: IncomingMessage, context: Context): Understanding | null {
  const { act, request } = reading;
  switch (act) {
    case 'edit':
      return context.last && !message.image ? edited(reading, message, context) : anew(reading, message, context);
    case 'answer':
      return context.pending && reading.translation !== ''
        ? answered(reading, message, context)
        : anew(reading, message, context);
    case 'new':
      return request === '' ? null : anew(reading, message, context);
    default:
      return reading.translation === '' || asksToDraw(message, context) ? null : aside(reading, message, context);
  }
}

/** The rules' understanding of the message in English. */
const inEnglish = ({ translation }: Reading, message: IncomingMessage, context: Context): Understanding =>
  understand({ ...message, text: translation }, { ...context, language: rulesLanguage });

/** A request that is about no earlier picture: the rules read it in English, and what the reading says counts. */
function anew(reading: Reading, message: IncomingMessage, context: Context): Understanding | null {
  const text = reading.request || reading.translation;
  const mode = message.mode ?? modeOf(reading, message);
  const style = message.style ?? reading.style ?? undefined;
  const count = message.count ?? reading.count ?? undefined;
  const chosen: IncomingMessage = {
    ...message,
    text,
    ...(mode === undefined ? {} : { mode }),
    ...(style === undefined ? {} : { style }),
    ...(count === undefined ? {} : { count }),
  };
  const understood = understand(chosen, { ...context, last: null, pending: null, language: rulesLanguage });
  if (understood.type !== 'brief') return understood;
  const mood = moodOf(reading);
  const { brief, heard } = understood;
  return {
    type: 'brief',
    brief: {
      ...brief,
      subject: reading.subject || brief.subject,
      mood: mood ?? brief.mood,
      ...parametersOf(reading),
    },
    heard: { ...heard, mood: mood ?? heard.mood },
    sureness: reading.confidence,
  };
}

/** The mode that the reading points to; a picture that is to be redrawn is no new art. */
function modeOf({ mode }: Reading, { image }: IncomingMessage): ModeId | undefined {
  if (mode === null || mode === 'personal' || (image && mode === 'art')) return undefined;
  return mode;
}

/** The answer to the open question. */
function answered(reading: Reading, message: IncomingMessage, context: Context): Understanding {
  const understood = inEnglish(reading, message, context);
  const mood = moodOf(reading);
  if (understood.type !== 'brief' || mood === null) return understood;
  const { brief, heard } = understood;
  const request = brief.mood ? brief.request.replace(moodSentence(brief.mood), moodSentence(mood)) : brief.request;
  const answeredBrief = { ...brief, request, mood, ...parametersOf(reading) };
  return { type: 'brief', brief: answeredBrief, heard: { ...heard, mood }, sureness: reading.confidence };
}

/** A change of the last picture. What happens next in a story is asked for in the words of the rules. */
function edited(reading: Reading, message: IncomingMessage, context: Context): Understanding | null {
  const told = context.last?.story && reading.translation !== '' ? inEnglish(reading, message, context) : null;
  if (told?.type === 'brief' && told.brief.retelling) return told;
  const brief = editedByReading(reading, moodOf(reading), message, context);
  if (!brief) return null;
  const { words } = tokenize(reading.edits.flatMap((edit) => ('words' in edit ? [edit.words] : [])).join(', '));
  const heard = { mood: moodOf(reading), style: reading.style, themes: themesIn(words) };
  return { type: 'brief', brief, heard, sureness: reading.confidence };
}

/** "draw …", "can you please paint …": whatever else it says, an English message that begins so asks for a picture. */
function asksToDraw({ text }: IncomingMessage, { language = rulesLanguage }: Context): boolean {
  const opening = tokenize(text).words.find(
    ({ base }) => !/^(?:please|can|could|would|you|hey|hi|now|and)$/.test(base),
  );
  return language === rulesLanguage && opening !== undefined && drawingVerbs.has(opening.base);
}

/** What is no request: the rules answer its English. A picture of it would be worse than what they made of the original. */
function aside(reading: Reading, message: IncomingMessage, context: Context): Understanding | null {
  const understood = inEnglish(reading, message, context);
  const isNew = understood.type === 'question' || (understood.type === 'brief' && !understood.brief.refinement);
  switch (reading.act) {
    case 'cancel':
      return understood.type === 'cancelled' ? understood : cancelled(message);
    case 'undo':
    case 'pick':
      return isNew ? null : understood;
    default:
      return understood.type === 'brief' || understood.type === 'question'
        ? talkAnswered(
            { topic: reading.act === 'question' ? 'help' : 'nothing', sureness: reading.confidence },
            message,
            context,
          )
        : understood;
  }
}

/** The mood that a reading names. */
function moodOf(reading: Reading): Mood | null {
  const found = moodEntries.find(({ id }) => id === reading.mood);
  return found ? { id: found.id, described: found.described } : null;
}

const parametersOf = ({ without, aspect }: Reading): Pick<Brief, 'without' | 'aspect'> => ({
  ...(without.length === 0 ? {} : { without }),
  ...(aspect === null ? {} : { aspect }),
});

/** A poster's text is copied, never translated: the reading's, else what the rules found in the person's own words. */
function withLettering(brief: Brief, { slogan, act }: Reading, byRules: Understanding): Brief {
  if (brief.mode !== 'poster' || act === 'edit') return brief;
  return { ...brief, slogan: slogan ?? (byRules.type === 'brief' ? byRules.brief.slogan : null) };
}

/** In UTF-16 units: how much of what was said in a conversation a brief carries along. */
const longestOriginal = 2000;

/** The brief with the person's own words, where it has others; of an edit or an answer with those that it is about. */
function inOwnWords(brief: Brief, { text }: IncomingMessage, { last, pending }: Context): Brief {
  if (brief.request === text) return brief;
  const changed = brief.refinement ? last?.brief : undefined;
  const isAnswer = pending !== null && brief.request.startsWith(pending.request);
  const before = changed ? (changed.original ?? changed.request) : isAnswer ? pending.request : undefined;
  const original =
    before === undefined ? text : `${before.slice(0, Math.max(0, longestOriginal - text.length))}. ${text}`;
  return { ...brief, original: original.slice(0, longestOriginal) };
}
