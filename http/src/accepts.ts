/** Content negotiation, as far as Vizzy needs it. */
import type { IncomingHttpHeaders } from 'node:http';

/** Whether the client names this media type. A client that takes anything, as curl does, does not name it. */
export function accepts(headers: IncomingHttpHeaders, mediaType: string): boolean {
  const { accept } = headers;
  if (accept === undefined) return false;
  return accept
    .toLowerCase()
    .split(',')
    .some((item) => {
      const [name = '', ...parameters] = item.split(';').map((part) => part.trim());
      return name === mediaType && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter));
    });
}
