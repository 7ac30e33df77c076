/** A proxy between page and server that can break off in the middle of an answer, or be down. */
import { createServer, request } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** The proxy. */
export type BreakableProxy = {
  readonly url: string;
  /** Breaks off the next answer to `POST /chat` in the middle of its first picture. */
  breakInPicture(): void;
  /** Answers nothing until `comeBack`. */
  goDown(): void;
  comeBack(): void;
  close(): Promise<void>;
};

/** Bytes of an answer: more than all its stages, and less than one picture. */
const inPicture = 20_000;

/** Opens a proxy to a server. */
export async function openBreakableProxy(target: string): Promise<BreakableProxy> {
  let allowance = Number.POSITIVE_INFINITY;
  let isDown = false;
  const sockets = new Set<Socket>();
  const server = createServer((incoming, outgoing) => {
    const isChat = incoming.url === '/chat';
    if (isDown) return void outgoing.destroy();
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
        // What was received before the break is delivered, as on a real connection.
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
    breakInPicture: () => {
      allowance = inPicture;
    },
    goDown: () => {
      isDown = true;
      for (const socket of sockets) socket.destroy();
    },
    comeBack: () => {
      isDown = false;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
