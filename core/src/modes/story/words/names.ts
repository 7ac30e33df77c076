/** First names. */

/** Names to give to characters with the pronoun "she". */
export const femaleNames: readonly string[] = 'Mila Ida Wanda Pia Tilly Nell Juno Bea Romy Odile Greta Flora'.split(
  ' ',
);

/** Names to give to characters with the pronoun "he". */
export const maleNames: readonly string[] = 'Otto Finn Bruno Theo Emil Gus Milo Ned Anton Jasper Oskar Leo'.split(' ');

/** First names in requests that take the pronoun "she". */
export const knownFemaleNames: ReadonlySet<string> = new Set(
  'lina lena anna anne maria marie emma mia sofia sophie sophia olivia ava isabella amelia charlotte zara mara nora ella lily lucy rose ruby grace chloe hannah sarah sara laura julia clara alice eva lea leah maya zoe nina eliza elisa elena katie kate emily luna stella ivy daisy hazel penny molly polly tilly mila ida wanda pia nell juno bea romy greta flora fatima aisha yuki mei'.split(
    ' ',
  ),
);

/** First names in requests that take the pronoun "he". */
export const knownMaleNames: ReadonlySet<string> = new Set(
  'tom tim max ben sam leo paul peter jack james john oliver noah liam lucas luke henry oscar oskar charlie george harry jacob daniel david michael felix finn otto bruno theo emil gus milo ned anton jasper rex hugo arthur william bob bobby billy jim joe jonas lukas elias omar ali hassan kenji hiro mohammed carlos diego pablo'.split(
    ' ',
  ),
);
