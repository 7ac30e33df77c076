/** How the scenes of a story are asked to be drawn: one style, palette and hero, each scene's own action, hour and place. */
import type { Brief } from '../../brief.ts';
import { deriveSeed } from '../../chance.ts';
import type { ImagePrompt } from '../../image.ts';
import { findAll, momentIndex, wordsOf } from '../../lexicon/index.ts';
import type { Retelling, SceneDraft, StoryDraft } from '../../story.ts';
import { composeShots, wordPrompt } from '../prompt.ts';

/** A story has three scenes (product.md, "Modes"), however many pictures were asked for. */
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

/** Colours that speak of no hour or weather, which the scenes have of their own: `midnight blue` would make it night. */
const coloursOf = ({ palette }: StoryDraft): readonly string[] =>
  palette
    .split(/,| and /)
    .map((colour) => colour.trim())
    .filter((colour) => colour !== '' && !hasMoment(colour));

/** What a refinement changes of the place and hour: `at night`. */
const additions = ({ refinement }: Brief) =>
  (refinement?.changes ?? []).flatMap((change) => (change.type === 'adjust' ? [change.words] : []));

/** Words in what is seen that say the hour already. */
const hour = /\b(?:night|stars?|starry|moon|moonlight|dawn|dusk|sunrise|sunset|morning|evening|noon)\b/iu;

/** What is seen, with the scene's own hour unless another was asked for. */
function seenIn({ seen, time }: SceneDraft, brief: Brief): string {
  const isSet = hour.test(seen) || additions(brief).some(hasMoment);
  return time === '' || isSet ? seen : `${seen}, ${time}`;
}

/** One shot a scene. */
export function shotsOf(brief: Brief, draft: StoryDraft, { style, seed, family }: StoryShots): readonly ImagePrompt[] {
  const shots = composeShots({ ...brief, count: sceneCount }, { text: '', style, seed, count: sceneCount });
  const colours = draft.writer === 'model' ? coloursOf(draft) : brief.colours;
  return shots.map((shot, scene) => {
    const told = draft.scenes[scene];
    const seen = told ? seenIn(told, brief) : draft.character.who;
    const extras = [`the same character in every scene: ${lookOf(draft)}`, `scene ${scene + 1} of ${sceneCount}`];
    return { ...shot, family, subject: seen, text: wordPrompt({ ...brief, colours }, style, { lead: seen, extras }) };
  });
}

/** The place of the scene that a change is about; null when it is about all of them. */
export function changedScene({ change, draft }: Retelling): number | null {
  if (change.type === 'scene') return change.scene;
  return change.type === 'ending' ? draft.scenes.length - 1 : null;
}

/** The shots as they were, but for the one that is told anew: it gets a seed of its own. */
export function withChangedShot(
  before: readonly ImagePrompt[],
  fresh: readonly ImagePrompt[],
  changed: number,
): readonly ImagePrompt[] {
  return before.map((shot, place) => {
    const anew = fresh[place];
    return place === changed && anew ? { ...anew, seed: deriveSeed(shot.seed, 'told anew') } : shot;
  });
}
