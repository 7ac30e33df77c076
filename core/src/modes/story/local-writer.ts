/** The storyteller that needs no service. */
import type { Brief } from '../../brief.ts';
import type { Chance } from '../../chance.ts';
import type { CharacterCard, Retelling, SceneDraft, StoryDraft, StoryThread } from '../../story.ts';
import { paletteWords } from '../prompt.ts';
import { type Cast, readCast } from './cast.ts';
import { castWords, placeOf } from './cast-words.ts';
import { endings } from './endings.ts';
import { createFill, fillTitle, type Words } from './fill-template.ts';
import { retellOwnLife, writeOwnLife } from './own-life.ts';
import { friends } from './plots/company.ts';
import type { Plot, PlotNeed, PlotScene } from './plots/plot.ts';
import { plotCalled, plots, sequels } from './plots/plots.ts';
import { settled } from './settle-mentions.ts';
import type { StoryWriter } from './story-writer.ts';
import { markOf, type Telling, tellScene } from './tell-scene.ts';
import { type Tone, toneOf } from './tone.ts';
import { undertakingOf } from './undertaking.ts';
import { type Activity, activities } from './words/activities.ts';

/** What the storyteller knows of the hero's undertaking; null when that is nothing in particular. */
function activityOf({ clause }: Cast): Activity | null {
  if (clause?.type !== 'wish') return null;
  return activities.find(({ about }) => about.test(clause.phrase)) ?? null;
}

const meets = (cast: Cast, activity: Activity | null): Readonly<Record<PlotNeed, boolean>> => ({
  activity: activity !== null,
  wish: cast.clause?.type === 'wish',
  fear: cast.clause?.type === 'fear',
  dislike: cast.clause?.type === 'dislike',
  love: cast.clause?.type === 'love' || (cast.tone === 'romantic' && cast.spot === null),
  search: cast.clause?.type === 'search',
  find: cast.clause?.type === 'find',
  wait: cast.clause?.type === 'wait',
  lost: cast.clause?.type === 'lost',
  lonely:
    cast.clause?.type === 'lonely' ||
    /\b(?:lonely|last|only|forgotten|alone|sad|unhappy|crying)\b/.test(cast.hero.looks),
  companion: cast.companion !== null,
  spot: cast.spot !== null,
  event: cast.event !== null,
  theme: cast.theme !== null,
});

/** Shapes too loud, or too merry, for a tone, unless they are asked for. */
const unsuited: Partial<Readonly<Record<Tone, readonly string[]>>> = {
  bedtime: ['storm', 'contest', 'invention'],
  sad: ['contest', 'invention'],
  funny: ['storm', 'light', 'lonely'],
};

/** What is told of whom: the cast with what it undertakes, when the request does not say. */
type Chosen = { readonly cast: Cast; readonly activity: Activity | null; readonly plot: Plot };

/** Kinds of requests that some shapes are for, before those that merely fit; else one of many undertakings. */
function choose(cast: Cast, request: string, chance: Chance): Chosen {
  const activity = activityOf(cast);
  const plot = askedPlot(cast, activity, request, chance);
  if (plot) return { cast, activity, plot };
  const undertaking = undertakingOf(cast, unsuited[cast.tone] ?? [], chance);
  const free = { ...cast, ...('clause' in undertaking ? { clause: undertaking.clause } : {}) };
  const own = activityOf(free);
  const told = 'plot' in undertaking ? plotCalled(undertaking.plot) : undefined;
  return { cast: free, activity: own, plot: told ?? askedPlot(free, own, '', chance) ?? friends };
}

function askedPlot(cast: Cast, activity: Activity | null, request: string, chance: Chance): Plot | undefined {
  const met = meets(cast, activity);
  const asked = plots.filter(({ about }) => about?.test(request));
  const told = plots.filter(({ needs }) => needs !== undefined && met[needs]);
  const first = told[0];
  const special = asked.find(({ id }) => id === 'haunted' || id === 'mystery');
  if (special && first?.needs !== 'fear') return special;
  // Two who were brought in as friends or as two of a kind have more than one story.
  if (cast.clause?.type === 'friends' && cast.companion) return friends;
  if (first && first.needs !== 'companion') return first;
  if (asked.length > 0) return chance.pick(asked);
  // Strangers become friends; those who belong together set out.
  return first && !belong(cast) && chance.next() < 0.6 ? friends : undefined;
}

const belong = ({ companion, hero, pair }: Cast) => pair !== null || (companion?.owner ?? '') !== '' || hero.isOnlyName;

function cardOf(words: Words, { hero }: Cast): CharacterCard {
  return { name: hero.name, who: words['who'] ?? '', looks: words['looks'] ?? '', wears: words['wears'] ?? '' };
}

function scenesOf(plot: Plot, telling: Omit<Telling, 'scene' | 'others'>): readonly SceneDraft[] {
  const scenes: SceneDraft[] = [];
  for (const [scene, each] of plot.scenes.entries())
    scenes.push(tellScene(each, { ...telling, scene, others: [...scenes] }));
  return settled(scenes, telling.words);
}

function write(brief: Brief, chance: Chance): StoryDraft {
  if (brief.topic) return writeOwnLife(brief, chance);
  const { cast, activity, plot } = choose(readCast(brief, chance), brief.request, chance);
  const words = castWords(cast, activity, brief.request, chance);
  const place = placeOf(cast, activity);
  return {
    title: fillTitle(chance.pick(plot.titles), createFill(words)),
    character: cardOf(words, cast),
    place: cast.where || place.where,
    palette: paletteWords(brief),
    scenes: scenesOf(plot, { words, tone: cast.tone, chance }),
    writer: 'local',
    chapter: 1,
    thread: { plot: plot.id, words },
  };
}

/** Words that stories kept from earlier days have not. */
function completed(words: Words): Words {
  const isMany = words['hero was'] === 'were';
  const verbs = isMany ? { s: '', es: '', is: 'are' } : { s: 's', es: 'es', is: 'is' };
  return { ...verbs, 'near spot': words['where'] ?? 'nearby', ...words };
}

/** How a story came to its words; one that a language model wrote is read as a request about its character and place. */
function threadOf({ thread, character, place }: StoryDraft, brief: Brief, chance: Chance): StoryThread {
  if (thread) return { ...thread, words: completed(thread.words) };
  const { name, who } = character;
  const subject = `${who}${name === null || who.includes(name) ? '' : ` called ${name}`} ${place}`;
  const { cast, activity, plot } = choose(readCast({ ...brief, subject }, chance), brief.request, chance);
  return { plot: plot.id, words: castWords(cast, activity, brief.request, chance) };
}

function goOn(draft: StoryDraft, words: Words, brief: Brief, chance: Chance): StoryDraft {
  const others = sequels.filter(({ id }) => id !== draft.thread?.plot);
  const plot = chance.pick(others);
  return {
    ...draft,
    title: fillTitle(chance.pick(plot.titles), createFill(words)),
    scenes: scenesOf(plot, { words, tone: toneOf(brief), chance }),
    writer: 'local',
    chapter: draft.chapter + 1,
    thread: { plot: plot.id, words },
  };
}

/** Marks that are kept of one story. */
const mostMarks = 12;

const sceneOf = (plot: Plot | undefined, scene: number): PlotScene | undefined => plot?.scenes[scene];

function retell({ draft, change }: Retelling, brief: Brief, chance: Chance): StoryDraft {
  if (change.type === 'pictures') return draft;
  if (draft.thread?.plot === 'own-life') return retellOwnLife(draft, change, brief, chance);
  const { plot, words } = threadOf(draft, brief, chance);
  if (change.type === 'next') return goOn(draft, words, brief, chance);
  const at = change.type === 'scene' ? change.scene : draft.scenes.length - 1;
  const before = draft.scenes[at];
  const plotScene =
    change.type === 'ending' ? endings[change.ending] : (sceneOf(plotCalled(plot), at) ?? endings.happy);
  const tone = change.type === 'ending' ? 'warm' : toneOf(brief);
  const others = draft.scenes.filter((_, place) => place !== at);
  const told = [...(draft.told ?? []), ...(before ? [markOf(before.text, words)] : [])].slice(-mostMarks);
  const fresh = tellScene(plotScene, { words, tone, chance, scene: at, others, told, ...(before ? { before } : {}) });
  const [changed = fresh] = settled([...draft.scenes.slice(0, at), fresh], words).slice(-1);
  return { ...draft, told, scenes: draft.scenes.map((scene, place) => (place === at ? changed : scene)) };
}

/** Writes an opening, a turn and an end from the request itself; the same chance writes the same story. */
export function createLocalWriter(): StoryWriter {
  return {
    write: async (brief, chance) => write(brief, chance),
    retell: async (retelling, brief, chance) => retell(retelling, brief, chance),
  };
}
