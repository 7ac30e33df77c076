/** Story: a title and three scenes that are one story, in one style and one palette. */
import type { Brief } from '../../brief.ts';
import { createChance, deriveSeed } from '../../chance.ts';
import { sentencesFor } from '../../lexicon/sentences/index.ts';
import type { Mode, Story } from '../../plan.ts';
import type { StoryDraft } from '../../story.ts';
import { composeShots, moodWords, wordPrompt } from '../prompt.ts';
import { explain } from '../reasoning.ts';
import { chooseSeed, chooseStyle } from '../style.ts';
import { suggestNext } from '../suggestions.ts';
import type { StoryWriter } from './story-writer.ts';

/** The styles that stories are drawn in. */
export const storyStyles: readonly string[] = ['cinematic', 'illustrated', "children's book"];

/** A story has three scenes (product.md, "Modes"), however many pictures were asked for. */
const sceneCount = 3;

/** The words for the hero that are the same in every picture. */
const lookOf = ({ character: { who, looks, wears } }: StoryDraft) => [who, looks, wears].filter(Boolean).join(', ');

/** One shot a scene: the same words for the hero, the same style and palette, each scene's own action. */
function shotsOf(brief: Brief, draft: StoryDraft, style: string, seed: number) {
  const shots = composeShots({ ...brief, count: sceneCount }, { text: '', style, seed, count: sceneCount });
  return shots.map((shot, scene) => {
    const seen = draft.scenes[scene]?.seen ?? draft.character.who;
    const extras = [`the same character in every scene: ${lookOf(draft)}`, `scene ${scene + 1} of ${sceneCount}`];
    return { ...shot, subject: seen, text: wordPrompt(brief, style, { lead: seen, extras }) };
  });
}

const nameOf = ({ character: { name, who } }: StoryDraft) => (name === null ? who : `${name}, ${who}`);

const storyOf = (draft: StoryDraft): Story => ({
  title: draft.title,
  scenes: draft.scenes.map(({ text }) => text),
  writer: draft.writer,
  draft,
});

/** The story mode over a writer. */
export function createStoryMode(writer: StoryWriter): Mode {
  return {
    id: 'story',
    styles: storyStyles,
    async plan(brief, chance, { signal }) {
      const seed = chooseSeed(brief, chance);
      const chosen = chooseStyle(brief, storyStyles, createChance(deriveSeed(seed, 'style')));
      const own = createChance(deriveSeed(seed, 'story'));
      const draft = await (brief.retelling
        ? writer.retell(brief.retelling, brief, own, { signal })
        : writer.write(brief, own, { signal }));
      const { modes } = sentencesFor(brief.locale);
      return {
        mode: 'story',
        style: chosen.style,
        mood: moodWords(brief),
        seed,
        prompts: shotsOf(brief, draft, chosen.style, seed),
        slogan: null,
        story: storyOf(draft),
        reasoning: explain(brief, chosen, [modes.story(nameOf(draft), draft.place, draft.writer)]),
        suggestions: suggestNext(brief, chosen.style, storyStyles),
      };
    },
  };
}
