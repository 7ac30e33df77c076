/**
 * A double of a Gradio Space, and of the hub that knows it, on a loopback socket: it answers, and refuses, as gradio/routes.py and
 * gradio/queueing.py of gradio-app/gradio do in versions 4 to 6.
 */
import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import sharp from 'sharp';
import { type AppParameter, configOf, drawingApp, type GradioApp, infoOf, problemWith } from './gradio-apps.ts';
import { answerJson, answerPage, type DoubleRequest, halfPicture, openLoopbackDouble } from './loopback-double.ts';
import { samplePicture, tintOf } from './pictures.ts';

/** What goes wrong at the Space. */
export type GradioFault =
  /** The hub says that it is in this stage; its host answers 503 with a page. */
  | { readonly type: 'stage'; readonly stage: string }
  /** The hub does not know it. */
  | { readonly type: 'unknown' }
  /** The hub names this host. */
  | { readonly type: 'host'; readonly host: string }
  /** It wants a password. */
  | { readonly type: 'password' }
  | { readonly type: 'queue-full' }
  /** The job ends with this sentence, as `gr.Error` and ZeroGPU have it; null where the author hides errors. */
  | { readonly type: 'error'; readonly message: string | null; readonly title?: string }
  /** The job stays in the queue; heartbeats come. */
  | { readonly type: 'endless' }
  /** The server is stopped in the middle of the job. */
  | { readonly type: 'stopped' }
  /** An event that is no JSON, or no event of Gradio. */
  | { readonly type: 'event'; readonly text: string }
  | { readonly type: 'half' }
  | { readonly type: 'size'; readonly side: number }
  /** The endpoint gives this back. */
  | { readonly type: 'outputs'; readonly data: readonly unknown[] }
  /** The route that begins so answers with a page, a redirect, nothing, or a closed socket. */
  | { readonly type: 'page' | 'hang' | 'drop'; readonly route: string }
  | { readonly type: 'redirect'; readonly route: string; readonly url: string };

/** The double. */
export type GradioDouble = Awaited<ReturnType<typeof openGradioDouble>>;

type JobBody = { data: unknown[]; fn_index: number; session_hash: string };

async function uploadedFiles({ headers, body }: DoubleRequest): Promise<readonly Uint8Array[]> {
  const type = headers['content-type'] ?? '';
  const form = await new Response(Uint8Array.from(body), { headers: { 'content-type': type } }).formData();
  const files = form.getAll('files').flatMap((file) => (typeof file === 'string' ? [] : [file]));
  return Promise.all(files.map(async (file) => new Uint8Array(await file.arrayBuffer())));
}

/** Opens the double of a Space; `api` comes before its routes since Gradio 5, and is empty in Gradio 4. */
export async function openGradioDouble(app: GradioApp = drawingApp, api: '/gradio_api' | '' = '/gradio_api') {
  let fault: GradioFault | undefined;
  let root = '';
  let accepting: Promise<void> | undefined;
  const files = new Map<string, Uint8Array>();
  const jobs = new Map<string, { readonly id: string; readonly body: JobBody; isCancelled: boolean }>();
  const endpoints = Object.entries(app);

  function tellHub(path: string, response: ServerResponse) {
    if (fault?.type === 'unknown') return answerJson(response, 404, { error: 'Repository not found' });
    if (path.endsWith('/host')) {
      const host = fault?.type === 'host' ? fault.host : server.url;
      return answerJson(response, 200, { subdomain: 'someone-a-space', host });
    }
    const stage = fault?.type === 'stage' ? fault.stage : 'RUNNING';
    answerJson(response, 200, {
      id: 'someone/a-space',
      sdk: 'gradio',
      runtime: { stage, hardware: { current: null } },
    });
  }

  function join({ body }: DoubleRequest, response: ServerResponse) {
    const asked = JSON.parse(body.toString()) as JobBody;
    if (!asked.session_hash) return answerJson(response, 400, { detail: 'Session hash not found.' });
    if (fault?.type === 'queue-full')
      return answerJson(response, 503, { detail: 'Queue is full. Max size is 20 and size is 20.' });
    const id = randomUUID().replaceAll('-', '');
    jobs.set(asked.session_hash, { id, body: asked, isCancelled: false });
    answerJson(response, 200, { event_id: id });
  }

  async function pictureFor({ data }: JobBody, parameters: readonly AppParameter[]) {
    const given = (name: string) => data[parameters.findIndex((parameter) => parameter.label === name)];
    const picture = await samplePicture('webp', 512, tintOf(String(given('Prompt'))));
    if (fault?.type === 'half') return halfPicture();
    const size =
      fault?.type === 'size'
        ? { width: fault.side, height: fault.side }
        : { width: Number(given('Width') ?? 512), height: Number(given('Height') ?? 512) };
    return new Uint8Array(
      await sharp(picture)
        .resize({ ...size, fit: 'fill' })
        .webp()
        .toBuffer(),
    );
  }

  /** Keeps a picture, and names it as `gradio.FileData`. */
  function keep(picture: Uint8Array, name: string) {
    const path = `/tmp/gradio/${randomUUID().replaceAll('-', '')}/${name}`;
    files.set(path, picture);
    const url = `${server.url}${api}/file=${path}`;
    return {
      path,
      url,
      size: null,
      orig_name: name,
      mime_type: null,
      is_stream: false,
      meta: { _type: 'gradio.FileData' },
    };
  }

  async function outputsOf(body: JobBody): Promise<readonly unknown[] | { readonly error: string }> {
    const [, endpoint] = endpoints[body.fn_index] ?? [];
    if (!endpoint) return { error: 'no such function' };
    const { parameters, returns } = endpoint;
    if (body.data.length !== parameters.length)
      return { error: `needed: ${parameters.length} values, got: ${body.data.length}` };
    const problem = parameters.map((parameter, at) => problemWith(parameter, body.data[at], files)).find(Boolean);
    if (problem) return { error: problem };
    if (fault?.type === 'outputs') return fault.data;
    const file = keep(await pictureFor(body, parameters), 'image.webp');
    const before = keep(await samplePicture('webp', 64), 'before.webp');
    return returns.map((component) => {
      if (component === 'gallery') return [{ image: file, caption: null }];
      if (component === 'imageslider') return [before, file];
      return component === 'image' ? file : 7;
    });
  }

  async function endOf(body: JobBody) {
    const told =
      fault?.type === 'error' ? { error: fault.message, title: fault.title ?? 'Error', visible: true } : undefined;
    const outputs = told ?? (await outputsOf(body));
    const isWell = Array.isArray(outputs);
    const output = isWell
      ? { data: outputs, is_generating: false, duration: 1.5, average_duration: 1.5, render_config: null }
      : { visible: true, duration: 10, title: 'Error', ...outputs };
    return { msg: 'process_completed', output, success: isWell, title: null };
  }

  async function streamEvents(path: string, response: ServerResponse) {
    const session = new URL(path, server.url).searchParams.get('session_hash') ?? '';
    response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
    const send = (event: object) => void response.write(`data: ${JSON.stringify(event)}\n\n`);
    const job = jobs.get(session);
    if (!job) return void response.end('data: {"msg":"unexpected_error","message":"","session_not_found":true}\n\n');
    const { id: event_id, body } = job;
    send({ msg: 'estimation', event_id, rank: 2, queue_size: 3, rank_eta: 12.5 });
    send({ msg: 'heartbeat', event_id: null });
    if (fault?.type === 'endless') return;
    send({ msg: 'process_starts', event_id, eta: 4 });
    if (fault?.type === 'stopped')
      send({ msg: 'unexpected_error', event_id: null, message: 'Server stopped unexpectedly.', success: false });
    if (fault?.type === 'event') response.write(`data: ${fault.text}\n\n`);
    const bar = { index: 1, length: 4, unit: 'steps', progress: null, desc: null };
    send({ msg: 'progress', event_id, progress_data: [bar] });
    send({ msg: 'log', event_id, log: 'a message for people', level: 'info', title: 'Info', visible: true });
    send({ ...(await endOf(body)), event_id });
    send({ msg: 'close_stream', event_id: null });
    response.end();
  }

  async function upload(request: DoubleRequest, response: ServerResponse) {
    const given = await uploadedFiles(request);
    answerJson(
      response,
      200,
      given.map((file) => keep(file, 'blob').path),
    );
  }

  function cancel({ body }: DoubleRequest, response: ServerResponse) {
    const { session_hash: session, event_id: id } = JSON.parse(body.toString());
    const job = jobs.get(session);
    if (job && job.id === id) job.isCancelled = true;
    answerJson(response, 200, { success: true });
  }

  function sendFile(path: string, response: ServerResponse) {
    const file = files.get(decodeURI(path.slice(`${api}/file=`.length)));
    if (!file) return answerJson(response, 404, { detail: 'File not found' });
    response.writeHead(200, { 'content-type': 'image/webp', 'content-length': file.length }).end(file);
  }

  /** Whether the fault of a whole route has answered. */
  function failRoute(path: string, response: ServerResponse): boolean {
    if (fault?.type === 'stage' && !path.startsWith('/api/spaces/')) answerPage(response, 503);
    else if (fault === undefined || !('route' in fault) || !path.startsWith(fault.route)) return false;
    else if (fault.type === 'page') answerPage(response);
    else if (fault.type === 'drop') response.destroy();
    else if (fault.type === 'redirect') response.writeHead(307, { location: fault.url }).end();
    return true;
  }

  const server = await openLoopbackDouble(async (request, response) => {
    const { method, path } = request;
    if (failRoute(path, response)) return;
    if (path.startsWith('/api/spaces/')) return tellHub(path, response);
    if (path === '/config') {
      if (fault?.type === 'password')
        return answerJson(response, 401, { detail: { auth_required: true, auth_message: null } });
      return answerJson(response, 200, configOf(app, root || server.url, api));
    }
    if (path === `${api}/info`) return answerJson(response, 200, infoOf(app));
    if (path.startsWith(`${api}/queue/join`) && method === 'POST') {
      await accepting;
      return join(request, response);
    }
    if (path.startsWith(`${api}/queue/data`)) return streamEvents(path, response);
    if (path === `${api}/upload` && method === 'POST') return upload(request, response);
    if (path === `${api}/cancel` && method === 'POST') return cancel(request, response);
    if (path.startsWith(`${api}/file=`)) return sendFile(path, response);
    answerJson(response, 404, { detail: 'Not Found' });
  });
  return {
    ...server,
    jobs,
    files,
    /** What goes wrong from now on; nothing when left out. */
    fail(next?: GradioFault) {
      fault = next;
    },
    /** Answers those who send jobs in only when this is settled. */
    acceptAfter(moment: Promise<void>) {
      accepting = moment;
    },
    /** The root that the server believes to have, when it stands behind a proxy. */
    believeRoot(next: string) {
      root = next;
    },
  };
}
