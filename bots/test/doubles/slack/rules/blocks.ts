/** Blocks with Slack's own limits (docs.slack.dev/reference/block-kit/blocks). */
import { z } from 'zod';
import { Refusal } from '../refusal.ts';
import type { StoredFile } from '../stored-file.ts';
import { accessory, actionElement, anyText, imageElement, imageSource, inputElement, plainText } from './elements.ts';

const blockId = z.string().max(255).optional();

const block = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('section'),
    block_id: blockId,
    text: anyText(3000).optional(),
    fields: z.array(anyText(2000)).min(1).max(10).optional(),
    accessory: accessory.optional(),
    expand: z.boolean().optional(),
  }),
  z.strictObject({
    type: z.literal('actions'),
    block_id: blockId,
    elements: z.array(actionElement).min(1).max(25),
  }),
  z.strictObject({
    type: z.literal('image'),
    block_id: blockId,
    ...imageSource,
    title: plainText(2000).optional(),
  }),
  z.strictObject({
    type: z.literal('context'),
    block_id: blockId,
    elements: z
      .array(z.union([anyText(3000), imageElement]))
      .min(1)
      .max(10),
  }),
  z.strictObject({ type: z.literal('divider'), block_id: blockId }),
  z.strictObject({ type: z.literal('header'), block_id: blockId, text: plainText(150) }),
  z.strictObject({
    type: z.literal('input'),
    block_id: blockId,
    label: plainText(2000),
    element: inputElement,
    hint: plainText(2000).optional(),
    optional: z.boolean().optional(),
    dispatch_action: z.boolean().optional(),
  }),
]);

/** One block, checked. */
export type Block = z.infer<typeof block>;

/** The refusal that Slack gives for blocks it cannot show. */
export function invalidBlocks(what: string, pointer: string): Refusal {
  const message = `${what} [json-pointer:${pointer}]`;
  return new Refusal('invalid_blocks', { errors: [message], response_metadata: { messages: [`[ERROR] ${message}`] } });
}

function checkUnique(ids: readonly (string | undefined)[], what: string, pointer: string) {
  const known = ids.filter((id) => id !== undefined);
  if (new Set(known).size < known.length) throw invalidBlocks(`\`${what}\` already exists`, pointer);
}

/** The pictures of Slack's own that a block shows. */
export function picturesIn(shown: Block): readonly { readonly id?: string; readonly pointer: string }[] {
  const sources =
    shown.type === 'image'
      ? [{ source: shown, pointer: '/slack_file' }]
      : shown.type === 'section' && shown.accessory?.type === 'image'
        ? [{ source: shown.accessory, pointer: '/accessory/slack_file' }]
        : shown.type === 'context'
          ? shown.elements.flatMap((source, index) =>
              source.type === 'image' ? [{ source, pointer: `/elements/${index}/slack_file` }] : [],
            )
          : [];
  return sources.flatMap(({ source, pointer }) =>
    source.slack_file && 'id' in source.slack_file ? [{ id: source.slack_file.id, pointer }] : [{ pointer }],
  );
}

/** The blocks, when Slack would show them; throws the refusal it would give. */
export function checkBlocks(
  given: unknown,
  most: number,
  fileOf: (id: string) => StoredFile | undefined,
): readonly Block[] {
  const parsed = z.array(z.unknown()).safeParse(given);
  if (!parsed.success) throw new Refusal('invalid_blocks_format');
  if (parsed.data.length > most) throw invalidBlocks(`no more than ${most} items allowed`, '/blocks');
  const blocks = parsed.data.map((one, index) => checkBlock(one, index));
  checkUnique(
    blocks.map(({ block_id }) => block_id),
    'block_id',
    '/blocks',
  );
  blocks.forEach((shown, index) => {
    for (const { id, pointer } of picturesIn(shown)) {
      const file = id === undefined ? undefined : fileOf(id);
      // Slack shows pictures of its own only after it has looked at them.
      if (id !== undefined && (!file || file.isDeleted || !file.mimetype.startsWith('image/')))
        throw invalidBlocks('invalid slack file', `/blocks/${index}${pointer}`);
    }
  });
  return blocks;
}

function checkBlock(given: unknown, index: number): Block {
  const parsed = block.safeParse(given);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw invalidBlocks(issue?.message ?? 'invalid', `/blocks/${index}/${(issue?.path ?? []).join('/')}`);
  }
  const shown = parsed.data;
  if (shown.type === 'section' && !shown.text && !shown.fields)
    throw invalidBlocks('must have text or fields', `/blocks/${index}`);
  if (shown.type === 'image' && Number(!!shown.image_url) + Number(!!shown.slack_file) !== 1)
    throw invalidBlocks('must have either image_url or slack_file', `/blocks/${index}`);
  if (shown.type === 'actions')
    checkUnique(
      shown.elements.map(({ action_id }) => action_id),
      'action_id',
      `/blocks/${index}/elements`,
    );
  // Slack names the blocks that have no name.
  return { ...shown, block_id: shown.block_id ?? `unnamed-${index}` };
}
