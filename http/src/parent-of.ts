/** The creation that an answer changes. The person who asked is told; shared pages do not show it. */
import type { Reply } from '@vizzy/core';
import type { VizzyPort } from './dependencies.ts';
import { withFallback } from './with-fallback.ts';

/** The id of the creation that the answer changes; null for a new one, and for a question. */
export async function parentOf({ creations }: Pick<VizzyPort, 'creations'>, reply: Reply): Promise<string | null> {
  if (reply.type === 'question') return null;
  const creation = await withFallback(creations.find(reply.details.creationId), undefined);
  return creation?.parentId ?? null;
}
