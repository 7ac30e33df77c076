/** An answer of Slack that something cannot be done. */
import type { Json } from './json.ts';

/** A refusal in Slack's own words. */
export class Refusal extends Error {
  readonly code: string;
  readonly details: Json;
  constructor(code: string, details: Json = {}) {
    super(code);
    this.code = code;
    this.details = details;
  }
}
