/** A double of Discord on a loopback socket: REST v10, the gateway and the files, with Discord's own rules as hard errors. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { accountOf } from './account-of.ts';
import { eventsOf } from './events.ts';
import type { FaultPlan } from './faults.ts';
import { type Gateway, openGateway } from './gateway.ts';
import { createInteractions, type Interaction } from './interactions.ts';
import { type Channel, channelType, type Guild, lookOf, type Message, type StoredFile } from './model.ts';
import { usualPermissions } from './permissions.ts';
import { createPerson, type Person, type Stage } from './person.ts';
import { createRest, type RecordedRequest } from './rest.ts';
import { applicationRoutes } from './routes/application.ts';
import { channelRoutes } from './routes/channels.ts';
import { interactionRoutes } from './routes/interactions.ts';
import type { Registered, Rooms } from './routes/route.ts';
import { until } from './until.ts';
import { messagesFor, type Seen, seen } from './visible-messages.ts';
import { guildJson, userJson } from './wire.ts';
import { createWorld, type World, type WorldEvent } from './world.ts';

/** How the double is set up. */
export type DoubleOptions = {
  /** Privileged intents that are switched on; default: none. */
  readonly grantedIntents?: number;
  /** Those that the application's flags say are switched on; default: the granted ones. */
  readonly claimedIntents?: number;
  /** Shards that Discord recommends; default 1. */
  readonly shards?: number;
  /** Whether rate limits are kept; default: they are. */
  readonly hasLimits?: boolean;
  /** How many times sooner than at Discord a limit is over; default 1. */
  readonly haste?: number;
  /** Shards that may identify at the same moment; default 1, as for all but the largest bots. */
  readonly identifiesAtOnce?: number;
  /** Whether the double's clock stands still but for `pass`: then no limit is ever over by itself. Default: it does not. */
  readonly isStill?: boolean;
  /** Milliseconds in which an interaction must be answered; default 3,000 as Discord's, by the double's clock. */
  readonly timeToAnswer?: number;
  /** Milliseconds between heartbeats; default 41,250 as Discord's. */
  readonly heartbeat?: number;
};

/** The double. */
export interface DiscordDouble {
  /** What `DISCORD_API_URL` is set to. */
  readonly url: string;
  readonly token: string;
  readonly world: World;
  readonly gateway: Gateway;
  readonly requests: readonly RecordedRequest[];
  /** Every interaction there was, oldest first. */
  readonly interactions: readonly Interaction[];
  readonly commands: readonly Registered[];
  /** Times that commands were written. */
  readonly commandWrites: number;
  /** Refusals that were not planned: what the bot did wrong. */
  refused(): readonly RecordedRequest[];
  /** A server with the bot in it, and a channel named `general`. */
  server(
    name: string,
    options?: { readonly hasBot?: boolean; readonly uploadLimit?: number },
  ): { readonly guild: Guild; readonly general: Channel };
  person(name: string, options?: { readonly locale?: string; readonly in?: Guild; readonly may?: bigint }): Person;
  /** A conversation of several people without the bot. */
  group(people: readonly Person[]): Channel;
  /** Takes permissions from the bot in a channel. */
  deny(channel: Channel, bits: bigint): void;
  /** People whose doors are closed to the bot. */
  closeDoor(person: Person): void;
  /** What the person sees in the channel. */
  look(channel: Channel, person: Person): readonly Seen[];
  /** Messages behind what is seen. */
  messages(channel: Channel, person: Person): readonly Message[];
  /** The thread that starts at the message. */
  threadAt(message: Message): Channel;
  fail(plan: FaultPlan): void;
  /** Moves the double's clock ahead. */
  pass(milliseconds: number): void;
  /** Requests that a planned fault holds back at the moment, and whose answer the bot still waits for. */
  held(): number;
  /** Resolves with what the function finds as soon as it finds something; rejects, with what there is, when that never happens. */
  until<Found>(look: () => Found | undefined | null | false, what?: string): Promise<Found>;
  close(): Promise<void>;
}

/** Opens a double on a free port. */
export async function openDiscordDouble({
  grantedIntents = 0,
  claimedIntents = grantedIntents,
  shards = 1,
  hasLimits = true,
  haste = 1,
  identifiesAtOnce = 1,
  heartbeat = 41_250,
  timeToAnswer,
  isStill = false,
}: DoubleOptions = {}): Promise<DiscordDouble> {
  const token = 'token.of.the-double';
  let ahead = 0;
  const openedAt = Date.now();
  const now = () => (isStill ? openedAt : Date.now()) + ahead;
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of [...listeners]) listener();
  };
  let gateway: Gateway | undefined;
  const world: World = createWorld({ now, tell: (happening) => announce(happening) });
  const interactions = createInteractions(world, tell, timeToAnswer);
  const commands: Rooms['commands'] = { list: [], writes: 0 };
  const closedDoors = new Set<string>();
  const attached = new Map<string, StoredFile>();
  let base = '';
  const gatewayUrl = () => base.replace(/^http/, 'ws').concat('/gateway/');
  const cdn = () => base;
  const advice = { shards, identifiesAtOnce };
  const rooms: Rooms = { world, interactions, commands, cdn, gatewayUrl, advice, claimedIntents, closedDoors };

  function announce(happening: WorldEvent) {
    for (const event of eventsOf(world, happening, cdn())) gateway?.dispatch(event);
    tell();
  }

  const fileNamed = (id: string) =>
    attached.get(id) ??
    [...world.messages.values()].flatMap((message) => lookOf(message).files).find((file) => file.id === id);
  const rest = createRest({
    token,
    routes: [...applicationRoutes(rooms), ...channelRoutes(rooms), ...interactionRoutes(rooms)],
    now,
    newId: world.newId,
    hasLimits,
    haste,
    uploadLimit: (path) => uploadLimitFor(world, interactions.all, path),
    file: fileNamed,
    tell,
  });
  const server = createServer((request, response) => {
    rest
      .handle(request, response)
      .catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
  });
  // A client that is about to reuse a connection must not find it closed because the machine was busy.
  server.keepAliveTimeout = 0;
  gateway = openGateway(server, {
    token,
    grantedIntents,
    heartbeat,
    url: gatewayUrl,
    ready: () => ({ user: userJson(world.bot), application: { id: world.bot.id, flags: 0 } }),
    guilds: () =>
      [...world.guilds.values()]
        .filter(({ hasBot }) => hasBot)
        .map((guild) => ({ id: guild.id, body: guildJson(world, guild) })),
    tell,
  });
  const opened: Gateway = gateway;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const stage: Stage = {
    world,
    interactions,
    commands: () => commands.list,
    cdn,
    keepFile: (file) => attached.set(file.id, file),
    dispatch: (guildId, body) => opened.dispatch({ name: 'INTERACTION_CREATE', guildId, needs: 0, body: () => body }),
  };

  return {
    url: `${base}/api`,
    token,
    world,
    gateway: opened,
    requests: rest.requests,
    interactions: interactions.all,
    get commands() {
      return commands.list;
    },
    get commandWrites() {
      return commands.writes;
    },
    refused: () => rest.requests.filter(({ status, isPlanned }) => status >= 400 && !isPlanned),
    server(name, options) {
      const guild = world.addGuild(name, options);
      if (guild.hasBot) guild.granted.set(world.bot.id, usualPermissions);
      return { guild, general: world.addChannel({ type: channelType.text, name: 'general', guildId: guild.id }) };
    },
    person(name, { locale = 'en-US', in: guild, may = 0n } = {}) {
      const user = world.addUser(name, { locale });
      guild?.members.add(user.id);
      if (may) guild?.granted.set(user.id, may);
      return createPerson(stage, user);
    },
    group: (people) =>
      world.addChannel({ type: channelType.group, name: 'friends', recipients: people.map(({ user }) => user.id) }),
    deny(channel, bits) {
      channel.overwrites.push({ id: world.bot.id, type: 1, allow: 0n, deny: bits });
      world.change(channel, {});
    },
    closeDoor: ({ user }) => void closedDoors.add(user.id),
    look: (channel, { user }) => messagesFor(world, channel.id, user.id).map((message) => seen(world, message)),
    messages: (channel, { user }) => messagesFor(world, channel.id, user.id),
    threadAt: ({ id }) => world.channel(id),
    fail: rest.faults.plan,
    held: rest.held,
    pass(milliseconds) {
      ahead += milliseconds;
    },
    until: (look, what) =>
      until(listeners, look, { what, instead: () => accountOf(world, interactions.all, rest.requests) }),
    async close() {
      opened.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The limit of the server that the request's channel or interaction belongs to. */
function uploadLimitFor(world: World, interactions: readonly Interaction[], path: string): number {
  const [, kind, first, second] = path.split('/');
  const token = kind === 'webhooks' || kind === 'interactions' ? second : undefined;
  const channelId =
    token === undefined ? first : interactions.find((interaction) => interaction.token === token)?.channelId;
  const guildId = channelId === undefined ? undefined : world.channels.get(channelId)?.guildId;
  return (guildId ? world.guilds.get(guildId)?.uploadLimit : undefined) ?? 10 * 1024 * 1024;
}
