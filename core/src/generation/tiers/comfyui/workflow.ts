/** A workflow of ComfyUI with places for what Vizzy fills in. */
import { z } from 'zod';
import { VizzyError } from '../../../errors.ts';

/** What is filled in, written as `{{prompt}}` in the workflow. */
export const placeholders = ['prompt', 'negative', 'seed', 'width', 'height', 'image'] as const;

/** One of the places. */
export type Placeholder = (typeof placeholders)[number];

const nodeSchema = z.looseObject({ class_type: z.string(), inputs: z.record(z.string(), z.unknown()) });
const nodesSchema = z.record(z.string(), nodeSchema).refine((nodes) => Object.keys(nodes).length > 0);

/** The nodes of a workflow by their ids, in the format of the API. */
export type WorkflowNodes = z.output<typeof nodesSchema>;

/** A workflow, and what is to be filled in. */
export type Workflow = {
  readonly nodes: WorkflowNodes;
  readonly places: ReadonlySet<Placeholder>;
  /** The model that it loads, without folder and ending; `ComfyUI` when that cannot be told. */
  readonly model: string;
};

/** What is filled in; a picture is named as the node that loads it wants it. */
export type WorkflowValues = Readonly<Partial<Record<Placeholder, string | number>>>;

const place = /\{\{\s*(\w{1,40})\s*\}\}/g;

/** What a workflow says in texts. */
function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) yield* textsIn(part);
}

const isPlaceholder = (name: string): name is Placeholder => (placeholders as readonly string[]).includes(name);

/** Inputs that name the file of a model. */
export const isModelInput = (name: string): boolean =>
  /^(?:ckpt|unet|model|vae|lora|clip|control_net)_name\d*$/.test(name);

/** Inputs that name the model that draws, rather than one of its parts. */
const mainModelInputs = ['ckpt_name', 'unet_name', 'model_name'];

function modelOf(nodes: WorkflowNodes): string {
  const named = mainModelInputs.flatMap((input) => Object.values(nodes).map(({ inputs }) => inputs[input]));
  const file = named.find((name): name is string => typeof name === 'string');
  const name =
    file
      ?.split(/[\\/]/)
      .at(-1)
      ?.replace(/\.\w+$/, '') ?? '';
  return /^[\w .()+-]{1,100}$/.test(name) ? name : 'ComfyUI';
}

function parseJson(text: string, fail: (problem: string) => VizzyError): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw fail('is no JSON');
  }
}

/**
 * Reads a workflow; `variable` is the one that names its file. Throws `VizzyError` `configuration`, whose line says what is
 * wrong with the file, and what to do.
 */
export function parseWorkflow(text: string, variable: string): Workflow {
  const fail = (problem: string) => new VizzyError('configuration', `${variable} ${problem}`);
  const json = parseJson(text, fail);
  if (typeof json === 'object' && json !== null && 'nodes' in json && 'links' in json)
    throw fail(
      'is a workflow as ComfyUI’s page saves it: export it with “Export (API)”, in older versions “Save (API Format)”',
    );
  const nodes = nodesSchema.safeParse(json);
  if (!nodes.success) throw fail('is no workflow in the API format of ComfyUI');
  const names = [...textsIn(nodes.data)].flatMap((line) => [...line.matchAll(place)].map(([, name = '']) => name));
  const unknown = names.find((name) => !isPlaceholder(name));
  if (unknown !== undefined)
    throw fail(
      `has a {{${unknown}}}, but only these are filled in: ${placeholders.map((name) => `{{${name}}}`).join(' ')}`,
    );
  const places = new Set(names.filter(isPlaceholder));
  if (!places.has('prompt')) throw fail('has no {{prompt}}: write it where the words of the picture go');
  return { nodes: nodes.data, places, model: modelOf(nodes.data) };
}

function fill(value: unknown, values: WorkflowValues): unknown {
  if (typeof value === 'string') {
    const [whole, name = ''] = /^\{\{\s*(\w+)\s*\}\}$/.exec(value) ?? [];
    // What is a number stays one.
    if (whole !== undefined && isPlaceholder(name)) return values[name] ?? '';
    return value.replace(place, (_, inside: string) => (isPlaceholder(inside) ? String(values[inside] ?? '') : ''));
  }
  if (Array.isArray(value)) return value.map((part) => fill(part, values));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, fill(part, values)]));
}

/** The nodes with everything filled in. Values replace places in decoded texts, so that nothing in a prompt can break out. */
export const fillWorkflow = ({ nodes }: Workflow, values: WorkflowValues): WorkflowNodes =>
  nodesSchema.parse(fill(nodes, values));
