/** What ComfyUI refuses of a workflow, in its own words (`execution.validate_prompt`). */

type Nodes = Readonly<
  Record<string, { readonly class_type?: string; readonly inputs?: Readonly<Record<string, unknown>> }>
>;

/** Which checkpoints, and which photos, there are. */
export type ComfyuiFiles = { readonly checkpoints: readonly string[]; readonly isUploaded: (name: string) => boolean };

/** A value that a node takes: a number within bounds, a text, one of a list, or what another node gives. */
type Kind = 'INT' | 'FLOAT' | 'STRING' | 'LINK' | 'LIST' | 'PHOTO';

/** The nodes of the sample workflows, and what they take. */
const kinds: Readonly<Record<string, Readonly<Record<string, Kind>>>> = {
  KSampler: { seed: 'INT', steps: 'INT', cfg: 'FLOAT', denoise: 'FLOAT', model: 'LINK', latent_image: 'LINK' },
  CheckpointLoaderSimple: { ckpt_name: 'LIST' },
  EmptyLatentImage: { width: 'INT', height: 'INT', batch_size: 'INT' },
  CLIPTextEncode: { text: 'STRING', clip: 'LINK' },
  VAEDecode: { samples: 'LINK', vae: 'LINK' },
  VAEEncode: { pixels: 'LINK', vae: 'LINK' },
  SaveImage: { images: 'LINK', filename_prefix: 'STRING' },
  PreviewImage: { images: 'LINK' },
  LoadImage: { image: 'PHOTO' },
};

/** `/object_info/{class}`: what a node takes; nothing when it is not installed. */
export function nodeInfoOf(kind: string, { checkpoints }: ComfyuiFiles): object {
  const taken = kinds[kind];
  if (!taken) return {};
  const input = Object.entries(taken).map(([name, type]) => [name, type === 'LIST' ? [checkpoints, {}] : [type, {}]]);
  return { [kind]: { input: { required: Object.fromEntries(input) }, name: kind, output_node: kind === 'SaveImage' } };
}

type InputError = {
  readonly type: string;
  readonly message: string;
  readonly details: string;
  readonly extra_info: object;
};

function errorOf(name: string, value: unknown, kind: Kind, files: ComfyuiFiles): InputError | undefined {
  const refuse = (type: string, message: string, details: string): InputError => ({
    type,
    message,
    details,
    extra_info: { input_name: name, received_value: value },
  });
  if (kind === 'LINK') return undefined;
  if (kind === 'LIST') {
    const listed = files.checkpoints.map((file) => `'${file}'`).join(', ');
    return files.checkpoints.includes(String(value))
      ? undefined
      : refuse('value_not_in_list', 'Value not in list', `${name}: '${value}' not in [${listed}]`);
  }
  if (kind === 'PHOTO')
    return files.isUploaded(String(value))
      ? undefined
      : refuse(
          'custom_validation_failed',
          'Custom validation failed for node',
          `${name} - Invalid image file: ${value}`,
        );
  if (kind === 'STRING') return undefined;
  // Python's int() and float() take numbers in texts, too.
  if (Number.isFinite(Number(value)) && value !== '') return undefined;
  return refuse('invalid_input_type', `Failed to convert an input value to a ${kind} value`, `${name}, ${value}`);
}

/** The body of a 400; undefined when the workflow is taken. */
export function refusalOf(prompt: unknown, files: ComfyuiFiles): object | undefined {
  if (typeof prompt !== 'object' || prompt === null)
    return {
      error: { type: 'no_prompt', message: 'No prompt provided', details: 'No prompt provided', extra_info: {} },
      node_errors: {},
    };
  const nodes = prompt as Nodes;
  const node_errors: Record<string, object> = {};
  for (const [id, { class_type = '', inputs = {} }] of Object.entries(nodes)) {
    const taken = kinds[class_type];
    if (!taken) {
      const message = `Cannot execute because node ${class_type} does not exist.`;
      return {
        error: { type: 'invalid_prompt', message, details: `Node ID '#${id}'`, extra_info: {} },
        node_errors: {},
      };
    }
    const errors = Object.entries(taken).flatMap(([name, kind]) => errorOf(name, inputs[name], kind, files) ?? []);
    if (errors.length > 0) node_errors[id] = { errors, dependent_outputs: ['9'], class_type };
  }
  if (Object.keys(node_errors).length > 0) {
    const error = {
      type: 'prompt_outputs_failed_validation',
      message: 'Prompt outputs failed validation',
      details: '',
      extra_info: {},
    };
    return { error, node_errors };
  }
  if (Object.values(nodes).some(({ class_type }) => class_type === 'SaveImage' || class_type === 'PreviewImage'))
    return undefined;
  return {
    error: { type: 'prompt_no_outputs', message: 'Prompt has no outputs', details: '', extra_info: {} },
    node_errors: {},
  };
}
