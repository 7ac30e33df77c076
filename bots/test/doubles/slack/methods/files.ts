/** `files.*`: the way files take into Slack (docs.slack.dev/messaging/working-with-files). */
import { z } from 'zod';
import { Refusal } from '../refusal.ts';
import type { StoredFile } from '../stored-file.ts';
import { digest, fileJson } from '../uploads.ts';
import { type ApiContext, type Method, read } from './method.ts';

const asking = z.object({
  filename: z.string().min(1),
  length: z.coerce.number().int().min(1),
  alt_txt: z.string().optional(),
});
const completing = z.object({
  files: z.array(z.object({ id: z.string(), title: z.string().optional() })).min(1),
  channel_id: z
    .string()
    .regex(/^[CGDZ][A-Z0-9]{8,}$/)
    .optional(),
  thread_ts: z.string().optional(),
  initial_comment: z.string().optional(),
});
const naming = z.object({ file: z.string() });

function fileOf({ workspace }: ApiContext, id: string): StoredFile {
  const file = workspace.files.get(id);
  if (!file) throw new Refusal('file_not_found');
  if (file.isDeleted) throw new Refusal('file_deleted');
  return file;
}

/** The methods. */
export const fileMethods: Readonly<Record<string, Method>> = {
  'files.getUploadURLExternal': {
    scopes: ['files:write'],
    run(given, { workspace, url }) {
      const { filename } = read(asking, given);
      const file: StoredFile = {
        id: workspace.nextId('F'),
        name: filename,
        userId: workspace.bot.id,
        bytes: new Uint8Array(),
        width: 0,
        height: 0,
        mimetype: '',
        isComplete: false,
        isDeleted: false,
        shares: new Map(),
      };
      workspace.files.set(file.id, file);
      return { upload_url: `${url()}/upload/v1/${file.id}`, file_id: file.id };
    },
  },
  'files.completeUploadExternal': {
    scopes: ['files:write'],
    run(given, office) {
      const { workspace, url, habits, later } = office;
      const asked = read(completing, given);
      const files = asked.files.map(({ id }) => fileOf(office, id));
      if (files.some(({ bytes }) => bytes.length === 0)) throw new Refusal('file_not_found');
      const channel = asked.channel_id === undefined ? undefined : workspace.writable(asked.channel_id);
      for (const file of files) file.isComplete = true;
      // Told before Slack has looked: empty mimetype, empty shares.
      const told = files.map((file) => fileJson(file, workspace, url()));
      later(
        digest(
          { files, channel, threadTs: asked.thread_ts, comment: asked.initial_comment ?? '' },
          habits(),
          workspace,
        ),
      );
      return { files: told };
    },
  },
  'files.info': {
    scopes: ['files:read'],
    run(given, office) {
      return { file: fileJson(fileOf(office, read(naming, given).file), office.workspace, office.url()) };
    },
  },
  'files.delete': {
    scopes: ['files:write'],
    run(given, office) {
      const file = fileOf(office, read(naming, given).file);
      if (file.userId !== office.workspace.bot.id) throw new Refusal('cant_delete_file');
      file.isDeleted = true;
      return {};
    },
  },
};
