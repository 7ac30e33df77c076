/** Where an image server is asked, from the one address that the operator sets. */

/** The addresses of one server. */
export type ServerAddresses = {
  /** Where pictures are drawn from words. */
  readonly generations: string;
  /** Where photos are redrawn; absent where the server has no such address. */
  readonly edits?: string;
  /** Where the server lists its models. */
  readonly models: string;
  /** Whether it is asked for a shape such as `3:2` instead of a size in pixels. */
  readonly takesShapes: boolean;
};

/**
 * The addresses under a base such as `https://api.openai.com`, with or without `/v1` or the whole path of a picture. An address
 * that ends in `/v1/images` is asked itself: OpenRouter has its images there, with shapes instead of sizes and without edits.
 */
export function addressesOf(url: string): ServerAddresses {
  const base = url.replace(/\/+$/, '').replace(/\/images\/(?:generations|edits)$/, '');
  if (base.endsWith('/v1/images')) return { generations: base, models: `${base}/models`, takesShapes: true };
  const root = base.endsWith('/v1') ? base : `${base}/v1`;
  return {
    generations: `${root}/images/generations`,
    edits: `${root}/images/edits`,
    models: `${root}/models`,
    takesShapes: false,
  };
}
