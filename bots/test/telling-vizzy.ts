/** A Vizzy whose picture service tells how far it is, as tests say, before it draws. */
import type { Progress, ReplyImage, Vizzy } from '@vizzy/core';
import { samplePicture } from '@vizzy/core/testing';

/** The Vizzy, and what its service tells the turn that runs. */
export type TellingVizzy = {
  readonly vizzy: Vizzy;
  /** Resolves when a turn has begun. */
  readonly begun: Promise<void>;
  tell(progress: Progress): void;
  /** Lets it draw. */
  draw(): void;
};

/** Opens one around a Vizzy that is open already. */
export function tellingVizzy(vizzy: Vizzy): TellingVizzy {
  let begin = () => {};
  let draw = () => {};
  let tell: (progress: Progress) => void = () => {};
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const isTime = new Promise<void>((resolve) => {
    draw = resolve;
  });
  return {
    begun,
    tell: (progress) => tell(progress),
    draw: () => draw(),
    vizzy: {
      ...vizzy,
      async respond(message, options) {
        tell = options?.onProgress ?? tell;
        begin();
        await isTime;
        return vizzy.respond(message, options);
      },
    },
  };
}

/** What a service tells about the first of two pictures. */
export const toldOfTwo = (service: Extract<Progress, { type: 'stage' }>['service']): Progress => ({
  type: 'stage',
  stage: 'drawing',
  done: 0,
  total: 2,
  ...(service ? { service } : {}),
});

/** An unfinished picture that a service has sent. */
export async function unfinishedPicture(): Promise<Progress> {
  const bytes = await samplePicture('png', 128);
  const image: ReplyImage = {
    bytes,
    format: 'png',
    width: 128,
    height: 128,
    tier: 'webui',
    model: 'unknown',
    alt: 'half a fox',
  };
  return { type: 'preview', index: 0, image };
}
