/** Reads submitted forms. */
import type { ModalMessageModalSubmitInteraction, ModalSubmitInteraction } from 'discord.js';
import { type Action, parseAction } from '../../action.ts';
import { fieldId } from './render-form.ts';

/** A submitted form. */
export type FilledForm = {
  readonly interaction: ModalMessageModalSubmitInteraction;
  readonly action: Action;
  /** What the person wrote in the form's field. */
  readonly text: string;
};

/** Reads a submitted form; undefined if it is not one of ours. */
export function readForm(interaction: ModalSubmitInteraction): FilledForm | undefined {
  const action = parseAction(interaction.customId);
  if (!action || !interaction.isFromMessage()) return undefined;
  return { interaction, action, text: interaction.fields.getTextInputValue(fieldId) };
}
