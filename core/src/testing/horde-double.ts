/** A double of the AI Horde on a loopback socket: it answers, and refuses, as horde/apis/v2 of Haidra-Org/AI-Horde does. */
import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import sharp from 'sharp';
import {
  type HordeFault,
  type HordeRequest,
  hordeKeys,
  needsKudos,
  refuse,
  refuseAtDoor,
  requestSchema,
  sourceIsPicture,
} from './horde-refusals.ts';
import { answerJson, answerPage, type DoubleRequest, halfPicture, openLoopbackDouble } from './loopback-double.ts';
import { samplePicture, tintOf } from './pictures.ts';

/** The double. */
export type HordeDouble = Awaited<ReturnType<typeof openHordeDouble>>;

type HordeJob = { readonly body: HordeRequest; looks: number; isCancelled: boolean; results: number };

/** Opens the double. */
export async function openHordeDouble() {
  const jobs = new Map<string, HordeJob>();
  let fault: HordeFault | undefined;
  let accepting: Promise<void> | undefined;
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
    if (path === '/api/v2/generate/async' && method === 'POST') {
      await accepting;
      return takeJob(request, response);
    }
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
    /** Answers those who send jobs in only when this is settled. */
    acceptAfter(moment: Promise<void>) {
      accepting = moment;
    },
    /** Places in the queue that jobs have, look by look, until they are done. */
    queue(...next: readonly number[]) {
      places = next;
    },
  };
}
