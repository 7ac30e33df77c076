/** Words, their meanings, and how to find them. This room imports no other. */

export * from './adjustments.ts';
export { article, withArticle } from './article.ts';
export { companionsOf } from './companions.ts';
export * from './content-terms.ts';
export * from './content-terms-other-scripts.ts';
export * as earlierWords from './earlier.ts';
export * from './edit-words.ts';
export { createPhraseIndex, type Found, findAll, findAt, listed, type PhraseIndex } from './find.ts';
export { findMood, findMoodAt, type NamedMood } from './find-mood.ts';
export { canonicalStyle, findStyle, isOnlyStyle } from './find-style.ts';
export {
  findColours,
  findPlaces,
  findSubjects,
  groupOfSubject,
  isColour,
  isLiving,
  momentIndex,
  placeIndex,
} from './find-things.ts';
export { givenNames, type Named } from './given-names.ts';
export { findLifeEvent, type LifeEvent } from './life-events.ts';
export * as modeCues from './mode-cues.ts';
export { defaultMood, moodEntries } from './moods.ts';
export { type Polarity, polarityOf } from './negation.ts';
export { foreignAgain, foreignArt, foreignPosters, foreignStories, normalizedPhrases } from './other-languages.ts';
export * as otherWork from './other-work.ts';
export { type LifePeriod, lifePeriods, periodNounIndex, periodPhraseIndex } from './periods.ts';
export { englishAlone, englishToo, neverEnglish } from './plain-english.ts';
export * as remarkWords from './remarks.ts';
export {
  cancellations,
  commandVerbs,
  dismissals,
  drawingVerbs,
  fillers,
  foreignOpenings,
  leadIns,
  openAnswers,
  pictureNouns,
  showingWords,
} from './requests.ts';
export type { ConversationSentences, QuestionSentences } from './sentences/conversation.ts';
export { sentencesFor } from './sentences/index.ts';
export type { Sentences } from './sentences/sentences.ts';
export { findReaction, findSmallTalk, type SmallTalk } from './small-talk.ts';
export * from './story-changes.ts';
export { type StyleFacts, type StyleMode, type StyleName, styleFacts, stylesOf } from './styles/index.ts';
export { kindOfSubject, type SubjectKind } from './subject-kind.ts';
export type { TalkTopic } from './talk.ts';
export * as talkWords from './talk.ts';
export {
  beginningPhrases,
  ironicEndings,
  ironyMarks,
  nuisancePhrases,
  praisePhrases,
  summingPhrases,
  turnedAfterBut,
  turningPhrases,
  untilWords,
} from './turns.ts';
export { createTypoCorrector } from './typos.ts';
export { type Word, wordsOf } from './words.ts';
