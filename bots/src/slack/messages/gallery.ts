/** A person's creations with the pictures that Slack still keeps of them. */
import type { Desk } from '../handler-context.ts';
import type { Shelved } from '../settings/home-view.ts';

/** The last creations of a person of the core, newest first. */
export async function recentOf(userId: string, limit: number, { vizzy, shown }: Desk): Promise<readonly Shelved[]> {
  const recent = await vizzy.creations.recent(userId, { limit });
  return Promise.all(
    recent.map(async (creation) => {
      const [fileId] = (await shown.find(creation.id))?.files ?? [];
      const alt = creation.alt[0] ?? creation.brief.subject;
      return { creation, picture: fileId === undefined ? undefined : { fileId, alt } };
    }),
  );
}
