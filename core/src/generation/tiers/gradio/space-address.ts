/** Where a Space is, who may get the token, and what the hub says when it does not answer. */
import { z } from 'zod';
import { isVizzyError } from '../../../errors.ts';
import type { FailureReason } from '../../../service-failure.ts';
import { checkedFetch } from '../../checked-fetch.ts';
import { failureFor } from '../../failure.ts';
import { readJson } from '../../read-picture.ts';

/** Which Space is asked, and the hub that knows it. */
export type SpaceReference = {
  /** `owner/name`, or an address without a slash at its end. */
  readonly space: string;
  /** Without a slash at its end. */
  readonly hubUrl: string;
  /** For private Spaces and for the account's share of ZeroGPU. */
  readonly token?: string;
};

/** The hub whose Spaces lie on hf.space. */
const realHub = 'https://huggingface.co';

/** The domain of Spaces. */
const spaceDomain = '.hf.space';

const isOnSpaceDomain = ({ protocol, hostname, port, username }: URL) =>
  protocol === 'https:' && hostname.endsWith(spaceDomain) && port === '' && username === '';

/** The header that says who asks, for hosts of hf.space alone: any other address never sees the token. */
export const authorizationFor = (address: URL, token: string | undefined): Readonly<Record<string, string>> =>
  token !== undefined && isOnSpaceDomain(address) ? { authorization: `Bearer ${token}` } : {};

const isName = (space: string) => !space.includes('://');

const pathOf = (name: string) => name.split('/').map(encodeURIComponent).join('/');

const askHub = async (path: string, { hubUrl, token }: SpaceReference, signal: AbortSignal) => {
  const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
  return readJson(await checkedFetch(`${hubUrl}/api/spaces/${path}`, { headers, signal }));
};

const hostSchema = z.looseObject({ host: z.url({ protocol: /^https?$/ }) });

/** Whether a host that a hub names may be asked: the real one names only hosts of hf.space. */
export const isHostOf = (hubUrl: string, address: URL): boolean => hubUrl !== realHub || isOnSpaceDomain(address);

/** The address of a Space. Throws a `VizzyError` when the hub does not know it, or names a host that is none of its own. */
export async function findSpace(reference: SpaceReference, signal: AbortSignal): Promise<URL> {
  if (!isName(reference.space)) return new URL(reference.space);
  const answer = hostSchema.safeParse(await askHub(`${pathOf(reference.space)}/host`, reference, signal));
  if (!answer.success) throw failureFor('bad-answer', 'the hub does not say where the Space is');
  const address = new URL(answer.data.host);
  if (!isHostOf(reference.hubUrl, address))
    throw failureFor('bad-answer', `the hub names a host for the Space that is not on ${spaceDomain}`);
  return address;
}

const stageSchema = z.looseObject({ runtime: z.looseObject({ stage: z.string().regex(/^[A-Z_]{1,40}$/) }) });

/** Stages in which a Space comes up by itself: asking a sleeping one wakes it. */
const comingUp: ReadonlySet<string> = new Set(['SLEEPING', 'STOPPED', 'BUILDING', 'APP_STARTING']);

/** Stages in which it answers. */
const running: ReadonlySet<string> = new Set(['RUNNING', 'RUNNING_BUILDING', 'RUNNING_APP_STARTING']);

/** Milliseconds after which a Space that comes up is asked again; small ones take about that long. */
const untilUp = 30_000;

/** Failures that may come from a Space that is not up; its host then answers with pages of the hub's own. */
const mayBeDown: ReadonlySet<FailureReason> = new Set([
  'unreachable',
  'service-error',
  'bad-answer',
  'no-such-model',
  'busy',
  'loading',
]);

/** Where the hub tells about the Space; undefined for one that is not on the hub. */
function placeOnHub(space: string): string | undefined {
  if (isName(space)) return pathOf(space);
  const address = new URL(space);
  return isOnSpaceDomain(address) ? `by-subdomain/${address.hostname.slice(0, -spaceDomain.length)}` : undefined;
}

async function askStage(reference: SpaceReference, signal: AbortSignal): Promise<string | undefined> {
  const place = placeOnHub(reference.space);
  if (place === undefined) return undefined;
  try {
    const answer = stageSchema.safeParse(await askHub(place, reference, signal));
    return answer.success ? answer.data.runtime.stage : undefined;
  } catch (error) {
    // The failure that made us ask says more than one of the hub.
    if (isVizzyError(error)) return undefined;
    throw error;
  }
}

/** Why a Space failed, once the hub has told whether it is asleep, paused or broken; else the error as it is. */
export async function explainByStage(error: unknown, reference: SpaceReference, signal: AbortSignal): Promise<unknown> {
  if (signal.aborted || !isVizzyError(error) || error.reason === undefined || !mayBeDown.has(error.reason))
    return error;
  const stage = await askStage(reference, signal);
  if (stage === undefined || running.has(stage)) return error;
  if (comingUp.has(stage))
    return failureFor('loading', `the Space is coming up (${stage})`, { isRetryable: true, retryAfter: untilUp });
  return failureFor('unreachable', `the Space is not running (${stage})`);
}
