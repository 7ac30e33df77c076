/** A form as a person fills it in: Slack itself keeps them from sending what is not allowed. */
import type { Json } from './json.ts';
import type { InputElement } from './rules/elements.ts';
import type { View } from './rules/view.ts';
import { attach, fileJson } from './uploads.ts';
import { inputsIn } from './visible-messages.ts';
import type { Workspace } from './workspace.ts';

/** A picture that a person attaches. */
export type Attached = { readonly name: string; readonly bytes: Uint8Array };

/** What is filled in, by the labels of the fields. */
export type Filled = Readonly<Record<string, string | readonly Attached[]>>;

async function fieldValue(
  element: InputElement,
  given: string | readonly Attached[] | undefined,
  attachAll: (files: readonly Attached[]) => Promise<readonly Json[]>,
): Promise<Json | undefined> {
  if (element.type === 'plain_text_input') {
    const value = typeof given === 'string' ? given : element.initial_value;
    if (value !== undefined && element.max_length !== undefined && value.length > element.max_length)
      throw new Error('Slack does not take text that long');
    return value ? { type: element.type, value } : undefined;
  }
  if (element.type === 'static_select') {
    const chosen =
      given === undefined ? element.initial_option : element.options.find(({ text }) => text.text === given);
    if (given !== undefined && !chosen) throw new Error(`there is no ‘${given}’ to choose`);
    return chosen ? { type: element.type, selected_option: chosen } : undefined;
  }
  if (given === undefined || typeof given === 'string' || given.length === 0) return undefined;
  return { type: element.type, files: await attachAll(given) };
}

/** The state of a form that is sent, by block and action. */
export async function stateOf(
  view: View,
  filled: Filled,
  workspace: Workspace,
  userId: string,
  filesUrl: string,
): Promise<Json> {
  const inputs = inputsIn(view.blocks);
  for (const label of Object.keys(filled))
    if (!inputs.some((input) => input.label === label)) throw new Error(`there is no field ‘${label}’`);
  const attachAll = (files: readonly Attached[]) =>
    Promise.all(
      files.map(async ({ name, bytes }) => fileJson(await attach(workspace, userId, name, bytes), workspace, filesUrl)),
    );
  const values: Record<string, Json> = {};
  for (const { blockId, label, isOptional, element } of inputs) {
    const value = await fieldValue(element, filled[label], attachAll);
    if (!value && !isOptional) throw new Error(`Slack does not send a form without ‘${label}’`);
    values[blockId] = { [element.action_id]: value ?? { type: element.type, value: null } };
  }
  return values;
}
