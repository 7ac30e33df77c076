/** How workflows end, in the words of ComfyUI's history. */
import type { ComfyuiHistory, ComfyuiJob } from './comfyui-jobs.ts';

const at = 1_796_000_000_000;

const started = ({ id }: ComfyuiJob) => ['execution_start', { prompt_id: id, timestamp: at }];

/** One that was run, in four and a half seconds. */
export const finishedHistory = (job: ComfyuiJob, hasPicture: boolean): ComfyuiHistory => ({
  outputs: hasPicture
    ? {
        '8': { images: [{ filename: 'preview.png', subfolder: '', type: 'temp' }] },
        '9': { images: [{ filename: `${job.id}.png`, subfolder: 'vizzy', type: 'output' }] },
      }
    : {},
  status: {
    status_str: 'success',
    completed: true,
    messages: [started(job), ['execution_success', { prompt_id: job.id, timestamp: at + 4500 }]],
  },
});

/** One in which a node failed; its inputs, the prompt among them, are repeated. */
export const failedHistory = (
  job: ComfyuiJob,
  failure: { readonly type: 'out-of-memory' } | { readonly type: 'error'; readonly message: string },
): ComfyuiHistory => ({
  outputs: {},
  status: {
    status_str: 'error',
    completed: false,
    messages: [
      started(job),
      [
        'execution_error',
        {
          prompt_id: job.id,
          node_id: '3',
          node_type: 'KSampler',
          executed: [],
          ...(failure.type === 'error'
            ? { exception_message: failure.message, exception_type: 'RuntimeError' }
            : { exception_message: 'Allocation on device ', exception_type: 'torch.OutOfMemoryError' }),
          traceback: ['  File "execution.py", line 496, in execute\n'],
          current_inputs: { prompt: [JSON.stringify(job.prompt)] },
          current_outputs: [],
          timestamp: at + 900,
        },
      ],
    ],
  },
});

/** One that somebody interrupted. */
export const interruptedHistory = (job: ComfyuiJob): ComfyuiHistory => ({
  outputs: {},
  status: {
    status_str: 'error',
    completed: false,
    messages: [
      started(job),
      [
        'execution_interrupted',
        { prompt_id: job.id, node_id: '3', node_type: 'KSampler', executed: [], timestamp: at + 900 },
      ],
    ],
  },
});
