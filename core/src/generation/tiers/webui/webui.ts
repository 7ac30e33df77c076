/** The tier of a Stable Diffusion server of one's own: AUTOMATIC1111's web UI, Forge, SD.Next. */
import { randomUUID } from 'node:crypto';
import type { Clock } from '../../../clock.ts';
import type { ImageModel, Shot } from '../../../image.ts';
import type { Logger } from '../../../logger.ts';
import { failureFor, withService } from '../../failure.ts';
import { readPictureFromJson } from '../../read-picture.ts';
import { latentSize } from '../latent-size.ts';
import { createTurns } from './one-at-a-time.ts';
import { watchDrawing } from './watch-drawing.ts';
import { type Checkpoint, createWebuiServer, type WebuiAddress } from './webui-server.ts';

/** What is asked, and where. */
export type WebuiSettings = WebuiAddress & {
  /** A checkpoint by any of its names; otherwise the one that is loaded draws. */
  readonly checkpoint?: string;
  /** Sampling steps. */
  readonly steps: number;
  /** `cfg_scale`: how closely pictures follow the words. */
  readonly guidance: number;
  /** Whether others ask this server for pictures, too. */
  readonly isShared: boolean;
  readonly clock: Clock;
  readonly logger: Logger;
};

/** How far a photo may be left, 0 … 1: enough for a style, and its shapes stay. As for Stable Diffusion at Hugging Face. */
const denoisingStrength = 0.6;

/** The request as all three kinds of server take it; fields that one of them does not know it ignores. */
function bodyOf(shot: Shot, settings: WebuiSettings, task: string, checkpoint: Checkpoint | undefined) {
  const { text, negative, seed, source } = shot;
  const { steps, guidance, isShared } = settings;
  return {
    prompt: text,
    negative_prompt: negative,
    ...latentSize(shot),
    steps,
    cfg_scale: guidance,
    seed,
    batch_size: 1,
    force_task_id: task,
    ...(source ? { init_images: [Buffer.from(source).toString('base64')], denoising_strength: denoisingStrength } : {}),
    ...(checkpoint
      ? {
          override_settings: { sd_model_checkpoint: checkpoint.title },
          // Giving others theirs back takes as long as loading it; where there are no others, ours stays.
          override_settings_restore_afterwards: isShared,
        }
      : {}),
  };
}

/** Names that a checkpoint goes by: title, file with and without folder and ending, hashes. */
function namesOf({ title, model_name, filename, hash, sha256 }: Checkpoint): readonly string[] {
  const file = filename?.split(/[\\/]/).at(-1) ?? '';
  const titleWithoutHash = title.replace(/ \[[0-9a-f]+\]$/, '');
  const names = [title, titleWithoutHash, model_name, file, file.replace(/\.\w+$/, ''), hash ?? '', sha256 ?? ''];
  return names.filter((name) => name !== '');
}

/** The wanted checkpoint. The server itself would draw with another one, and say nothing. */
function findCheckpoint(wanted: string, checkpoints: readonly Checkpoint[]): Checkpoint {
  const found = checkpoints.find((checkpoint) => namesOf(checkpoint).includes(wanted));
  if (found) return found;
  throw failureFor(
    'no-such-model',
    `the server has no checkpoint of the name in SD_WEBUI_MODEL, but ${checkpoints.length} others`,
  );
}

/** A tier that asks a server of one's own. It draws one picture at a time, as the server does. */
export function createWebuiTier(settings: WebuiSettings): ImageModel {
  const { url, checkpoint: wanted, isShared } = settings;
  const server = createWebuiServer(settings);
  const service = { host: new URL(url).host, ...(wanted === undefined ? {} : { model: wanted }) };
  const inTurn = createTurns();
  let found: Checkpoint | undefined;

  const lookForCheckpoint = async (signal: AbortSignal) => {
    if (wanted !== undefined) found ??= findCheckpoint(wanted, await server.checkpoints(signal));
    return found;
  };

  return {
    name: 'webui',
    host: service.host,
    abilities: { draws: true, transforms: true, sizes: 'any' },
    async generate(shot, { signal, ...listeners }) {
      try {
        return await inTurn(async () => {
          // In the manner of the server's own page: what is in parentheses is its task's id.
          const task = `task(vizzy-${randomUUID()})`;
          const body = bodyOf(shot, settings, task, await lookForCheckpoint(signal));
          const drawn = await watchDrawing(
            () => server.draw(shot.source ? 'img2img' : 'txt2img', body, signal),
            { server, task, isShared },
            { ...settings, ...listeners, signal },
          );
          // The rest of the answer repeats the request.
          const picture = await readPictureFromJson({ images: drawn.images });
          return { ...picture, tier: 'webui', model: drawn.checkpoint ?? found?.model_name ?? 'Stable Diffusion' };
        }, signal);
      } catch (error) {
        if (signal.aborted) throw signal.reason;
        throw withService(error, service);
      }
    },
    async prepare({ signal }) {
      try {
        const checkpoints = await server.checkpoints(signal);
        if (checkpoints.length === 0) throw failureFor('no-such-model', 'the server has no checkpoint');
        found = wanted === undefined ? undefined : findCheckpoint(wanted, checkpoints);
        const who = found?.model_name ?? `the loaded one of ${checkpoints.length} checkpoints`;
        return `pictures and photos: ${who} by the server at ${service.host}`;
      } catch (error) {
        throw withService(error, service);
      }
    },
  };
}
