/** The picture among what a Space's endpoint gave back: a file of the Space itself, or one inside the answer. */
import { VizzyError } from '../../../errors.ts';
import { failureFor } from '../../failure.ts';
import { bytesOfBase64, type CheckedPicture, checkGivenPicture } from '../../read-picture.ts';
import { givesPicture } from './space-endpoint.ts';

/** Where files of a Space lie. */
export type FilePlace = {
  /** The Space's own address. */
  readonly base: URL;
  /** What comes before the routes of its API: `/gradio_api` since Gradio 5. */
  readonly apiPrefix: string;
};

/** A file as Gradio names it. */
type NamedFile = { readonly url?: unknown; readonly path?: unknown };

/** Lists in lists: a gallery of pairs is two deep. */
const deepest = 3;

/** The file in a value: the value itself, `image` of a gallery's entry, the first of a list, the second half of a comparison. */
function fileIn(value: unknown, component: string, depth = 0): string | NamedFile | undefined {
  if (typeof value === 'string' && value !== '') return value;
  if (typeof value !== 'object' || value === null || depth > deepest) return undefined;
  if (Array.isArray(value)) return fileIn(/slider/i.test(component) ? value.at(-1) : value[0], component, depth + 1);
  if ('image' in value) return fileIn(value.image, component, depth + 1);
  return 'url' in value || 'path' in value ? value : undefined;
}

/** The address that a file is named by; its path on the Space's disk, where it has no address. */
function addressOf(file: string | NamedFile, { base, apiPrefix }: FilePlace): string | undefined {
  if (typeof file === 'string') return file;
  if (typeof file.url === 'string' && file.url !== '') return file.url;
  if (typeof file.path !== 'string' || file.path === '') return undefined;
  return `${base.origin}${base.pathname.replace(/\/$/, '')}${apiPrefix}/file=${encodeURI(file.path)}`;
}

/** The address of a file when it is one of the Space's own; undefined for every other one. */
export function ownFile(address: string, { base, apiPrefix }: FilePlace): URL | undefined {
  if (!URL.canParse(address, base.href)) return undefined;
  const url = new URL(address, base);
  const root = base.pathname.replace(/\/$/, '');
  const places = new Set([apiPrefix, '/gradio_api', ''].map((prefix) => `${root}${prefix}/file=`));
  const isOwn = url.origin === base.origin && url.username === '' && url.password === '';
  return isOwn && [...places].some((place) => url.pathname.startsWith(place)) ? url : undefined;
}

/** Another picture would be drawn only to lie behind the same door. */
const final = (problem: string, cause?: unknown) => failureFor('bad-answer', problem, { cause });

/**
 * The picture of an endpoint's outputs, whose components are `returns`. `fetchIt` fetches from the Space alone. Throws `bad-answer`,
 * which is final, when there is none, or when it lies anywhere else.
 */
export async function readSpacePicture(
  outputs: readonly unknown[],
  returns: readonly string[],
  place: FilePlace,
  fetchIt: (address: URL) => Promise<Response>,
): Promise<CheckedPicture> {
  const at = returns.findIndex((component) => givesPicture(component));
  const file = fileIn(outputs[at], returns[at] ?? '');
  const address = file === undefined ? undefined : addressOf(file, place);
  if (address === undefined) throw final('the Space answered without a picture');
  if (address.startsWith('data:image/')) return checkGivenPicture(bytesOfBase64(address));
  const own = ownFile(address, place);
  if (!own) throw final('the Space names an address for the picture that is none of its own files; it was not fetched');
  let response: Response;
  try {
    response = await fetchIt(own);
  } catch (error) {
    if (!(error instanceof VizzyError)) throw error;
    throw final('the Space did not hand out the file of the picture', error);
  }
  if (!response.headers.get('content-type')?.startsWith('image/')) throw final('the file of the picture is no image');
  return checkGivenPicture(new Uint8Array(await response.arrayBuffer()));
}
