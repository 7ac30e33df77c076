/** What a double of AUTOMATIC1111's web UI writes: pictures, progress, and errors in its own words. */
import type { ServerResponse } from 'node:http';
import { samplePicture, tintOf } from './pictures.ts';
import { type ServiceFault, type ServiceRequest, sendFault, sendJson } from './service-socket.ts';
import type { WebuiJob, WebuiJobs } from './webui-jobs.ts';

/** What the double does with one picture that is asked for. */
export type WebuiAnswer =
  | ServiceFault
  | {
      readonly type: 'picture';
      readonly format?: 'png' | 'jpeg' | 'webp';
      readonly side?: number;
      /** It is half drawn until then; an interrupt ends it earlier. */
      readonly when?: Promise<unknown>;
    }
  /** The graphics card is full, in the words of one server or the other. */
  | { readonly type: 'out-of-memory' }
  /** The first half of a picture, as if it were the whole. */
  | { readonly type: 'half' }
  /** What stands where the picture should. */
  | { readonly type: 'instead'; readonly text: string }
  /** No picture at all: what SD.Next answers when it ran out of memory. */
  | { readonly type: 'none' };

/**
 * `automatic1111` tells progress by a task's id; `forge`, too, with the place in its queue, and says nothing of its errors;
 * `sdnext` ignores ids. `nowebui` is AUTOMATIC1111 without its page, which has no `/internal`.
 */
export type WebuiKind = 'automatic1111' | 'forge' | 'sdnext' | 'nowebui';

/** A short hash as these servers write it: ten hexadecimal digits. */
const hashOf = (file: string) => Buffer.from(file).toString('hex').padEnd(10, '0').slice(0, 10);

/** A checkpoint as the server lists it. */
export const checkpointOf = (file: string) => ({
  title: `${file} [${hashOf(file)}]`,
  model_name: file.replace(/\.\w+$/, '').replaceAll('/', '_'),
  hash: hashOf(file),
  sha256: null,
  filename: `/models/Stable-diffusion/${file}`,
  config: null,
});

const memory =
  'CUDA out of memory. Tried to allocate 1.11 GiB (GPU 0; 6.00 GiB total capacity; 4.27 GiB already allocated; 98.34 MiB free; 4.37 GiB reserved in total by PyTorch)';

/** Sends an error as `api_middleware` writes it; Forge has that switched off, and says nothing. */
export function sendWebuiError(
  kind: WebuiKind,
  status: number,
  { error = 'HTTPException', detail = '', errors = '' },
  response: ServerResponse,
) {
  if (kind !== 'forge') return sendJson(response, status, { error, detail, body: '', errors });
  if (status < 500) return sendJson(response, status, { detail });
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end('Internal Server Error');
}

/** What a picture is drawn with. */
export type Drawing = {
  readonly kind: WebuiKind;
  readonly checkpoints: readonly ReturnType<typeof checkpointOf>[];
  readonly request: ServiceRequest;
  readonly job: WebuiJob;
};

type Fields = {
  readonly prompt: string;
  readonly width: number;
  readonly height: number;
  readonly override_settings?: { readonly sd_model_checkpoint?: string };
};

/** Does what is planned with one picture. */
export async function sendDrawing(drawing: Drawing, answer: WebuiAnswer, response: ServerResponse): Promise<void> {
  const { kind, checkpoints, request, job } = drawing;
  const { prompt, width, height, override_settings } = request.json as Fields;
  // A name that it does not know is left out without a word, and the loaded one draws.
  const wanted = override_settings?.sd_model_checkpoint;
  const used = checkpoints.find(({ title }) => title === wanted) ?? checkpoints[0];
  const finished = (images: readonly string[]) =>
    sendJson(response, 200, {
      images,
      parameters: { ...(request.json as object), init_images: null },
      info: JSON.stringify({ prompt, ...(kind === 'sdnext' ? {} : { sd_model_name: used?.model_name }) }),
    });
  switch (answer.type) {
    case 'out-of-memory':
      return sendWebuiError(kind, 500, { error: 'OutOfMemoryError', errors: memory }, response);
    case 'none':
      return finished([]);
    case 'instead':
      return finished([answer.text]);
    case 'half': {
      const whole = Buffer.from(await samplePicture('png', 256)).toString('base64');
      return finished([whole.slice(0, whole.length >> 1)]);
    }
    case 'picture': {
      // Other sizes are not refused, but rounded down: the model works on an eighth of each side.
      const side = answer.side ?? 8 * Math.floor(Math.min(width, height) / 8);
      await Promise.race([answer.when, job.ended]);
      const picture = await samplePicture(answer.format ?? 'png', side, tintOf(prompt));
      // An interrupted picture is sent unfinished, as a success.
      return finished([Buffer.from(picture).toString('base64')]);
    }
    default:
      return sendFault(answer, response);
  }
}

/** Answers `/internal/progress`: what is known of one task. */
export async function sendTaskProgress(
  kind: WebuiKind,
  jobs: WebuiJobs,
  request: ServiceRequest,
  response: ServerResponse,
) {
  const { id_task, id_live_preview } = request.json as { id_task: string; id_live_preview: number };
  const isKnown = kind !== 'sdnext';
  const place = jobs.all().findIndex(({ task }) => task === id_task);
  const active = isKnown && place === 0;
  const queued = isKnown && place > 0;
  const common = { active, queued, paused: false, completed: false };
  if (!active) {
    const waiting = kind === 'forge' ? `In queue: ${place}/${jobs.all().length - 1}` : 'Queued...';
    return sendJson(response, 200, { ...common, id_live_preview: -1, textinfo: queued ? waiting : 'Waiting...' });
  }
  // It has one unfinished picture, and sends it to those who have not seen it.
  const preview = Buffer.from(await samplePicture('jpeg', 64)).toString('base64');
  const live_preview = id_live_preview === 1 ? null : `data:image/jpeg;base64,${preview}`;
  sendJson(response, 200, { ...common, progress: 0.4, eta: 7.2, live_preview, id_live_preview: 1, textinfo: null });
}

/** Answers `/sdapi/v1/progress`: how far whatever is drawn now has come. */
export async function sendProgress(jobs: WebuiJobs, response: ServerResponse) {
  const isDrawing = jobs.all().length > 0;
  const preview = Buffer.from(await samplePicture('png', 64)).toString('base64');
  sendJson(response, 200, {
    progress: isDrawing ? 0.41 : 0,
    eta_relative: isDrawing ? 7.2 : 0,
    state: {
      skipped: false,
      interrupted: false,
      job: isDrawing ? 'scripts_txt2img' : '',
      job_count: isDrawing ? 1 : 0,
    },
    current_image: isDrawing ? preview : null,
    textinfo: null,
  });
}
