/** Fills the words in braces of a plot. */
import { capitalize, titleCase } from './grammar.ts';

/** Turns `{hero}` and the others into words. Throws a RangeError for a word that the story has not. */
export type Fill = (template: string) => string;

/** What the words in braces stand for, chosen once and the same in all scenes. */
export type StoryWords = Readonly<Record<string, string>>;

/** `{Hero}` and `{hero cap}` are `{hero}` with a capital; `{Title hero}` is for a title. */
export function createFill(words: StoryWords): Fill {
  // What is filled in may hold words in braces itself: `carry home wherever {they} went`.
  const lookUp = (name: string): string => {
    const plain = name.toLowerCase();
    const found = [plain, plain.replace(/^title /, ''), plain.replace(/ (?:cap|title)$/, '')].find(
      (key) => key in words,
    );
    const value = found === undefined ? undefined : words[found];
    if (value === undefined) throw new RangeError(`no story has {${name}}`);
    const isCapital = /^(?!Title )\p{Lu}/u.test(name) || name.endsWith(' cap');
    const filled = fill(value);
    return isCapital ? capitalize(filled) : filled;
  };
  const fill: Fill = (template) => template.replace(/\{([^}]+)\}/g, (_, name: string) => lookUp(name));
  return fill;
}

/** A title, written as titles are. */
export const fillTitle = (template: string, fill: Fill): string =>
  titleCase(fill(template)).replace(/’S\b/g, '’s').replace(/^./u, capitalize);
