/** A double of ComfyUI on a loopback socket: answers, and refuses, as it does. */
import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { failedHistory, finishedHistory, interruptedHistory } from './comfyui-history.ts';
import { type ComfyuiJob, createComfyuiJobs } from './comfyui-jobs.ts';
import { type ComfyuiFiles, nodeInfoOf, refusalOf } from './comfyui-validation.ts';
import { halfOf, samplePicture } from './pictures.ts';
import {
  openServiceSocket,
  type ServiceFault,
  type ServiceRequest,
  type ServiceSocket,
  sendFault,
  sendJson,
} from './service-socket.ts';

/** What the double does with one workflow. */
export type ComfyuiAnswer =
  | {
      readonly type: 'picture';
      readonly format?: 'png' | 'jpeg' | 'webp';
      readonly side?: number;
      /** It runs until then; an interrupt ends it earlier. */
      readonly when?: Promise<unknown>;
    }
  /** The graphics card is full. */
  | { readonly type: 'out-of-memory' }
  /** A node fails for another reason. */
  | { readonly type: 'error'; readonly message: string }
  /** It ends without a picture. */
  | { readonly type: 'none' }
  /** `/view` gives half of the picture. */
  | { readonly type: 'half' }
  /** Submitting it, or fetching its picture, goes wrong. */
  | { readonly type: 'submit' | 'view'; readonly fault: ServiceFault }
  /** The server is restarted while it waits, and has forgotten it. */
  | { readonly type: 'restart' };

/** How the server was started. */
export type ComfyuiManner = {
  /** Files of checkpoints; by default the one of the sample workflows. */
  readonly checkpoints?: readonly string[];
  /** An older one gives jobs ids of its own, and interrupts whatever runs. */
  readonly isOld?: boolean;
  /** Whether it takes WebSockets; a proxy before it may not. */
  readonly hasSocket?: boolean;
  /** Whether it is a ComfyUI at all. */
  readonly isThere?: boolean;
};

/** The double. */
export interface ComfyuiDouble extends ServiceSocket {
  /** The answers to the next workflows, in order; after the last one every workflow gives a picture. */
  answer(...answers: readonly ComfyuiAnswer[]): void;
  /** Somebody else runs a workflow, until it is released. */
  occupy(): { release(): void; readonly wasInterrupted: () => boolean };
  /** Resolves when that many workflows run or wait, those of others included. */
  waiting(count: number): Promise<void>;
  /** Our workflows that were interrupted while they ran. */
  readonly interrupted: () => number;
  /** Our workflows that were taken out of the queue. */
  readonly dropped: () => number;
  /** Photos by the name that they were stored under. */
  readonly uploads: ReadonlyMap<string, { readonly bytes: Buffer; readonly type: string }>;
}

type Outcome = { readonly answer: ComfyuiAnswer; readonly job: ComfyuiJob };

const somebodyElse = 'somebody else';

/** Fields of a multipart body. */
async function formOf({ headers, body }: ServiceRequest): Promise<FormData> {
  return new Response(Uint8Array.from(body), { headers: { 'content-type': headers['content-type'] ?? '' } }).formData();
}

/** Progress and an unfinished picture, as they are sent to the client whose workflow runs. */
async function tellProgress(socket: WebSocket | undefined, id: string) {
  if (!socket) return;
  const send = (type: string, data: object) => socket.send(JSON.stringify({ type, data }));
  send('status', { status: { exec_info: { queue_remaining: 1 } } });
  send('executing', { node: '3', prompt_id: id });
  send('progress', { value: 8, max: 20, prompt_id: id, node: '3' });
  const head = Buffer.alloc(8);
  head.writeUInt32BE(1, 0);
  head.writeUInt32BE(1, 4);
  socket.send(Buffer.concat([head, await samplePicture('jpeg', 64)]));
}

/** Opens a double on a free port. */
export async function openComfyuiDouble(manner: ComfyuiManner = {}): Promise<ComfyuiDouble> {
  const { checkpoints = ['v1-5-pruned-emaonly.safetensors'], isOld = false, hasSocket = true, isThere = true } = manner;
  const uploads = new Map<string, { bytes: Buffer; type: string }>();
  const files: ComfyuiFiles = {
    checkpoints,
    isUploaded: (name) =>
      [...uploads].some(([stored, { type }]) => name === (type === 'temp' ? `${stored} [temp]` : stored)),
  };
  const clients = new Map<string, WebSocket>();
  const outcomes = new Map<string, Outcome>();
  const counts = { interrupted: 0, dropped: 0 };
  let planned: ComfyuiAnswer[] = [];

  async function run(job: ComfyuiJob, answer: ComfyuiAnswer) {
    await socket.until(() => jobs.all()[0] === job || !jobs.all().includes(job));
    if (!jobs.all().includes(job)) return;
    if (answer.type === 'restart') return jobs.clear();
    await tellProgress(clients.get(job.client), job.id);
    if (answer.type === 'picture') await Promise.race([answer.when, job.ended]);
    outcomes.set(`${job.id}.png`, { answer, job });
    if (job.isInterrupted) return jobs.finish(job, interruptedHistory(job));
    if (answer.type === 'out-of-memory' || answer.type === 'error') return jobs.finish(job, failedHistory(job, answer));
    jobs.finish(job, finishedHistory(job, answer.type !== 'none'));
  }

  async function submit({ json }: ServiceRequest, response: ServerResponse) {
    const { prompt, prompt_id, client_id } = json as { prompt: object; prompt_id?: string; client_id?: string };
    const answer = planned.shift() ?? { type: 'picture' };
    if (answer.type === 'submit') return sendFault(answer.fault, response);
    const refusal = refusalOf(prompt, files);
    if (refusal) return sendJson(response, 400, refusal);
    const id = isOld || !prompt_id ? randomUUID() : prompt_id;
    const job = jobs.add({ id, prompt, client: client_id ?? '' });
    void run(job, answer);
    sendJson(response, 200, { prompt_id: id, number: job.number, node_errors: {} });
  }

  async function upload(request: ServiceRequest, response: ServerResponse) {
    const form = await formOf(request);
    const image = form.get('image');
    if (!(image instanceof File) || image.name === '') return void response.writeHead(400).end();
    const type = String(form.get('type') ?? 'input');
    uploads.set(image.name, { bytes: Buffer.from(await image.arrayBuffer()), type });
    sendJson(response, 200, { name: image.name, subfolder: '', type });
  }

  function interrupt({ json }: ServiceRequest, response: ServerResponse) {
    const [running] = jobs.all();
    const wanted = (json as { prompt_id?: string } | undefined)?.prompt_id;
    if (running && (isOld || wanted === undefined || wanted === running.id)) {
      counts.interrupted += running.client === somebodyElse ? 0 : 1;
      running.isInterrupted = true;
      running.end();
    }
    response.writeHead(200).end();
  }

  async function view({ path }: ServiceRequest, response: ServerResponse) {
    const query = new URL(path, 'http://localhost').searchParams;
    const { answer } = outcomes.get(query.get('filename') ?? '') ?? {};
    if (!answer || query.get('type') !== 'output') return void response.writeHead(404).end();
    if (answer.type === 'view') return sendFault(answer.fault, response);
    const { format = 'png', side = 512 } = answer.type === 'picture' ? answer : {};
    const whole = await samplePicture(format, side);
    const picture = answer.type === 'half' ? halfOf(whole) : whole;
    response.writeHead(200, { 'content-type': `image/${format}`, 'content-length': picture.length }).end(picture);
  }

  function sendQueue(response: ServerResponse) {
    const entries = jobs.all().map(({ number, id, prompt }) => [number, id, prompt, {}, ['9']]);
    // A heap in the server: what waits is in no order.
    sendJson(response, 200, { queue_running: entries.slice(0, 1), queue_pending: entries.slice(1).reverse() });
  }

  function sendHistory({ path }: ServiceRequest, response: ServerResponse) {
    const id = path.split('/').at(-1) ?? '';
    const history = jobs.history.get(id);
    sendJson(response, 200, history ? { [id]: { prompt: [0, id, {}, {}, ['9']], ...history } } : {});
  }

  function changeQueue({ json }: ServiceRequest, response: ServerResponse) {
    for (const id of (json as { delete?: string[] }).delete ?? []) counts.dropped += jobs.drop(id) ? 1 : 0;
    response.writeHead(200).end();
  }

  async function answer(request: ServiceRequest, response: ServerResponse) {
    const { method, path } = request;
    const [, first = '', second = ''] = path.split(/[/?]/);
    const routes: Readonly<Record<string, () => unknown>> = {
      'POST prompt': () => submit(request, response),
      'POST upload': () => upload(request, response),
      'POST interrupt': () => interrupt(request, response),
      'POST queue': () => changeQueue(request, response),
      'GET queue': () => sendQueue(response),
      'GET history': () => sendHistory(request, response),
      'GET view': () => view(request, response),
      'GET object_info': () => sendJson(response, 200, nodeInfoOf(decodeURIComponent(second), files)),
      'GET system_stats': () => sendJson(response, 200, { system: { os: 'posix' }, devices: [{ type: 'cuda' }] }),
    };
    const serve = isThere ? routes[`${method} ${first}`] : undefined;
    if (serve) await serve();
    else response.writeHead(404, { 'content-type': 'text/plain' }).end('404: Not Found');
  }

  const socket = await openServiceSocket(answer);
  const jobs = createComfyuiJobs(socket.tell);
  const sockets = new WebSocketServer({ noServer: true });
  socket.server.on('upgrade', (request, stream, head) => {
    if (!hasSocket || !request.url?.startsWith('/ws?')) return void stream.destroy();
    sockets.handleUpgrade(request, stream, head, (client) => {
      clients.set(new URL(request.url ?? '', 'http://localhost').searchParams.get('clientId') ?? '', client);
    });
  });
  return {
    ...socket,
    uploads,
    answer: (...answers) => {
      planned = [...planned, ...answers];
    },
    occupy() {
      const job = jobs.add({ id: randomUUID(), client: somebodyElse, prompt: {} });
      void job.ended.then(() => jobs.finish(job, finishedHistory(job, true)));
      return { release: job.end, wasInterrupted: () => job.isInterrupted };
    },
    waiting: (count) => socket.until(() => jobs.all().length >= count),
    interrupted: () => counts.interrupted,
    dropped: () => counts.dropped,
    async close() {
      for (const client of sockets.clients) client.terminate();
      await socket.close();
    },
  };
}
