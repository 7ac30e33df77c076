/** A double of Slack on a loopback socket: Web API, files, HTTP events and Socket Mode, with Slack's own rules as hard errors. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { patience as usualPatience } from '@vizzy/core/testing';
import { createHttpDelivery, type EventPayload, type Receipt } from './delivery.ts';
import type { DoubleOptions, SlackDouble } from './double.ts';
import { eventJson } from './events.ts';
import { createFaults } from './faults.ts';
import { answerHost } from './host.ts';
import { createInstalling, type Team } from './installing.ts';
import type { Json } from './json.ts';
import type { ApiContext } from './methods/method.ts';
import { createPerson } from './person.ts';
import { createResponseUrls } from './response-urls.ts';
import { openSocketDelivery } from './socket.ts';
import { createTriggers, until } from './triggers.ts';
import type { UploadHabits } from './uploads.ts';
import { look, seenBlocks } from './visible-messages.ts';
import { answerCall, type Door, type RecordedCall } from './web-api.ts';
import { createWorkspace, type Workspace } from './workspace.ts';

export type { DoubleOptions, SlackDouble } from './double.ts';

const allScopes = [
  'app_mentions:read',
  'assistant:write',
  'channels:history',
  'chat:write',
  'commands',
  'files:read',
  'files:write',
  'groups:history',
  'im:history',
  'users:read',
];
const allEvents = [
  'app_uninstalled',
  'tokens_revoked',
  'app_mention',
  'message.channels',
  'message.groups',
  'message.im',
  'app_home_opened',
];

let opened = 0;

/** Opens a double on a free port. */
export async function openSlackDouble({
  transport,
  scopes = allScopes,
  events = allEvents,
  patience = usualPatience.event,
  teamId = `T${String(++opened).padStart(8, '0')}`,
}: DoubleOptions): Promise<SlackDouble> {
  let ahead = 0;
  let base = '';
  let target = '';
  let habits: UploadHabits = { lookAfter: 15, shareAfter: 30 };
  const now = () => Date.now() + ahead;
  const faults = createFaults();
  const calls: RecordedCall[] = [];
  const receipts: Receipt[] = [];
  const parcels: EventPayload[] = [];
  const unacknowledged: string[] = [];
  const downloads: { path: string; hasToken: boolean }[] = [];
  const running = new Set<Promise<void>>();
  const digesting = new Set<Promise<void>>();
  const triggers = createTriggers(now, patience);
  const doors = new Map<string, Door & { readonly team: Team }>();
  const revoked = new Set<string>();
  const installing = createInstalling(scopes);
  const told = new Map<string, { readonly workspace: Workspace; readonly envelopes: Json[] }>();
  const responseUrls = createResponseUrls(() => base, now);
  const signingSecret = 'a-secret-that-signs';
  const appToken = 'xapp-of-the-double';

  function later(work: Promise<void>, among = running) {
    among.add(work);
    work.finally(() => among.delete(work)).catch(() => {});
  }

  async function deliver(parcel: EventPayload, isCounted = true): Promise<Receipt> {
    const way = transport === 'socket' ? socket : createHttpDelivery(target, signingSecret, { now, patience });
    parcels.push(parcel);
    try {
      const receipt = await way.deliver(parcel);
      receipts.push(receipt);
      return receipt;
    } catch (error) {
      if (isCounted) unacknowledged.push(`${parcel.kind}: ${error}`);
      throw error;
    }
  }

  async function happen(workspace: Workspace, name: string, event: Json, isCounted = true) {
    if (!events.includes(name)) return;
    const envelope = eventJson(workspace, event, now());
    const ts = String(event['ts'] ?? '');
    const known = told.get(ts);
    if (known) known.envelopes.push(envelope);
    else told.set(ts, { workspace, envelopes: [envelope] });
    await deliver({ kind: 'events_api', payload: envelope }, isCounted);
  }

  function addTeam(id: string, token: string, enterpriseId?: string): Team {
    const workspace = createWorkspace(id, now, enterpriseId);
    const office: ApiContext = {
      workspace,
      url: () => base,
      now,
      habits: () => habits,
      spend: triggers.spend,
      later: (work) => later(work, digesting),
    };
    const team = { workspace, token };
    doors.set(token, { office, scopes: new Set(scopes), isRevoked: () => revoked.has(token), team });
    // The app's own messages come back to it as events; nothing waits for that.
    workspace.listen(({ name, event }) => {
      if (transport === 'http' ? target : socket.connected > 0)
        later(happen(workspace, name, event, false).catch(() => {}));
    });
    return team;
  }

  const fileOf = (id: string) =>
    [...doors.values()].map(({ team }) => team.workspace.files.get(id)).find((file) => file !== undefined);
  const host = { fileOf, mayRead: (token: string) => doors.has(token), responseUrls, faults, downloads };
  const socketUrl = () => `${base.replace('http', 'ws')}/link`;
  const api = {
    doorOf: (token: string) => doors.get(token),
    appToken,
    socketUrl,
    install: installing.exchange,
    faults,
    recorded: calls,
  };
  const server = createServer((request, response) => {
    const answered = request.url?.startsWith('/api/')
      ? answerCall(request, response, api)
      : answerHost(request, response, host);
    answered.catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
  });
  // A client that is about to reuse a connection must not find it closed because the machine was busy.
  server.keepAliveTimeout = 0;
  const socket = openSocketDelivery(server, patience);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const first = addTeam(teamId, 'xoxb-of-the-double');

  return {
    url: `${base}/api/`,
    token: first.token,
    appToken,
    signingSecret,
    workspace: first.workspace,
    socket,
    calls,
    downloads,
    receipts,
    get target() {
      return target;
    },
    parcels,
    unacknowledged,
    refused: () => calls.filter(({ outcome, isPlanned }) => !isPlanned && outcome !== 'ok'),
    reach: (url) => {
      target = url;
    },
    channel(name, people, { type = 'channel', hasBot = true } = {}) {
      const members = [...people.map(({ user }) => user.id), ...(hasBot ? [first.workspace.bot.id] : [])];
      return first.workspace.addChannel(name, type, members);
    },
    person(name, { locale = 'en-US', workspace = first.workspace, isAdmin = false } = {}) {
      return createPerson(
        {
          workspace,
          url: () => base,
          deliver: (parcel) => deliver(parcel),
          happen: (event, body) => happen(workspace, event, body),
          trigger: triggers.give,
          responseUrl: (channel, userId, about) => responseUrls.open(workspace, channel, userId, about),
          whisper: (channel, userId, body) => {
            if (body !== undefined) responseUrls.show({ workspace, channel, userId, about: undefined }, body);
          },
        },
        workspace.addUser(name, locale, isAdmin),
      );
    },
    team: (id, enterpriseId) => addTeam(id, `xoxb-of-${id}`, enterpriseId),
    approve: installing.approve,
    look: (channel, { user }) =>
      look(
        channel,
        user,
        [...doors.values()].map(({ team }) => team.workspace).find(({ users }) => users.has(user.id)) ??
          first.workspace,
      ),
    read: (view) => seenBlocks(view?.blocks ?? [], first.workspace),
    async redeliver({ ts }, reason = 'http_timeout') {
      const retry = { number: 1, reason };
      await Promise.all(
        (told.get(ts)?.envelopes ?? []).map((payload) => deliver({ kind: 'events_api', payload, retry })),
      );
    },
    deliver: (parcel) => deliver(parcel),
    fail: faults.plan,
    revoke: (team = first) => void revoked.add(team.token),
    upload: (changed) => {
      habits = { ...habits, ...changed };
    },
    pass: (milliseconds) => {
      ahead += milliseconds;
    },
    digested: async () => void (await Promise.allSettled([...digesting])),
    until,
    async close() {
      await socket.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await Promise.allSettled([...running, ...digesting]);
    },
  };
}
