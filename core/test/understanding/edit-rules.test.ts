import { describe, expect, it } from 'vitest';
import type { Brief } from '../../src/brief.ts';
import { findRuledEdits } from '../../src/understanding/edits/find-edits.ts';
import { pictureOf } from '../../src/understanding/edits/picture-of.ts';
import { editRules } from '../../src/understanding/edits/table.ts';
import { tokenize } from '../../src/understanding/tokenized-text.ts';
import { after, briefOf, fresh } from './person.ts';

/** The request, then in brackets how else it changed: `a fox [again]`, `a fox [without tree]`. */
function outcomeOf({ request, refinement, without = [], style }: Brief): string {
  const changes = (refinement?.changes ?? []).flatMap((change) => {
    if (change.type === 'again') return ['again'];
    if (change.type === 'restyle') return [style === null ? 'another style' : `style ${style}`];
    return change.type === 'adjust' && !isInText(change.words, request) ? [change.words] : [];
  });
  const gone = without.length === 0 ? [] : [`without ${without.join(', ')}`];
  const more = [...changes, ...gone].join(', ');
  return more === '' ? request : `${request} [${more}]`;
}

function isInText(words: string, request: string): boolean {
  const said = new Set(tokenize(request).words.map(({ base }) => base));
  return tokenize(words).words.every(({ base }) => said.has(base) || /^(?:the|an?)$/.test(base));
}

const examples = editRules.flatMap(({ name, examples }) =>
  examples.map(([picture, message, outcome]) => ({ name, picture, message, outcome })),
);

/** The conversation after "a robot > make it blue": a picture, and what was changed in it. */
const drawn = (turns: string) => turns.split(' > ').reduce((context, turn) => after(briefOf(turn, context)), fresh);

describe('the table of edits', () => {
  it.each(examples)('$name: “$picture”, then “$message”: $outcome', ({ name, picture, message, outcome }) => {
    const context = drawn(picture);
    if (!context.last) throw new Error('nothing was drawn');
    expect(findRuledEdits(tokenize(message), pictureOf(context.last))?.rules).toContain(name);
    expect(outcomeOf(briefOf(message, context))).toBe(outcome);
  });

  it('has rules of different names, each with examples', () => {
    expect(new Set(editRules.map(({ name }) => name)).size).toBe(editRules.length);
    expect(editRules.filter(({ examples }) => examples.length === 0).map(({ name }) => name)).toEqual([]);
  });
});
