/** What tests can do with the double of Slack. */

import type { EventPayload, Receipt } from './delivery.ts';
import type { FaultPlan } from './faults.ts';
import type { Team } from './installing.ts';
import type { Channel, Message } from './model.ts';
import type { Person } from './person.ts';
import type { View } from './rules/view.ts';
import type { SocketDelivery } from './socket.ts';
import type { Finding } from './triggers.ts';
import type { UploadHabits } from './uploads.ts';
import type { Seen, SeenBlocks } from './visible-messages.ts';
import type { RecordedCall } from './web-api.ts';
import type { Workspace } from './workspace.ts';

/** How the double is set up. */
export type DoubleOptions = {
  /** How Slack reaches the app. */
  readonly transport: 'http' | 'socket';
  /** Scopes that were granted; default: all there are. */
  readonly scopes?: readonly string[];
  /**
   * Milliseconds until Slack gives up on an acknowledgement, and that what opens a form lives. Slack's are 3,000, which a soak gives;
   * default: as long as tests wait for anything, because what a busy machine takes says nothing of the app.
   */
  readonly patience?: number;
  /** The id of the first workspace; default: one of its own, so that several doubles can share a Vizzy. */
  readonly teamId?: string;
  /** Events that the app has subscribed to; default: all there are. */
  readonly events?: readonly string[];
};

/** The double. */
export interface SlackDouble {
  /** What `SLACK_API_URL` is set to. */
  readonly url: string;
  /** `SLACK_BOT_TOKEN`, `SLACK_APP_TOKEN`, `SLACK_SIGNING_SECRET`. */
  readonly token: string;
  readonly appToken: string;
  readonly signingSecret: string;
  readonly workspace: Workspace;
  readonly socket: SocketDelivery;
  readonly calls: readonly RecordedCall[];
  readonly downloads: readonly { readonly path: string; readonly hasToken: boolean }[];
  /** How every delivery was taken. */
  readonly receipts: readonly Receipt[];
  /** Deliveries that no client took in time. */
  readonly unacknowledged: readonly string[];
  /** Refusals that were not planned: what the app did wrong. */
  refused(): readonly RecordedCall[];
  /** Where signed requests go. */
  readonly target: string;
  reach(target: string): void;
  /** Everything that was delivered, in order. */
  readonly parcels: readonly EventPayload[];
  /** A channel with the bot and these people in it; `hasBot: false` leaves the bot out. */
  channel(
    name: string,
    people: readonly Person[],
    options?: { readonly type?: Channel['type']; readonly hasBot?: boolean },
  ): Channel;
  person(
    name: string,
    options?: { readonly locale?: string; readonly workspace?: Workspace; readonly isAdmin?: boolean },
  ): Person;
  /** Another workspace, that has not installed the app; one of an organisation installs it for all of its workspaces. */
  team(id: string, enterpriseId?: string): Team;
  /** What a person who approves the installation is sent back with. */
  approve(team: Team): string;
  look(channel: Channel, person: Person): readonly Seen[];
  /** A view as it is seen. */
  read(view: View | undefined): SeenBlocks;
  /** Delivers the events of a message again, as Slack does when it was not sure. */
  redeliver(message: Message, reason?: string): Promise<void>;
  /** Delivers anything, as it is. */
  deliver(parcel: EventPayload): Promise<Receipt>;
  fail(plan: FaultPlan): void;
  revoke(team?: Team): void;
  /** Changes how uploads go. */
  upload(habits: Partial<UploadHabits>): void;
  /** Moves the double's clock ahead. */
  pass(milliseconds: number): void;
  /** Resolves when Slack has looked at every file that it took, and shared it. */
  digested(): Promise<void>;
  /** Resolves with what the function finds as soon as it finds something; rejects when it never does. */
  until<Found>(find: () => Finding<Found> | Promise<Finding<Found>>, what?: string): Promise<Found>;
  close(): Promise<void>;
}
