/** A double of the AI Horde on a loopback socket: it answers, and refuses, as horde/apis/v2 of Haidra-Org/AI-Horde does. */
import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import sharp from 'sharp';
import { z } from 'zod';
import { answerJson, answerPage, type DoubleRequest, halfPicture, openLoopbackDouble } from './loopback-double.ts';
import { samplePicture, tintOf } from './pictures.ts';

/** What goes wrong at the Horde. */
export type HordeFault =
  /** 401: the key is not known. */
  | { readonly type: 'wrong-key' }
  /** 429: the account, or everybody anonymous, has too many requests in the queue. */
  | { readonly type: 'busy' }
  /** 429 of the limiter before the routes, with the seconds to wait. */
  | { readonly type: 'limited'; readonly retryAfter: number }
  /** 403: the queue is so full that every request costs kudos in advance, which the account does not have. */
  | { readonly type: 'upfront' }
  /** 403: the address is shut out for that many seconds. */
  | { readonly type: 'timeout-ip'; readonly seconds: number }
  /** 400, although it passes. */
  | { readonly type: 'maintenance' }
  /** 400: the words look like what the Horde does not allow; they come back in the answer. */
  | { readonly type: 'corrupt-prompt' }
  /** No worker can take the job. */
  | { readonly type: 'no-worker' }
  /** Every worker that took the job failed, which is how running out of memory looks from outside. */
  | { readonly type: 'faulted' }
  /** The worker's filter put a picture of its own in the place; old workers say so in a flag, new ones in metadata. */
  | { readonly type: 'censored'; readonly by: 'flag' | 'metadata' }
  /** The job is never done. */
  | { readonly type: 'endless' }
  /** The job is forgotten. */
  | { readonly type: 'forgotten' }
  | { readonly type: 'half' }
  /** A picture of another size than was asked for, in pixels. */
  | { readonly type: 'size'; readonly side: number }
  /** An address in the place of the picture. */
  | { readonly type: 'address'; readonly url: string }
  /** The id of the job is this. */
  | { readonly type: 'id'; readonly id: string }
  /** These routes, `generate/async` unless said, answer with a page, a redirect, nothing, or a closed socket. */
  | { readonly type: 'page' | 'hang' | 'drop'; readonly route?: HordeRoute; readonly times?: number }
  | { readonly type: 'redirect'; readonly url: string };

/** A route of the Horde. */
export type HordeRoute = 'generate/async' | 'generate/check' | 'generate/status';

/** The double. */
export type HordeDouble = Awaited<ReturnType<typeof openHordeDouble>>;

/** Keys that the double knows, with their kudos; the first one is anonymous. */
export const hordeKeys = { anonymous: '0000000000', rich: 'rich-key-12345678', poor: 'poor-key-12345678' } as const;

const side = z.int().min(64).max(3072).multipleOf(64);

/** `ModelGenerationInputStable` and what is around it, as far as Vizzy sends it; a number for the seed is refused. */
const requestSchema = z.strictObject({
  prompt: z.string().min(1),
  params: z.strictObject({
    width: side,
    height: side,
    steps: z.int().min(1).max(500),
    cfg_scale: z.number().min(0).max(100),
    seed: z.string(),
    sampler_name: z.enum(['k_euler', 'k_euler_a', 'k_dpmpp_2m', 'k_dpmpp_sde', 'DDIM', 'lcm']),
    n: z.int().min(1).max(20),
    denoising_strength: z.number().min(0.01).max(1).optional(),
  }),
  nsfw: z.boolean(),
  censor_nsfw: z.boolean(),
  r2: z.boolean(),
  shared: z.boolean(),
  models: z.array(z.string()),
  source_image: z.string().optional(),
  source_processing: z.enum(['img2img', 'inpainting', 'outpainting', 'remix']).optional(),
});

type HordeJob = { readonly body: z.output<typeof requestSchema>; looks: number; isCancelled: boolean; results: number };

/** `handle_bad_requests` of the Horde. */
const refuse = (response: ServerResponse, status: number, rc: string, message: string, headers = {}) =>
  answerJson(response, status, { message, rc }, headers);

/** What the routes refuse by themselves; whether one was answered. */
function refuseAtDoor(fault: HordeFault | undefined, prompt: string, response: ServerResponse): boolean {
  if (fault?.type === 'wrong-key') {
    const hint = 'No user matching sent API Key. Have you remembered to register at https://stablehorde.net/register ?';
    refuse(response, 401, 'InvalidAPIKey', hint);
  } else if (fault?.type === 'busy')
    refuse(response, 429, 'TooManyPrompts', 'Parallel requests (31) exceeded user limit (30). Please try again later.');
  else if (fault?.type === 'limited')
    answerJson(response, 429, { message: '2 per 1 second' }, { 'retry-after': String(fault.retryAfter) });
  else if (fault?.type === 'timeout-ip') {
    const why = 'Due to abuse prevention, your IP address has been put into timeout for';
    refuse(response, 403, 'TimeoutIP', `${why} ${fault.seconds} more seconds. Please try again later.`);
  } else if (fault?.type === 'maintenance')
    refuse(response, 400, 'MaintenanceMode', 'AI Horde has entered maintenance mode. Please try again later.');
  else if (fault?.type === 'corrupt-prompt')
    refuse(response, 400, 'CorruptPrompt', `This prompt appears to violate our terms of service: ${prompt}`);
  else return false;
  return true;
}

/** Whether a request costs kudos in advance that the account does not have: too large, or in too many steps. */
function needsKudos({ params }: HordeJob['body'], key: string, fault: HordeFault | undefined): boolean {
  if (key === hordeKeys.rich) return false;
  return fault?.type === 'upfront' || params.width * params.height > 576 * 576 || params.steps > 40;
}

async function sourceIsPicture(source: string | undefined): Promise<boolean> {
  if (source === undefined) return true;
  const { width } = await sharp(Buffer.from(source, 'base64'))
    .metadata()
    .catch(() => ({ width: 0 }));
  return width > 0;
}

/** Opens the double. */
export async function openHordeDouble() {
  const jobs = new Map<string, HordeJob>();
  let fault: HordeFault | undefined;
  let faultsLeft = Number.POSITIVE_INFINITY;
  /** Places in the queue that checks tell, one after the other, before the job is done. */
  let places: readonly number[] = [2, 0];

  async function takeJob({ headers, body }: DoubleRequest, response: ServerResponse) {
    const key = String(headers['apikey'] ?? '');
    if (!(Object.values(hordeKeys) as string[]).includes(key) || fault?.type === 'wrong-key')
      return void refuseAtDoor({ type: 'wrong-key' }, '', response);
    const parsed = requestSchema.safeParse(JSON.parse(body.toString()));
    if (!parsed.success) {
      const errors = Object.fromEntries(parsed.error.issues.map(({ path, message }) => [path.join('.'), message]));
      return answerJson(response, 400, { errors, message: 'Input payload validation failed' });
    }
    if (refuseAtDoor(fault, parsed.data.prompt, response)) return;
    if (needsKudos(parsed.data, key, fault))
      return refuse(response, 403, 'KudosUpfront', 'Due to heavy demand, for requests over 576x576 or over 50 steps …');
    if (!(await sourceIsPicture(parsed.data.source_image)))
      return refuse(
        response,
        400,
        'ImageValidationFailed',
        'Image validation failed. Please ensure the source image …',
      );
    const id = fault?.type === 'id' ? fault.id : randomUUID();
    jobs.set(id, { body: parsed.data, looks: 0, isCancelled: false, results: 0 });
    answerJson(response, 202, { id, kudos: 11 });
  }

  /** `RequestStatusCheck`. */
  function statusOf(job: HordeJob) {
    const place = fault?.type === 'endless' ? 7 : places[job.looks];
    const isDone = place === undefined && fault?.type !== 'faulted' && fault?.type !== 'no-worker';
    return {
      finished: isDone ? 1 : 0,
      processing: place === 0 ? 1 : 0,
      restarted: 0,
      waiting: place !== undefined && place > 0 ? 1 : 0,
      done: isDone,
      faulted: fault?.type === 'faulted',
      wait_time: place === undefined ? 0 : 4 + 6 * place,
      queue_position: place ?? 0,
      kudos: isDone ? 11 : 0,
      is_possible: fault?.type !== 'no-worker',
    };
  }

  async function generationOf({ body: { prompt, params, models } }: HordeJob) {
    const { width, height } = params;
    const picture = await samplePicture('webp', 512, tintOf(prompt));
    const drawn = fault?.type === 'size' ? { width: fault.side, height: fault.side } : { width, height };
    const whole = await sharp(picture)
      .resize({ ...drawn, fit: 'fill' })
      .webp()
      .toBuffer();
    const img = Buffer.from(fault?.type === 'half' ? await halfPicture() : whole).toString('base64');
    const isByMetadata = fault?.type === 'censored' && fault.by === 'metadata';
    return {
      img: fault?.type === 'address' ? fault.url : img,
      seed: params.seed,
      id: randomUUID(),
      censored: fault?.type === 'censored' && fault.by === 'flag',
      gen_metadata: isByMetadata ? [{ type: 'censorship', value: 'nsfw' }] : [],
      worker_id: randomUUID(),
      worker_name: 'A volunteer',
      model: models[0] ?? 'Deliberate',
      state: 'ok',
    };
  }

  async function askAboutJob({ method, path }: DoubleRequest, response: ServerResponse) {
    const [, route, id = ''] = /^\/api\/v2\/generate\/(check|status)\/([^/]+)$/.exec(path) ?? [];
    const job = jobs.get(id);
    if (!job || fault?.type === 'forgotten')
      return refuse(response, 404, 'RequestNotFound', `Image Waiting Prompt (Check) with ID '${id}' not found.`);
    if (method === 'DELETE') {
      job.isCancelled = true;
      return answerJson(response, 200, { ...statusOf(job), generations: [], shared: false });
    }
    if (route === 'check') {
      const status = statusOf(job);
      job.looks += 1;
      return answerJson(response, 200, status);
    }
    job.results += 1;
    if (job.results > 10) return answerJson(response, 429, { message: '10 per 1 minute' }, { 'retry-after': '60' });
    const status = statusOf(job);
    answerJson(response, 200, { ...status, generations: status.done ? [await generationOf(job)] : [], shared: false });
  }

  /** Whether the fault of a whole route has answered. */
  function failRoute(path: string, response: ServerResponse): boolean {
    if (fault?.type === 'redirect') {
      response.writeHead(307, { location: fault.url }).end();
      return true;
    }
    if (fault?.type !== 'page' && fault?.type !== 'hang' && fault?.type !== 'drop') return false;
    if (!path.startsWith(`/api/v2/${fault.route ?? 'generate/async'}`) || faultsLeft <= 0) return false;
    faultsLeft -= 1;
    if (fault.type === 'page') answerPage(response);
    if (fault.type === 'drop') response.destroy();
    return true;
  }

  function tellUser(key: string, response: ServerResponse) {
    if (key === hordeKeys.anonymous) return answerJson(response, 200, { username: 'Anonymous#0', id: 0, kudos: -50 });
    const known = Object.entries(hordeKeys).find(([, value]) => value === key)?.[0];
    if (known === undefined || fault?.type === 'wrong-key')
      return refuse(response, 404, 'UserNotFound', `User with api_key '${key}' not found.`);
    answerJson(response, 200, { username: `${known}#9`, id: 9, kudos: known === 'rich' ? 12_345.6 : 3 });
  }

  const server = await openLoopbackDouble(async (request, response) => {
    const { path, method, headers } = request;
    if (failRoute(path, response)) return;
    if (path === '/api/v2/status/heartbeat')
      return answerJson(response, 200, { message: 'OK', version: '5.0.0', queue: 0, threads: 8 });
    if (path === '/api/v2/find_user') return tellUser(String(headers['apikey'] ?? ''), response);
    if (path === '/api/v2/generate/async' && method === 'POST') return takeJob(request, response);
    return askAboutJob(request, response);
  });
  return {
    ...server,
    jobs,
    /** What goes wrong from now on; nothing when left out. */
    fail(next?: HordeFault) {
      fault = next;
      faultsLeft = next && 'times' in next ? (next.times ?? Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY;
    },
    /** Places in the queue that jobs have, look by look, until they are done. */
    queue(...next: readonly number[]) {
      places = next;
    },
  };
}
