/** One turn, from top to bottom. */
import type { Brief } from '../brief.ts';
import type { Chance } from '../chance.ts';
import type { Creation } from '../creation.ts';
import { isRemoteTier } from '../image.ts';
import type { Allowance, Reservation } from '../limits/allowance.ts';
import type { IncomingMessage } from '../message.ts';
import type { Modes } from '../modes/index.ts';
import type { ProgressListener } from '../progress.ts';
import type { JobQueue } from '../queue/queue.ts';
import type { Reply } from '../reply.ts';
import type { Trace } from '../trace.ts';
import { understand } from '../understanding/index.ts';
import type { LazySignal } from './active-turns.ts';
import { loadContext, type Repositories, saveTurn } from './context.ts';
import { creationReply } from './creation-reply.ts';
import type { PlanRenderer, RenderedPlan } from './render-plan.ts';
import { replayTurn } from './replay-turn.ts';
import { withSource } from './source-picture.ts';
import { unchangedPictures } from './unchanged-pictures.ts';

/** What a turn may use. */
export type Services = {
  readonly repositories: Repositories;
  readonly modes: Modes;
  readonly queue: JobQueue;
  readonly renderer: PlanRenderer;
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
export async function takeTurn(turn: Turn, services: Services): Promise<Reply> {
  const { message, tell } = turn;
  tell({ type: 'stage', stage: 'understanding', done: 0, total: 0 });
  const before = turn.id === undefined ? undefined : await services.repositories.turnResults.find(turn.id);
  if (before) return replayTurn(turn, before, services);
  const recalled = await loadContext(message, services.repositories);
  const understood = await services.trace('understand', {}, async () => understand(message, recalled.context));
  if (understood.type !== 'brief') {
    await saveTurn(message, recalled, { understood, ...namedBy(turn) }, services.repositories);
    const { text, suggestions } = understood;
    return { type: 'question', text, suggestions, ...(understood.type === 'declined' ? { isDeclined: true } : {}) };
  }
  const brief = await withSource(understood.brief, recalled.last, services.repositories.creations);
  const drawn = await drawInTurn(turn, brief, recalled.last, services);
  const creation = asCreation(turn, brief, drawn, services.repositories);
  const { type, heard } = understood;
  const came = { understood: { type, heard }, creation, images: drawn.images, ...namedBy(turn, drawn) };
  await saveTurn(message, recalled, came, services.repositories);
  return creationReply(creation, drawn, { hasRemote: services.renderer.hasRemote, isLimited: drawn.isLimited });
}

/** What is kept of a turn that has a name. */
const namedBy = ({ id, keepsPictures = false }: Turn, { attempts, isLimited } = { attempts: 0, isLimited: false }) =>
  id === undefined ? {} : { named: { turnId: id, keepsPictures, attempts, isLimited } };

/** Waits for a place, then plans and draws. */
async function drawInTurn(
  { id, message, cancellation, tell, deadlineAt, setsSlogan }: Turn,
  brief: Brief,
  last: Creation | undefined,
  services: Services,
): Promise<RenderedPlan & { readonly isLimited: boolean }> {
  const { signal } = cancellation;
  const total = brief.count ?? 2;
  return services.queue.run({
    owner: message.userId,
    community: message.communityId,
    signal,
    onPosition: (queuePosition) => tell({ type: 'stage', stage: 'queued', done: 0, total, queuePosition }),
    work: async () => {
      tell({ type: 'stage', stage: 'planning', done: 0, total });
      const { mode } = brief;
      const plan = await services.trace('plan', { mode }, async () =>
        services.modes[mode].plan(brief, services.chance, { signal }),
      );
      const kept = await unchangedPictures(plan, last, services.repositories.creations);
      const wanted = plan.prompts.length - kept.size;
      const reservation = await services.allowance.reserve(message, wanted, id ?? services.repositories.createId());
      return drawWithin(reservation, deadlineAt, (until) =>
        services.renderer.renderPlan(plan, brief, { signal, tell, deadlineAt: until, setsSlogan, kept }),
      );
    },
  });
}

/** Draws what was set aside for; without it only what is drawn here, which costs nothing. */
async function drawWithin(
  reservation: Reservation,
  deadlineAt: number,
  draw: (deadlineAt: number) => Promise<RenderedPlan>,
) {
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
function asCreation(
  { message, startedAt }: Turn,
  brief: Brief,
  drawn: RenderedPlan,
  repositories: Repositories,
): Creation {
  const { image, retelling: _, ...recipe } = brief;
  const now = repositories.clock.now();
  return {
    id: repositories.createId(),
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
