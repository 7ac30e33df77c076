/** `views.*` and `assistant.threads.*`: modals, App Home, suggested prompts and statuses. */
import { z } from 'zod';
import type { Json } from '../json.ts';
import { Refusal } from '../refusal.ts';
import { checkView, type View } from '../rules/view.ts';
import { type ApiContext, type Method, read } from './method.ts';

const opening = z.object({ trigger_id: z.string(), view: z.unknown() });
const publishing = z.object({ user_id: z.string(), view: z.unknown(), hash: z.string().optional() });
const updating = z.object({ view_id: z.string(), view: z.unknown(), hash: z.string().optional() });
const status = z.object({
  channel_id: z.string(),
  thread_ts: z.string(),
  status: z.string(),
  loading_messages: z.array(z.string()).max(10).optional(),
});
const suggesting = z.object({
  channel_id: z.string(),
  thread_ts: z.string().optional(),
  title: z.string().optional(),
  prompts: z.array(z.object({ title: z.string().min(1), message: z.string().min(1) })).max(4),
});

/** A view as the Web API and payloads tell of it. */
export function viewJson({ id, hash, userId: _, ...view }: View, teamId: string): Json {
  return { ...view, id, hash, team_id: teamId, root_view_id: id, private_metadata: view.private_metadata ?? '' };
}

function keep(office: ApiContext, given: unknown, type: 'modal' | 'home', userId: string, id: string): View {
  const { workspace } = office;
  const view = checkView(given, type, (file) => workspace.files.get(file));
  const kept: View = { ...view, id, userId, hash: workspace.nextId('H') };
  workspace.views.set(id, kept);
  return kept;
}

/** The methods. */
export const viewMethods: Readonly<Record<string, Method>> = {
  'views.open': {
    scopes: [],
    run(given, office) {
      const asked = read(opening, given);
      const { userId } = office.spend(asked.trigger_id);
      const view = keep(office, asked.view, 'modal', userId, office.workspace.nextId('V'));
      return { view: viewJson(view, office.workspace.teamId) };
    },
  },
  'views.update': {
    scopes: [],
    run(given, office) {
      const asked = read(updating, given);
      const known = office.workspace.views.get(asked.view_id);
      if (!known) throw new Refusal('not_found');
      if (asked.hash !== undefined && asked.hash !== known.hash) throw new Refusal('hash_conflict');
      const view = keep(office, asked.view, known.type, known.userId, known.id);
      return { view: viewJson(view, office.workspace.teamId) };
    },
  },
  'views.publish': {
    scopes: [],
    run(given, office) {
      const { workspace } = office;
      const asked = read(publishing, given);
      if (!workspace.users.has(asked.user_id)) throw new Refusal('user_not_found');
      const known = workspace.homes.get(asked.user_id);
      if (asked.hash !== undefined && asked.hash !== known?.hash) throw new Refusal('hash_conflict');
      const view = keep(office, asked.view, 'home', asked.user_id, known?.id ?? workspace.nextId('V'));
      if (view.type === 'home') workspace.homes.set(asked.user_id, view);
      return { view: viewJson(view, workspace.teamId) };
    },
  },
  'assistant.threads.setStatus': {
    scopes: ['assistant:write', 'chat:write'],
    run(given, { workspace }) {
      const asked = read(status, given);
      workspace.writable(asked.channel_id);
      if (!workspace.find(asked.channel_id, asked.thread_ts)) throw new Refusal('invalid_thread_ts');
      const key = `${asked.channel_id}:${asked.thread_ts}`;
      if (asked.status) workspace.statuses.set(key, asked.status);
      else workspace.statuses.delete(key);
      if (asked.status) workspace.statusHistory.push(asked.status);
      return {};
    },
  },
  'assistant.threads.setSuggestedPrompts': {
    scopes: ['assistant:write'],
    run(given, { workspace }) {
      const asked = read(suggesting, given);
      if (workspace.writable(asked.channel_id).type !== 'im') throw new Refusal('channel_not_found');
      workspace.prompts.set(asked.channel_id, asked.prompts);
      return {};
    },
  },
};
