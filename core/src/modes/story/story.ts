/** Story: a title and three scenes that are one story, in one style and one palette. */
import type { Brief } from '../../brief.ts';
import { createChance, deriveSeed } from '../../chance.ts';
import { sentencesFor } from '../../lexicon/sentences/index.ts';
import type { Mode } from '../../plan.ts';
import { composeShots, moodWords, wordPrompt } from '../prompt.ts';
import { explain } from '../reasoning.ts';
import { chooseSeed, chooseStyle } from '../style.ts';
import { suggestNext } from '../suggestions.ts';
import type { StoryDraft } from './draft.ts';
import type { StoryWriter } from './story-writer.ts';

const styles = ['cinematic', 'illustrated', "children's book"];

/** A story has three scenes (product.md, "Modes"), however many pictures were asked for. */
const sceneCount = 3;

/** One shot a scene: the same words for the hero, the same style and palette, each scene's own action. */
function shotsOf(brief: Brief, draft: StoryDraft, style: string, seed: number) {
  const shots = composeShots({ ...brief, count: sceneCount }, { text: '', style, seed, count: sceneCount });
  return shots.map((shot, scene) => {
    const seen = draft.scenes[scene]?.seen ?? draft.hero;
    const extras = [`the same character in every scene: ${draft.hero}`, `scene ${scene + 1} of ${sceneCount}`];
    return { ...shot, subject: seen, text: wordPrompt(brief, style, { lead: seen, extras }) };
  });
}

/** The story mode over a writer. */
export function createStoryMode(writer: StoryWriter): Mode {
  return {
    id: 'story',
    styles,
    async plan(brief, chance, { signal }) {
      const seed = chooseSeed(brief, chance);
      const chosen = chooseStyle(brief, styles, createChance(deriveSeed(seed, 'style')));
      const draft = await writer.write(brief, createChance(deriveSeed(seed, 'story')), { signal });
      const { modes } = sentencesFor(brief.locale);
      return {
        mode: 'story',
        style: chosen.style,
        mood: moodWords(brief),
        seed,
        prompts: shotsOf(brief, draft, chosen.style, seed),
        slogan: null,
        story: { title: draft.title, scenes: draft.scenes.map(({ text }) => text), writer: draft.writer },
        reasoning: explain(brief, chosen, [modes.story(draft.hero, draft.place, draft.writer)]),
        suggestions: suggestNext(brief, chosen.style, styles),
      };
    },
  };
}
