/** Discord's ids: milliseconds since 2015 in the upper bits, a counter in the lower ones. */

/** The first second of 2015, from which Discord counts. */
const epoch = 1_420_070_400_000n;

/** A maker of ids that grow. */
export function createSnowflakes(now: () => number): () => string {
  let last = 0n;
  return () => {
    const next = (BigInt(Math.floor(now())) - epoch) << 22n;
    last = next > last ? next : last + 1n;
    return String(last);
  };
}
