/** Writes record after record into the folder named, with the built store, and says of each that it is kept. */

import { silentLogger, systemClock } from '../../dist/index.js';
import { openStore } from '../../dist/storage/open-store.js';

const store = await openStore({
  maxEntries: 100_000,
  clock: systemClock,
  logger: silentLogger,
  folder: process.argv[2],
});
for (let index = 0; ; index += 1) {
  await store.set(`record ${index}`, { index }, 10 * 365 * 86_400_000);
  process.send?.(index);
}
