/** Edits that put something back, or ask for what is missing. */
import { findSubjects, withArticle } from '../../../lexicon/index.ts';
import { addition } from '../edit.ts';
import { isPlural, nameOf } from '../nouns.ts';
import { type EditRule, patternRule, textOf } from '../rule.ts';
import { shows, wasRemoved } from '../things-of-picture.ts';

/** "You forgot the part where …", "the point": not anything to draw. */
const notThings = /^(?:part|point|rest|that|where|i|you|me|it|thing|question|style|text|words|title|slogan|link)$/;
const isSome = /^(?:an?|some|two|three|more|his|her)$/;

/** In the order in which they are tried. */
export const restoreRules: readonly EditRule[] = [
  patternRule(
    'is missing',
    [
      ['a fox under a tree', 'its missing the tree??', 'a fox under a tree [tree clearly visible]'],
      ['a fox under a tree', 'where is the tree', 'a fox under a tree [tree clearly visible]'],
      ['a fox under a tree', 'you forgot the tree', 'a fox under a tree [tree clearly visible]'],
      ['a fox under a tree', 'the tree is gone', 'a fox under a tree [tree clearly visible]'],
      ['a fox', 'it is missing a hat', 'a fox, with a hat'],
    ],
    [
      '@forgotten <thing:4> go|gone|now|there|here|anymore?',
      '<thing:4> is|are|got missing|gone|lost|absent|not-there|invisible',
      '<thing:4> isnt|arent there|here|visible',
      'i asked|wanted for? a|an|the <thing:3> too|also|as-well',
    ],
    (named, { picture }) => {
      const thing = named('thing');
      const name = nameOf(thing);
      if (shows(picture, thing) || wasRemoved(picture, thing)) return { type: 'restore', things: [name] };
      const isWished = isSome.test(thing[0]?.base ?? '') && findSubjects(thing).length > 0;
      return isWished ? addition(`with ${textOf(thing)}`) : null;
    },
  ),
  patternRule(
    'was overlooked',
    [
      ['a small boat at a pier', 'you forgot the fisherman', 'a small boat at a pier, with a fisherman'],
      ['a castle on a hill', 'you left out the moat!', 'a castle on a hill, with a moat'],
      ['a birthday party', 'you didn’t draw the balloons', 'a birthday party, with balloons'],
      ['a picnic', 'i don’t see any basket', 'a picnic, with a basket'],
      ['a farm', 'the tractor is missing from the picture', 'a farm, with a tractor'],
      ['a farm', 'the scarecrow is missing', 'a farm, with a scarecrow'],
    ],
    [
      '@overlooked the|my|his|her|its|their <thing:4>',
      'the|his|her|its <thing:3> is|are missing|absent from-the-picture|from-it|here|in-it|in-the-picture?',
      'i-dont-see|i-cant-see|i-do-not-see|i-see-no|there-isnt|there-arent any|a|an <thing:3>',
    ],
    (named) => {
      const thing = named('thing');
      if (thing.some(({ base }) => notThings.test(base))) return null;
      return addition(`with ${isPlural(thing.at(-1)?.base ?? '') ? textOf(thing) : withArticle(textOf(thing))}`);
    },
  ),
  patternRule(
    'put back',
    [
      ['a fox under a tree', 'bring back the tree', 'a fox under a tree [tree clearly visible]'],
      ['a fox under a tree', 'put the tree back in', 'a fox under a tree [tree clearly visible]'],
      ['a fox under a tree', 'add the tree again', 'a fox under a tree [tree clearly visible]'],
      ['a castle on a hill', 'put the dragon back', 'a castle on a hill, with the dragon'],
    ],
    [
      '@returning the|my|his|her|its|that|those <thing:4> again|please?',
      'put|bring|add|give|get|take|want the|my|his|her|its|that|those <thing:4> back in|there|again|to-the-picture?',
      'add|draw|show the|his|her|its <thing:4> again',
    ],
    (named, { picture }) => {
      const thing = named('thing');
      if (shows(picture, thing) || wasRemoved(picture, thing)) return { type: 'restore', things: [nameOf(thing)] };
      // It was there in an earlier picture, or the person thinks so.
      return findSubjects(thing).length > 0 ? addition(`with the ${textOf(thing)}`) : null;
    },
  ),
];
