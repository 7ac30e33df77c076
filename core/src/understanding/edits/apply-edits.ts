/** Applies edits to what a picture shows: its request, its subject, and what must not be there. */
import { findSubjects, isColour, withArticle, wordsOf } from '../../lexicon/index.ts';
import { withoutClosingPunctuation } from '../tokenized-text.ts';
import { withAddition } from './add-to-text.ts';
import type { Edit } from './edit.ts';
import { canonicalThing, isPlural } from './nouns.ts';
import { withDescription, withoutColour, withoutThing, withReplacement } from './rewrite-text.ts';

/** What a picture shows. `subject` is a part of `request`, unless that was told in several sentences. */
export type Shown = { readonly request: string; readonly subject: string; readonly without: readonly string[] };

/** What is shown after the edits, which are applied in order. */
export const withEdits = (shown: Shown, edits: readonly Edit[]): Shown => edits.reduce(withEdit, shown);

function withEdit(shown: Shown, edit: Edit): Shown {
  switch (edit.type) {
    case 'again':
    case 'restyle':
    case 'adjust':
      return shown;
    case 'remove':
      return edit.things.reduce(withRemoval, shown);
    case 'restore':
      return edit.things.reduce(withRestoration, shown);
    case 'add':
      return allowing(
        rewritten(shown, (text) => withAddition(text, edit.words)),
        edit.words,
      );
    case 'rewrite':
      return { request: edit.words, subject: edit.words, without: [] };
    case 'replace':
      return allowing(
        rewritten(shown, (text) => withReplacement(text, edit.old, edit.fresh) ?? withAddition(text, edit.fresh)),
        edit.fresh,
      );
    case 'describe':
      return allowing(
        rewritten(shown, (text) => withDescription(text, edit.thing, edit.how) ?? withAddition(text, described(edit))),
        `${edit.thing} ${edit.how}`,
      );
  }
}

const described = ({ thing, how, words }: Extract<Edit, { type: 'describe' }>): string =>
  words ?? `the ${thing} ${how}`;

/** Changes the subject, and the request where it says the subject; a request of several sentences is changed by itself. */
function rewritten({ request, subject, without }: Shown, change: (text: string) => string): Shown {
  const changed = change(subject);
  const at = subject === '' ? -1 : request.indexOf(subject);
  // What is only added goes behind all that the request says.
  const isAdded = at >= 0 && changed.startsWith(`${subject}, `) && at + subject.length < request.length;
  if (isAdded)
    return {
      request: `${withoutClosingPunctuation(request)}${changed.slice(subject.length)}`,
      subject: changed,
      without,
    };
  const whole = at < 0 ? change(request) : `${request.slice(0, at)}${changed}${request.slice(at + subject.length)}`;
  return { request: whole, subject: changed, without };
}

function withRemoval(shown: Shown, thing: string): Shown {
  const isOnlyColour = wordsOf(thing).length > 0 && wordsOf(thing).every(isColour);
  const cut = (text: string) => (isOnlyColour ? withoutColour(text, thing) : withoutAll(text, thing));
  const left = rewritten(shown, cut);
  return left.without.includes(thing) ? left : { ...left, without: [...left.without, thing] };
}

/** The text without every mention of a thing. */
function withoutAll(text: string, thing: string): string {
  let left = text;
  for (let rounds = 0; rounds < 4; rounds++) {
    const next = withoutThing(left, thing);
    if (next === null || next === left) return left;
    left = next;
  }
  return left;
}

function withRestoration(shown: Shown, thing: string): Shown {
  const allowed = allowing(shown, thing);
  const isNamed = withoutThing(allowed.subject, thing) !== null;
  if (isNamed) return allowed;
  const last = wordsOf(thing).at(-1)?.base ?? '';
  return rewritten(allowed, (text) => withAddition(text, `with ${isPlural(last) ? thing : withArticle(thing)}`));
}

/** What words bring back is not excluded any more. */
function allowing(shown: Shown, words: string): Shown {
  const said = wordsOf(words);
  const ids = findSubjects(said);
  const names = new Set(said.map(({ base }) => canonicalThing(base)));
  const without = shown.without.filter((thing) => {
    const last = canonicalThing(thing).split(' ').at(-1) ?? '';
    return !names.has(last) && !findSubjects(wordsOf(thing)).some((id) => ids.includes(id));
  });
  return without.length === shown.without.length ? shown : { ...shown, without };
}
