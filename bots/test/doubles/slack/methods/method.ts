/** What a method of the Web API is in this double. */
import { z } from 'zod';
import type { Json } from '../json.ts';
import { Refusal } from '../refusal.ts';
import { type Block, checkBlocks } from '../rules/blocks.ts';
import type { UploadHabits } from '../uploads.ts';
import type { Workspace } from '../workspace.ts';

/** What methods work with. */
export type ApiContext = {
  readonly workspace: Workspace;
  /** Base address of the double, for uploads, files and sockets. */
  readonly url: () => string;
  readonly now: () => number;
  /** How uploads go at the moment. */
  readonly habits: () => UploadHabits;
  /** Uses up a trigger; throws when it is too old or was used. */
  readonly spend: (triggerId: string) => { readonly userId: string };
  /** Runs on by itself; the double waits for it when it closes. */
  readonly later: (work: Promise<void>) => void;
};

/** A call's arguments, decoded from their form. */
export type Arguments = Readonly<Record<string, unknown>>;

/** A method. */
export type Method = {
  /** Scopes of which one is needed; none: needs none. */
  readonly scopes: readonly string[];
  readonly run: (given: Arguments, office: ApiContext) => Json | Promise<Json>;
};

/** Reads arguments; what is wrong with them is refused in Slack's words. */
export function read<Shape extends z.ZodType>(shape: Shape, given: Arguments): z.output<Shape> {
  const parsed = shape.safeParse(given);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const pointer = `/${(issue?.path ?? []).join('/')}`;
  throw new Refusal('invalid_arguments', {
    response_metadata: { messages: [`[ERROR] ${issue?.message} [json-pointer:${pointer}]`] },
  });
}

/** Most blocks in a message. */
const mostBlocks = 50;

/** Most characters of a message's text before Slack refuses it. */
const longestText = 40_000;

/** Fields of everything that writes a message. */
export const content = {
  text: z.string().optional(),
  blocks: z.unknown().optional(),
  thread_ts: z.string().optional(),
  unfurl_links: z.coerce.string().optional(),
  unfurl_media: z.coerce.string().optional(),
};

/** Text and blocks of a message, checked. */
export function contentOf(
  given: { readonly text?: string | undefined; readonly blocks?: unknown },
  { workspace }: ApiContext,
): { readonly text: string; readonly blocks: readonly Block[] } {
  const text = given.text ?? '';
  const blocks =
    given.blocks === undefined ? [] : checkBlocks(given.blocks, mostBlocks, (id) => workspace.files.get(id));
  if (text.length > longestText) throw new Refusal('msg_too_long');
  if (!text && blocks.length === 0) throw new Refusal('no_text');
  return { text, blocks };
}

/** Addresses of which Slack would show a preview. */
export function unfurls(text: string, blocks: readonly Block[], isOff: boolean): readonly string[] {
  if (isOff) return [];
  return `${text}\n${JSON.stringify(blocks)}`.match(/https?:\/\/[^\s|>"\\]+/g) ?? [];
}
