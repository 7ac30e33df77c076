/** What is still to be done once a person has seen the reply. */
import type { Logger } from '@vizzy/core';

/** Does it. That it failed is a line in the log (`sentence`), and takes nothing away of what is there. Never rejects. */
export async function bestEffort(work: () => Promise<void>, sentence: string, logger: Logger): Promise<void> {
  await work().catch((error: unknown) => logger.warn({ err: error }, sentence));
}
