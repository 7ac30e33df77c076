/** How a server of AUTOMATIC1111's kind (Forge and SD.Next, too) is spoken to: one function for each route that is used. */
import { z } from 'zod';
import { isVizzyError } from '../../../errors.ts';
import { checkedFetch } from '../../checked-fetch.ts';
import { failureFor } from '../../failure.ts';
import { readJson } from '../../read-picture.ts';

/** Where the server is. */
export type WebuiAddress = {
  /** Without a slash at its end, and without `/sdapi`. */
  readonly url: string;
  /** `user:password`, what the server was started with after `--api-auth` (SD.Next: `--auth`). */
  readonly auth?: string;
};

/** A checkpoint as the server lists it. */
export type Checkpoint = z.output<typeof checkpointSchema>;

/** What is known of a picture that a server of this kind gave. */
export type DrawnPicture = {
  /** As base64; may be none. */
  readonly images: readonly string[];
  /** The checkpoint that drew it, where the server says so (SD.Next does not). */
  readonly checkpoint?: string;
};

const checkpointSchema = z.looseObject({
  title: z.string(),
  model_name: z.string(),
  filename: z.string().nullish(),
  hash: z.string().nullish(),
  sha256: z.string().nullish(),
});

const drawnSchema = z.looseObject({ images: z.array(z.string()).nullish(), info: z.string().nullish() });

/** Names of files, as they may be shown; anything else that a server calls its checkpoint is not repeated. */
const nameSchema = z.string().regex(/^[\w .()+-]{1,100}$/);

const taskProgressSchema = z.looseObject({
  active: z.boolean(),
  queued: z.boolean(),
  progress: z.number().nullish(),
  eta: z.number().nullish(),
  live_preview: z.string().nullish(),
  id_live_preview: z.number().nullish(),
  textinfo: z.string().nullish(),
});

const progressSchema = z.looseObject({
  progress: z.number(),
  eta_relative: z.number().nullish(),
  current_image: z.string().nullish(),
});

/** What `/internal/progress` says of one task. */
export type TaskProgress = z.output<typeof taskProgressSchema>;

/** What `/sdapi/v1/progress` says of whatever the server draws now. */
export type ServerProgress = z.output<typeof progressSchema>;

/** The routes that are used. Each throws a `VizzyError`. */
export interface WebuiServer {
  /** Draws; `route` is `txt2img` or `img2img`. */
  draw(route: 'txt2img' | 'img2img', body: object, signal: AbortSignal): Promise<DrawnPicture>;
  checkpoints(signal: AbortSignal): Promise<readonly Checkpoint[]>;
  /** Progress of one task; undefined where the server has no such route, because it runs without its page. */
  taskProgress(task: string, lastPreview: number, signal: AbortSignal): Promise<TaskProgress | undefined>;
  progress(signal: AbortSignal): Promise<ServerProgress>;
  /** Ends whatever the server draws now, whoever asked for it. */
  interrupt(signal: AbortSignal): Promise<void>;
}

function expectShape<Schema extends z.ZodType>(schema: Schema, answer: unknown): z.output<Schema> {
  const parsed = schema.safeParse(answer);
  if (parsed.success) return parsed.data;
  throw failureFor('bad-answer', 'the server answered in a way that servers of its kind do not');
}

/** `info` is JSON in a string, with the name of the checkpoint that was used. */
function checkpointIn(info: string | null | undefined): { checkpoint?: string } {
  try {
    const name = nameSchema.safeParse(JSON.parse(info ?? '{}')?.sd_model_name);
    return name.success ? { checkpoint: name.data } : {};
  } catch {
    // It is there for people to read; a server that writes something else has drawn all the same.
    return {};
  }
}

/** The API is a part that must be asked for at the start; without it the server knows none of its routes. */
const withoutApi = (cause: unknown) =>
  failureFor('unreachable', 'the server has no /sdapi: it must be started with --api', { cause, status: 404 });

/** A server at an address. */
export function createWebuiServer({ url, auth }: WebuiAddress): WebuiServer {
  const headers = {
    'content-type': 'application/json',
    ...(auth ? { authorization: `Basic ${Buffer.from(auth).toString('base64')}` } : {}),
  };
  const ask = (path: string, signal: AbortSignal, body?: object) =>
    checkedFetch(`${url}${path}`, {
      headers,
      signal,
      ...(body ? { method: 'POST', body: JSON.stringify(body) } : {}),
    });
  const askApi = async (path: string, signal: AbortSignal, body?: object) => {
    try {
      return await ask(`/sdapi/v1/${path}`, signal, body);
    } catch (error) {
      throw isVizzyError(error) && error.status === 404 ? withoutApi(error) : error;
    }
  };

  return {
    async draw(route, body, signal) {
      const { images, info } = expectShape(drawnSchema, await readJson(await askApi(route, signal, body)));
      return { images: images ?? [], ...checkpointIn(info) };
    },
    checkpoints: async (signal) =>
      expectShape(z.array(checkpointSchema), await readJson(await askApi('sd-models', signal))),
    async taskProgress(task, lastPreview, signal) {
      try {
        const body = { id_task: task, id_live_preview: lastPreview };
        return expectShape(taskProgressSchema, await readJson(await ask('/internal/progress', signal, body)));
      } catch (error) {
        if (isVizzyError(error) && (error.status === 404 || error.status === 405)) return undefined;
        throw error;
      }
    },
    progress: async (signal) => expectShape(progressSchema, await readJson(await askApi('progress', signal))),
    async interrupt(signal) {
      await askApi('interrupt', signal, {});
    },
  };
}
