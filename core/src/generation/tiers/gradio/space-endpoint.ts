/** Which endpoint of a Space draws, and what each of its parameters is. */
import { z } from 'zod';
import { failureFor } from '../../failure.ts';

/** One parameter of an endpoint, as the client reads it from the Space's `/info`. */
const parameterSchema = z.looseObject({
  label: z.string().nullish(),
  parameter_name: z.string().nullish(),
  parameter_has_default: z.boolean().nullish(),
  parameter_default: z.unknown(),
  /** `string`, `number` or `boolean` for plain values. */
  type: z.unknown(),
  component: z.string().default(''),
});

const endpointSchema = z.looseObject({
  parameters: z.array(parameterSchema),
  returns: z.array(z.looseObject({ component: z.string().default('') })),
});

/** The named endpoints of a Space. */
export const apiInfoSchema = z.looseObject({ named_endpoints: z.record(z.string(), endpointSchema) });

/** The named endpoints of a Space. */
export type SpaceInfo = z.output<typeof apiInfoSchema>;

/** One parameter of an endpoint. */
export type SpaceParameter = z.output<typeof parameterSchema>;

/** What Vizzy knows to say to a parameter. */
export type ParameterRole =
  | 'prompt'
  | 'negative'
  | 'seed'
  | 'randomize'
  | 'width'
  | 'height'
  | 'steps'
  | 'guidance'
  | 'image';

/** An endpoint that draws. */
export type DrawingEndpoint = {
  /** With the slash before it. */
  readonly name: string;
  readonly parameters: readonly SpaceParameter[];
  /** The role of each parameter, in their order; undefined for those that keep their default. */
  readonly roles: readonly (ParameterRole | undefined)[];
  /** Components of what it gives back, in their order. */
  readonly returns: readonly string[];
};

const isText = ({ type, component }: SpaceParameter) => type === 'string' && /^textbox$|^text$/i.test(component);
const isNumber = ({ type }: SpaceParameter) => type === 'number';
const isSwitch = ({ type }: SpaceParameter) => type === 'boolean';
const isImage = ({ component }: SpaceParameter) => /^(?:image|gallery|imageeditor)$/i.test(component);

/** Names that the authors of Spaces give to parameters, in small letters with `_` between words. */
const names: readonly (readonly [ParameterRole, RegExp, (parameter: SpaceParameter) => boolean])[] = [
  ['negative', /^(?:n|neg|negative)(?:_prompt)?$/, isText],
  ['prompt', /^(?:(?:text|positive|input|edit|your)_)?(?:prompt|instructions?)$|^(?:input_)?text$/, isText],
  ['randomize', /^(?:(?:use_|is_)?randomi[sz]e?(?:_seed)?|random_seed)$/, isSwitch],
  ['seed', /^(?:manual_)?seed$/, isNumber],
  ['width', /^(?:(?:image|output)_)?width$/, isNumber],
  ['height', /^(?:(?:image|output)_)?height$/, isNumber],
  ['steps', /^(?:num_|number_of_)?(?:(?:inference|sampling)_)?steps$/, isNumber],
  ['guidance', /^(?:guidance|cfg)(?:_scale)?$/, isNumber],
  ['image', /^(?:(?:input|init|source|reference|upload(?:ed)?)_)?(?:image|img|photo|picture)s?$/, isImage],
];

const plain = (name: string | null | undefined) =>
  (name ?? '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '');

/** The role of a parameter by its name, else by its label: Gradio names parameters of nameless functions `param_0`. */
function roleOf(parameter: SpaceParameter): ParameterRole | undefined {
  for (const name of [plain(parameter.parameter_name), plain(parameter.label)]) {
    const found = names.find(([, pattern, fits]) => pattern.test(name) && fits(parameter));
    if (found) return found[0];
  }
  return undefined;
}

/** Gives a role to the only parameter that can have it, when no name says so. */
function giveToOnly(
  role: ParameterRole,
  fits: (parameter: SpaceParameter) => boolean,
  parameters: readonly SpaceParameter[],
  roles: readonly (ParameterRole | undefined)[],
) {
  if (roles.includes(role)) return roles;
  const fitting = parameters.flatMap((parameter, at) => (roles[at] === undefined && fits(parameter) ? [at] : []));
  return fitting.length === 1 ? roles.map((known, at) => (at === fitting[0] ? role : known)) : roles;
}

/** A role is played once, by the first that claims it. */
const once = (roles: readonly (ParameterRole | undefined)[]) =>
  roles.map((role, at) => (roles.indexOf(role) === at ? role : undefined));

function rolesOf(parameters: readonly SpaceParameter[]) {
  const named = once(parameters.map(roleOf));
  return giveToOnly('image', isImage, parameters, giveToOnly('prompt', isText, parameters, named));
}

/** Components that show pictures; Gradio writes only the first letter large. */
export const givesPicture = (component: string): boolean => /^(?:image|gallery|imageslider)$/i.test(component);

/** Names that are passed on: whoever wrote the Space chose them. */
const tellable = (name: string) => (/^\/?[\w -]{1,60}$/.test(name) ? name : 'one with an unusual name');

/** The name of a parameter, for the operator. */
export const nameOf = ({ parameter_name: name, label }: SpaceParameter): string => tellable(name ?? label ?? '');

/** What an endpoint is apart from its name: a function that a button and the Enter key start is listed as `/infer` and `/infer_1`. */
const functionOf = ({ name, parameters, returns }: DrawingEndpoint) => {
  // The client lists states, which nobody fills in, for some endpoints and not for others.
  const filled = parameters.filter(({ component }) => component !== 'state');
  const asked = filled.map(({ parameter_name, label, component }) => [parameter_name, label, component]);
  return JSON.stringify([name.replace(/_\d+$/, ''), asked, returns]);
};

/** The first endpoint of each function. */
function withoutRepeats(endpoints: readonly DrawingEndpoint[]): readonly DrawingEndpoint[] {
  const functions = endpoints.map(functionOf);
  return endpoints.filter((endpoint, at) => functions.indexOf(functionOf(endpoint)) === at);
}

/** The endpoint that is asked: the one with that name, else the only one that draws. Throws `no-such-model` otherwise. */
export function chooseEndpoint(info: SpaceInfo, wanted: string | undefined): DrawingEndpoint {
  const drawing = Object.entries(info.named_endpoints).flatMap(([name, { parameters, returns }]) => {
    const roles = rolesOf(parameters);
    const components = returns.map(({ component }) => component);
    const isDrawing = roles.includes('prompt') && components.some(givesPicture);
    return isDrawing ? [{ name, parameters, roles, returns: components }] : [];
  });
  const listed = drawing.map(({ name }) => tellable(name)).join(', ');
  if (wanted !== undefined) {
    const found = drawing.find(({ name }) => name === `/${wanted.replace(/^\//, '')}`);
    if (found) return found;
    const hint = listed === '' ? 'none of its endpoints does' : `choose one of ${listed}`;
    throw failureFor('no-such-model', `the Space has no endpoint of the name in HF_SPACE_ENDPOINT that draws; ${hint}`);
  }
  const [only, ...others] = withoutRepeats(drawing);
  if (!only) throw failureFor('no-such-model', 'no endpoint of the Space takes words and gives a picture');
  if (others.length > 0)
    throw failureFor('no-such-model', `several endpoints of the Space draw; set HF_SPACE_ENDPOINT to one of ${listed}`);
  return only;
}

/** Whether a picture may be left out; one that stands there as an example would be redrawn in place of the words. */
const mayBeEmpty = ({ parameter_has_default: has, parameter_default: usual }: SpaceParameter) =>
  has === true && (usual === null || usual === undefined || (Array.isArray(usual) && usual.length === 0));

/** Whether it draws from words alone, and whether it redraws a picture. */
export function abilitiesOf({ parameters, roles }: DrawingEndpoint): { draws: boolean; transforms: boolean } {
  const image = parameters[roles.indexOf('image')];
  return { draws: image === undefined || mayBeEmpty(image), transforms: image !== undefined };
}
