/** The Web API over HTTP: forms in, JSON out, tokens and scopes checked, faults where they are planned. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Faults } from './faults.ts';
import type { Json } from './json.ts';
import { chatMethods } from './methods/chat.ts';
import { fileMethods } from './methods/files.ts';
import type { ApiContext, Arguments, Method } from './methods/method.ts';
import { viewMethods } from './methods/views.ts';
import { workspaceMethods } from './methods/workspace.ts';
import { Refusal } from './refusal.ts';

const methods: Readonly<Record<string, Method>> = {
  ...chatMethods,
  ...fileMethods,
  ...viewMethods,
  ...workspaceMethods,
};

/** One call as it arrived, and what became of it. */
export type RecordedCall = {
  readonly method: string;
  readonly given: Arguments;
  /** `ok`, Slack's error, or `fault`. */
  outcome: string;
  /** Slack's own words on what was wrong. */
  details?: Json;
  /** Whether the failure was planned. */
  isPlanned: boolean;
};

/** A workspace's side of the Web API. */
export type Door = {
  readonly office: ApiContext;
  /** Scopes that were granted to the bot token. */
  readonly scopes: ReadonlySet<string>;
  readonly isRevoked: () => boolean;
};

/** What the API needs. */
export type ApiOptions = {
  /** The workspace a bot token opens. */
  readonly doorOf: (token: string) => Door | undefined;
  readonly appToken: string;
  readonly socketUrl: () => string;
  /** `oauth.v2.access`. */
  readonly install: (given: Arguments) => Json;
  readonly faults: Faults;
  readonly recorded: RecordedCall[];
};

/** The whole body of a request. */
export async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Answers with JSON. */
export function sendJson(response: ServerResponse, body: Json, headers: Record<string, string> = {}): void {
  response.writeHead(200, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}

/** Arguments of a form; what is JSON in it is read as JSON. */
function argumentsOf(form: URLSearchParams): Arguments {
  const entries = [...form].map(([name, value]): [string, unknown] => {
    if (!/^[[{]/.test(value)) return [name, value];
    try {
      return [name, JSON.parse(value)];
    } catch {
      return [name, value];
    }
  });
  return Object.fromEntries(entries);
}

function run(name: string, given: Arguments, token: string, options: ApiOptions): Json | Promise<Json> {
  if (name === 'oauth.v2.access') return options.install(given);
  if (name === 'apps.connections.open') {
    if (token !== options.appToken) throw new Refusal(token ? 'invalid_auth' : 'not_authed');
    return { url: options.socketUrl() };
  }
  if (!token) throw new Refusal('not_authed');
  const door = options.doorOf(token);
  if (!door) throw new Refusal('invalid_auth');
  if (door.isRevoked()) throw new Refusal('token_revoked');
  const method = methods[name];
  if (!method) throw new Refusal('unknown_method', { req_method: name });
  if (method.scopes.length > 0 && !method.scopes.some((scope) => door.scopes.has(scope)))
    throw new Refusal('missing_scope', { needed: method.scopes[0], provided: [...door.scopes].join(',') });
  return method.run(given, door.office);
}

/** Answers one call of the Web API. */
export async function answerCall(request: IncomingMessage, response: ServerResponse, options: ApiOptions) {
  const name = (request.url ?? '').replace(/^\/api\//, '').replace(/\?.*/, '');
  const form = new URLSearchParams((await bodyOf(request)).toString());
  const token = request.headers.authorization?.replace(/^Bearer /, '') ?? form.get('token') ?? '';
  const record: RecordedCall = { method: name, given: argumentsOf(form), outcome: 'fault', isPlanned: true };
  options.recorded.push(record);
  const fault = options.faults.next(name);
  if (fault?.type === 'dropped') return void response.destroy();
  if (fault?.type === 'status') return void response.writeHead(fault.status).end('upstream connect error');
  if (fault?.type === 'limited')
    return void response.writeHead(429, { 'retry-after': String(fault.retryAfter) }).end('{"ok":false}');
  if (fault?.type === 'error') {
    record.outcome = fault.error;
    return sendJson(response, { ok: false, error: fault.error, ...fault.details });
  }
  if (fault?.type === 'slow') await fault.when;
  record.isPlanned = fault !== undefined;
  const scopes = options.doorOf(token)?.scopes;
  const headers: Record<string, string> = scopes ? { 'x-oauth-scopes': [...scopes].join(',') } : {};
  try {
    const body = await run(name, record.given, token, options);
    record.outcome = 'ok';
    if (fault?.type === 'lost') return void response.destroy();
    sendJson(response, { ok: true, ...body }, headers);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    record.outcome = error.code;
    record.details = error.details;
    sendJson(response, { ok: false, error: error.code, ...error.details }, headers);
  }
}
