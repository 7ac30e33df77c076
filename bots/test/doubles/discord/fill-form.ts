/** Forms as people fill them in. */
import type { Modal } from './rules/components.ts';
import type { Json } from './wire.ts';

/** A form's fields with what was written in them. */
export function filledIn({ components }: Modal, texts: Readonly<Record<string, string>>): Json[] {
  const left = new Set(Object.keys(texts));
  const fill = (
    label: string,
    field: {
      custom_id: string;
      type: number;
      max_length?: number | undefined;
      min_length?: number | undefined;
      required?: boolean | undefined;
      value?: string | undefined;
    },
  ) => {
    const value = texts[label] ?? field.value ?? '';
    left.delete(label);
    if (value.length > (field.max_length ?? 4000)) throw new Error(`${label} holds ${field.max_length} characters`);
    if (value.length < (field.min_length ?? 0) || (value === '' && field.required !== false))
      throw new Error(`${label} must be filled in`);
    return { type: field.type, custom_id: field.custom_id, value };
  };
  const filled = components.flatMap((component): Json[] => {
    if (component.type === 18 && component.component.type === 4)
      return [{ type: 18, component: fill(component.label, component.component) }];
    if (component.type === 1)
      return [{ type: 1, components: component.components.map((input) => fill(input.label, input)) }];
    return [];
  });
  if (left.size > 0) throw new Error(`the form has no field ${[...left].join(', ')}`);
  return filled;
}
