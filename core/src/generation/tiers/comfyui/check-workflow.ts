/** Whether a ComfyUI has what a workflow needs. */
import { z } from 'zod';
import { failureFor } from '../../failure.ts';
import type { ComfyuiServer } from './comfyui-server.ts';
import { isModelInput, type Workflow } from './workflow.ts';

/** An input that is chosen from a list: `[[…], {…}]`, on newer nodes `["COMBO", { options: […] }]`. */
const listSchema = z.tuple([z.array(z.unknown())], z.unknown());
const comboSchema = z.tuple([z.literal('COMBO'), z.looseObject({ options: z.array(z.unknown()) })], z.unknown());

function choicesOf(input: unknown): readonly unknown[] | undefined {
  const list = listSchema.safeParse(input);
  return list.success ? list.data[0] : comboSchema.safeParse(input).data?.[1].options;
}

/** Names of nodes and inputs as they may be shown. */
const shown = (name: string) => (/^[\w .+()-]{1,80}$/.test(name) ? name : 'of another name');

/** Throws a `VizzyError` when a node is not installed there, or a model that it loads is missing. */
export async function checkWorkflow(server: ComfyuiServer, { nodes }: Workflow, signal: AbortSignal): Promise<void> {
  const kinds = [...new Set(Object.values(nodes).map(({ class_type }) => class_type))];
  const inputs = new Map(
    await Promise.all(kinds.map(async (kind) => [kind, await server.inputsOf(kind, signal)] as const)),
  );
  for (const [kind, taken] of inputs)
    if (!taken)
      throw failureFor('parameter-refused', `the node ${shown(kind)} of the workflow is not installed on the server`);
  for (const { class_type, inputs: given } of Object.values(nodes))
    for (const [name, value] of Object.entries(given)) {
      if (!isModelInput(name) || typeof value !== 'string') continue;
      const choices = choicesOf(inputs.get(class_type)?.[name]);
      if (choices && !choices.includes(value))
        throw failureFor('no-such-model', `the ${name} of the node ${shown(class_type)} is not on the server`);
    }
}
