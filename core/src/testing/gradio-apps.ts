/** What Gradio Spaces that people use look like from outside: their endpoints, components and parameters. */

/** A parameter of a Space's function, with the component that it comes from. */
export type AppParameter = {
  readonly name: string;
  readonly label: string;
  readonly component: 'textbox' | 'slider' | 'number' | 'checkbox' | 'image' | 'gallery' | 'state' | 'dropdown';
  /** The component's value; without one the parameter must be given, unless the function has `None` for it. */
  readonly value?: unknown;
  readonly isOptional?: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly step?: number;
};

/** A Space: endpoints by name, each with its parameters and the components of what it gives back. */
export type GradioApp = Readonly<
  Record<string, { readonly parameters: readonly AppParameter[]; readonly returns: readonly string[] }>
>;

const prompt: AppParameter = { name: 'prompt', label: 'Prompt', component: 'textbox' };
const seed: AppParameter = {
  name: 'seed',
  label: 'Seed',
  component: 'slider',
  value: 0,
  minimum: 0,
  maximum: 2 ** 31 - 1,
};
const randomize: AppParameter = { name: 'randomize_seed', label: 'Randomize seed', component: 'checkbox', value: true };
const side = (name: string): AppParameter => {
  const bounds = { value: 1024, minimum: 256, maximum: 1024, step: 32 };
  return { name, label: name === 'width' ? 'Width' : 'Height', component: 'slider', ...bounds };
};
const steps: AppParameter = {
  name: 'num_inference_steps',
  label: 'Number of inference steps',
  component: 'slider',
  value: 4,
  minimum: 1,
  maximum: 50,
  step: 1,
};

/** Like the Spaces of FLUX.1: words to one picture and its seed; a state that no client sees stands between. */
export const drawingApp: GradioApp = {
  '/infer': {
    parameters: [
      prompt,
      { name: 'history', label: 'History', component: 'state' },
      seed,
      randomize,
      side('width'),
      side('height'),
      steps,
    ],
    returns: ['image', 'slider'],
  },
};

/** Like the Spaces of FLUX.1 Kontext: a picture that must be given, with words. */
export const editingApp: GradioApp = {
  '/infer': {
    parameters: [
      { name: 'input_image', label: 'Upload the image for editing', component: 'image' },
      prompt,
      seed,
      randomize,
      { name: 'guidance_scale', label: 'Guidance Scale', component: 'slider', value: 2.5, minimum: 1, maximum: 10 },
      { ...steps, name: 'steps', label: 'Steps', value: 28 },
    ],
    returns: ['imageslider', 'slider'],
  },
};

/** Like the Spaces of SDXL: a negative prompt, and a gallery; the picture is optional. Its function names no parameters. */
export const galleryApp: GradioApp = {
  '/run': {
    parameters: [
      { ...prompt, name: 'param_0' },
      { name: 'param_1', label: 'Negative prompt', component: 'textbox', value: '' },
      { name: 'param_2', label: 'Images', component: 'gallery', isOptional: true },
      { ...seed, name: 'param_3' },
      { name: 'param_4', label: 'Style', component: 'dropdown', value: '(No style)' },
    ],
    returns: ['gallery', 'number'],
  },
};

const capitalize = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

const jsonType = ({ component }: AppParameter) => {
  if (component === 'textbox' || component === 'dropdown') return { type: 'string' };
  if (component === 'slider' || component === 'number') return { type: 'number', description: 'numeric value' };
  if (component === 'checkbox') return { type: 'boolean' };
  return component === 'gallery' ? { type: 'array', items: {} } : { type: 'object', properties: {} };
};

/** What `/info` answers: states are left out, and a component with a value gives its parameter a default. */
export function infoOf(app: GradioApp) {
  const endpoints = Object.entries(app).map(([name, { parameters, returns }]) => {
    const told = parameters
      .filter(({ component }) => component !== 'state')
      .map((parameter) => ({
        label: parameter.label,
        parameter_name: parameter.name,
        parameter_has_default: parameter.value !== undefined || parameter.isOptional === true,
        parameter_default: parameter.value ?? null,
        type: jsonType(parameter),
        python_type: { type: 'Any', description: '' },
        component: capitalize(parameter.component),
        example_input: null,
      }));
    const given = returns.map((component) => ({
      label: component,
      type: {},
      python_type: { type: 'Any', description: '' },
      component: capitalize(component),
    }));
    return [name, { parameters: told, returns: given, api_visibility: 'public' }] as const;
  });
  return { named_endpoints: Object.fromEntries(endpoints), unnamed_endpoints: {} };
}

/** What `/config` answers, with the root that the server believes to have, and what comes before the routes of its API. */
export function configOf(app: GradioApp, root: string, apiPrefix: string) {
  const components: { id: number; type: string; props: object; component_class_id: string }[] = [];
  const add = (type: string, props: object) => {
    const id = components.length + 1;
    components.push({ id, type, props: { name: type, ...props }, component_class_id: `${type}-class` });
    return id;
  };
  const dependencies = Object.entries(app).map(([name, { parameters, returns }], id) => ({
    id,
    targets: [[0, 'click']],
    inputs: parameters.map(({ component, label, value, minimum, maximum, step }) =>
      add(component, { label, value, minimum, maximum, step }),
    ),
    outputs: returns.map((component) => add(component, {})),
    backend_fn: true,
    queue: true,
    api_name: name.slice(1),
    api_visibility: 'public',
    types: { generator: false, cancel: false },
    connection: 'sse',
  }));
  return {
    // Gradio 4 has no prefix, and does not mention one.
    ...(apiPrefix === '' ? { version: '4.44.1' } : { version: '5.49.1', api_prefix: apiPrefix }),
    mode: 'blocks',
    app_id: 12_345,
    title: 'A Space',
    is_space: true,
    space_id: 'someone/a-space',
    connect_heartbeat: true,
    enable_queue: true,
    protocol: 'sse_v3',
    root,
    components,
    dependencies,
  };
}

const pathOf = (value: unknown) =>
  typeof value === 'object' && value !== null && 'path' in value ? String(value.path) : undefined;

/** Why a component does not take a value; undefined when it does. `files` have been uploaded. */
export function problemWith(
  { component, minimum, maximum, isOptional }: AppParameter,
  value: unknown,
  files: Map<string, Uint8Array>,
) {
  if (component === 'textbox' && typeof value !== 'string') return 'Value is not a string.';
  if (component === 'checkbox' && typeof value !== 'boolean') return 'Value is not a boolean.';
  if (component === 'slider' || component === 'number') {
    if (typeof value !== 'number') return 'Value is not a number.';
    if (minimum !== undefined && value < minimum) return `Value ${value} is less than minimum value ${minimum}.`;
    if (maximum !== undefined && value > maximum) return `Value ${value} is greater than maximum value ${maximum}.`;
  }
  if (component !== 'image' && component !== 'gallery') return undefined;
  if (value === null) return isOptional ? undefined : 'The image is missing.';
  const [first] = Array.isArray(value) ? value : [value];
  const path = pathOf(component === 'gallery' ? first?.image : first);
  return path !== undefined && files.has(path) ? undefined : 'The file was not uploaded.';
}
