/** A wire between page and server that can be cut in the middle of an answer: a proxy on a loopback socket. */
import { createServer, request } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** The wire. */
export type Wire = {
  readonly url: string;
  /** Cuts the next answer to `POST /chat` after so many bytes. */
  cutAfter(bytes: number): void;
  /** From now on nobody answers, until `mend`. */
  cut(): void;
  mend(): void;
  close(): Promise<void>;
};

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
        setTimeout(() => outgoing.destroy(), 50);
      });
      answer.on('end', () => outgoing.end());
    });
    onward.on('error', () => outgoing.destroy());
    outgoing.on('close', () => onward.destroy());
    incoming.pipe(onward);
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    cutAfter: (bytes) => {
      allowance = bytes;
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
