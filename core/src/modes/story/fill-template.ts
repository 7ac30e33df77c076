/** Fills the placeholders of a plot. */
import { capitalize, titleCase } from './grammar.ts';

/** Replaces `{hero}` and other placeholders. Throws a RangeError for a placeholder that the story has no words for. */
export type Fill = (template: string) => string;

/** The words for each placeholder, the same in all scenes. Stored with the story, so keys must not change. */
export type StoryWords = Readonly<Record<string, string>>;

/**
 * Creates a function that fills templates. `{Hero}` and `{hero cap}` are `{hero}` with a capital; `{Title hero}` is for a
 * title.
 */
export function createFill(words: StoryWords): Fill {
  // The words may contain placeholders themselves: `carry home wherever {they} went`.
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

/** Fills a template in title case. */
export const fillTitle = (template: string, fill: Fill): string =>
  titleCase(fill(template)).replace(/’S\b/g, '’s').replace(/^./u, capitalize);
