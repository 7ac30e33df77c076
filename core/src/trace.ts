/** Where time goes: work under a name, inside the work around it. */

/** What is told of a piece of work: never what people wrote, nor who they are. */
export type SpanFacts = Readonly<Record<string, string | number | boolean>>;

/** Does the work, and tells how long it took, where it belongs, and whether it failed; changes nothing else. */
export type Trace = <Result>(name: string, facts: SpanFacts, work: () => Promise<Result>) => Promise<Result>;

/** Only does the work. */
export const untraced: Trace = (_name, _facts, work) => work();
