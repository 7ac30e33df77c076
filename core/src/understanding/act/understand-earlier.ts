/** What a message that points to an earlier picture means: it is shown again, changed, or lends its look. */
import type { Brief, Refinement } from '../../brief.ts';
import type { IncomingMessage } from '../../message.ts';
import { answered, pictureChosen } from '../answer-talk.ts';
import { factsOf, themesIn } from '../facts.ts';
import { refine } from '../refine.ts';
import { type TokenizedText, tokenize } from '../tokenized-text.ts';
import type { Context, LastCreation, TasteSignals, Understanding } from '../understanding.ts';
import { type Earlier, findEarlier } from './earlier-picture.ts';

const noSignals: TasteSignals = { mood: null, style: null, themes: [] };

/** What the message wants of an earlier picture; undefined when it points to none. */
export function understandEarlier(
  text: TokenizedText,
  message: IncomingMessage,
  context: Context,
): Understanding | undefined {
  const earlier = findEarlier(text, context);
  if (!earlier) return undefined;
  switch (earlier.type) {
    case 'undo':
      return stepTo(context.history?.before ?? null, 'back', message, context);
    case 'redo':
      return stepTo(context.history?.next ?? null, 'forward', message, context);
    case 'missing':
      return answered({ topic: 'noSuchPicture', sureness: 0.7 }, message, context);
    case 'creation':
      return earlier.rest === ''
        ? { type: 'show', creationId: earlier.creation.creationId, step: 'pick', heard: noSignals, sureness: 0.9 }
        : changed(earlier.creation, earlier.rest, message, context);
    case 'picture':
      return onePicture(earlier, message, context);
    case 'style':
      return restyled(earlier.of, message, context);
    case 'both':
      return context.last ? changed(allPictures(context.last), earlier.rest || 'again', message, context) : undefined;
    case 'combine':
      return combined(message, context);
  }
}

function stepTo(
  creationId: string | null,
  step: 'back' | 'forward',
  message: IncomingMessage,
  context: Context,
): Understanding {
  if (creationId === null) return answered({ topic: 'nothingEarlier', sureness: 0.9 }, message, context);
  return { type: 'show', creationId, step, heard: noSignals, sureness: 0.95 };
}

function onePicture(
  { picture, rest }: Extract<Earlier, { type: 'picture' }>,
  message: IncomingMessage,
  context: Context,
): Understanding | undefined {
  if (rest === '') return pictureChosen(picture, message);
  return context.last ? changed({ ...context.last, picked: picture }, rest, message, context) : undefined;
}

const allPictures = ({ picked: _, ...creation }: LastCreation): LastCreation => creation;

/** The creation with a change in words; when no rule for edits knows the change, its words are added. */
function changed(
  creation: LastCreation,
  rest: string,
  message: IncomingMessage,
  context: Context,
): Understanding | undefined {
  const of = { ...context, last: creation };
  for (const wording of [rest, `make it ${rest}`, `the same, but ${rest}`]) {
    const text = tokenize(wording);
    const brief = refine(text, message, of);
    if (brief) return refinedTo(brief, text, of);
  }
  return undefined;
}

/** The last picture in the style of an earlier one. */
function restyled(of: LastCreation, message: IncomingMessage, context: Context): Understanding | undefined {
  const { last } = context;
  if (!last) return undefined;
  const { count: _, seed: __, refinement: ___, retelling: ____, ...brief } = last.brief;
  const style = of.style === '' ? null : of.style;
  const refinement: Refinement = {
    creationId: last.creationId,
    changes: style === null ? [] : [{ type: 'restyle', style }],
    style: of.style,
    seed: last.seed,
  };
  const locale = message.locale ?? brief.locale;
  const restyledBrief = { ...brief, style, refinement, preferences: context.preferences, locale };
  return refinedTo(restyledBrief, tokenize(''), context);
}

/** The id of the creation that all changes of this one began with. */
function rootIdOf({ creationId, brief }: LastCreation, made: readonly LastCreation[]): string {
  const parentId = brief.refinement?.creationId;
  const parent = made.findLast((earlier) => earlier.creationId === parentId);
  const isOlder = parent !== undefined && made.indexOf(parent) < made.findIndex((one) => one.creationId === creationId);
  return parent && isOlder ? rootIdOf(parent, made) : (parentId ?? creationId);
}

/** One picture of what the last creation shows and the latest one that it did not come from. */
function combined(message: IncomingMessage, context: Context): Understanding | undefined {
  const made = context.history?.made ?? [];
  const other = context.last;
  const one = made.findLast((creation) => other && rootIdOf(creation, made) !== rootIdOf(other, made));
  if (!one || !other) return undefined;
  const subject = `${one.brief.subject} and ${other.brief.subject}`;
  const facts = factsOf(tokenize(subject), { hasImage: false });
  const { count: _, seed: __, retelling: ___, ...brief } = other.brief;
  const both: Brief = {
    ...brief,
    request: subject,
    subject,
    subjects: facts.subjects,
    colours: [...new Set([...one.brief.colours, ...other.brief.colours])],
    mood: other.brief.mood ?? one.brief.mood,
    refinement: { creationId: other.creationId, changes: [{ type: 'again' }], style: other.style, seed: other.seed },
    preferences: context.preferences,
    locale: message.locale ?? brief.locale,
  };
  return { type: 'brief', brief: both, heard: noSignals, sureness: 0.85 };
}

/** In words. A longer change may say more than one rule has heard. */
const longestSureEdit = 8;

/** A refinement as it is understood, of the picture that was picked. */
export function refinedTo(brief: Brief, text: TokenizedText, { last }: Context): Understanding {
  const refined = { ...brief, refinement: withChosenPicture(brief.refinement, last) };
  const sureness = text.words.length > longestSureEdit ? 0.7 : 0.9;
  return { type: 'brief', brief: refined, heard: tasteSignalsOf(refined, text, last), sureness };
}

/** The refinement with the picture that was picked of several as its parent. */
export function withChosenPicture(refinement: Brief['refinement'], last: LastCreation | null): Brief['refinement'] {
  if (!refinement || !last || refinement.creationId !== last.creationId) return refinement;
  const composition = last.compositions?.[last.picked ?? 0] ?? 0;
  return {
    ...refinement,
    ...(last.picked === undefined ? {} : { picture: last.picked }),
    ...(composition === 0 ? {} : { composition }),
  };
}

/** The taste that a refinement shows: mood and style when it changed them, and the things it named. */
function tasteSignalsOf({ mood, style }: Brief, { words }: TokenizedText, last: LastCreation | null): TasteSignals {
  return {
    mood: mood?.id === last?.brief.mood?.id ? null : mood,
    style: style === last?.brief.style ? null : style,
    themes: themesIn(words),
  };
}
