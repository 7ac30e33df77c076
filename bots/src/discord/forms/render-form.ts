/** Renders the forms that buttons open. */
import { type APIModalInteractionResponseCallbackData, ComponentType, TextInputStyle } from 'discord.js';
import { type Action, formatAction } from '../../action.ts';
import { cutText } from '../../text-format.ts';
import { limits } from '../limits.ts';

/** The one field of every form. */
export const fieldId = 'text';

/** A form with one field. */
export type Form = {
  readonly action: Action;
  readonly title: string;
  readonly label: string;
  readonly value?: string;
  readonly placeholder?: string;
  readonly isLong: boolean;
  readonly isRequired: boolean;
  /** Characters. */
  readonly maxLength: number;
};

/** The form as Discord's modal. */
export function renderForm({
  action,
  title,
  label,
  value,
  placeholder,
  isLong,
  isRequired,
  maxLength,
}: Form): APIModalInteractionResponseCallbackData {
  return {
    custom_id: formatAction(action),
    title: cutText(title, limits.formTitle),
    components: [
      {
        type: ComponentType.Label,
        label: cutText(label, limits.fieldLabel),
        component: {
          type: ComponentType.TextInput,
          custom_id: fieldId,
          style: isLong ? TextInputStyle.Paragraph : TextInputStyle.Short,
          required: isRequired,
          max_length: maxLength,
          ...(value ? { value: value.slice(0, maxLength) } : {}),
          ...(placeholder ? { placeholder: cutText(placeholder, 100) } : {}),
        },
      },
    ],
  };
}
