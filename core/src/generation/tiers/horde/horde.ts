/** The tier of the AI Horde: volunteers' computers, free of charge, in a queue. */
import type { Clock } from '../../../clock.ts';
import { isVizzyError } from '../../../errors.ts';
import type { ImageModel, Shot } from '../../../image.ts';
import type { Logger } from '../../../logger.ts';
import { failureFor, reasonOfError, withService } from '../../failure.ts';
import { orGiveUp } from '../../give-up.ts';
import { inShapeOf } from '../../photo-shape.ts';
import { createHordeClient, type HordeAddress } from './horde-client.ts';
import { cancelJob, followJob } from './horde-job.ts';
import { anonymousKey, freeArea, fullArea, hordeRequest } from './horde-request.ts';

/** What is asked, and of whom. */
export type HordeTierSettings = HordeAddress & {
  /** Models that may draw, as the Horde names them; none: any. */
  readonly models: readonly string[];
  /** Whether photos may be sent to volunteers. */
  readonly takesPhotos: boolean;
  readonly clock: Clock;
  readonly logger: Logger;
};

/** WebP, which is what the Horde keeps photos as: a quarter of the bytes of the PNG. */
async function packPhoto(source: Uint8Array): Promise<Uint8Array> {
  // Loaded when first needed, so that Vizzy lives without it.
  const { default: sharp } = await import('sharp');
  return sharp(source).webp({ quality: 95 }).toBuffer();
}

/** A tier that asks the AI Horde. */
export function createHordeTier(settings: HordeTierSettings): ImageModel {
  const { url, apiKey, models, takesPhotos, clock, logger } = settings;
  const client = createHordeClient(settings, clock);
  const isAnonymous = apiKey === anonymousKey;
  const { host } = new URL(url);

  /** A job for the shot. An account without the kudos for the full size is asked for the free one: nothing was drawn yet. */
  async function submit(shot: Shot, signal: AbortSignal): Promise<string> {
    const photo = shot.source && (await packPhoto(shot.source));
    const send = (area: number) => client.submit(hordeRequest(shot, models, area, photo), signal);
    if (isAnonymous) return send(freeArea);
    try {
      return await send(fullArea);
    } catch (error) {
      if (!isVizzyError(error) || error.status !== 403 || reasonOfError(error) !== 'out-of-credits') throw error;
      return send(freeArea);
    }
  }

  /** The job; one that is accepted after its turn was given up is taken out of the queue. */
  async function submitOrCancel(shot: Shot, signal: AbortSignal): Promise<string> {
    const submitting = submit(shot, signal);
    const cancelLate = () => void submitting.then((id) => cancelJob(id, { client, logger })).catch(() => {});
    return orGiveUp(submitting, signal).catch((error: unknown) => {
      // When nothing was accepted, there is nothing to cancel.
      if (signal.aborted) cancelLate();
      throw error;
    });
  }

  return {
    name: 'horde',
    abilities: { draws: true, transforms: takesPhotos, sizes: 'any' },
    async generate(shot, options) {
      try {
        const id = await submitOrCancel(shot, options.signal);
        return await inShapeOf(shot, await followJob(id, { ...options, client, clock, logger }));
      } catch (error) {
        if (options.signal.aborted) throw options.signal.reason;
        throw withService(error, { host, ...(models[0] === undefined ? {} : { model: models[0] }) });
      }
    },
    async prepare({ signal }) {
      try {
        const health = await client.health(signal);
        if (health === 'DOWN') throw failureFor('service-error', 'the Horde says that it is down');
        const account = isAnonymous ? 'anonymously' : `with ${Math.round(await client.kudos(signal))} kudos`;
        const who = models.length === 0 ? 'any model' : models.join(', ');
        const photos = takesPhotos ? 'go to volunteers' : 'stay here';
        return `pictures: ${who} by volunteers of ${host}, ${account}; photos: ${photos}`;
      } catch (error) {
        throw withService(error, { host });
      }
    },
  };
}
