/** Binding: which count, colour, size and relation belong to which thing. */
import { type Action, type Figure, findFigure } from '../subjects/index.ts';
import { bind, isRoyal } from './bind.ts';
import type { Mention } from './read-words.ts';
import type { Bond, Feature, Relation, SceneSubject, Season, SettingId, TimeOfDay, Weather } from './scene.ts';

/** A thing that was named, before it has its place. */
export type NamedThing = {
  readonly figure: Figure;
  readonly noun: string;
  readonly count: number;
  readonly size: SceneSubject['size'];
  readonly colour?: string;
  readonly action?: Action;
  /** How it stands to another thing, by index, or to the setting. */
  readonly relation?: { readonly type: Relation; readonly to: number | 'setting' };
};

/** What a text names, bound together. */
export type Gathered = {
  readonly things: readonly NamedThing[];
  readonly settings: readonly SettingId[];
  readonly features: readonly Feature[];
  readonly time?: TimeOfDay;
  readonly season?: Season;
  readonly weather: readonly Weather[];
  /** Colours of settings and of the picture as a whole, CSS hex. */
  readonly colours: readonly string[];
  /** Ids of figures and weathers that must not be seen. */
  readonly excluded: ReadonlySet<string>;
};

type Pending = {
  count?: number;
  colour?: string;
  size?: SceneSubject['size'];
  isDenied?: boolean;
  relation?: Relation;
  /** What the last thing does with the next one. */
  bond?: Bond;
  /** Whether the next thing is what the last one holds: flowers, after "a vase of". */
  isHeld?: boolean;
};

type State = {
  things: NamedThing[];
  settings: SettingId[];
  features: Set<Feature>;
  weather: Set<Weather>;
  colours: string[];
  excluded: Set<string>;
  time?: TimeOfDay;
  season?: Season;
  pending: Pending;
  /** Index of the thing that a relation would speak of; −1 when there is none. */
  last: number;
  /** Whether the mention before this one was that thing. */
  isFresh: boolean;
};

/** More things than this are not drawn: a picture of everything shows nothing. */
const mostThings = 4;

/** Reads mentions from left to right; a modifier belongs to the next thing, a relation to the things on its two sides. */
export function gather(mentions: readonly Mention[]): Gathered {
  const state: State = {
    things: [],
    settings: [],
    features: new Set(),
    weather: new Set(),
    colours: [],
    excluded: new Set(),
    pending: {},
    last: -1,
    isFresh: false,
  };
  for (const mention of mentions) {
    take(state, mention);
    state.isFresh = mention.type === 'figure';
  }
  release(state);
  const { things, settings, colours, excluded, time, season } = state;
  return {
    things,
    settings,
    features: [...state.features],
    weather: [...state.weather],
    colours,
    excluded,
    ...(time ? { time } : {}),
    ...(season ? { season } : {}),
  };
}

/** A colour that found no thing is the whole picture's. */
function release(state: State) {
  if (state.pending.colour !== undefined) state.colours.push(state.pending.colour);
  state.pending = {};
}

function take(state: State, mention: Mention) {
  switch (mention.type) {
    case 'count':
      state.pending.count = mention.count;
      return;
    case 'size':
      state.pending.size = mention.size;
      return;
    case 'no':
      state.pending.isDenied = true;
      return;
    case 'colour':
      if (state.pending.colour !== undefined) state.colours.push(state.pending.colour);
      state.pending.colour = mention.hex;
      return;
    case 'bond':
      release(state);
      state.pending.bond = mention.bond;
      return;
    case 'relation':
      release(state);
      state.pending.relation = mention.relation;
      return;
    case 'figure':
      return takeFigure(state, mention);
    case 'setting':
      return takeSetting(state, mention);
    case 'moment':
      return takeMoment(state, mention);
    case 'word':
      state.pending.isHeld = mention.base === 'of' && vessels.has(state.things[state.last]?.figure.id ?? '');
      return;
  }
}

/** Figures that hold what is named after "of". */
const vessels: ReadonlySet<string> = new Set([
  'fluent-emoji-flat:amphora',
  'fluent-emoji-flat:basket',
  'cup',
  'car',
  'boat',
]);

/** "A penguin family" is several penguins, no family beside a penguin. */
function isFamilyOf(state: State, figure: Figure): boolean {
  const last = state.things[state.last];
  const hasModifier = Object.values(state.pending).some((value) => value !== undefined && value !== false);
  if (figure.id !== 'family' || !last || state.last !== state.things.length - 1 || hasModifier || !state.isFresh)
    return false;
  state.things[state.last] = { ...last, count: Math.max(3, last.count) };
  return true;
}

/** Binds a thing to whoever has it, who stays the one that is spoken of: "a frog with a guitar on a lily pad". */
function takeBound(state: State, mention: Extract<Mention, { type: 'figure' }>): boolean {
  const { count, colour, bond, relation, isDenied } = state.pending;
  const holder = state.things[state.last];
  if (!holder || isDenied || state.things.length === mostThings) return false;
  const crown = bond === 'likeness' && isRoyal(mention.figure) ? findFigure('crown') : undefined;
  const figure = crown ?? mention.figure;
  const bound = crown ? ({ type: 'thing', relation: 'worn' } as const) : bind(holder.figure, figure, bond, relation);
  if (!bound) return false;
  if (bound.type === 'holder') {
    state.pending.relation = bound.relation;
    return false;
  }
  state.pending = {};
  if (bound.type === 'none') return true;
  state.things.push({
    figure,
    noun: crown ? 'crown' : mention.noun,
    count: Math.min(12, count ?? (mention.isPlural ? 3 : 1)),
    size: 'normal',
    ...(colour ? { colour } : {}),
    relation: { type: bound.relation, to: state.last },
  });
  return true;
}

function takeFigure(state: State, mention: Extract<Mention, { type: 'figure' }>) {
  const { figure, noun, isPlural, action } = mention;
  if (isFamilyOf(state, figure) || takeBound(state, mention)) return;
  const { count, colour, size, isDenied, relation, isHeld } = state.pending;
  state.pending = {};
  if (isDenied) {
    state.excluded.add(figure.id);
    return;
  }
  if (state.things.length === mostThings) return;
  const known = state.things.findIndex((thing) => thing.figure.id === figure.id);
  if (known >= 0 && relation === undefined) {
    state.last = known;
    return;
  }
  relate(state, relation, state.things.length);
  state.things.push({
    figure,
    noun,
    count: Math.min(12, count ?? (isPlural ? 3 : 1)),
    size: size ?? 'normal',
    ...(colour ? { colour } : {}),
    ...(action ? { action } : {}),
    ...(isHeld ? { relation: { type: 'in', to: state.last } as const } : {}),
  });
  state.last = state.things.length - 1;
}

function relate(state: State, type: Relation | undefined, to: number | 'setting') {
  const thing = state.things[state.last];
  if (type === undefined || !thing || thing.relation) return;
  state.things[state.last] = { ...thing, relation: { type, to } };
}

function takeSetting(state: State, { setting }: Extract<Mention, { type: 'setting' }>) {
  const { isDenied, relation } = state.pending;
  if (isDenied) {
    state.pending = {};
    return;
  }
  relate(state, relation, 'setting');
  release(state);
  if (!state.settings.includes(setting.setting)) state.settings.push(setting.setting);
  for (const feature of setting.features ?? []) state.features.add(feature);
}

function takeMoment(state: State, { moment }: Extract<Mention, { type: 'moment' }>) {
  const isDenied = state.pending.isDenied;
  release(state);
  for (const each of moment.weather ?? []) {
    if (isDenied) state.excluded.add(each);
    else state.weather.add(each);
  }
  if (isDenied) return;
  if (moment.time && !state.time) state.time = moment.time;
  if (moment.season && !state.season) state.season = moment.season;
}
