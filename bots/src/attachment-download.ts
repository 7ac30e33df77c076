/** Rules for downloading pictures that people attached: from the platform's own hosts only, and up to a size. */

/** Test doubles and proxies run on loopback; every other host needs TLS. */
const isLoopback = (host: string) => /^(127\.\d+\.\d+\.\d+|localhost|\[::1\])$/.test(host);

/** The URL of an attachment, if it may be fetched; `hosts` may name a port. */
export function allowedUrl(address: string | undefined, hosts: readonly string[]): URL | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  const isListed = hosts.includes(url.host) || hosts.includes(url.hostname);
  const isSafe = url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname));
  return isListed && isSafe && !url.username ? url : undefined;
}

/** Reads a body of at most `maxBytes`; undefined if it is larger. */
export async function readBody(body: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > maxBytes) return undefined;
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}
