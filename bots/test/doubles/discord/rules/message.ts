/** Discord's rules for messages (docs: "Message Resource"). */
import { z } from 'zod';
import { messageFlag, type StoredFile } from '../model.ts';
import { refusals } from '../refusal.ts';
import { type Component, everyComponent, galleryItemsOf, newComponents, oldComponents, textsOf } from './components.ts';

const allowedMentions = z
  .object({
    parse: z.array(z.enum(['users', 'roles', 'everyone'])).optional(),
    users: z.array(z.string()).max(100).optional(),
    roles: z.array(z.string()).max(100).optional(),
    replied_user: z.boolean().optional(),
  })
  .refine(({ parse, users }) => !(parse?.includes('users') && users?.length), {
    error: 'parse:["users"] and users: [ids...] are mutually exclusive',
  });

const body = z.object({
  content: z.string().max(2000).nullish(),
  embeds: z.array(z.unknown()).max(10).nullish(),
  components: z.array(z.unknown()).nullish(),
  flags: z.int().nullish(),
  nonce: z.union([z.string().max(25), z.int()]).nullish(),
  enforce_nonce: z.boolean().optional(),
  allowed_mentions: allowedMentions.nullish(),
  attachments: z
    .array(
      z.object({
        id: z.union([z.string(), z.int()]).transform(String),
        filename: z.string().optional(),
        description: z.string().max(1024).nullish(),
      }),
    )
    .max(10)
    .nullish(),
  message_reference: z.object({ message_id: z.string(), fail_if_not_exists: z.boolean().optional() }).nullish(),
});

/** What a request says about a message. */
export type MessageBody = z.output<typeof body>;

/** What a message will look like. */
export type Draft = {
  readonly content: string;
  readonly files: readonly StoredFile[];
  readonly components: readonly Component[];
  readonly flags: number;
};

/** Parses by a schema; refuses as Discord does, with the path of each problem. */
export function parsed<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw refusals.invalidForm(
    result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'),
  );
}

/** Reads the body of a request that makes or edits a message. */
export const readBody = (value: unknown): MessageBody => parsed(body, value);

/** Characters of all texts of a message of version 2 together, and its components. */
const mostText = 4000;
const mostComponents = 40;

function checkNew({ content, embeds }: MessageBody, components: readonly Component[], files: readonly StoredFile[]) {
  if (content)
    throw refusals.invalidForm("content: The 'content' field cannot be used when using MessageFlags.IS_COMPONENTS_V2");
  if (embeds?.length)
    throw refusals.invalidForm("embeds: The 'embeds' field cannot be used when using MessageFlags.IS_COMPONENTS_V2");
  if (components.length === 0) throw refusals.emptyMessage();
  if (everyComponent(components).length > mostComponents)
    throw refusals.invalidForm('components: Must be 40 or fewer in total.');
  if (textsOf(components).join('').length > mostText)
    throw refusals.invalidForm('components: text must be 4000 or fewer in total.');
  const names = new Set(files.map(({ name }) => name));
  for (const { media } of galleryItemsOf(components)) {
    const [, name] = /^attachment:\/\/(.+)$/.exec(media.url) ?? [];
    // Discord refuses an unknown attachment of a gallery, unlike one of an embed, which it leaves out.
    if (name !== undefined && !names.has(name))
      throw refusals.invalidForm(`components: The referenced attachment ${name} was not found`);
  }
}

const idOf = (component: { readonly type: number }) => ('custom_id' in component ? component.custom_id : undefined);

function checkIds(components: readonly Component[]) {
  const ids = everyComponent(components)
    .map(idOf)
    .filter((id) => id !== undefined);
  if (new Set(ids).size !== ids.length)
    throw refusals.invalidForm('components: Component custom id cannot be duplicated');
}

/** Whole messages that are allowed, from what a request says and what was there before. */
export function draftFrom(request: MessageBody, uploads: readonly StoredFile[], before: Draft | undefined): Draft {
  const { flags: given, attachments } = request;
  const kept = keptFiles(attachments, before?.files ?? [], uploads);
  const keeps = before ? before.flags & (messageFlag.componentsV2 | messageFlag.ephemeral | messageFlag.hasThread) : 0;
  const flags = (given ?? 0) | keeps;
  const isNew = (flags & messageFlag.componentsV2) !== 0;
  const raw = request.components ?? before?.components ?? [];
  const components: readonly Component[] = parsed(isNew ? newComponents : oldComponents, raw);
  checkIds(components);
  const content = request.content === undefined ? (before?.content ?? '') : (request.content ?? '');
  if (isNew) checkNew({ ...request, content }, components, kept);
  else if (!content.trim() && kept.length === 0 && components.length === 0 && !request.embeds?.length)
    throw refusals.emptyMessage();
  return { content, files: kept, components, flags };
}

function keptFiles(listed: MessageBody['attachments'], before: readonly StoredFile[], uploads: readonly StoredFile[]) {
  const all = [...before, ...uploads];
  // Without a list everything stays; with one, only what it names does.
  const kept = listed ? all.filter((file) => uploads.includes(file) || listed.some(({ id }) => id === file.id)) : all;
  if (kept.length > 10) throw refusals.invalidForm('attachments: Must be 10 or fewer in length.');
  return kept;
}

/** Whom a text notifies (docs: "Allowed Mentions Object"). */
export function pingsOf(
  texts: readonly string[],
  allowed: MessageBody['allowed_mentions'],
  repliedTo: string | undefined,
): string[] {
  const text = texts.join('\n');
  const parse = allowed?.parse ?? (allowed ? [] : ['users', 'roles', 'everyone']);
  const named = [...text.matchAll(/<@!?(\d+)>/g)].map(([, id = '']) => id);
  const people = named.filter((id) => parse.includes('users') || allowed?.users?.includes(id));
  const roles = [...text.matchAll(/<@&(\d+)>/g)].map(([, id = '']) => id).filter(() => parse.includes('roles'));
  const everyone = [...text.matchAll(/@(everyone|here)/g)]
    .map(([word]) => word)
    .filter(() => parse.includes('everyone'));
  const replied = repliedTo && (allowed?.replied_user ?? allowed === undefined) ? [repliedTo] : [];
  return [...people, ...roles, ...everyone, ...replied];
}
