/** `fetch` for the client of a language model: as careful as that of the picture services, and for words, not pictures. */
import { checkedFetch } from './checked-fetch.ts';
import { builtInRouter } from './tiers/hugging-face/request.ts';

/** Bytes of an answer: fifty times the longest story with all that a model thinks before it. */
const longestChat = 1024 * 1024;

const addressOf = (input: Parameters<typeof fetch>[0]) => (input instanceof Request ? input.url : String(input));

/**
 * A `fetch` that is bounded, follows no redirect, and throws a `VizzyError` with a reason for every answer that is no success.
 * What the client sends to the router it has built in goes to `routerUrl`. An answer of more than `longest` bytes is cut off.
 */
export function createChatFetch(routerUrl: string, longest: number = longestChat): typeof fetch {
  return (input, init) => {
    const address = addressOf(input);
    const isForRouter = address.startsWith(`${builtInRouter}/`);
    const url = isForRouter ? routerUrl + address.slice(builtInRouter.length) : address;
    return checkedFetch(url, init, fetch, longest);
  };
}
