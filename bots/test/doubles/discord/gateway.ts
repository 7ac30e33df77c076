/** The double's gateway (docs: "Gateway"): hello, heartbeat, identify, ready, dispatches, resume, and how it goes wrong. */
import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { z } from 'zod';
import type { Json } from './wire.ts';

/** Intents by their bits (docs: "Gateway Intents"). */
export const intent = {
  guilds: 1 << 0,
  members: 1 << 1,
  presences: 1 << 8,
  guildMessages: 1 << 9,
  directMessages: 1 << 12,
  messageContent: 1 << 15,
} as const;

const privileged = intent.members | intent.presences | intent.messageContent;
const known = (1 << 26) - 1;

const identify = z.object({
  token: z.string(),
  intents: z.int(),
  properties: z.object({ os: z.string(), browser: z.string(), device: z.string() }),
  shard: z.tuple([z.int(), z.int()]).optional(),
});
const resume = z.object({ token: z.string(), session_id: z.string(), seq: z.int() });
const packet = z.object({ op: z.int(), d: z.unknown() });

type Session = {
  readonly id: string;
  readonly intents: number;
  readonly shard: number;
  readonly shards: number;
  /** Everything dispatched, for a resume. */
  readonly sent: { readonly t: string; readonly d: Json; readonly s: number }[];
  socket: WebSocket | undefined;
};

/** An event on its way to the sessions that may have it. */
export type Dispatch = {
  readonly name: string;
  /** The server it happened in; null for direct messages, which go to the first shard. */
  readonly guildId: string | null;
  /** Intents of which one is needed; 0: none is. */
  readonly needs: number;
  /** What is told, by what the session may read. */
  readonly body: (canRead: boolean) => Json;
};

/** The gateway. */
export interface Gateway {
  readonly identifies: readonly { readonly intents: number; readonly shard: number }[];
  readonly resumes: number;
  readonly connected: number;
  dispatch(event: Dispatch): void;
  /** Breaks every connection, as a network does; sessions can be resumed. */
  drop(): void;
  /** The next time that each session is taken up again, it is void the moment after: before the client has read that it was. */
  voidResumed(): void;
  /** Asks every client to reconnect. */
  requestReconnect(): void;
  /** Tells every client that its session is void. */
  invalidate(isResumable: boolean): void;
  close(): void;
}

/** What it needs to know. */
export type GatewayOptions = {
  readonly token: string;
  /** Privileged intents that are switched on in the portal. */
  readonly grantedIntents: number;
  readonly heartbeat: number;
  readonly url: () => string;
  readonly ready: () => { readonly user: Json; readonly application: Json };
  /** Servers of a shard: told as unavailable in READY, then whole. */
  readonly guilds: () => readonly { readonly id: string; readonly body: Json }[];
  readonly tell: () => void;
};

/** Opens it on the server that also answers REST. */
export function openGateway(server: Server, options: GatewayOptions): Gateway {
  const { token, grantedIntents, heartbeat, tell } = options;
  const sockets = new WebSocketServer({ server, path: '/gateway/' });
  const sessions = new Map<string, Session>();
  const identifies: { intents: number; shard: number }[] = [];
  const doomed = new Set<Session>();
  let resumes = 0;

  const send = (socket: WebSocket | undefined, op: number, d: unknown, rest: object = {}) => {
    if (socket && socket.readyState === socket.OPEN) socket.send(JSON.stringify({ op, d, ...rest }));
  };
  const emit = (session: Session, t: string, d: Json) => {
    const s = session.sent.length + 1;
    session.sent.push({ t, d, s });
    send(session.socket, 0, d, { t, s });
  };
  const belongs = ({ shard, shards }: Session, guildId: string | null) =>
    guildId === null ? shard === 0 : Number((BigInt(guildId) >> 22n) % BigInt(shards)) === shard;

  function start(socket: WebSocket, d: unknown): Session | undefined {
    const parsed = identify.safeParse(d);
    if (!parsed.success) return refuse(socket, 4002, 'Error while decoding payload.');
    const { intents, shard: [shard, shards] = [0, 1] } = parsed.data;
    if (parsed.data.token !== token) return refuse(socket, 4004, 'Authentication failed.');
    if (intents & ~known) return refuse(socket, 4013, 'Invalid intent(s).');
    if (intents & privileged & ~grantedIntents) return refuse(socket, 4014, 'Disallowed intent(s).');
    if (shard >= shards) return refuse(socket, 4010, 'Invalid shard.');
    const session: Session = { id: `session-${sessions.size + 1}`, intents, shard, shards, sent: [], socket };
    sessions.set(session.id, session);
    identifies.push({ intents, shard });
    const own = options.guilds().filter(({ id }) => belongs(session, id));
    emit(session, 'READY', {
      v: 10,
      ...options.ready(),
      session_id: session.id,
      resume_gateway_url: options.url(),
      guilds: own.map(({ id }) => ({ id, unavailable: true })),
      shard: [shard, shards],
    });
    if (intents & intent.guilds) for (const { body } of own) emit(session, 'GUILD_CREATE', body);
    tell();
    return session;
  }

  function refuse(socket: WebSocket, code: number, reason: string): undefined {
    socket.close(code, reason);
  }

  function goOn(socket: WebSocket, d: unknown): Session | undefined {
    const parsed = resume.safeParse(d);
    if (!parsed.success) return refuse(socket, 4002, 'Error while decoding payload.');
    if (parsed.data.token !== token) return refuse(socket, 4004, 'Authentication failed.');
    const session = sessions.get(parsed.data.session_id);
    if (!session) {
      send(socket, 9, false);
      return undefined;
    }
    session.socket = socket;
    resumes += 1;
    for (const { t, d, s } of session.sent.filter(({ s }) => s > parsed.data.seq)) send(socket, 0, d, { t, s });
    emit(session, 'RESUMED', {});
    if (doomed.delete(session)) send(socket, 9, false);
    tell();
    return session;
  }

  sockets.on('connection', (socket, request) => {
    const { searchParams } = new URL(request.url ?? '', 'http://localhost');
    if (searchParams.get('v') !== '10' || searchParams.get('encoding') !== 'json')
      return socket.close(4012, 'Invalid API version.');
    let session: Session | undefined;
    // A client whose heart stops is dead (docs: "Sending Heartbeats").
    const patience = setTimeout(() => socket.close(4009, 'Session timed out.'), heartbeat * 2).unref();
    socket.on('message', (data) => {
      const { op, d } = packet.parse(JSON.parse(String(data)));
      if (op === 1) {
        patience.refresh();
        send(socket, 11, null);
      } else if (op === 2) session = session ? refuse(socket, 4005, 'Already authenticated.') : start(socket, d);
      else if (op === 6) session = goOn(socket, d);
      else if (!session) refuse(socket, 4003, 'Not authenticated.');
    });
    socket.on('close', () => {
      clearTimeout(patience);
      if (session?.socket === socket) session.socket = undefined;
      tell();
    });
    send(socket, 10, { heartbeat_interval: heartbeat });
  });

  const live = () => [...sessions.values()].filter(({ socket }) => socket !== undefined);
  return {
    identifies,
    get resumes() {
      return resumes;
    },
    get connected() {
      return live().length;
    },
    dispatch({ name, guildId, needs, body }) {
      for (const session of sessions.values())
        if (belongs(session, guildId) && (needs === 0 || session.intents & needs))
          emit(session, name, body((session.intents & intent.messageContent) !== 0));
    },
    drop() {
      for (const { socket } of live()) socket?.terminate();
    },
    voidResumed() {
      for (const session of live()) doomed.add(session);
    },
    requestReconnect() {
      for (const { socket } of live()) send(socket, 7, null);
    },
    invalidate(isResumable) {
      for (const session of live()) {
        send(session.socket, 9, isResumable);
        if (!isResumable) sessions.delete(session.id);
      }
    },
    close() {
      for (const client of sockets.clients) client.terminate();
      sockets.close();
    },
  };
}
