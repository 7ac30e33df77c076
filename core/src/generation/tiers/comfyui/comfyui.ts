/** The tier of a ComfyUI of one's own, which runs a workflow that the operator gives. */
import { randomUUID } from 'node:crypto';
import type { Clock } from '../../../clock.ts';
import type { DrawOptions, GeneratedImage, ImageModel, Shot } from '../../../image.ts';
import type { Logger } from '../../../logger.ts';
import { failureFor, withService } from '../../failure.ts';
import { latentSize } from '../latent-size.ts';
import { checkWorkflow } from './check-workflow.ts';
import { createComfyuiServer } from './comfyui-server.ts';
import type { Workflows } from './open-workflows.ts';
import { openProgressSocket } from './progress-socket.ts';
import { runJob } from './run-job.ts';
import { fillWorkflow, type Workflow } from './workflow.ts';

/** What is asked, and where. */
export type ComfyuiSettings = Workflows & {
  /** Without a slash at its end. */
  readonly url: string;
  readonly clock: Clock;
  readonly logger: Logger;
};

const noSeed = 'the workflow has no {{seed}}, so the same words always give the same picture';

/** A tier that asks a ComfyUI. */
export function createComfyuiTier(settings: ComfyuiSettings): ImageModel {
  const { url, draw, edit } = settings;
  const server = createComfyuiServer(url);
  const { host } = new URL(url);

  async function run(shot: Shot, workflow: Workflow, options: DrawOptions): Promise<GeneratedImage> {
    const { signal, onProgress } = options;
    signal.throwIfAborted();
    const { text, negative, seed, source } = shot;
    const image = source ? { image: await server.upload(source, `vizzy-${randomUUID()}.png`, signal) } : {};
    const nodes = fillWorkflow(workflow, { prompt: text, negative, seed, ...latentSize(shot), ...image });
    const client = randomUUID();
    const stopListening = onProgress ? await openProgressSocket({ ...settings, client, onProgress, signal }) : () => {};
    try {
      const { files, cost } = await runJob(server, nodes, client, { ...settings, ...options });
      const [file] = files;
      if (!file)
        throw failureFor('bad-answer', 'the workflow gives no picture: it needs a node such as Save Image at its end');
      const picture = await server.view(file, signal);
      return { ...picture, tier: 'comfyui', model: workflow.model, ...(cost ? { cost } : {}) };
    } finally {
      stopListening();
    }
  }

  return {
    name: 'comfyui',
    host,
    abilities: { draws: draw !== undefined, transforms: edit !== undefined, sizes: 'any' },
    async generate(shot, options) {
      const workflow = shot.source ? edit : draw;
      try {
        if (!workflow) throw failureFor('parameter-refused', 'there is no workflow for this');
        return await run(shot, workflow, options);
      } catch (error) {
        if (options.signal.aborted) throw options.signal.reason;
        throw withService(error, { host, ...(workflow ? { model: workflow.model } : {}) });
      }
    },
    async prepare({ signal }) {
      try {
        await server.greet(signal);
        for (const workflow of [draw, edit]) if (workflow) await checkWorkflow(server, workflow, signal);
      } catch (error) {
        throw withService(error, { host });
      }
      const what = [draw && `pictures: ${draw.model}`, edit && `photos: ${edit.model}`].filter(Boolean).join('; ');
      const isFixed = draw !== undefined && !draw.places.has('seed');
      return `${what}, by ComfyUI at ${host}${isFixed ? `; ${noSeed}` : ''}`;
    },
  };
}
