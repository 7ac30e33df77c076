/** Traces: named spans of work, each inside the span around it. */

/** Attributes of a span: never what people wrote, nor who they are. */
export type SpanFacts = Readonly<Record<string, string | number | boolean>>;

/** Does the work in a span, which says how long it took and whether it failed. */
export type Trace = <Result>(name: string, facts: SpanFacts, work: () => Promise<Result>) => Promise<Result>;

/** Does the work without a span. */
export const untraced: Trace = (_name, _facts, work) => work();
