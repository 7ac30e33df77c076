/** The double's HTTP side apart from the Web API: files in, files out, answers to interactions. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Faults } from './faults.ts';
import type { ResponseUrls } from './response-urls.ts';
import type { StoredFile } from './stored-file.ts';
import { bodyOf } from './web-api.ts';

/** What it needs. */
export type HostOptions = {
  readonly fileOf: (id: string) => StoredFile | undefined;
  /** Whether a token may read files of this workspace. */
  readonly mayRead: (token: string) => boolean;
  readonly responseUrls: ResponseUrls;
  readonly faults: Faults;
  /** Every download, with whether it brought a token. */
  readonly downloads: { readonly path: string; readonly hasToken: boolean }[];
};

/** The page that is sent to a client that reads a private file without a token. */
const signIn = '<!doctype html><title>Sign in | Slack</title><h1>Sign in to Acme</h1>';

/** The bytes of an upload: raw, or the only part of a form. */
function uploaded(body: Buffer, contentType: string): Uint8Array {
  const boundary = contentType.match(/boundary=(.+)$/)?.[1];
  if (!boundary) return body;
  const start = body.indexOf('\r\n\r\n') + 4;
  const end = body.lastIndexOf(`\r\n--${boundary}`);
  return body.subarray(start, end);
}

async function upload(request: IncomingMessage, response: ServerResponse, { fileOf, faults }: HostOptions) {
  const file = fileOf((request.url ?? '').split('/').at(-1) ?? '');
  const body = await bodyOf(request);
  const fault = faults.next('upload');
  if (fault?.type === 'dropped') return void response.destroy();
  if (fault?.type === 'status') return void response.writeHead(fault.status).end('no');
  if (!file || file.isComplete) return void response.writeHead(404).end('no such upload');
  file.bytes = uploaded(body, request.headers['content-type'] ?? '');
  if (fault?.type === 'lost') return void response.destroy();
  response.writeHead(200).end(`OK - ${file.bytes.length}`);
}

function download(request: IncomingMessage, response: ServerResponse, options: HostOptions) {
  const path = request.url ?? '';
  const token = request.headers.authorization?.replace(/^Bearer /, '');
  options.downloads.push({ path, hasToken: token !== undefined });
  const file = options.fileOf(path.split('/')[2]?.split('-')[1] ?? '');
  const fault = options.faults.next('file');
  if (fault?.type === 'dropped') return void response.destroy();
  if (fault?.type === 'status') return void response.writeHead(fault.status).end('no');
  if (!file || file.isDeleted) return void response.writeHead(404).end('no such file');
  // Without the token: a sign-in page with status 200, after a redirect.
  if (!token || !options.mayRead(token))
    return void response.writeHead(302, { location: `/sign-in?redir=${encodeURIComponent(path)}` }).end();
  response.writeHead(200, { 'content-type': file.mimetype, 'content-length': file.bytes.length }).end(file.bytes);
}

/** Answers what is not the Web API. */
export async function answerHost(request: IncomingMessage, response: ServerResponse, options: HostOptions) {
  const path = request.url ?? '';
  if (path.startsWith('/upload/')) return upload(request, response, options);
  if (path.startsWith('/files-pri/')) return download(request, response, options);
  if (path.startsWith('/sign-in')) return void response.writeHead(200, { 'content-type': 'text/html' }).end(signIn);
  if (path.startsWith('/commands/'))
    return options.responseUrls.answer(path, (await bodyOf(request)).toString(), response);
  response.writeHead(404).end();
}
