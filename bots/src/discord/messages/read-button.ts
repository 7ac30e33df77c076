/** Reads buttons and menus. Everything is in their ids, so any process can act on them. */
import type { ButtonInteraction, Message, StringSelectMenuInteraction } from 'discord.js';
import { type Action, parseAction } from '../../action.ts';

/** A button, or a menu whose options are actions. */
export type ButtonOrMenu = ButtonInteraction | StringSelectMenuInteraction;

/** A label without the emoji before it. */
function labelOf(interaction: ButtonOrMenu): string {
  const { component } = interaction;
  if ('label' in component) return component.label ?? '';
  const chosen = interaction.isStringSelectMenu() ? interaction.values[0] : undefined;
  return 'options' in component ? (component.options.find(({ value }) => value === chosen)?.label ?? '') : '';
}

/** A button that was pressed, or the option that was chosen in a menu. */
export type PressedButton = { readonly action: Action; readonly label: string };

/** Reads what was pressed; undefined if it is not one of ours. */
export function readButton(interaction: ButtonOrMenu): PressedButton | undefined {
  const id = interaction.isStringSelectMenu() ? (interaction.values[0] ?? '') : interaction.customId;
  const action = parseAction(id);
  return action && { action, label: labelOf(interaction) };
}

/** The ids that a message's buttons and menus are about. */
export function buttonSubjects({ components }: Pick<Message, 'components'>): string[] {
  return components.flatMap((row) =>
    'components' in row
      ? row.components.flatMap((one) =>
          'customId' in one && one.customId ? (parseAction(one.customId)?.subject ?? []) : [],
        )
      : [],
  );
}
