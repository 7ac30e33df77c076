/** What each kind of image server refuses. */
import type { ImageServerKind, ImageServerOptions, ImageServerRequest } from './image-server-request.ts';

/** What a request is checked against. */
export type ImageServerRules = Required<Omit<ImageServerOptions, 'key'>> & { readonly key: string | undefined };

/** A refusal, as it is written. */
export type Refusal = { readonly status: number; readonly body: unknown };

/** A refusal as OpenAI writes it. */
export const openAiRefusal = (status: number, message: string, param: string | null, code: string): Refusal => ({
  status,
  body: { error: { message, type: 'invalid_request_error', param, code } },
});

/** What OpenAI's images take, by model; its reference of images. */
const openAiParameters = [
  'model',
  'prompt',
  'n',
  'size',
  'quality',
  'background',
  'output_format',
  'moderation',
  'user',
];
const openAiSizes: Readonly<Record<string, readonly string[]>> = {
  'gpt-image-1': ['auto', '1024x1024', '1536x1024', '1024x1536'],
  'dall-e-3': ['1024x1024', '1792x1024', '1024x1792'],
};

function refuseAtOpenAi({ fields, files, path }: ImageServerRequest, { model }: ImageServerRules): Refusal | undefined {
  const takesFormat = model.startsWith('dall-e');
  const unknown = Object.keys(fields).find(
    (name) => !openAiParameters.includes(name) && !(takesFormat && name === 'response_format'),
  );
  if (unknown) return openAiRefusal(400, `Unknown parameter: '${unknown}'.`, unknown, 'unknown_parameter');
  if (fields['model'] !== model)
    return openAiRefusal(404, `The model '${fields['model']}' does not exist.`, null, 'model_not_found');
  const sizes = openAiSizes[model] ?? openAiSizes['gpt-image-1'] ?? [];
  const { size = 'auto' } = fields;
  if (size !== 'auto' && !sizes.includes(String(size)))
    return openAiRefusal(
      400,
      `Invalid value: '${size}'. Supported values are: ${sizes.map((one) => `'${one}'`).join(', ')}.`,
      'size',
      'invalid_value',
    );
  if (!path.endsWith('/edits')) return undefined;
  const [photo] = files;
  if (!photo) return openAiRefusal(400, "Missing required parameter: 'image'.", 'image', 'missing_required_parameter');
  if (photo.type === 'image/png') return undefined;
  const formats = "Supported file formats are 'image/jpeg', 'image/png', and 'image/webp'.";
  const message = `Invalid file 'image': unsupported mimetype ('${photo.type}'). ${formats}`;
  return openAiRefusal(400, message, 'image', 'unsupported_file_mimetype');
}

/** stable-diffusion.cpp: one sentence. */
function refuseAtCpp({ fields, files, path }: ImageServerRequest, { isOlder }: ImageServerRules): Refusal | undefined {
  if (!fields['prompt']) return { status: 400, body: { error: 'prompt required' } };
  if (!path.endsWith('/edits')) return undefined;
  const hasPhoto = files.some(({ field }) => field === 'image[]' || (!isOlder && field === 'image'));
  return hasPhoto ? undefined : { status: 400, body: { error: 'at least one image[] required' } };
}

/** FastAPI. */
function refuseAtOmni({ fields, files, path }: ImageServerRequest, { isOlder }: ImageServerRules): Refusal | undefined {
  const missing = (field: string): Refusal => ({
    status: 422,
    body: { detail: [{ type: 'missing', loc: ['body', field], msg: 'Field required', input: fields }] },
  });
  if (!fields['prompt']) return missing('prompt');
  const wanted = isOlder ? 'image[]' : 'image';
  return path.endsWith('/edits') && !files.some(({ field }) => field === wanted) ? missing('image') : undefined;
}

/** OpenRouter. */
function refuseAtOpenRouter({ fields }: ImageServerRequest, { model }: ImageServerRules): Refusal | undefined {
  if (fields['model'] !== model)
    return { status: 404, body: { error: { message: `No endpoints found for ${fields['model']}.`, code: 404 } } };
  const hasShape = /^\d+:\d+$/.test(String(fields['aspect_ratio']));
  return hasShape ? undefined : { status: 400, body: { error: { message: 'aspect_ratio is invalid', code: 400 } } };
}

/** What each kind refuses of a request to draw; undefined when nothing. */
export const refuseDrawing: Readonly<
  Record<ImageServerKind, (request: ImageServerRequest, rules: ImageServerRules) => Refusal | undefined>
> = {
  openai: refuseAtOpenAi,
  'stable-diffusion.cpp': refuseAtCpp,
  'vllm-omni': refuseAtOmni,
  openrouter: refuseAtOpenRouter,
  'generations-only': () => undefined,
};

/** Whether a kind of server has the address that was asked. */
export function isImageServerAddress({ method, path }: ImageServerRequest, kind: ImageServerKind): boolean {
  if (method === 'GET') {
    if (kind === 'generations-only') return false;
    return path === (kind === 'openrouter' ? '/api/v1/images/models' : '/v1/models');
  }
  if (kind === 'openrouter') return path === '/api/v1/images';
  return path === '/v1/images/generations' || (kind !== 'generations-only' && path === '/v1/images/edits');
}
