/** Something that others wait for until a test says the word. */
export type Word = { readonly said: Promise<void>; say(): void };

/** A word that is not said yet. */
export function aWord(): Word {
  let say = () => {};
  const said = new Promise<void>((resolve) => {
    say = resolve;
  });
  return { said, say: () => say() };
}
