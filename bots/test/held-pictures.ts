/** Pictures of the double of the picture service that come when a test says so. */
import type { RouterDouble } from '@vizzy/core/testing';

/** A picture of the service, quick to make and to look at. */
export const smallPicture = { type: 'picture', side: 256 } as const;

/** Holds pictures back until what is returned is called. */
export function holdPictures(router: RouterDouble | undefined): () => void {
  let release = () => {};
  const when = new Promise<void>((resolve) => {
    release = resolve;
  });
  router?.always({ ...smallPicture, when });
  return () => {
    router?.always(smallPicture);
    release();
  };
}
