/** What has become of everything, for a test that waited for something else. */
import type { Interaction } from './interactions.ts';
import type { RecordedRequest } from './rest.ts';
import { seen } from './visible-messages.ts';
import type { World } from './world.ts';

/** Lines of each kind: the newest tell most. */
const most = 12;

const cut = (text: string) => (text.length > 160 ? `${text.slice(0, 160)} …` : text).replaceAll('\n', ' / ');

function messageLines(world: World): string[] {
  return [...world.messages.values()].slice(-most).map((message) => {
    const look = seen(world, message);
    const channel = world.channels.get(message.channelId);
    const marks = [
      message.isDeleted && 'deleted',
      look.isEphemeral && 'for one person',
      look.isThinking && 'thinking',
      look.thread !== undefined && 'with a thread',
      look.pictures.length > 0 && `${look.pictures.length} pictures`,
      look.buttons.length > 0 && `buttons ${look.buttons.map(({ label }) => label).join(', ')}`,
    ].filter(Boolean);
    return `  #${channel?.name ?? '?'} ${look.author}: “${cut(look.text)}” (${marks.join('; ') || 'words alone'})`;
  });
}

/** The newest messages, what people did, and the newest requests, a line each. */
export function accountOf(
  world: World,
  interactions: readonly Interaction[],
  requests: readonly RecordedRequest[],
): string {
  const deeds = interactions
    .slice(-most)
    .map(
      ({ name, userId, answer }) => `  ${world.users.get(userId)?.name ?? '?'}: ${name} (${answer ?? 'unanswered'})`,
    );
  const asked = requests
    .slice(-most)
    .map(({ method, path, status, why }) => `  ${method} ${cut(path)} ${status}${why ? ` ${why}` : ''}`);
  const part = (title: string, lines: readonly string[]) => [title, ...(lines.length > 0 ? lines : ['  none'])];
  return [
    ...part('messages there are, oldest first:', messageLines(world)),
    ...part('what people did:', deeds),
    ...part('what the bot asked for:', asked),
  ].join('\n');
}
