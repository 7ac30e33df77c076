/** The tier of a Gradio Space: somebody's demonstration of a model, on Hugging Face or on a computer of one's own. */
import { isVizzyError } from '../../../errors.ts';
import type { DrawOptions, ImageModel, Shot } from '../../../image.ts';
import type { Logger } from '../../../logger.ts';
import type { FailureReason } from '../../../service-failure.ts';
import { failureFor, withService } from '../../failure.ts';
import { orGiveUp } from '../../give-up.ts';
import { inShapeOf } from '../../photo-shape.ts';
import { explainByStage, findSpace, type SpaceReference } from './space-address.ts';
import { type OpenedSpace, openSpace } from './space-client.ts';
import { abilitiesOf, chooseEndpoint, type DrawingEndpoint } from './space-endpoint.ts';
import { runJob } from './space-job.ts';
import { readSpacePicture } from './space-picture.ts';
import { type QualityChoice, valuesOf } from './space-values.ts';

/** Which Space is asked, and how. */
export type GradioSpaceSettings = SpaceReference &
  QualityChoice & {
    /** The endpoint that draws, with or without the slash before it; absent: the only one that does. */
    readonly endpoint?: string;
    readonly logger: Logger;
  };

type ReadySpace = { readonly space: OpenedSpace; readonly endpoint: DrawingEndpoint };

/** Milliseconds that a Space may take to say what it can do. */
const openTimeout = 20_000;

/** Failures after which the Space is still as it was. */
const unchanged: ReadonlySet<FailureReason> = new Set(['rate-limited', 'busy', 'declined', 'out-of-memory']);

/** Whether the Space can draw this shot. */
const canDraw = ({ draws, transforms }: { draws: boolean; transforms: boolean }, { source }: Shot) =>
  source ? transforms : draws;

/** A Space that is opened once for all who ask. */
function createOpener(settings: GradioSpaceSettings) {
  let opening: Promise<ReadySpace> | undefined;
  let abilities = { draws: true, transforms: true };
  let host: string | undefined;

  async function open(): Promise<ReadySpace> {
    const signal = AbortSignal.timeout(openTimeout);
    try {
      const address = await findSpace(settings, signal);
      host = address.host;
      const space = await openSpace(address, settings.token, signal);
      const endpoint = chooseEndpoint(space.info, settings.endpoint);
      abilities = abilitiesOf(endpoint);
      return { space, endpoint };
    } catch (error) {
      opening = undefined;
      if (!signal.aborted) throw error;
      const problem = `the Space did not say within ${openTimeout} ms what it can do`;
      throw failureFor('timeout', problem, { isRetryable: true });
    }
  }

  return {
    ready: async (signal: AbortSignal): Promise<ReadySpace> => {
      signal.throwIfAborted();
      opening ??= open();
      return orGiveUp(opening, signal);
    },
    /** Asks again what it can do, next time: its author may have changed it. */
    forget: () => {
      opening = undefined;
    },
    /** Known once the Space has said it; until then both are tried. */
    abilities: () => abilities,
    host: () => host,
  };
}

/** A tier that asks a Gradio Space. */
export function createGradioSpaceTier(settings: GradioSpaceSettings): ImageModel {
  const { space: reference, token, logger } = settings;
  const model = reference.includes('://') ? new URL(reference).host : reference.slice(reference.indexOf('/') + 1);
  const opener = createOpener(settings);

  async function draw(shot: Shot, options: DrawOptions) {
    const { signal } = options;
    const { space, endpoint } = await opener.ready(signal);
    if (!canDraw(opener.abilities(), shot))
      throw failureFor('parameter-refused', `the Space ${shot.source ? 'takes no picture' : 'wants a picture'}`, {
        parameter: 'image',
      });
    const values = valuesOf(endpoint, shot, settings, space.describe(endpoint).limits);
    const outputs = await runJob(space, endpoint, values, { ...options, token, logger });
    const fetchIt = (address: URL) => space.fetch(address, { headers: { accept: 'image/*' }, signal });
    return inShapeOf(shot, await readSpacePicture(outputs, endpoint.returns, space, fetchIt));
  }

  async function explained<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> {
    try {
      return await work;
    } catch (error) {
      const why = await explainByStage(error, settings, signal);
      if (signal.aborted) throw signal.reason;
      if (!isVizzyError(why) || why.reason === undefined || !unchanged.has(why.reason)) opener.forget();
      const host = opener.host();
      throw withService(why, { model, ...(host === undefined ? {} : { host }) });
    }
  }

  return {
    name: 'space',
    get abilities() {
      return { ...opener.abilities(), sizes: 'any' as const };
    },
    async generate(shot, options) {
      const picture = await explained(draw(shot, options), options.signal);
      return { ...picture, tier: 'space', model };
    },
    async prepare({ signal }) {
      const { endpoint } = await explained(opener.ready(signal), signal);
      const who = `by ${endpoint.name} of ${reference}`;
      const { draws, transforms } = opener.abilities();
      return `pictures: ${draws ? who : 'none'}; photos: ${transforms ? who : 'none'}`;
    },
  };
}
