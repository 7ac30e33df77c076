/** Finds the JSON of a language model's answer in the text around it. */

/** The text without the thoughts before it. Templates that begin them for the model leave only their end in the text. */
export function withoutThoughts(text: string): string {
  const end = text.lastIndexOf('</think>');
  return end < 0 ? text : text.slice(end + '</think>'.length);
}

/** The JSON object in a text, without a code fence, a preface or a model's thoughts; undefined when there is none. */
export function findJson(text: string): unknown {
  const answer = withoutThoughts(text);
  const from = answer.indexOf('{');
  const to = answer.lastIndexOf('}');
  if (from < 0 || to < from) return undefined;
  try {
    return JSON.parse(answer.slice(from, to + 1));
  } catch {
    return undefined;
  }
}
