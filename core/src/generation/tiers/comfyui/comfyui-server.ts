/** How a ComfyUI is spoken to: one function for each route that is used. */
import { z } from 'zod';
import { isVizzyError } from '../../../errors.ts';
import { checkedFetch } from '../../checked-fetch.ts';
import { failureFor } from '../../failure.ts';
import { type CheckedPicture, readJson, readPicture } from '../../read-picture.ts';
import { type JobOutcome, type MadeFile, outcomeIn } from './job-outcome.ts';
import type { WorkflowNodes } from './workflow.ts';

const uploadedSchema = z.looseObject({ name: z.string(), subfolder: z.string().nullish(), type: z.string().nullish() });
const submittedSchema = z.looseObject({ prompt_id: z.string().regex(/^[\w-]{1,80}$/) });

/** Number, id, and what nobody else needs to see: entries of newer servers are longer. */
const queueEntry = z.tuple([z.number(), z.string()], z.unknown());
const queueSchema = z.looseObject({ queue_running: z.array(queueEntry), queue_pending: z.array(queueEntry) });

const statsSchema = z.looseObject({ system: z.looseObject({}), devices: z.array(z.unknown()) });
const inputsSchema = z.record(z.string(), z.unknown()).nullish();
const nodeInfoSchema = z.record(
  z.string(),
  z.looseObject({ input: z.looseObject({ required: inputsSchema, optional: inputsSchema }) }),
);

/** Ids of jobs, in the order in which they are drawn. */
export type JobQueue = { readonly running: readonly string[]; readonly pending: readonly string[] };

/** The routes that are used. Each throws a `VizzyError`. */
export interface ComfyuiServer {
  /** Sends a photo into the temporary folder; resolves to the name that nodes load it by. */
  upload(photo: Uint8Array, name: string, signal: AbortSignal): Promise<string>;
  /** Puts a workflow into the queue; resolves to the job's id, which is the wanted one on newer servers. */
  submit(nodes: WorkflowNodes, id: string, client: string, signal: AbortSignal): Promise<string>;
  /** How a job ended; undefined until it has. */
  outcome(id: string, signal: AbortSignal): Promise<JobOutcome | undefined>;
  queue(signal: AbortSignal): Promise<JobQueue>;
  view(file: MadeFile, signal: AbortSignal): Promise<CheckedPicture>;
  /** Takes a job that waits out of the queue. */
  remove(id: string, signal: AbortSignal): Promise<void>;
  /** Ends a job that runs. Older servers end whichever runs. */
  interrupt(id: string, signal: AbortSignal): Promise<void>;
  /** Resolves when a ComfyUI is there. */
  greet(signal: AbortSignal): Promise<void>;
  /** What a kind of node takes, by the names of its inputs; undefined when it is not installed. */
  inputsOf(kind: string, signal: AbortSignal): Promise<Readonly<Record<string, unknown>> | undefined>;
}

function expectShape<Schema extends z.ZodType>(schema: Schema, answer: unknown): z.output<Schema> {
  const parsed = schema.safeParse(answer);
  if (parsed.success) return parsed.data;
  throw failureFor('bad-answer', 'the server answered in a way that ComfyUI does not');
}

const nothingThere = (cause: unknown) => failureFor('unreachable', 'there is no ComfyUI at this address', { cause });

const pictureGone = (cause: unknown) =>
  failureFor('bad-answer', 'the picture that the workflow made is not on the server', { cause });

/** A server at an address without a slash at its end. */
export function createComfyuiServer(url: string): ComfyuiServer {
  const ask = async (path: string, init: RequestInit, missing = nothingThere) => {
    try {
      return await checkedFetch(`${url}${path}`, init);
    } catch (error) {
      throw isVizzyError(error) && (error.status === 404 || error.status === 405) ? missing(error) : error;
    }
  };
  const get = async (path: string, signal: AbortSignal) => readJson(await ask(path, { signal }));
  const post = (path: string, body: object, signal: AbortSignal) =>
    ask(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body), signal });

  return {
    async upload(photo, name, signal) {
      const form = new FormData();
      form.set('image', new Blob([Uint8Array.from(photo)], { type: 'image/png' }), name);
      // Emptied whenever the server starts; photos in its input folder would stay.
      form.set('type', 'temp');
      const answer = await readJson(await ask('/upload/image', { method: 'POST', body: form, signal }));
      const { name: stored, subfolder, type } = expectShape(uploadedSchema, answer);
      return `${subfolder ? `${subfolder}/` : ''}${stored}${type === 'input' ? '' : ' [temp]'}`;
    },
    async submit(prompt, prompt_id, client_id, signal) {
      const answer = await readJson(await post('/prompt', { prompt, prompt_id, client_id }, signal));
      return expectShape(submittedSchema, answer).prompt_id;
    },
    outcome: async (id, signal) => outcomeIn(await get(`/history/${id}`, signal), id),
    async queue(signal) {
      const { queue_running, queue_pending } = expectShape(queueSchema, await get('/queue', signal));
      const ids = (entries: z.output<typeof queueSchema>['queue_pending']) =>
        entries.toSorted(([one], [other]) => one - other).map(([, id]) => id);
      return { running: ids(queue_running), pending: ids(queue_pending) };
    },
    async view({ filename, subfolder, type }, signal) {
      const query = new URLSearchParams({ filename, subfolder, type });
      return readPicture(await ask(`/view?${query}`, { signal }, pictureGone));
    },
    async remove(id, signal) {
      await post('/queue', { delete: [id] }, signal);
    },
    async interrupt(id, signal) {
      await post('/interrupt', { prompt_id: id }, signal);
    },
    async greet(signal) {
      expectShape(statsSchema, await get('/system_stats', signal));
    },
    async inputsOf(kind, signal) {
      const info = expectShape(nodeInfoSchema, await get(`/object_info/${encodeURIComponent(kind)}`, signal))[kind];
      return info && { ...info.input.required, ...info.input.optional };
    },
  };
}
