/** A double of the hosts that providers put pictures on: TLS, under their real names, on a loopback socket. */
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { Agent, buildConnector } from 'undici';
import { pictureHostCertificate, pictureHostKey } from './picture-host-certificate.ts';
import { halfOf, samplePicture } from './pictures.ts';

/** What is there at an address. */
export type HostedAnswer = 'picture' | 'page' | 'half' | 'redirect' | 'gone' | 'hang' | 'huge';

/** The double. */
export interface PictureHostDouble {
  /** `fetch`, for which every name leads to this double; what it presents must still fit the name. */
  readonly fetch: typeof fetch;
  /** What was asked for, in order. */
  readonly requests: readonly { readonly host: string; readonly path: string; readonly hasToken: boolean }[];
  /** What every address answers, until told otherwise. */
  always(answer: HostedAnswer): void;
  close(): Promise<void>;
}

/** Bytes that are more than any picture. */
const tooMany = 33 * 1024 * 1024;

/** Starts a double on a free port. */
export async function openPictureHostDouble(): Promise<PictureHostDouble> {
  const requests: { host: string; path: string; hasToken: boolean }[] = [];
  let usual: HostedAnswer = 'picture';
  const picture = await samplePicture('png', 768);
  const server = createServer({ cert: pictureHostCertificate, key: pictureHostKey }, (request, response) => {
    requests.push({
      host: request.headers.host ?? '',
      path: request.url ?? '',
      hasToken: request.headers.authorization !== undefined,
    });
    const send = (status: number, headers: Record<string, string>, body?: Uint8Array | string) =>
      response.writeHead(status, headers).end(body);
    const answers: Readonly<Record<HostedAnswer, () => void>> = {
      picture: () => send(200, { 'content-type': 'image/png' }, picture),
      page: () => send(200, { 'content-type': 'text/html' }, '<!doctype html><title>Sign in</title>'),
      half: () => send(200, { 'content-type': 'image/png' }, halfOf(picture)),
      redirect: () => send(302, { location: 'https://evil.example/picture.png' }),
      gone: () => send(404, { 'content-type': 'text/plain' }, 'no such file'),
      hang: () => {},
      huge: () => send(200, { 'content-type': 'image/png' }, Buffer.alloc(tooMany)),
    };
    answers[usual]();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const connect = buildConnector({ ca: pictureHostCertificate });
  const dispatcher = new Agent({
    connect: (options, callback) =>
      connect({ ...options, hostname: '127.0.0.1', port: String(port), servername: options.hostname }, callback),
  });
  return {
    fetch(input, init) {
      // Node's own types of `fetch` know an older dispatcher.
      const options: object = { ...init, dispatcher };
      return fetch(input, options);
    },
    requests,
    always: (answer) => {
      usual = answer;
    },
    async close() {
      await dispatcher.destroy();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
