/** Forms of English verbs, by the library compromise. */
import nlp from 'compromise';

const asVerb = (verb: string) => {
  const view = nlp(verb.toLowerCase());
  view.tag('Verb');
  return view.verbs();
};

/** `builds`, `building`, `built` → `build`; a word that is no verb form stays as it is. */
export function infinitiveOf(verb: string): string {
  const found = asVerb(verb).toInfinitive().text().trim();
  return found === '' || found.includes(' ') ? verb.toLowerCase() : found;
}

/** `build a tree house` → `building a tree house`. */
export function gerundOf(phrase: string): string {
  const [first = '', ...rest] = phrase.split(' ');
  const [forms] = asVerb(first).conjugate() as readonly { readonly Gerund?: string }[];
  return [forms?.Gerund ?? `${first}ing`, ...rest].join(' ');
}
