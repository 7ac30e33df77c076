/** The local story writer, which needs no service. */
import type { Brief } from '../../brief.ts';
import type { Chance } from '../../chance.ts';
import type { CharacterCard, Retelling, SceneDraft, StoryDraft, StoryThread } from '../../story.ts';
import { paletteWords } from '../prompt.ts';
import { type Cast, readCast } from './cast.ts';
import { castWords, placeOf } from './cast-words.ts';
import { endings } from './endings.ts';
import { createFill, fillTitle, type StoryWords } from './fill-template.ts';
import { retellOwnLife, writeOwnLife } from './own-life.ts';
import { friends } from './plots/company.ts';
import type { Plot, PlotNeed, PlotScene } from './plots/plot.ts';
import { plotCalled, plots, sequels } from './plots/plots.ts';
import { settleMentions } from './settle-mentions.ts';
import type { StoryWriter } from './story-writer.ts';
import { type Telling, tellScene, textHash } from './tell-scene.ts';
import { type Tone, toneOf } from './tone.ts';
import { chooseUndertaking } from './undertaking.ts';
import { type Activity, activities } from './words/activities.ts';

/** The material about the hero's wish; null when there is none. */
function activityOf({ clause }: Cast): Activity | null {
  if (clause?.type !== 'wish') return null;
  return activities.find(({ pattern }) => pattern.test(clause.phrase)) ?? null;
}

const metNeeds = (cast: Cast, activity: Activity | null): Readonly<Record<PlotNeed, boolean>> => ({
  activity: activity !== null,
  wish: cast.clause?.type === 'wish',
  fear: cast.clause?.type === 'fear',
  dislike: cast.clause?.type === 'dislike',
  love: cast.clause?.type === 'love' || (cast.tone === 'romantic' && cast.focus === null),
  search: cast.clause?.type === 'search',
  find: cast.clause?.type === 'find',
  wait: cast.clause?.type === 'wait',
  lost: cast.clause?.type === 'lost',
  lonely:
    cast.clause?.type === 'lonely' ||
    /\b(?:lonely|last|only|forgotten|alone|sad|unhappy|crying)\b/.test(cast.hero.looks),
  companion: cast.companion !== null,
  spot: cast.focus !== null,
  event: cast.event !== null,
  theme: cast.theme !== null,
});

/** Plots that do not suit a tone, unless the request asks for them. */
const unsuitedPlots: Partial<Readonly<Record<Tone, readonly string[]>>> = {
  bedtime: ['storm', 'contest', 'invention'],
  sad: ['contest', 'invention'],
  funny: ['storm', 'light', 'lonely'],
};

/** A plot and its cast, completed with an undertaking when the request names none. */
type StoryChoice = { readonly cast: Cast; readonly activity: Activity | null; readonly plot: Plot };

/** Chooses the plot that the request asks for or fits; otherwise one of many undertakings. */
function chooseStory(cast: Cast, request: string, chance: Chance): StoryChoice {
  const activity = activityOf(cast);
  const plot = requestedPlot(cast, activity, request, chance);
  if (plot) return { cast, activity, plot };
  const undertaking = chooseUndertaking(cast, unsuitedPlots[cast.tone] ?? [], chance);
  const completed = { ...cast, ...('clause' in undertaking ? { clause: undertaking.clause } : {}) };
  const ownActivity = activityOf(completed);
  const chosen = 'plot' in undertaking ? plotCalled(undertaking.plot) : undefined;
  return {
    cast: completed,
    activity: ownActivity,
    plot: chosen ?? requestedPlot(completed, ownActivity, '', chance) ?? friends,
  };
}

function requestedPlot(cast: Cast, activity: Activity | null, request: string, chance: Chance): Plot | undefined {
  const met = metNeeds(cast, activity);
  const requested = plots.filter(({ requestedBy }) => requestedBy?.test(request));
  const fitting = plots.filter(({ needs }) => needs !== undefined && met[needs]);
  const first = fitting[0];
  const special = requested.find(({ id }) => id === 'haunted' || id === 'mystery');
  if (special && first?.needs !== 'fear') return special;
  // Two friends, or two of a kind, are told in more than one plot.
  if (cast.clause?.type === 'friends' && cast.companion) return friends;
  if (first && first.needs !== 'companion') return first;
  if (requested.length > 0) return chance.pick(requested);
  // Strangers often become friends; characters who belong together set out.
  return first && !belongTogether(cast) && chance.next() < 0.6 ? friends : undefined;
}

const belongTogether = ({ companion, hero, pair }: Cast) =>
  pair !== null || (companion?.owner ?? '') !== '' || hero.isOnlyName;

function cardOf(words: StoryWords, { hero }: Cast): CharacterCard {
  return { name: hero.name, who: words['who'] ?? '', looks: words['looks'] ?? '', wears: words['wears'] ?? '' };
}

function scenesOf(plot: Plot, telling: Omit<Telling, 'scene' | 'others'>): readonly SceneDraft[] {
  const scenes: SceneDraft[] = [];
  for (const [scene, each] of plot.scenes.entries())
    scenes.push(tellScene(each, { ...telling, scene, others: [...scenes] }));
  return settleMentions(scenes, telling.words);
}

function write(brief: Brief, chance: Chance): StoryDraft {
  if (brief.topic) return writeOwnLife(brief, chance);
  const { cast, activity, plot } = chooseStory(readCast(brief, chance), brief.request, chance);
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

/** Adds words that stories stored by older versions do not have. */
function withDefaults(words: StoryWords): StoryWords {
  const isMany = words['hero was'] === 'were';
  const verbs = isMany ? { s: '', es: '', is: 'are' } : { s: 's', es: 'es', is: 'is' };
  return { ...verbs, 'near spot': words['where'] ?? 'nearby', ...words };
}

/** The plot and words of a story. A story from a language model has none, so its character and place are read as a request. */
function threadOf({ thread, character, place }: StoryDraft, brief: Brief, chance: Chance): StoryThread {
  if (thread) return { ...thread, words: withDefaults(thread.words) };
  const { name, who } = character;
  const subject = `${who}${name === null || who.includes(name) ? '' : ` called ${name}`} ${place}`;
  const { cast, activity, plot } = chooseStory(readCast({ ...brief, subject }, chance), brief.request, chance);
  return { plot: plot.id, words: castWords(cast, activity, brief.request, chance) };
}

function continueStory(draft: StoryDraft, words: StoryWords, brief: Brief, chance: Chance): StoryDraft {
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

/** How many hashes of used texts are stored with a story. */
const mostHashes = 12;

const sceneOf = (plot: Plot | undefined, scene: number): PlotScene | undefined => plot?.scenes[scene];

function retell({ draft, change }: Retelling, brief: Brief, chance: Chance): StoryDraft {
  if (change.type === 'pictures') return draft;
  if (draft.thread?.plot === 'own-life') return retellOwnLife(draft, change, brief, chance);
  const { plot, words } = threadOf(draft, brief, chance);
  if (change.type === 'next') return continueStory(draft, words, brief, chance);
  const at = change.type === 'scene' ? change.scene : draft.scenes.length - 1;
  const before = draft.scenes[at];
  const plotScene =
    change.type === 'ending' ? endings[change.ending] : (sceneOf(plotCalled(plot), at) ?? endings.happy);
  const tone = change.type === 'ending' ? 'warm' : toneOf(brief);
  const others = draft.scenes.filter((_, place) => place !== at);
  const usedTexts = [...(draft.told ?? []), ...(before ? [textHash(before.text, words)] : [])].slice(-mostHashes);
  const newScene = tellScene(plotScene, {
    words,
    tone,
    chance,
    scene: at,
    others,
    usedTexts,
    ...(before ? { before } : {}),
  });
  const [changed = newScene] = settleMentions([...draft.scenes.slice(0, at), newScene], words).slice(-1);
  return { ...draft, told: usedTexts, scenes: draft.scenes.map((scene, place) => (place === at ? changed : scene)) };
}

/** Creates the local writer: an opening, a turn and an end from the request itself. The same chance writes the same story. */
export function createLocalWriter(): StoryWriter {
  return {
    write: async (brief, chance) => write(brief, chance),
    retell: async (retelling, brief, chance) => retell(retelling, brief, chance),
  };
}
