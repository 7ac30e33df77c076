/** What goes over the wire. */

/** Anything that goes over the wire as JSON. */
export type Json = Readonly<Record<string, unknown>>;
