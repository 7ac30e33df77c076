/** Something that others wait for until a test says the word. */
export type Signal = { readonly fired: Promise<void>; fire(): void };

/** A word that is not said yet. */
export function createSignal(): Signal {
  let say = () => {};
  const said = new Promise<void>((resolve) => {
    say = resolve;
  });
  return { fired: said, fire: () => say() };
}
