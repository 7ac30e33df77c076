/** One turn, from top to bottom. */
import type { Brief } from '../brief.ts';
import type { Chance } from '../chance.ts';
import type { Creation } from '../creation.ts';
import { isRemoteTier } from '../image.ts';
import type { JobQueue } from '../jobs/queue.ts';
import type { IncomingMessage } from '../message.ts';
import type { Modes } from '../modes/index.ts';
import type { ProgressListener } from '../progress.ts';
import type { Reply } from '../reply.ts';
import type { Trace } from '../trace.ts';
import { understand } from '../understanding/index.ts';
import type { Allowance, Reservation } from './allowance.ts';
import type { Drawn, Studio } from './draw.ts';
import { keptPictures } from './kept-pictures.ts';
import { type Records, recall, remember } from './recall.ts';
import type { LazySignal } from './registry.ts';
import { replyWith } from './reply-with.ts';
import { retell } from './retell.ts';
import { withSource } from './source.ts';

/** What a turn may use. */
export type Rooms = {
  readonly records: Records;
  readonly modes: Modes;
  readonly queue: JobQueue;
  readonly studio: Studio;
  readonly allowance: Allowance;
  readonly chance: Chance;
  readonly trace: Trace;
};

/** One message on its way through. */
export type Turn = {
  readonly message: IncomingMessage;
  /** Its name, under which it may be taken again; absent: it is taken once. */
  readonly id?: string;
  /** Whether its pictures are kept as they are, for a while. */
  readonly keepsPictures?: boolean;
  /** Cancels the turn. */
  readonly cancellation: LazySignal;
  readonly tell: ProgressListener;
  /** Milliseconds since the epoch: when the turn began, and when lower tiers must take over. */
  readonly startedAt: number;
  readonly deadlineAt: number;
  /** Whether the surface wants a poster's slogan set into its pictures. */
  readonly setsSlogan: boolean;
};

/** Message → question, or brief → plan → pictures → reply. Throws when cancelled, or when the store is lost. */
export async function takeTurn(turn: Turn, rooms: Rooms): Promise<Reply> {
  const { message, tell } = turn;
  tell({ type: 'stage', stage: 'understanding', done: 0, total: 0 });
  const before = turn.id === undefined ? undefined : await rooms.records.outcomes.find(turn.id);
  if (before) return retell(turn, before, rooms);
  const recalled = await recall(message, rooms.records);
  const understood = await rooms.trace('understand', {}, async () => understand(message, recalled.context));
  if (understood.type !== 'brief') {
    await remember(message, recalled, { understood, ...namedBy(turn) }, rooms.records);
    const { text, suggestions } = understood;
    return { type: 'question', text, suggestions, ...(understood.type === 'declined' ? { isDeclined: true } : {}) };
  }
  const brief = await withSource(understood.brief, recalled.last, rooms.records.shelf);
  const drawn = await drawInTurn(turn, brief, recalled.last, rooms);
  const creation = asCreation(turn, brief, drawn, rooms.records);
  const { type, heard } = understood;
  const came = { understood: { type, heard }, creation, images: drawn.images, ...namedBy(turn, drawn) };
  await remember(message, recalled, came, rooms.records);
  return replyWith(creation, drawn, { hasRemote: rooms.studio.hasRemote, isLimited: drawn.isLimited });
}

/** What is kept of a turn that has a name. */
const namedBy = ({ id, keepsPictures = false }: Turn, { attempts, isLimited } = { attempts: 0, isLimited: false }) =>
  id === undefined ? {} : { named: { turnId: id, keepsPictures, attempts, isLimited } };

/** Waits for a place, then plans and draws. */
async function drawInTurn(
  { id, message, cancellation, tell, deadlineAt, setsSlogan }: Turn,
  brief: Brief,
  last: Creation | undefined,
  rooms: Rooms,
): Promise<Drawn & { readonly isLimited: boolean }> {
  const { signal } = cancellation;
  const total = brief.count ?? 2;
  return rooms.queue.run({
    owner: message.userId,
    community: message.communityId,
    signal,
    onPosition: (queuePosition) => tell({ type: 'stage', stage: 'queued', done: 0, total, queuePosition }),
    work: async () => {
      tell({ type: 'stage', stage: 'planning', done: 0, total });
      const { mode } = brief;
      const plan = await rooms.trace('plan', { mode }, async () =>
        rooms.modes[mode].plan(brief, rooms.chance, { signal }),
      );
      const kept = await keptPictures(plan, last, rooms.records.shelf);
      const wanted = plan.prompts.length - kept.size;
      const reservation = await rooms.allowance.reserve(message, wanted, id ?? rooms.records.createId());
      return drawWithin(reservation, deadlineAt, (until) =>
        rooms.studio.draw(plan, brief, { signal, tell, deadlineAt: until, setsSlogan, kept }),
      );
    },
  });
}

/** Draws what was set aside for; without it only what is drawn here, which costs nothing. */
async function drawWithin(reservation: Reservation, deadlineAt: number, draw: (deadlineAt: number) => Promise<Drawn>) {
  let had = 0;
  try {
    const drawn = await draw(reservation.isGranted ? deadlineAt : 0);
    had = drawn.fresh.filter(({ tier }) => isRemoteTier(tier)).length;
    return { ...drawn, isLimited: !reservation.isGranted };
  } finally {
    await reservation.settle(had);
  }
}

/** The recipe of what was drawn; the picture that was sent along and the story that it came from are left out. */
function asCreation({ message, startedAt }: Turn, brief: Brief, drawn: Drawn, records: Records): Creation {
  const { image, retelling: _, ...recipe } = brief;
  const now = records.clock.now();
  return {
    id: records.createId(),
    userId: message.userId,
    conversationId: message.conversationId,
    createdAt: now,
    parentId: brief.refinement?.creationId ?? null,
    brief: recipe,
    plan: drawn.plan,
    tiers: drawn.images.map(({ tier }) => tier),
    ...(drawn.declined.length === 0 ? {} : { declined: drawn.declined }),
    alt: drawn.images.map(({ alt }) => alt),
    generationTime: (now - startedAt) / 1000,
    fromPicture: image !== undefined,
  };
}
