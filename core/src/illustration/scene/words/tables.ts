/** The tables that the words of a text are looked up in. */
import { createPhraseIndex } from '../../../lexicon/index.ts';
import { colourPhrases } from './colours.ts';
import { compoundPhrases } from './compounds.ts';
import { countPhrases, possessionPhrases, relationPhrases, sizePhrases, unseen } from './grammar.ts';
import { momentPhrases } from './moments.ts';
import { settingPhrases } from './settings.ts';

/** Where a picture is set. */
export const settings = createPhraseIndex(settingPhrases);

/** Hours, weathers and seasons. */
export const moments = createPhraseIndex(momentPhrases);

/** Colours. */
export const colours = createPhraseIndex(colourPhrases);

/** Numbers in words. */
export const counts = createPhraseIndex(countPhrases);

/** Sizes. */
export const sizes = createPhraseIndex(sizePhrases);

/** What stands between two things. */
export const relations = createPhraseIndex(relationPhrases);

/** Verbs and prepositions that say how a being has or uses a thing. */
export const possessions = createPhraseIndex(possessionPhrases);

/** Compounds that are drawn as something else. */
export const compounds = createPhraseIndex(compoundPhrases);

/** Words that show nothing. */
export const silent = createPhraseIndex(unseen.map((phrase) => [phrase, true] as const));
