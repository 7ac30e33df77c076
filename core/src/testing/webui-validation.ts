/** What a server of AUTOMATIC1111's kind refuses of a request, in the words of FastAPI and of its own. */
import { isPng } from '../png.ts';
import type { ServiceRequest } from './service-socket.ts';

/** A refused request. */
export type WebuiProblem = { readonly status: number; readonly detail: unknown };

/** The types of the fields that are used; all others are ignored. */
const types: Readonly<Record<string, 'string' | 'integer' | 'number' | 'list' | 'dictionary' | 'boolean'>> = {
  prompt: 'string',
  negative_prompt: 'string',
  seed: 'integer',
  steps: 'integer',
  cfg_scale: 'number',
  width: 'integer',
  height: 'integer',
  batch_size: 'integer',
  denoising_strength: 'number',
  init_images: 'list',
  override_settings: 'dictionary',
  override_settings_restore_afterwards: 'boolean',
  force_task_id: 'string',
};

function hasType(value: unknown, type: string): boolean {
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'list') return Array.isArray(value);
  if (type === 'dictionary') return typeof value === 'object' && value !== null && !Array.isArray(value);
  return typeof value === type;
}

/** The first problem of a request; undefined when it is drawn. */
export function problemIn({ path, headers, json }: ServiceRequest): WebuiProblem | undefined {
  if (!headers['content-type']?.includes('json') || typeof json !== 'object' || json === null)
    return { status: 422, detail: [{ type: 'missing', loc: ['body'], msg: 'Field required', input: null }] };
  const fields = json as Readonly<Record<string, unknown>>;
  for (const [name, type] of Object.entries(types)) {
    if (fields[name] === undefined || fields[name] === null || hasType(fields[name], type)) continue;
    const detail = [
      { type: `${type}_type`, loc: ['body', name], msg: `Input should be a valid ${type}`, input: fields[name] },
    ];
    return { status: 422, detail };
  }
  if (!path.includes('img2img')) return undefined;
  const [image] = (fields['init_images'] ?? []) as readonly string[];
  if (image === undefined) return { status: 404, detail: 'Init image not found' };
  const isPicture = isPng(new Uint8Array(Buffer.from(image, 'base64')));
  return isPicture ? undefined : { status: 500, detail: 'Invalid encoded image' };
}
