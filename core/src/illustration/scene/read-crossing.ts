/** Reading "over", "across" and "down" with the things about them. */
import { findAt, type Word } from '../../lexicon/index.ts';
import { type Figure, isBeing } from '../subjects/index.ts';
import { compoundAt, figureAt, type NamedFigure } from './figure-at.ts';
import type { Token } from './token.ts';
import { passageAt, type Surroundings } from './words/over.ts';
import { moments, relations, settings } from './words/tables.ts';

/** Things that can be ridden through the air by any figure. */
const broom = 'fluent-emoji-flat:broom';
const sleigh = 'fluent-emoji-flat:sled';

const canFly = (figure: Figure): boolean =>
  figure.habitat === 'sky' ||
  figure.otherHabitats.includes('sky') ||
  figure.actions.includes('fly') ||
  figure.fliesInStories === true;

type Named = NamedFigure['token'];

/** The figures named from one index up to another, in their order; of weather none is. */
function namedIn(words: readonly Word[], from: number, to: number): readonly Named[] {
  const named: Named[] = [];
  for (let at = from; at < to; ) {
    const found = isWeather(words, at) ? null : (compoundAt(words, at) ?? figureAt(words, at));
    if (found && found.end <= to) named.push(found.token);
    at = found ? found.end : at + 1;
  }
  return named;
}

function isWeather(words: readonly Word[], at: number): boolean {
  const moment = findAt(words, at, moments);
  return moment !== null && (figureAt(words, at)?.end ?? 0) <= moment.end;
}

/** The reindeer of Santa, and his sleigh. */
const isChristmas = (named: readonly Named[]): boolean =>
  named.filter(({ figure, noun }) => figure.id === 'santa' || figure.id === sleigh || /^reindeers?$/.test(noun))
    .length > 1;

function surroundingsOf(words: readonly Word[]): Surroundings {
  const clauseFrom = (index: number) => words.findIndex(({ clause }) => clause === words[index]?.clause);
  return {
    isThing: (index) => figureAt(words, index) !== null || findAt(words, index, settings) !== null,
    isBound: (index) => {
      const base = words[index]?.base ?? '';
      return base === 'with' || (findAt(words, index, relations) !== null && !/(?:ing|s)$/.test(base));
    },
    fallsBefore: (index) => {
      for (let from = clauseFrom(index - 1); from >= 0 && from < index; from++) {
        const found = isWeather(words, from) ? null : (compoundAt(words, from) ?? figureAt(words, from));
        if (found?.end === index) return found.token.isPlural ? 'several' : 'one';
      }
      return undefined;
    },
    fliesBefore: (index) => {
      const named = namedIn(words, clauseFrom(index), index);
      const doer = named.findLast(({ figure }) => isBeing(figure) || !figure.isCarried)?.figure;
      if (isChristmas(named) && named.some(({ figure }) => figure.id === sleigh)) return 'sometimes';
      if (!doer || !canFly(doer)) return undefined;
      return isBeing(doer) ? 'sometimes' : doer.habitat === 'sky' ? 'always' : undefined;
    },
    isFlown: (from, to) => {
      const ridden = namedIn(words, from, to);
      if (ridden.length === 0) return undefined;
      const isSleigh = isChristmas(namedIn(words, clauseFrom(from), to));
      return isSleigh || ridden.some(({ figure }) => figure.id === broom || canFly(figure));
    },
  };
}

/** What "over" and "across" mean where they put nothing in the air; undefined where they do, and for any other word. */
export function crossingToken(words: readonly Word[], at: number): Token | null | undefined {
  switch (passageAt(words, at, surroundingsOf(words))) {
    case 'along':
      return { type: 'relation', relation: 'on', isAnd: false, isAlong: true };
    case 'beside':
      return { type: 'relation', relation: 'beside', isAnd: false };
    case 'fells next':
      return { type: 'fall', of: 'next' };
    case 'fells next tree':
      return { type: 'fall', of: 'next', isTree: true };
    case 'fells last':
      return { type: 'fall', of: 'last' };
    case 'nothing':
      return null;
    default:
      return undefined;
  }
}
