/** Work that may fail because the person already has the reply. */
import type { Logger } from '@vizzy/core';

/** Does the work; logs `message` if it fails. Never rejects. */
export async function bestEffort(work: () => Promise<void>, message: string, logger: Logger): Promise<void> {
  await work().catch((error: unknown) => logger.warn({ err: error }, message));
}
