/** Pictures that lie at an address which a provider's answer names. The only place where such an address is fetched. */
import { VizzyError } from '../../../errors.ts';
import { checkedFetch } from '../../checked-fetch.ts';
import { failureFor } from '../../failure.ts';
import { bytesOfBase64, type CheckedPicture, checkGivenPicture } from '../../read-picture.ts';

/** Domains that pictures of a provider may lie on, with every host below them. */
const domains: Readonly<Record<string, string>> = { 'fal-ai': 'fal.media', replicate: 'replicate.delivery' };

function parse(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}

/** Whether an address may be fetched: over TLS, on the default port, without a user, on a host of the provider. */
export function isAllowedAddress(address: string, provider: string): boolean {
  const domain = domains[provider];
  const url = parse(address);
  if (!url || domain === undefined) return false;
  const isTheirs = url.hostname === domain || url.hostname.endsWith(`.${domain}`);
  return isTheirs && url.protocol === 'https:' && url.port === '' && url.username === '' && url.password === '';
}

/** Bytes of a picture, or of the start of anything: what its first bytes say, not what it is called. */
async function fetchPicture(address: string, signal: AbortSignal, fetchIt: typeof fetch): Promise<CheckedPicture> {
  const final = (problem: string, cause?: unknown) =>
    failureFor('bad-answer', `the address of the picture ${problem}`, { cause });
  let response: Response;
  try {
    // Without the token: it is for the router alone.
    response = await checkedFetch(address, { signal, headers: { accept: 'image/*' } }, fetchIt);
  } catch (error) {
    if (signal.aborted || !(error instanceof VizzyError)) throw error;
    // Another job would be paid for once more, to lie behind the same door.
    throw final('did not answer with it', error);
  }
  if (!response.headers.get('content-type')?.startsWith('image/')) throw final('is no image');
  return checkGivenPicture(new Uint8Array(await response.arrayBuffer()));
}

/** The picture that an answer names: embedded as a data address, or on a host of the provider. Throws `bad-answer` for all others. */
export async function readNamedPicture(
  named: unknown,
  provider: string,
  signal: AbortSignal,
  fetchIt: typeof fetch,
): Promise<CheckedPicture> {
  if (typeof named !== 'string' || named === '') throw failureFor('bad-answer', 'the answer names no picture');
  if (named.startsWith('data:image/')) return checkGivenPicture(bytesOfBase64(named));
  if (!isAllowedAddress(named, provider))
    throw failureFor(
      'bad-answer',
      `the answer names an address that is not on a host of ${provider}; it was not fetched`,
    );
  return fetchPicture(named, signal, fetchIt);
}
