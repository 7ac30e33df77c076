/** What comes with a request: JSON, or `payload_json` with files (docs: "Uploading Files"). */
import sharp from 'sharp';
import { z } from 'zod';
import type { StoredFile } from './model.ts';
import { refusals } from './refusal.ts';

/** A body that was read. */
export type ReadBody = { readonly json: unknown; readonly uploads: readonly StoredFile[] };

const list = z.object({
  attachments: z
    .array(z.object({ id: z.coerce.string(), filename: z.string().optional(), description: z.string().nullish() }))
    .nullish(),
});

/** A file with what its bytes are. */
export async function storedFile(
  id: string,
  name: string,
  bytes: Uint8Array,
  description?: string,
): Promise<StoredFile> {
  const header = await sharp(bytes)
    .metadata()
    .catch(() => undefined);
  return { id, name, bytes, description, width: header?.width, height: header?.height, format: header?.format };
}

/** Interaction callbacks nest the message under `data`. */
function listOf(json: unknown) {
  const holder = z.object({ data: z.unknown() }).safeParse(json);
  const parsed = list.safeParse(holder.success && holder.data.data ? holder.data.data : json);
  return parsed.success ? (parsed.data.attachments ?? []) : [];
}

/** Reads a body by its content type. */
export async function readUpload(bytes: Uint8Array, contentType: string, newId: () => string): Promise<ReadBody> {
  if (bytes.length === 0) return { json: undefined, uploads: [] };
  if (!contentType.startsWith('multipart/form-data'))
    return { json: JSON.parse(Buffer.from(bytes).toString()), uploads: [] };
  const form = await new Response(Buffer.from(bytes), { headers: { 'content-type': contentType } }).formData();
  const payload = form.get('payload_json');
  const json: unknown = typeof payload === 'string' ? JSON.parse(payload) : {};
  const described = listOf(json);
  const uploads: StoredFile[] = [];
  for (const [field, value] of form) {
    if (typeof value === 'string') continue;
    const [, index] = /^files\[(\d+)\]$/.exec(field) ?? [];
    if (index === undefined) throw refusals.invalidForm(`${field}: files are named files[n]`);
    const entry = described.find(({ id }) => id === index);
    const content = new Uint8Array(await value.arrayBuffer());
    uploads.push(await storedFile(newId(), entry?.filename ?? value.name, content, entry?.description ?? undefined));
  }
  return { json, uploads };
}
