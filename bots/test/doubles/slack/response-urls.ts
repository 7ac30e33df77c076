/** Addresses to answer interactions at: five times within half an hour, in channels the bot is no member of too. */
import type { ServerResponse } from 'node:http';
import { z } from 'zod';
import type { Channel, Message } from './model.ts';
import { Refusal } from './refusal.ts';
import { checkBlocks } from './rules/blocks.ts';
import type { Workspace } from './workspace.ts';

const answer = z.object({
  text: z.string().optional(),
  blocks: z.unknown().optional(),
  response_type: z.enum(['ephemeral', 'in_channel']).optional(),
  replace_original: z.coerce.string().optional(),
  delete_original: z.coerce.string().optional(),
  thread_ts: z.string().optional(),
});

/** Most answers at one address. */
const mostAnswers = 5;

/** Milliseconds that an address lives. */
const lifetime = 30 * 60_000;

type Address = {
  readonly workspace: Workspace;
  readonly channel: Channel;
  readonly userId: string;
  readonly about: Message | undefined;
  readonly until: number;
  left: number;
};

/** The addresses that are open. */
export interface ResponseUrls {
  open(workspace: Workspace, channel: Channel, userId: string, about: Message | undefined): string;
  /** Answers a request to one of them. */
  answer(path: string, body: string, response: ServerResponse): void;
  /** Shows an answer as Slack shows it. */
  show(address: Omit<Address, 'left' | 'until'>, given: unknown): void;
}

/** No addresses yet. */
export function createResponseUrls(base: () => string, now: () => number): ResponseUrls {
  const addresses = new Map<string, Address>();

  function show({ workspace, channel, userId, about }: Omit<Address, 'left' | 'until'>, given: unknown): void {
    const asked = answer.parse(typeof given === 'string' ? { text: given } : given);
    const blocks = asked.blocks === undefined ? [] : checkBlocks(asked.blocks, 50, (id) => workspace.files.get(id));
    const look = { text: asked.text ?? '', blocks, files: [] };
    if (asked.delete_original === 'true' && about) {
      about.isDeleted = true;
      return;
    }
    if (!look.text && blocks.length === 0) throw new Refusal('no_text');
    if (asked.replace_original === 'true' && about) {
      about.looks.push(look);
      return;
    }
    const onlyFor = asked.response_type === 'in_channel' ? undefined : userId;
    workspace.post({ channel, userId: workspace.bot.id, threadTs: asked.thread_ts, onlyFor, look });
  }

  return {
    open(workspace, channel, userId, about) {
      const path = `/commands/${workspace.teamId}/${workspace.nextId('R')}`;
      addresses.set(path, { workspace, channel, userId, about, until: now() + lifetime, left: mostAnswers });
      return `${base()}${path}`;
    },
    answer(path, body, response) {
      const address = addresses.get(path);
      if (!address || address.left === 0 || now() > address.until)
        return void response.writeHead(404).end('{"ok":false,"error":"used_url"}');
      address.left -= 1;
      try {
        show(address, JSON.parse(body));
        response.writeHead(200).end('ok');
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        response.writeHead(404).end(JSON.stringify({ ok: false, error: error.code }));
      }
    },
    show,
  };
}
