/** Binding: which count, colour, size and relation belong to which thing. */
import { settings } from '../settings/index.ts';
import { type Figure, isAnimal, isBeing } from '../subjects/index.ts';
import { canTopple, toppleLast, toppleNext } from './bind-fall.ts';
import { bindCostume, bindOccupation, bindPlayer, bindPossession, bindRider } from './bind-possession.ts';
import { bindOwnPart, bindWhole, hasParts, isPartNamed } from './bind-whole.ts';
import { type BindingState, maxCount, maxThings, type NamedThing, namedThingOf } from './binding-state.ts';
import type { Feature, Possession, Relation, Season, SettingId, TimeOfDay, Weather } from './scene.ts';
import type { Token } from './token.ts';
import { partSettings } from './words/compounds.ts';
import { groupNouns } from './words/grammar.ts';

export type { NamedThing } from './binding-state.ts';

/** What a text names, bound together. */
export type SceneContent = {
  readonly things: readonly NamedThing[];
  readonly settings: readonly SettingId[];
  readonly features: readonly Feature[];
  readonly time?: TimeOfDay;
  readonly season?: Season;
  readonly weather: readonly Weather[];
  /** Colours of settings and of the picture as a whole, CSS hex. */
  readonly colours: readonly string[];
  /** Ids of figures and weathers that the text itself denies. */
  readonly excluded: ReadonlySet<string>;
  /** Nouns of things that were named and find no place: a picture of everything shows nothing. */
  readonly unplaced?: readonly string[];
};

/** Reads tokens from left to right; a modifier belongs to the next thing, a relation to the things on its two sides. */
export function bindTokens(tokens: readonly Token[]): SceneContent {
  const state: BindingState = {
    things: [],
    settings: [],
    features: new Set(),
    weather: new Set(),
    colours: [],
    excluded: new Set(),
    pending: {},
    lastThing: -1,
    isThingJustNamed: false,
    unplaced: [],
  };
  for (const [at, token] of tokens.entries()) {
    if (isSecondColour(tokens, at, state)) continue;
    bindToken(state, token);
    state.isThingJustNamed = token.type === 'figure';
    if (!linkingTokens.has(token.type) && !(token.type === 'relation' && token.isAnd)) delete state.lastPossession;
  }
  releaseModifiers(state);
  const { things, colours, excluded, time, season } = state;
  return {
    things,
    settings: state.settings,
    features: [...state.features],
    weather: [...state.weather],
    colours,
    excluded,
    ...(state.unplaced.length > 0 ? { unplaced: state.unplaced } : {}),
    ...(time ? { time } : {}),
    ...(season ? { season } : {}),
  };
}

/** "A blue and white boat" is blue: neither the "and" nor what follows it parts the colour from the boat. */
function isSecondColour(tokens: readonly Token[], at: number, { pending }: BindingState): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (pending.colour === undefined) return false;
  if (token?.type === 'relation') return token.isAnd && before?.type === 'colour' && next?.type === 'colour';
  return token?.type === 'colour' && before?.type === 'relation' && before.isAnd && tokens[at - 2]?.type === 'colour';
}

/** "An elephant herd", "a camel caravan": several of the animal named just before. Says whether the word was such a noun. */
function bindGroup(state: BindingState, noun: string): boolean {
  const count = groupNouns.get(noun);
  const thing = state.things[state.lastThing];
  if (count === undefined || !thing || !state.isThingJustNamed || !isAnimal(thing.figure)) return false;
  state.things[state.lastThing] = { ...thing, count: Math.max(count, thing.count) };
  return true;
}

/** Tokens allowed between two possessions of one holder: "a scarf and two small hats". */
const linkingTokens: ReadonlySet<Token['type']> = new Set(['figure', 'word', 'count', 'size', 'colour'] as const);

/** A colour that found no thing is the whole picture's. */
function releaseModifiers(state: BindingState) {
  if (state.pending.colour !== undefined) state.colours.push(state.pending.colour);
  state.pending = {};
}

function bindToken(state: BindingState, token: Token) {
  switch (token.type) {
    case 'count':
      state.pending.count = token.count;
      return;
    case 'size':
      state.pending.size = token.size;
      return;
    case 'no':
      state.pending.isNegated = true;
      return;
    case 'colour':
      if (state.pending.colour !== undefined) state.colours.push(state.pending.colour);
      state.pending.colour = token.hex;
      return;
    case 'possession':
      return bindHaving(state, token.possession);
    case 'relation':
      releaseModifiers(state);
      state.pending.relation = token.relation;
      if (token.isAlong) state.pending.isAlong = true;
      if (token.isAnd && state.lastPossession !== undefined) state.pending.sharedPossession = state.lastPossession;
      return;
    case 'fall':
      if (token.of === 'last') return toppleLast(state);
      releaseModifiers(state);
      return toppleNext(state, token.isTree ? 'tree' : 'any');
    case 'figure':
      return bindFigure(state, token);
    case 'setting':
      return bindSetting(state, token);
    case 'moment':
      return bindMoment(state, token);
    case 'word':
      if (bindGroup(state, token.base)) return;
      bindPlayer(state, token.base);
      bindOccupation(state, token.base);
      bindRider(state, token.base);
      state.pending.isHeld =
        token.base === 'of' && state.things[state.lastThing]?.figure.uses.includes('fill') === true;
      state.pending.isWhole = isPartNamed(state, token.base) || state.pending.isWhole === true;
      return;
  }
}

/** A verb of having; what is "not" had stays so: "a dog not wearing a hat". */
function bindHaving(state: BindingState, possession: Possession) {
  const { isNegated } = state.pending;
  releaseModifiers(state);
  state.pending.possession = possession;
  if (isNegated) state.pending.isNegated = true;
}

/** "A penguin family" is several penguins, no family beside a penguin. */
function isFamilyOf(state: BindingState, figure: Figure): boolean {
  const lastThing = state.things[state.lastThing];
  const hasModifier = Object.values(state.pending).some((value) => value !== undefined && value !== false);
  if (
    !figure.isGroup ||
    !lastThing ||
    state.lastThing !== state.things.length - 1 ||
    hasModifier ||
    !state.isThingJustNamed
  )
    return false;
  state.things[state.lastThing] = { ...lastThing, count: Math.max(3, lastThing.count) };
  return true;
}

function bindFigure(state: BindingState, token: Extract<Token, { type: 'figure' }>) {
  const { figure, noun } = token;
  if (bindGroup(state, noun)) return;
  if (bindWhole(state, token) || bindOwnPart(state, figure)) return;
  if (state.pending.isAlong && !figure.uses.includes('tread')) state.pending.relation = 'beside';
  const { pending } = state;
  if (
    figure.feature === 'lamp' &&
    state.settings.some((setting) => settings[setting].surface === 'table') &&
    !pending.isNegated
  ) {
    state.pending = {};
    state.features.add('lamp');
    return;
  }
  if (
    isFamilyOf(state, figure) ||
    bindOccupation(state, noun) ||
    bindCostume(state, token) ||
    bindPossession(state, token)
  )
    return;
  const said = state.pending;
  const { isNegated, relation, isHeld, isToppled } = said;
  state.pending = {};
  if (isNegated) {
    state.excluded.add(figure.id);
    return;
  }
  if (state.things.length === maxThings) {
    state.unplaced.push(noun);
    return;
  }
  const known = state.things.findIndex((thing) => thing.figure.id === figure.id);
  // A possession is not placed a second time.
  const isHad = state.things[known]?.relation?.type === 'held' || state.things[state.lastThing]?.relation?.to === known;
  const isKnown = known >= 0 && (relation === undefined || isHad || isToppled !== undefined);
  if (isKnown) {
    state.lastThing = known;
    const thing = state.things[known];
    if (token.isNamed && thing) state.things[known] = { ...thing, count: Math.min(maxCount, thing.count + 1) };
    if (isToppled && canTopple(figure, isToppled)) toppleLast(state);
    return;
  }

  // Between two dogs somebody is beside them, not in them.
  const isAmong = relation === 'in' && isBeing(figure) && ((said.count ?? 1) > 1 || token.isPlural);
  addRelation(state, isAmong ? 'beside' : relation, state.things.length);
  state.things.push({
    ...namedThingOf(token, said),
    ...(isToppled && canTopple(figure, isToppled) ? { isToppled: true } : {}),
    ...(isHeld ? { relation: { type: 'in', to: state.lastThing } as const } : {}),
  });
  state.lastThing = state.things.length - 1;
  bindRider(state, noun);
}

function addRelation(state: BindingState, type: Relation | undefined, to: number | 'setting') {
  const thing = state.things[state.lastThing];
  if (type === undefined || !thing || thing.relation) return;
  state.things[state.lastThing] = { ...thing, relation: { type, to } };
}

function bindSetting(state: BindingState, { setting, noun }: Extract<Token, { type: 'setting' }>) {
  const { isNegated, relation } = state.pending;
  if (isNegated) {
    state.pending = {};
    return;
  }
  if (partSettings.has(noun) && state.isThingJustNamed && hasParts(state)) return;
  addRelation(state, relation, 'setting');
  releaseModifiers(state);
  if (!state.settings.includes(setting.setting)) state.settings.push(setting.setting);
  for (const feature of setting.features ?? []) state.features.add(feature);
}

function bindMoment(state: BindingState, { moment }: Extract<Token, { type: 'moment' }>) {
  const { isNegated } = state.pending;
  releaseModifiers(state);
  for (const each of moment.weather ?? []) {
    if (isNegated) state.excluded.add(each);
    else state.weather.add(each);
  }
  if (isNegated) return;
  if (moment.time && !state.time) state.time = moment.time;
  if (moment.season && !state.season) state.season = moment.season;
}
