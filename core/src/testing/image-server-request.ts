/** A request to the double of image servers, and what the double is told to be. */
import type { IncomingMessage } from 'node:http';

/** Whose way of answering. */
export type ImageServerKind =
  /** Wants a key, knows its parameters and sizes, refuses all others. */
  | 'openai'
  /** Has one model, ignores what it does not know, and names its one refusal in a sentence; its older form takes `image[]` alone. */
  | 'stable-diffusion.cpp'
  /** FastAPI: problems with the place where they are. */
  | 'vllm-omni'
  /** One address, shapes instead of sizes, no edits; tells what a picture cost. */
  | 'openrouter'
  /** Draws, but has no address for photos and no list of models. */
  | 'generations-only';

/** How a double is opened. */
export type ImageServerOptions = {
  readonly kind?: ImageServerKind;
  /** The key that it wants; default: none, but `openai` always wants `sk-right`. */
  readonly key?: string;
  /** The only model that it has; default `gpt-image-1`. Kinds with one model take any name. */
  readonly model?: string;
  /** Whether only `image[]` is taken for photos. */
  readonly isOlder?: boolean;
};

/** A request as it arrived. */
export type ImageServerRequest = {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
  /** Fields of JSON or of a form; files are told apart in `files`. */
  readonly fields: Readonly<Record<string, unknown>>;
  readonly files: readonly {
    readonly field: string;
    readonly name: string;
    readonly type: string;
    readonly bytes: Uint8Array;
  }[];
  /** Whether the client left before it was answered. */
  isAbandoned: boolean;
};

/** Reads a request whole; JSON, or a form. */
export async function readImageServerRequest(request: IncomingMessage): Promise<ImageServerRequest> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const type = request.headers['content-type'] ?? '';
  const known = {
    method: request.method ?? '',
    path: request.url ?? '',
    authorization: request.headers.authorization,
    isAbandoned: false,
  };
  const body = Buffer.concat(parts);
  if (!type.startsWith('multipart/'))
    return { ...known, fields: body.length === 0 ? {} : JSON.parse(body.toString()), files: [] };
  const form = [...(await new Response(body, { headers: { 'content-type': type } }).formData()).entries()];
  const files = await Promise.all(
    form.flatMap(([field, value]) =>
      typeof value === 'string'
        ? []
        : [
            value
              .arrayBuffer()
              .then((bytes) => ({ field, name: value.name, type: value.type, bytes: new Uint8Array(bytes) })),
          ],
    ),
  );
  return { ...known, fields: Object.fromEntries(form.filter(([, value]) => typeof value === 'string')), files };
}
