/** Waits for a slot in the queue, then plans and renders. */
import type { Brief } from '../brief.ts';
import type { Creation } from '../creation.ts';
import { isRemoteTier } from '../image.ts';
import type { Reservation } from '../limits/allowance.ts';
import type { Plan } from '../plan.ts';
import type { RenderedPlan } from './render-plan.ts';
import { earlierPictures, type Replay } from './replay.ts';
import type { Services, Turn } from './services.ts';
import { withShapeOf } from './source-picture.ts';
import { type UnchangedPictures, unchangedPictures } from './unchanged-pictures.ts';

/** A plan, and those of its pictures that exist already. */
type PlannedPictures = { readonly plan: Plan; readonly pictures: UnchangedPictures };

/** What was drawn, and whether the daily limit of pictures from services was reached. */
export type RenderedTurn = RenderedPlan & { readonly isLimited: boolean };

/** What existed before this turn. */
export type Earlier = {
  /** The creation that this turn changes. */
  readonly last: Creation | undefined;
  /** The turn's own result when it is replayed. */
  readonly replay: Replay | undefined;
  /** The creation that is shown again as it was. */
  readonly shown?: Creation;
  /** The plan of a brief that was previewed. */
  readonly plan?: Plan | undefined;
};

/** The reservation of a replayed turn, which was counted when it was taken. */
const alreadyCounted: Reservation = { isGranted: true, settle: async () => undefined };

/** Rejects with the signal's reason when the turn is cancelled, and with `busy` when too many wait. */
export async function renderInQueue(
  turn: Turn,
  brief: Brief,
  earlier: Earlier,
  services: Services,
): Promise<RenderedTurn> {
  const { message, cancellation, onProgress, deadlineAt, setsSlogan } = turn;
  const { signal } = cancellation;
  const total = brief.count ?? 2;
  return services.queue.run({
    owner: message.userId,
    community: message.communityId,
    signal,
    onPosition: (queuePosition) => onProgress({ type: 'stage', stage: 'queued', done: 0, total, queuePosition }),
    work: async () => {
      const { plan, pictures } = await planPictures(turn, brief, earlier, services);
      const reservation = earlier.replay
        ? alreadyCounted
        : await reserve(turn, plan.prompts.length - pictures.size, services);
      return renderWithin(reservation, deadlineAt, (until) =>
        services.renderer.renderPlan(plan, brief, {
          signal,
          onProgress,
          deadlineAt: until,
          setsSlogan,
          unchanged: pictures,
        }),
      );
    },
  });
}

/** A new plan, or the replayed one, with the pictures that need not be drawn. */
async function planPictures(
  { id, cancellation, onProgress }: Turn,
  brief: Brief,
  { last, replay, shown, plan: previewed }: Earlier,
  { repositories, modes, chance, trace }: Services,
): Promise<PlannedPictures> {
  const known = replay?.creation ?? shown;
  if (known) return { plan: known.plan, pictures: await earlierPictures(id, known, repositories) };
  const { mode, count } = brief;
  onProgress({ type: 'stage', stage: 'planning', done: 0, total: count ?? 2 });
  const { signal } = cancellation;
  const planned = previewed ?? (await trace('plan', { mode }, async () => modes[mode].plan(brief, chance, { signal })));
  const plan = brief.image ? withShapeOf(planned, brief.image) : planned;
  return { plan, pictures: await unchangedPictures(plan, last, repositories.creations) };
}

const reserve = ({ id, message }: Turn, pictures: number, { allowance, repositories }: Services) =>
  allowance.reserve(message, pictures, id ?? repositories.createId());

/** Renders within the reservation. When it was not granted, everything is drawn here, which is free. */
async function renderWithin(
  reservation: Reservation,
  deadlineAt: number,
  render: (deadlineAt: number) => Promise<RenderedPlan>,
): Promise<RenderedTurn> {
  let fromServices = 0;
  try {
    const rendered = await render(reservation.isGranted ? deadlineAt : 0);
    fromServices = rendered.fresh.filter(({ tier }) => isRemoteTier(tier)).length;
    return { ...rendered, isLimited: !reservation.isGranted };
  } finally {
    await reservation.settle(fromServices);
  }
}
