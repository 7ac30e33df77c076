/** Edits that put something back, or ask for what is missing. */
import { findSubjects } from '../../../lexicon/index.ts';
import { addition } from '../edit.ts';
import { nameOf } from '../nouns.ts';
import { type EditRule, patternRule, textOf } from '../rule.ts';
import { shows, wasRemoved } from '../things-of-picture.ts';

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
