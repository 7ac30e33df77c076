/** Binding: which count, colour, size and relation belong to which thing. */
import { settings } from '../settings/index.ts';
import type { Figure } from '../subjects/index.ts';
import { falls, fellLast, fellNext } from './bind-fall.ts';
import { takeBound, takePart, takePlayer, takeRider, takeRole } from './bind-possession.ts';
import { hasParts, isPartNamed, takeOwnPart, takeWhole } from './bind-whole.ts';
import { asNamed, mostThings, type NamedThing, type State } from './binding-state.ts';
import type { Feature, Relation, Season, SettingId, TimeOfDay, Weather } from './scene.ts';
import type { Mention } from './token.ts';
import { partSettings } from './words/compounds.ts';

export type { NamedThing } from './binding-state.ts';

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
    if (!linking.has(mention.type) && !(mention.type === 'relation' && mention.isAnd)) delete state.lately;
  }
  release(state);
  const { things, colours, excluded, time, season } = state;
  return {
    things,
    settings: state.settings,
    features: [...state.features],
    weather: [...state.weather],
    colours,
    excluded,
    ...(time ? { time } : {}),
    ...(season ? { season } : {}),
  };
}

/** What may stand between two things that somebody has: "a scarf and two small hats". */
const linking: ReadonlySet<Mention['type']> = new Set(['figure', 'word', 'count', 'size', 'colour'] as const);

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
      if (mention.isAlong) state.pending.isAlong = true;
      if (mention.isAnd && state.lately !== undefined) state.pending.alike = state.lately;
      return;
    case 'fall':
      if (mention.of === 'last') return fellLast(state);
      release(state);
      return fellNext(state, mention.isTree ? 'tree' : 'any');
    case 'figure':
      return takeFigure(state, mention);
    case 'setting':
      return takeSetting(state, mention);
    case 'moment':
      return takeMoment(state, mention);
    case 'word':
      takePlayer(state, mention.base);
      takeRole(state, mention.base);
      takeRider(state, mention.base);
      state.pending.isHeld = mention.base === 'of' && state.things[state.last]?.figure.uses.includes('fill') === true;
      state.pending.isWhole = isPartNamed(state, mention.base) || state.pending.isWhole === true;
      return;
  }
}

/** "A penguin family" is several penguins, no family beside a penguin. */
function isFamilyOf(state: State, figure: Figure): boolean {
  const last = state.things[state.last];
  const hasModifier = Object.values(state.pending).some((value) => value !== undefined && value !== false);
  if (!figure.isGroup || !last || state.last !== state.things.length - 1 || hasModifier || !state.isFresh) return false;
  state.things[state.last] = { ...last, count: Math.max(3, last.count) };
  return true;
}

function takeFigure(state: State, mention: Extract<Mention, { type: 'figure' }>) {
  const { figure, noun } = mention;
  if (takeWhole(state, mention) || takeOwnPart(state, figure)) return;
  if (state.pending.isAlong && !figure.uses.includes('tread')) state.pending.relation = 'beside';
  const { pending } = state;
  if (
    figure.feature === 'lamp' &&
    state.settings.some((setting) => settings[setting].surface === 'table') &&
    !pending.isDenied
  ) {
    state.pending = {};
    state.features.add('lamp');
    return;
  }
  if (isFamilyOf(state, figure) || takeRole(state, noun) || takePart(state, mention) || takeBound(state, mention))
    return;
  const said = state.pending;
  const { isDenied, relation, isHeld, isToppled } = said;
  state.pending = {};
  if (isDenied) {
    state.excluded.add(figure.id);
    return;
  }
  if (state.things.length === mostThings) return;
  const known = state.things.findIndex((thing) => thing.figure.id === figure.id);
  // What somebody has is not put somewhere else once more.
  const isHad = state.things[known]?.relation?.type === 'held' || state.things[state.last]?.relation?.to === known;
  const isKnown = known >= 0 && (relation === undefined || isHad || isToppled !== undefined);
  if (isKnown) {
    state.last = known;
    if (isToppled && falls(figure, isToppled)) fellLast(state);
    return;
  }

  relate(state, relation, state.things.length);
  state.things.push({
    ...asNamed(mention, said),
    ...(isToppled && falls(figure, isToppled) ? { isToppled: true } : {}),
    ...(isHeld ? { relation: { type: 'in', to: state.last } as const } : {}),
  });
  state.last = state.things.length - 1;
  takeRider(state, noun);
}

function relate(state: State, type: Relation | undefined, to: number | 'setting') {
  const thing = state.things[state.last];
  if (type === undefined || !thing || thing.relation) return;
  state.things[state.last] = { ...thing, relation: { type, to } };
}

function takeSetting(state: State, { setting, noun }: Extract<Mention, { type: 'setting' }>) {
  const { isDenied, relation } = state.pending;
  if (isDenied) {
    state.pending = {};
    return;
  }
  if (partSettings.has(noun) && state.isFresh && hasParts(state)) return;
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
