/** How a job of ComfyUI ended, as its history says. */
import { z } from 'zod';
import type { VizzyError } from '../../../errors.ts';
import type { DrawingCost } from '../../../image.ts';
import { failureFor, failureOf } from '../../failure.ts';

/** A file that a workflow made. */
export type MadeFile = { readonly filename: string; readonly subfolder: string; readonly type: string };

/** What a job made, or why it failed. */
export type JobOutcome = {
  readonly files: readonly MadeFile[];
  readonly failure?: VizzyError;
  readonly cost?: DrawingCost;
};

const fileSchema = z.looseObject({
  filename: z.string().min(1),
  subfolder: z.string().default(''),
  type: z.string().default('output'),
});

const historySchema = z.record(
  z.string(),
  z.looseObject({
    outputs: z.record(z.string(), z.unknown()),
    status: z.looseObject({ status_str: z.string(), messages: z.array(z.tuple([z.string(), z.unknown()])) }).nullish(),
  }),
);

const outputSchema = z.looseObject({ images: z.array(z.unknown()) });
const timestampSchema = z.looseObject({ timestamp: z.number() });
const errorSchema = z.looseObject({
  exception_type: z.string().nullish(),
  exception_message: z.string().nullish(),
  node_type: z.string().nullish(),
});

type Messages = ReadonlyMap<string, unknown>;

function filesIn(outputs: Readonly<Record<string, unknown>>): readonly MadeFile[] {
  const files = Object.values(outputs).flatMap((output) => {
    const made = outputSchema.safeParse(output);
    return made.success ? made.data.images.flatMap((file) => fileSchema.safeParse(file).data ?? []) : [];
  });
  // What is saved comes before what is only shown on the page.
  return files.toSorted((one, other) => Number(one.type !== 'output') - Number(other.type !== 'output'));
}

/** Milliseconds since the epoch in a message. */
const timeOf = (message: unknown) => timestampSchema.safeParse(message).data?.timestamp;

function costOf(messages: Messages): { cost?: DrawingCost } {
  const [from, to] = ['execution_start', 'execution_success'].map((name) => timeOf(messages.get(name)));
  return from !== undefined && to !== undefined && to > from ? { cost: { computeSeconds: (to - from) / 1000 } } : {};
}

/** The failure that the messages tell. They repeat the inputs of the node, prompt included: only known fields are read. */
function failureIn(messages: Messages): VizzyError {
  if (messages.has('execution_interrupted'))
    return failureFor('service-error', 'the picture was interrupted on the server');
  const { exception_type, exception_message, node_type } = errorSchema.parse(messages.get('execution_error') ?? {});
  const told = JSON.stringify({ exception_type, exception_message });
  const { reason = 'service-error' } = failureOf(500, new Headers(), told);
  const where = /^[\w ]{1,60}$/.test(node_type ?? '') ? ` in the node ${node_type}` : '';
  return failureFor(reason, `the workflow failed${where}: ${reason}`);
}

/** The outcome of one job in an answer of `/history/{id}`; undefined when it is not there yet. */
export function outcomeIn(answer: unknown, id: string): JobOutcome | undefined {
  const history = historySchema.safeParse(answer);
  if (!history.success) throw failureFor('bad-answer', 'the server answered in a way that ComfyUI does not');
  const job = history.data[id];
  if (!job) return undefined;
  const messages = new Map(job.status?.messages ?? []);
  if (job.status && job.status.status_str !== 'success') return { files: [], failure: failureIn(messages) };
  return { files: filesIn(job.outputs), ...costOf(messages) };
}
