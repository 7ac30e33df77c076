/** What an answer came from. It is told to the person who asked, and not on pages that are shared. */
import type { Reply } from '@vizzy/core';
import type { AskedVizzy } from './dependencies.ts';
import { unlessLost } from './with-fallback.ts';

/** The creation that the answered one changes; null for a new one, and for a question. */
export async function parentOf({ creations }: Pick<AskedVizzy, 'creations'>, reply: Reply): Promise<string | null> {
  if (reply.type === 'question') return null;
  const creation = await unlessLost(creations.find(reply.details.creationId), undefined);
  return creation?.parentId ?? null;
}
