/** A wire between page and server that can be cut in the middle of an answer: a proxy on a loopback socket. */
import { createServer, request } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** The wire. */
export type Wire = {
  readonly url: string;
  /** Cuts the next answer to `POST /chat` in the middle of its first picture. */
  cutInPicture(): void;
  /** From now on nobody answers, until `mend`. */
  cut(): void;
  mend(): void;
  close(): Promise<void>;
};

/** Bytes of an answer that are more than all its stages, and less than one picture. */
const inPicture = 20_000;

/** Lays one to a server. */
export async function layWire(target: string): Promise<Wire> {
  let allowance = Number.POSITIVE_INFINITY;
  let isCut = false;
  const sockets = new Set<Socket>();
  const server = createServer((incoming, outgoing) => {
    const isChat = incoming.url === '/chat';
    if (isCut) return void outgoing.destroy();
    const { hostname, port } = new URL(target);
    const options = { hostname, port, path: incoming.url, method: incoming.method, headers: incoming.headers };
    const onward = request(options, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      let left = isChat ? allowance : Number.POSITIVE_INFINITY;
      if (isChat) allowance = Number.POSITIVE_INFINITY;
      answer.on('data', (chunk: Buffer) => {
        left -= chunk.length;
        if (left > 0) return void outgoing.write(chunk);
        answer.destroy();
        // What was sent leaves first, as it would on a real wire.
        outgoing.write(chunk.subarray(0, left - 1), () => outgoing.destroy());
      });
      answer.on('end', () => outgoing.end());
    });
    onward.on('error', () => outgoing.destroy());
    outgoing.on('close', () => onward.destroy());
    incoming.pipe(onward);
  });
  // A client that is about to reuse a connection must not find it closed because the machine was busy.
  server.keepAliveTimeout = 0;
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    cutInPicture: () => {
      allowance = inPicture;
    },
    cut: () => {
      isCut = true;
      for (const socket of sockets) socket.destroy();
    },
    mend: () => {
      isCut = false;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
