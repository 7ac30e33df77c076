/** Runs work with the same key one after another, even if earlier work fails. */
export type KeyedMutex = <Result>(key: string, work: () => Promise<Result>) => Promise<Result>;

/** Creates a mutex for this process. */
export function createKeyedMutex(): KeyedMutex {
  const tails = new Map<string, Promise<unknown>>();
  return (key, work) => {
    const previous = tails.get(key) ?? Promise.resolve();
    const done = previous.then(work, work);
    tails.set(key, done);
    const release = () => {
      if (tails.get(key) === done) tails.delete(key);
    };
    done.then(release, release);
    return done;
  };
}
