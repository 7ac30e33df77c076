/** Edits of how the whole picture looks: style, light, colours, mood, more and less of something. */
import {
  comparatives,
  findAll,
  findMoodAt,
  findStyle,
  findSubjects,
  isColour,
  isOnlyStyle,
  listed,
  pictureStyles,
  styleOpposites,
  type Word,
  wordsBeforeStyle,
} from '../../../lexicon/index.ts';
import {
  adjustmentIndex,
  comparesWithPicture,
  isMomentOrColour,
  isMoodOfPicture,
  namesOnlyMood,
} from '../../picture-cues.ts';
import { tokenize } from '../../tokenized-text.ts';
import { addition, type Edit } from '../edit.ts';
import { basesOf, type EditContext, type EditRule, patternRule, textOf } from '../rule.ts';
import { oppositeOf } from './opposites.ts';

/** Words that compare: "brighter", "bigger". */
export const comparativeWords: ReadonlySet<string> = new Set(listed(comparatives));

const degreeWords = new Set(
  listed(
    'a an bit little much lot lots way far even slightly somewhat tad touch it very really the quite still not kinda just',
  ),
);
const wholeWords = new Set(
  listed(
    'colour color colours colors light lighting tone tones shade shades palette picture image it overall please and mood look lines edges now version one take variant variation again view shot angle',
  ),
);

const lower = (words: readonly Word[]): string => textOf(words).toLowerCase();

/** The position of the first word after "a bit", "much", "the"; -1 when there is none. */
const firstAfterDegree = (words: readonly Word[]): number => words.findIndex(({ base }) => !degreeWords.has(base));

/** A known adjustment of the whole picture: "warmer", "a bit warmer colours"; null when the words are none. */
export function adjustmentOfWhole(words: readonly Word[]): Edit | null {
  const known = findAll(words, adjustmentIndex)[0];
  if (!known || known.start > firstAfterDegree(words) + 1) return null;
  const isWhole = words.slice(known.end).every(({ base }) => wholeWords.has(base));
  return isWhole ? { type: 'adjust', words: known.value.words } : null;
}

/** An adjustment, known or not: "brighter", "too dark", "more trees". `allowsThings`: whether "more trees" counts. */
export function adjustmentEdit(words: readonly Word[], context: EditContext, allowsThings = true): Edit | null {
  const lead = firstAfterDegree(words);
  const rest = words.slice(Math.max(lead, 0));
  const first = rest[0]?.base ?? '';
  const whole = adjustmentOfWhole(words);
  if (whole || rest.length === 0) return whole;
  if (words.some(({ clause, base }) => clause !== words[0]?.clause || /^(?:is|than)$/.test(base))) return null;
  const hasArticle = lead > 0 && words.slice(0, lead).every(({ base }) => /^(?:an?|the)$/.test(base));
  if (hasArticle && !context.isAboutPicture) return null;
  const compares = comparativeWords.has(first) || /^(?:more|less|fewer)$/.test(first);
  if (!compares || !allowsThings || rest.length > 5) return null;
  const isThing =
    rest.length > 1 && findMoodAt(rest, 1, true) === null && /^(?:more|fewer|bigger|smaller|larger)$/.test(first);
  const names = isThing && (first !== 'more' || findSubjects(rest.slice(1)).length > 0 || rest.length === 2);
  return names && !isQuality(rest.slice(1)) ? addition(lower(rest)) : { type: 'adjust', words: lower(rest) };
}

/** "dramatic", "playful", "blue": what "more" of is no thing. */
const isQuality = (words: readonly Word[]): boolean =>
  words.length === 1 &&
  words.every(
    (word) =>
      isColour(word) ||
      (/(?:ic|ful|ous|al|ive|ish|y|ed|ant|ent|less|some|able|ible|ing)$/.test(word.base) &&
        findSubjects([word]).length === 0),
  );

/** Less of a quality: "less cartoony" is another style, "less blue" and "less wild" are adjustments. */
function lessOf(words: readonly Word[], { picture, isAboutPicture, read }: EditContext): readonly Edit[] | null {
  const said = basesOf(words);
  const kind = pictureStyles[words.at(-1)?.base ?? ''];
  const style = kind ?? isOnlyStyle(words) ?? findStyle(tokenize(`${said} style`).words)?.value ?? null;
  if (style !== null) {
    const other = styleOpposites[style];
    return [other === undefined || other === picture.style ? { type: 'restyle' } : { type: 'restyle', style: other }];
  }
  const opposite = words.length === 1 ? oppositeOf(words[0]?.base ?? '') : null;
  if (opposite && isAboutPicture) return read(tokenize(opposite).words);
  return [{ type: 'adjust', words: `less ${said}` }];
}

const beforeStyle = new Set(listed(wordsBeforeStyle));

/** A style and no more: "in watercolour", "as an oil painting", "a painting by Monet". */
export function styleEdit(words: readonly Word[]): Edit | null {
  if (words.some(({ base }) => /^(?:less|not|no|too|without)$/.test(base))) return null;
  const from = words.findIndex(({ base }) => !beforeStyle.has(base));
  const rest = from < 0 ? [] : words.slice(from);
  const plain = rest.filter(({ base }) => !/^(?:by|from|old|look|looks|feel|inspired|type|kind|of|done)$/.test(base));
  const kind = plain.filter(({ base }) => !/^(?:an?|the|some)$/.test(base));
  const named = kind.length === 1 && words.length > 1 ? pictureStyles[kind[0]?.base ?? ''] : undefined;
  const only = named ?? (plain.length > 0 && plain.length <= 8 ? isOnlyStyle(plain) : null);
  return only === null ? null : { type: 'restyle', style: only };
}

/** Rules of the whole picture, which come before those of its parts: "warmer light" is no thing. */
export const wholeLookRules: readonly EditRule[] = [
  {
    name: 'adjustment of the whole',
    examples: [
      ['a tram in the rain', 'a little brighter', 'a tram in the rain [brighter colours, more light]'],
      ['a tram in the rain', 'less busy please', 'a tram in the rain [simpler composition, less busy]'],
      ['a tram in the rain', 'warmer tones', 'a tram in the rain [warmer colours]'],
    ],
    match: (words) => {
      const edit = adjustmentOfWhole(words);
      return edit ? [edit] : null;
    },
  },
  {
    name: 'style',
    examples: [
      ['a bicycle', 'as an oil painting', 'a bicycle [style oil painting]'],
      ['a bicycle', 'could you do it in watercolour', 'a bicycle [style watercolor]'],
      ['a bicycle', 'make it look like a painting by Monet', 'a bicycle [style impressionist]'],
      ['a bicycle', 'more abstract', 'a bicycle [style abstract]'],
    ],
    match: (words) => {
      const edit = styleEdit(words);
      return edit ? [edit] : null;
    },
  },
  patternRule(
    'less',
    [
      ['a robot', 'less cartoony', 'a robot [style photorealistic]'],
      ['a robot', 'not so realistic', 'a robot [style illustrated]'],
      ['a blue vase', 'I liked it but it’s too blue', 'a blue vase [less blue]'],
      ['a robot', 'make it less shiny', 'a robot [less shiny]'],
      ['a robot', 'make it not so sad', 'a robot [less sad]'],
      ['a robot in the dark', 'it is far too dark', 'a robot in the dark [brighter colours, more light]'],
      ['a street', 'too many cars', 'a street, fewer cars'],
      ['a fox in the snow', 'there is too much snow', 'a fox in the snow [less snow]'],
    ],
    [
      'there|it? @looks|has? @degree? too many <things:3>',
      'there|it? @looks|has? @degree? too much <quality:3>',
      'dont|do-not make|draw|paint|render it|this|that so|too|like|as? an|a? <quality:3>',
      '@subject? @looks? @degree? less|not-so|not-that|not-too|not-as|not-quite-so|too @degree? much? of-a? <quality:3>',
    ],
    (named, context) => {
      const things = named('things');
      if (things.length > 0) return addition(`fewer ${lower(things)}`);
      const quality = named('quality');
      if (quality.some(({ base }) => /^(?:is|than|are|more)$/.test(base))) return null;
      const known = findAll(tokenize(`too ${basesOf(quality)}`).words, adjustmentIndex)[0];
      if (known) return { type: 'adjust', words: known.value.words };
      return lessOf(quality, context);
    },
  ),
  patternRule(
    'not in a style',
    [['a robot', 'not anime', 'a robot [style photorealistic]']],
    ['not|no-more in|like|as? an|a|the? <quality:3>'],
    (named, context) => (isOnlyStyle(named('quality')) === null ? null : lessOf(named('quality'), context)),
  ),
  patternRule(
    'colours of a kind',
    [
      ['a robot', 'pastel colors', 'a robot [pastel colors]'],
      ['a robot', 'use a darker palette', 'a robot [darker palette]'],
    ],
    ['in|with|use|try? an|a|some|more? <kind:2> colours|colors|tones|palette|shades|hues'],
    (named, _, words) => {
      const kind = named('kind');
      if (
        kind.some((word) => isColour(word) || /^(?:the|of|and|no|his|her|its|change|other|different)$/.test(word.base))
      )
        return null;
      return findSubjects(kind).length > 0 ? null : { type: 'adjust', words: lower([...kind, ...words.slice(-1)]) };
    },
  ),
  patternRule(
    'not enough',
    [
      ['a robot', 'not scary enough', 'a robot [more scary]'],
      ['a robot', 'not enough contrast', 'a robot [sharper, more contrast]'],
      ['a forest', 'there are not enough birds', 'a forest, more birds'],
    ],
    [
      '@subject|there? is|are? not|isnt|arent <quality:2> enough',
      '@subject|there? is|are|has? not|isnt|arent enough <quality:2>',
      'needs|could-use more <quality:2>',
    ],
    (named, context) => context.read(tokenize(`more ${basesOf(named('quality'))}`).words),
  ),
];

/** In the order in which they are tried. */
export const lookRules: readonly EditRule[] = [
  patternRule(
    'something more',
    [
      ['a castle', 'meh. try something more dramatic', 'a castle [more dramatic]'],
      ['a castle', 'something cozier', 'a castle [cozier]'],
      ['a castle', 'everything a bit more cheerful', 'a castle [more cheerful]'],
      ['a castle', 'it needs to be more epic', 'a castle [more epic]'],
      ['a castle', 'can it be moodier', 'a castle [moodier]'],
    ],
    ['@trying? something|everything|it|this|that|with|for? @being|be|look|feel? <rest:6>'],
    (named, context, words) => {
      const rest = named('rest');
      const isOpened = rest.length < words.length;
      const first = rest[Math.max(firstAfterDegree(rest), 0)]?.base ?? '';
      const compares = comparativeWords.has(first) || /^(?:more|less)$/.test(first);
      if (!isOpened || !compares || rest.some(({ base }) => /^(?:than|is)$/.test(base))) return null;
      if (first === 'less') return context.read(rest);
      return findSubjects(rest).length === 0 ? adjustmentEdit(rest, { ...context, isAboutPicture: true }) : null;
    },
  ),
  {
    name: 'compares',
    examples: [
      ['a lake', 'more trees', 'a lake, more trees'],
      ['a lake', 'more steam', 'a lake, more steam'],
      ['a lake', 'scarier', 'a lake [scarier]'],
    ],
    match: (words, context) => {
      const isNamed =
        /^(?:more|fewer)$/.test(words[0]?.base ?? '') &&
        words.length <= 3 &&
        !words.some(({ base }) => /^(?:is|than|or)$/.test(base));
      const edit = adjustmentEdit(words, context);
      return edit && (context.isAboutPicture || isNamed || comparesWithPicture(words, context.picture.visible))
        ? [edit]
        : null;
    },
  },
  {
    name: 'mood',
    examples: [
      ['a lake', 'cozy, but a bit sad', 'a lake [cozy, but a bit sad]'],
      ['a lake', 'make it happy', 'a lake [happy]'],
    ],
    match: (words, { isAboutPicture }) =>
      !words.some((word, at) => isMomentOrColour([word], word, 0) && at >= 0) &&
      (isMoodOfPicture(words) || (isAboutPicture && words.length > 0 && namesOnlyMood(words)))
        ? [{ type: 'adjust', words: textOf(words) }]
        : null,
  },
];
