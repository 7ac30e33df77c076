/** A signal that others wait for until a test fires it. */
export type Signal = { readonly fired: Promise<void>; fire(): void };

/** Creates a signal that has not fired. */
export function createSignal(): Signal {
  let say = () => {};
  const said = new Promise<void>((resolve) => {
    say = resolve;
  });
  return { fired: said, fire: () => say() };
}
