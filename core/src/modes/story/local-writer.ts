/** The storyteller that needs no service. */
import type { Brief } from '../../brief.ts';
import type { Chance } from '../../chance.ts';
import type { Retelling, SceneDraft, StoryDraft } from '../../story.ts';
import { paletteWords } from '../prompt.ts';
import { type Cast, readCast } from './cast.ts';
import { createFill, type Fill, fillTitle, type Words, wordsOf } from './fill.ts';
import { capital } from './grammar.ts';
import { writeOwnLife } from './own-life.ts';
import type { Plot, PlotScene } from './plots/plot.ts';
import { plots } from './plots/plots.ts';
import type { StoryWriter } from './story-writer.ts';

/** A shape that tells what the request says; any that needs nothing, when it says nothing special. */
function choosePlot(cast: Cast, request: string, chance: Chance): Plot {
  const told = plots.filter(({ needs }) => needs !== undefined && cast[needs] !== null);
  const asked = plots.filter(({ about }) => about?.test(request));
  const any = plots.filter(({ needs }) => needs === undefined);
  return chance.pick([told, asked, any].find((fitting) => fitting.length > 0) ?? any);
}

/** A scene is read aloud in half a minute (40 to 90 words): when it is longer, its picture of the place goes. */
function tell({ told }: PlotScene, fill: Fill, chance: Chance): string {
  const sentences = told.map((slot) => ({ slot: slot[0] ?? '', text: capital(fill(chance.pick(slot))) }));
  const all = sentences.map(({ text }) => text).join(' ');
  if (all.split(/\s+/).length <= 90) return all;
  return sentences
    .filter(({ slot }) => !/^\{sense/.test(slot))
    .map(({ text }) => text)
    .join(' ');
}

const sceneOf = (scene: PlotScene, fill: Fill, chance: Chance, place: string): SceneDraft => ({
  text: tell(scene, fill, chance),
  seen: fill(scene.seen),
  time: '',
  place,
});

const cardOf = ({ hero }: Cast, fill: Fill) => ({
  name: hero.name,
  who: fill('{hero look}').replace(/ called .*$/, ''),
  looks: '',
  wears: '',
});

function tellPlot(plot: Plot, words: Words, cast: Cast, brief: Brief, chance: Chance): StoryDraft {
  const fill = createFill(words);
  const place = cast.where || cast.place.where;
  return {
    title: fillTitle(chance.pick(plot.titles), fill),
    character: cardOf(cast, fill),
    place,
    palette: paletteWords(brief),
    scenes: plot.scenes.map((scene) => sceneOf(scene, fill, chance, place)),
    writer: 'local',
    chapter: 1,
    thread: { plot: plot.id, words },
  };
}

function write(brief: Brief, chance: Chance): StoryDraft {
  if (brief.topic) return writeOwnLife(brief, chance);
  const cast = readCast(brief, chance);
  return tellPlot(choosePlot(cast, brief.request, chance), wordsOf(cast, chance), cast, brief, chance);
}

function retell({ draft, change }: Retelling, brief: Brief, chance: Chance): StoryDraft {
  const fresh = write(brief, chance);
  if (change.type === 'next') return { ...fresh, chapter: draft.chapter + 1 };
  const changed = change.type === 'scene' ? change.scene : draft.scenes.length - 1;
  const scenes = draft.scenes.map((scene, place) => (place === changed ? (fresh.scenes[place] ?? scene) : scene));
  return { ...draft, scenes };
}

/** Writes an opening, a turn and an end from the request itself; the same chance writes the same story. */
export function createLocalWriter(): StoryWriter {
  return {
    write: async (brief, chance) => write(brief, chance),
    retell: async (retelling, brief, chance) => retell(retelling, brief, chance),
  };
}
