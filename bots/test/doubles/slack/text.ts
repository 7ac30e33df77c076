/** Slack's own marks in text: how people's words are escaped, and how marked text is shown. */

/** What a person typed, as Slack hands it on. */
export function escapeTyped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Marked text as it is shown, and whom it pings. */
export type Shown = { readonly text: string; readonly pings: readonly string[] };

/** Shows marked text. */
export function show(marked: string, nameOf: (userId: string) => string | undefined): Shown {
  const pings: string[] = [];
  const text = marked.replace(
    /<([@#!]?)([^>|]+)(?:\|([^>]+))?>/g,
    (_, kind: string, target: string, label?: string) => {
      if (kind === '@') {
        const name = nameOf(target) ?? target;
        pings.push(name);
        return `@${name}`;
      }
      if (kind === '!') {
        if (/^(channel|here|everyone|subteam)/.test(target)) pings.push(target);
        return label ?? `@${target}`;
      }
      return label ?? (kind === '#' ? `#${target}` : target);
    },
  );
  const decoded = text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
  return { text: decoded, pings };
}
