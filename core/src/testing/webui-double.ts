/** A double of AUTOMATIC1111's web UI, of Forge and of SD.Next on a loopback socket: answers, and refuses, as they do. */
import type { ServerResponse } from 'node:http';
import { openServiceSocket, type ServiceRequest, type ServiceSocket, sendJson } from './service-socket.ts';
import {
  checkpointOf,
  sendDrawing,
  sendProgress,
  sendTaskProgress,
  sendWebuiError,
  type WebuiAnswer,
  type WebuiKind,
} from './webui-answers.ts';
import { createWebuiJobs } from './webui-jobs.ts';
import { problemIn } from './webui-validation.ts';

/** Which server it is, and how it was started. */
export type WebuiManner = {
  readonly kind?: WebuiKind;
  /** Without `--api` none of its routes is there. */
  readonly hasApi?: boolean;
  /** Whether it tells progress; without, looking at it fails. */
  readonly hasProgress?: boolean;
  /** `user:password`. */
  readonly auth?: string;
  /** Files of checkpoints; the first is loaded. */
  readonly checkpoints?: readonly string[];
};

/** The double. */
export interface WebuiDouble extends ServiceSocket {
  /** The answers to the next pictures, in order; after the last one every picture is drawn. */
  answer(...answers: readonly WebuiAnswer[]): void;
  /** Somebody else has a picture drawn, until it is released. */
  occupy(): { release(): void; readonly wasInterrupted: () => boolean };
  /** Resolves when that many pictures are being drawn or wait, those of others included. */
  waiting(count: number): Promise<void>;
  /** Our pictures that were interrupted. */
  readonly interrupted: () => number;
}

const somebodyElse = 'somebody else';

/** Opens a double on a free port. */
export async function openWebuiDouble(manner: WebuiManner = {}): Promise<WebuiDouble> {
  const {
    kind = 'automatic1111',
    hasApi = true,
    hasProgress = true,
    auth,
    checkpoints = ['v1-5-pruned-emaonly.safetensors'],
  } = manner;
  const listed = checkpoints.map(checkpointOf);
  let planned: WebuiAnswer[] = [];
  let interrupted = 0;

  async function draw(request: ServiceRequest, response: ServerResponse) {
    const problem = problemIn(request);
    if (problem?.status === 422) return sendJson(response, 422, { detail: problem.detail });
    if (problem) return sendWebuiError(kind, problem.status, { detail: String(problem.detail) }, response);
    const { force_task_id = 'task(txt2img-A1B2C3D)' } = request.json as { force_task_id?: string };
    const job = jobs.add(force_task_id);
    await socket.until(() => jobs.all()[0] === job);
    // Nobody is told when the client has left: what was asked for is drawn.
    await sendDrawing({ kind, checkpoints: listed, request, job }, planned.shift() ?? { type: 'picture' }, response);
    jobs.remove(job);
  }

  function interrupt(response: ServerResponse) {
    const [job] = jobs.all();
    if (job) {
      job.isInterrupted = true;
      interrupted += job.task === somebodyElse ? 0 : 1;
      job.end();
    }
    if (kind === 'sdnext') response.writeHead(204).end();
    else sendJson(response, 200, {});
  }

  const routes: Readonly<Record<string, (request: ServiceRequest, response: ServerResponse) => unknown>> = {
    txt2img: draw,
    img2img: draw,
    'sd-models': (_request, response) => sendJson(response, 200, listed),
    progress: (_request, response) => sendProgress(jobs, response),
    interrupt: (_request, response) => interrupt(response),
  };

  async function answer(request: ServiceRequest, response: ServerResponse) {
    if (request.path.endsWith('/progress') && !hasProgress)
      return sendWebuiError(kind, 500, { error: 'AttributeError' }, response);
    if (request.path === '/internal/progress' && kind !== 'nowebui')
      return sendTaskProgress(kind, jobs, request, response);
    const serve = hasApi ? routes[/^\/sdapi\/v1\/([\w-]+)/.exec(request.path)?.[1] ?? ''] : undefined;
    if (!serve) return sendJson(response, 404, { detail: 'Not Found' });
    const given = request.headers['authorization'];
    if (auth && given !== `Basic ${Buffer.from(auth).toString('base64')}`) {
      const detail = given ? 'Incorrect username or password' : 'Not authenticated';
      return sendWebuiError(kind, 401, { detail }, response);
    }
    await serve(request, response);
  }

  const socket = await openServiceSocket(answer);
  const jobs = createWebuiJobs(socket.tell);
  return {
    ...socket,
    answer: (...answers) => {
      planned = [...planned, ...answers];
    },
    occupy() {
      const job = jobs.add(somebodyElse);
      void job.ended.then(() => jobs.remove(job));
      return { release: job.end, wasInterrupted: () => job.isInterrupted };
    },
    waiting: (count) => socket.until(() => jobs.all().length >= count),
    interrupted: () => interrupted,
  };
}
