/** Tells whether what was understood fits an edit's label, for the table of labelled edits. */
import { z } from 'zod';
import { after, fresh, hear } from './person.ts';

/** A labelled edit: what was said in turn, and what the request must and must not hold in the end. */
export const labelledEdit = z.object({
  turns: z.array(z.string()).min(2),
  has: z.array(z.string()),
  not: z.array(z.string()),
  without: z.array(z.string()).optional(),
  again: z.boolean().optional(),
  style: z.string().optional(),
  notStyle: z.string().optional(),
  mode: z.string().optional(),
  slogan: z.string().optional(),
  words: z.string().optional(),
});

/** A labelled edit. */
export type LabelledEdit = z.infer<typeof labelledEdit>;

/** What is wrong with how the last turn is understood; the empty string when all is right. */
export function faultOf({ turns, ...label }: LabelledEdit): string {
  let context = fresh;
  for (const [at, turn] of turns.entries()) {
    const heard = hear(turn, context);
    if (heard.type !== 'brief') return `“${turn}” became a ${heard.type}`;
    if (at > 0 && heard.brief.refinement === null) return `“${turn}” became a new request: ${heard.brief.request}`;
    context = after(heard.brief);
  }
  const brief = context.last?.brief;
  if (!brief) return 'nothing was drawn';
  const changes = brief.refinement?.changes ?? [];
  const words = changes.flatMap((change) => (change.type === 'adjust' ? [change.words] : [])).join(', ');
  const drawn = `${brief.request} | ${brief.subject}`;
  const all = `${drawn} | ${words} | ${brief.mood?.id ?? ''}`;
  const matches = (pattern: string, text: string) => new RegExp(pattern, 'i').test(text);
  const wrong = [
    ...label.has.filter((pattern) => !matches(pattern, all)).map((pattern) => `lacks ${pattern}`),
    ...label.not.filter((pattern) => matches(pattern, `${drawn} | ${words}`)).map((pattern) => `still has ${pattern}`),
    ...(label.words && !matches(label.words, words) ? [`changes lack ${label.words}`] : []),
    ...(label.again && !changes.some(({ type }) => type === 'again') ? ['is not drawn again'] : []),
    ...(label.style && brief.style !== label.style ? [`style ${brief.style}`] : []),
    ...(label.notStyle && brief.style === label.notStyle ? [`style ${brief.style}`] : []),
    ...(label.mode && brief.mode !== label.mode ? [`mode ${brief.mode}`] : []),
    ...(label.slogan && brief.slogan !== label.slogan ? [`slogan ${brief.slogan}`] : []),
    ...(label.without && (brief.without ?? []).join() !== label.without.join()
      ? [`without ${JSON.stringify(brief.without ?? [])}`]
      : []),
  ];
  return wrong.length === 0 ? '' : `${wrong.join('; ')} in “${all}”`;
}
