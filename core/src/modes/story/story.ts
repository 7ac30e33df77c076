/** Story mode: a title and three scenes in one style and palette, which can be continued or changed. */
import type { Brief } from '../../brief.ts';
import { createChance, deriveSeed } from '../../chance.ts';
import { stylesOf } from '../../lexicon/index.ts';
import { sentencesFor } from '../../lexicon/sentences/index.ts';
import type { Mode, Plan, Story } from '../../plan.ts';
import type { Retelling, StoryDraft } from '../../story.ts';
import { moodWords } from '../prompt.ts';
import { explain } from '../reasoning.ts';
import { type ChosenStyle, chooseSeed, chooseStyle } from '../style.ts';
import { suggestNext } from '../suggestions.ts';
import { changedScene, shotsOf, withChangedShot } from './shots.ts';
import type { StoryWriter, WriteOptions } from './story-writer.ts';
import { isForeign } from './translate-request.ts';

/** The styles that stories are drawn in. */
const storyStyles = stylesOf('story');

const nameOf = ({ character: { name, who } }: StoryDraft) =>
  name === null || who.includes(name) ? who : `${name}, ${who}`;

const storyOf = (draft: StoryDraft): Story => ({
  title: draft.title,
  scenes: draft.scenes.map(({ text }) => text),
  writer: draft.writer,
  draft,
});

/** Suggestions of what to try next. All of them are understood after a story. */
function suggestionsAfter(brief: Brief, style: string): readonly string[] {
  const say = sentencesFor(brief.locale).modes.suggestions;
  const [inAnotherStyle = say.differentStyle] = suggestNext(brief, { style, styles: storyStyles, seed: 0 });
  const change = brief.retelling?.change;
  const ending = change?.type === 'ending' && change.ending === 'happy' ? say.funnyEnding : say.happyEnding;
  return [say.whatNext, ending, say.redoScene(2), inAnotherStyle];
}

type Planned = Pick<Plan, 'seed' | 'prompts' | 'reasoning' | 'unchanged'> & { readonly draft: StoryDraft };

/** Says who the story is about and, if the request was in another language, that it is in English. */
function about(brief: Brief, draft: StoryDraft): string {
  const { story, toldInEnglish } = sentencesFor(brief.locale).modes;
  const hero = story(nameOf(draft), draft.place, draft.writer);
  return draft.writer === 'local' && isForeign(brief.original ?? brief.request) ? `${hero} ${toldInEnglish}` : hero;
}

async function planNew(
  writer: StoryWriter,
  brief: Brief,
  seed: number,
  chosen: ChosenStyle,
  options: WriteOptions,
): Promise<Planned> {
  const draft = await writer.write(brief, createChance(deriveSeed(seed, 'story')), options);
  const prompts = shotsOf(brief, draft, { style: chosen.style, seed, family: seed });
  return { draft, seed, prompts, reasoning: explain(brief, chosen, seed, [about(brief, draft)]).reasoning };
}

/** A seed that differs after each change. */
const freshSeed = ({ prompts }: Retelling, seed: number) =>
  prompts.reduce((mixed, { seed: each }, place) => deriveSeed(mixed, `${place} ${each}`), seed);

async function planRetold(
  writer: StoryWriter,
  brief: Brief,
  retelling: Retelling,
  lastSeed: number,
  { style, why }: ChosenStyle,
  options: WriteOptions,
): Promise<Planned> {
  const { modes } = sentencesFor(brief.locale);
  const { change } = retelling;
  const family = retelling.prompts[0]?.family ?? lastSeed;
  const fresh = freshSeed(retelling, lastSeed);
  const draft = await writer.retell(retelling, brief, createChance(deriveSeed(fresh, 'story')), options);
  const changed = changedScene(retelling);
  const seed = change.type === 'next' ? fresh : lastSeed;
  const shots = shotsOf(brief, draft, { style, seed, family });
  const what = modes.retold(
    changed === null ? (change.type === 'next' ? 'next' : 'pictures') : 'scene',
    (changed ?? 0) + 1,
  );
  const reasoning = [
    what,
    modes.look({ style, why, mood: null, palette: null, areColoursNamed: false, isOpen: false }, seed),
    about(brief, draft),
  ].join(' ');
  if (changed === null) return { draft, seed, prompts: shots, reasoning };
  const unchanged = retelling.prompts.map((_, place) => place).filter((place) => place !== changed);
  return { draft, seed, prompts: withChangedShot(retelling.prompts, shots, changed), reasoning, unchanged };
}

/** Creates the story mode with a writer. */
export function createStoryMode(writer: StoryWriter): Mode {
  return {
    id: 'story',
    styles: storyStyles,
    async plan(brief, chance, options) {
      const seed = chooseSeed(brief, chance);
      // The seed decides, so that the same seed, prompt and mode give the same style when none is named.
      const chosen = chooseStyle(brief, storyStyles, createChance(deriveSeed(seed, 'style')));
      const { draft, ...planned } = await (brief.retelling
        ? planRetold(writer, brief, brief.retelling, seed, chosen, options)
        : planNew(writer, brief, seed, chosen, options));
      return {
        mode: 'story',
        style: chosen.style,
        mood: moodWords(brief),
        slogan: null,
        ...planned,
        story: storyOf(draft),
        suggestions: suggestionsAfter(brief, chosen.style),
      };
    },
  };
}
