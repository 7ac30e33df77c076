/** The image prompts of a story: one style, palette and hero; an action, hour and place for each scene. */
import type { Brief } from '../../brief.ts';
import { deriveSeed } from '../../chance.ts';
import type { ImagePrompt } from '../../image.ts';
import { findAll, momentIndex, wordsOf } from '../../lexicon/index.ts';
import type { Retelling, SceneDraft, StoryDraft } from '../../story.ts';
import { composeShots, wordPrompt } from '../prompt.ts';

/** A story has three scenes, however many pictures were asked for. */
export const sceneCount = 3;

/** What the shots of one story have in common. */
export type StoryShots = {
  readonly style: string;
  readonly seed: number;
  /** What all chapters of a story share: palette and looks. */
  readonly family: number;
};

/** The words for the hero that are the same in every picture. */
const lookOf = ({ character: { who, looks, wears } }: StoryDraft) => [who, looks, wears].filter(Boolean).join(', ');

const hasMoment = (text: string) => findAll(wordsOf(text), momentIndex).length > 0;

/** The palette without colours that name an hour or weather, which the scenes set: `midnight blue` would make it night. */
const coloursOf = ({ palette }: StoryDraft): readonly string[] =>
  palette
    .split(/,| and /)
    .map((colour) => colour.trim())
    .filter((colour) => colour !== '' && !hasMoment(colour));

/** The words that a refinement adds: `at night`. */
const additions = ({ refinement }: Brief) =>
  (refinement?.changes ?? []).flatMap((change) => (change.type === 'adjust' ? [change.words] : []));

/** Words that name an hour. */
const hour = /\b(?:night|stars?|starry|moon|moonlight|dawn|dusk|sunrise|sunset|morning|evening|noon)\b/iu;

/** What a scene shows, with its own hour unless the person asked for another. */
function seenIn({ seen, time }: SceneDraft, brief: Brief): string {
  const isSet = hour.test(seen) || additions(brief).some(hasMoment);
  return time === '' || isSet ? seen : `${seen}, ${time}`;
}

/** The prompts of a story, one for each scene. */
export function shotsOf(brief: Brief, draft: StoryDraft, { style, seed, family }: StoryShots): readonly ImagePrompt[] {
  const shots = composeShots(
    { ...brief, refinement: null, count: sceneCount },
    { text: '', style, seed, count: sceneCount },
  );
  const colours = draft.writer === 'model' ? coloursOf(draft) : brief.colours;
  return shots.map((shot, scene) => {
    const sceneDraft = draft.scenes[scene];
    const seen = sceneDraft ? seenIn(sceneDraft, brief) : draft.character.who;
    const extras = [`the same character in every scene: ${lookOf(draft)}`, `scene ${scene + 1} of ${sceneCount}`];
    return { ...shot, family, subject: seen, text: wordPrompt({ ...brief, colours }, style, { lead: seen, extras }) };
  });
}

/** The position of the scene that a change is about; null when it is about all of them. */
export function changedScene({ change, draft }: Retelling): number | null {
  if (change.type === 'scene') return change.scene;
  return change.type === 'ending' ? draft.scenes.length - 1 : null;
}

/** The earlier shots with the changed one replaced, which gets another seed. */
export function withChangedShot(
  before: readonly ImagePrompt[],
  fresh: readonly ImagePrompt[],
  changed: number,
): readonly ImagePrompt[] {
  return before.map((shot, place) => {
    const newShot = fresh[place];
    return place === changed && newShot ? { ...newShot, seed: deriveSeed(shot.seed, 'told anew') } : shot;
  });
}
