/** One line of a table of measurements. */
export type Row = readonly [what: string, figure: string, aim: string];
