/** The models that an image server says it has. */
import { z } from 'zod';
import { isVizzyError } from '../../../errors.ts';
import type { FailureReason } from '../../../service-failure.ts';
import { checkedFetch } from '../../checked-fetch.ts';

const listSchema = z.looseObject({ data: z.array(z.looseObject({ id: z.string() })) });

/** Servers without a list answer so, and keys that may draw but not list; pictures may work all the same. */
const withoutList: ReadonlySet<FailureReason> = new Set([
  'no-such-model',
  'parameter-refused',
  'permission-missing',
  'redirected',
  'service-error',
]);

/**
 * Asks for the list; undefined when there is none to be had. Throws a `VizzyError` when the server cannot be reached or refuses
 * the key.
 */
export async function fetchListedModels(
  url: string,
  key: string | undefined,
  signal: AbortSignal,
): Promise<readonly string[] | undefined> {
  const headers = key === undefined ? {} : { authorization: `Bearer ${key}` };
  try {
    const response = await checkedFetch(url, { headers, signal });
    const list = listSchema.safeParse(JSON.parse(await response.text()));
    return list.success ? list.data.data.map(({ id }) => id) : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    if (isVizzyError(error) && error.reason !== undefined && withoutList.has(error.reason)) return undefined;
    throw error;
  }
}
