/** Files on their way into Slack: accepted at once, looked at later, shared later still, or never. */
import { setTimeout as delay } from 'node:timers/promises';
import sharp from 'sharp';
import type { Json } from './json.ts';
import type { Channel } from './model.ts';
import type { StoredFile } from './stored-file.ts';
import type { Workspace } from './workspace.ts';

/** How long something takes: milliseconds, until something has happened, or `never` for files that were reported as ok and do not appear. */
export type UploadPause = number | Promise<unknown> | 'never';

/** How uploads go. */
export type UploadHabits = {
  /** Until Slack has looked at a file and blocks may show it. */
  readonly lookAfter: UploadPause;
  /** Until a file that was uploaded to a channel appears there. */
  readonly shareAfter: UploadPause;
};

/** A file as the Web API tells of it. */
export function fileJson(file: StoredFile, workspace: Workspace, filesUrl: string): Json {
  const shares: Record<string, Record<string, readonly Json[]>> = {};
  for (const [channelId, { ts, threadTs }] of file.shares) {
    const kind = workspace.channels.get(channelId)?.type === 'channel' ? 'public' : 'private';
    shares[kind] = { ...shares[kind], [channelId]: [{ ts, ...(threadTs ? { thread_ts: threadTs } : {}) }] };
  }
  return {
    id: file.id,
    name: file.name,
    title: file.name,
    mimetype: file.mimetype,
    filetype: file.mimetype.split('/')[1] ?? '',
    user: file.userId,
    size: file.bytes.length,
    original_w: file.width,
    original_h: file.height,
    mode: 'hosted',
    file_access: 'visible',
    url_private: `${filesUrl}/files-pri/${workspace.teamId}-${file.id}/${file.name}`,
    url_private_download: `${filesUrl}/files-pri/${workspace.teamId}-${file.id}/download/${file.name}`,
    shares,
  };
}

/** Slack looks at a file: what is no picture keeps no picture's type. */
export async function lookAt(file: StoredFile): Promise<void> {
  try {
    const { format, width, height } = await sharp(file.bytes).metadata();
    file.width = width ?? 0;
    file.height = height ?? 0;
    file.mimetype = `image/${format}`;
  } catch {
    file.mimetype = 'application/octet-stream';
  }
}

/** A file that a person attached: looked at already. */
export async function attach(
  workspace: Workspace,
  userId: string,
  name: string,
  bytes: Uint8Array,
): Promise<StoredFile> {
  const file: StoredFile = {
    id: workspace.nextId('F'),
    name,
    userId,
    bytes,
    width: 0,
    height: 0,
    mimetype: '',
    isComplete: true,
    isDeleted: false,
    shares: new Map(),
  };
  await lookAt(file);
  workspace.files.set(file.id, file);
  return file;
}

/** What is uploaded, and where it is to appear. */
export type Completion = {
  readonly files: readonly StoredFile[];
  readonly channel: Channel | undefined;
  readonly threadTs: string | undefined;
  readonly comment: string;
};

const pass = (pause: number | Promise<unknown>) => (typeof pause === 'number' ? delay(pause) : pause);

/** Slack's own work after an upload was reported as ok. */
export async function digest(completion: Completion, habits: UploadHabits, workspace: Workspace): Promise<void> {
  const { files, channel, threadTs, comment } = completion;
  if (habits.lookAfter !== 'never') {
    await pass(habits.lookAfter);
    await Promise.all(files.map(lookAt));
  }
  if (!channel || habits.shareAfter === 'never') return;
  await pass(habits.shareAfter);
  const { ts } = workspace.post({
    channel,
    userId: workspace.bot.id,
    threadTs,
    onlyFor: undefined,
    look: { text: comment, blocks: [], files },
  });
  for (const file of files) file.shares.set(channel.id, { ts, threadTs });
}
