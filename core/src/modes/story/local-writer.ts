/** The storyteller that needs no service. */
import type { Chance } from '../../chance.ts';
import { type Cast, readCast } from './cast.ts';
import { createFill, type Fill, fillTitle } from './fill.ts';
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

/** Writes an opening, a turn and an end from the request itself; the same chance writes the same story. */
export function createLocalWriter(): StoryWriter {
  return {
    async write(brief, chance) {
      if (brief.topic) return writeOwnLife(brief, chance);
      const cast = readCast(brief, chance);
      const plot = choosePlot(cast, brief.request, chance);
      const fill = createFill(cast, chance);
      const scenes = plot.scenes.map((scene) => ({ text: tell(scene, fill, chance), seen: fill(scene.seen) }));
      return {
        title: fillTitle(chance.pick(plot.titles), fill),
        hero: fill('{hero look}'),
        place: cast.where || cast.place.where,
        scenes,
        writer: 'local',
      };
    },
  };
}
