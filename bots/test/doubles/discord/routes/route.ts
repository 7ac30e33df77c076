/** What a route of the double is. */
import type { Interactions } from '../interactions.ts';
import type { StoredFile } from '../model.ts';
import type { Command } from '../rules/commands.ts';
import type { World } from '../world.ts';

/** A request, taken apart. */
export type Request = {
  readonly params: readonly string[];
  readonly query: URLSearchParams;
  readonly json: unknown;
  readonly uploads: readonly StoredFile[];
};

/** A command as it is registered. */
export type Registered = Command & { readonly id: string; readonly guildId: string | null };

/** What routes work on. */
export type Rooms = {
  readonly world: World;
  readonly interactions: Interactions;
  readonly commands: { list: readonly Registered[]; writes: number };
  readonly cdn: () => string;
  readonly gatewayUrl: () => string;
  /** What Discord recommends to clients that connect. */
  readonly advice: { readonly shards: number; readonly identifiesAtOnce: number };
  readonly claimedIntents: number;
  readonly closedDoors: ReadonlySet<string>;
};

/** A route and what it answers. */
export type Route = {
  readonly method: string;
  readonly path: RegExp;
  /** Interaction routes carry their own token; all others need the bot's. */
  readonly isOpen?: boolean;
  readonly answer: (request: Request) => unknown;
};

/** An id in a path. */
export const id = '(\\d+)';
/** Makes a route. */
export const route = (method: string, path: string, answer: Route['answer'], isOpen = false): Route => ({
  method,
  path: new RegExp(`^${path}$`),
  answer,
  isOpen,
});
