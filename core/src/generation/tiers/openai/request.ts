/** The request of one shot, and what a server has refused to be told. */
import { isVizzyError } from '../../../errors.ts';
import type { ImageAbilities, Shot } from '../../../image.ts';
import { positivePrompt } from '../../positive-prompt.ts';
import type { ServerAddresses } from './addresses.ts';
import { shapeFor, sizeFor } from './sizes.ts';

/** Under which name a photo is sent. */
type PhotoField = 'image' | 'image[]';

/** A request, and which of the parts that servers refuse are in it. */
export type ServerRequest = {
  readonly url: string;
  readonly init: { readonly headers: Record<string, string>; readonly body: string | FormData };
  /** `768x512`; absent when no size is asked for. */
  readonly size?: string;
  readonly hasFormat: boolean;
  /** Absent when there is no photo. */
  readonly photoField?: PhotoField;
};

/** Builds requests, and learns from refusals what a server does not take. */
export interface RequestBuilder {
  build(shot: Shot, photoField?: PhotoField): ServerRequest;
  /**
   * After a refused request: the name to send the photo under when another request may be taken, or `true` when it differs in
   * other parts; `false` when there is nothing to leave out. What was refused was not drawn, so nothing is paid twice.
   */
  learn(error: unknown, refused: ServerRequest): PhotoField | boolean;
  /** Remembers what a server took. */
  succeed(taken: ServerRequest): void;
}

/** What requests are built from. */
export type RequestSettings = {
  readonly addresses: ServerAddresses;
  readonly key?: string;
  readonly model?: string;
  readonly sizes: ImageAbilities['sizes'];
};

/** Models that always answer with base64, and refuse to be asked for it: 400 `Unknown parameter: 'response_format'`. */
const refusesFormat = /gpt-image|chatgpt-image/i;

/** Refused sizes after which none is asked for: the server has sizes of its own. */
const mostRefusedSizes = 4;

/** What stable-diffusion.cpp takes for settings when it stands in a prompt: steps, sizes and numbers of pictures without limits. */
const settingsTag = /<\/?sd_cpp_extra_args>/gi;

/** What is sent in both forms; a seed and a negative prompt cannot be said. */
const fieldsOf = (shot: Shot, model: string | undefined) => ({
  ...(model === undefined ? {} : { model }),
  prompt: positivePrompt(shot).replaceAll(settingsTag, ' '),
  n: 1,
});

function formOf(
  fields: Readonly<Record<string, string | number>>,
  photo: Uint8Array,
  photoField: PhotoField,
): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, String(value));
  // With a name and its type: OpenAI answers 400 `unsupported mimetype ('application/octet-stream')` without.
  form.set(photoField, new File([Uint8Array.from(photo)], 'photo.png', { type: 'image/png' }));
  return form;
}

/** A builder for one server. */
export function createRequestBuilder({ addresses, key, model, sizes }: RequestSettings): RequestBuilder {
  const authorization: Record<string, string> = key === undefined ? {} : { authorization: `Bearer ${key}` };
  const refusedSizes = new Set<string>();
  let hasFormat = !addresses.takesShapes && !refusesFormat.test(model ?? '');
  // OpenAI, vLLM-Omni and today's stable-diffusion.cpp take both; older ones of the last only `image[]`, most others only `image`.
  let usualField: PhotoField = 'image';

  function sizeFields(shot: Shot): { size?: string; aspect_ratio?: string } {
    if (addresses.takesShapes) return { aspect_ratio: shapeFor(shot) };
    const { width, height } = sizeFor(shot, sizes);
    const size = `${width}x${height}`;
    return refusedSizes.has(size) || refusedSizes.size >= mostRefusedSizes ? {} : { size };
  }

  return {
    build(shot, photoField = usualField) {
      const size = sizeFields(shot);
      const format = hasFormat ? { response_format: 'b64_json' } : {};
      const fields = { ...fieldsOf(shot, model), ...size, ...format };
      const sent = { hasFormat, ...(size.size === undefined ? {} : { size: size.size }) };
      if (shot.source && addresses.edits !== undefined)
        return {
          ...sent,
          url: addresses.edits,
          photoField,
          init: { headers: authorization, body: formOf(fields, shot.source, photoField) },
        };
      const headers = { ...authorization, 'content-type': 'application/json' };
      return { ...sent, url: addresses.generations, init: { headers, body: JSON.stringify(fields) } };
    },
    learn(error, refused) {
      const isRefused = isVizzyError(error) && (error.status === 400 || error.status === 422);
      if (!isRefused) return false;
      if (error.parameter === 'response_format' && refused.hasFormat) {
        hasFormat = false;
        return true;
      }
      if (error.parameter === 'size' && refused.size !== undefined) {
        // Without a size a server draws in its own; `auto` means the same, but only at OpenAI.
        refusedSizes.add(refused.size);
        return true;
      }
      const isAboutPhoto = error.parameter === 'image' || error.parameter === 'image[]';
      if (!isAboutPhoto || refused.photoField === undefined) return false;
      return refused.photoField === 'image' ? 'image[]' : 'image';
    },
    succeed({ photoField = usualField }) {
      usualField = photoField;
    },
  };
}
