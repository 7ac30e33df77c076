/** Modals and the App Home with Slack's own limits (docs.slack.dev/reference/views). */
import { z } from 'zod';
import { Refusal } from '../refusal.ts';
import type { StoredFile } from '../stored-file.ts';
import { type Block, checkBlocks } from './blocks.ts';
import { plainText } from './elements.ts';

const common = {
  blocks: z.array(z.unknown()),
  callback_id: z.string().max(255).optional(),
  private_metadata: z.string().max(3000).optional(),
  external_id: z.string().max(255).optional(),
};

const view = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('modal'),
    title: plainText(24),
    submit: plainText(24).optional(),
    close: plainText(24).optional(),
    clear_on_close: z.boolean().optional(),
    notify_on_close: z.boolean().optional(),
    ...common,
  }),
  z.strictObject({ type: z.literal('home'), ...common }),
]);

type Checked = z.infer<typeof view>;
type Kept = {
  readonly id: string;
  readonly hash: string;
  readonly userId: string;
  readonly blocks: readonly Block[];
};

/** A form on the screen. */
export type ModalView = Omit<Extract<Checked, { type: 'modal' }>, 'blocks'> & Kept;
/** An App Home. */
export type HomeView = Omit<Extract<Checked, { type: 'home' }>, 'blocks'> & Kept;
/** A view, checked. */
export type View = ModalView | HomeView;

/** What a view shows; its id and its owner come later. */
export type CheckedView = Omit<ModalView, 'id' | 'hash' | 'userId'> | Omit<HomeView, 'id' | 'hash' | 'userId'>;

/** Most blocks in a view. */
const mostBlocks = 100;

/** The view, when Slack would show it; throws the refusal it would give. */
export function checkView(
  given: unknown,
  type: 'modal' | 'home',
  fileOf: (id: string) => StoredFile | undefined,
): CheckedView {
  const parsed = view.safeParse(given);
  if (!parsed.success || parsed.data.type !== type) {
    const issue = parsed.error?.issues[0];
    const message = `[ERROR] ${issue?.message ?? 'wrong type'} [json-pointer:/view/${(issue?.path ?? []).join('/')}]`;
    throw new Refusal('invalid_arguments', { response_metadata: { messages: [message] } });
  }
  const blocks = checkBlocks(parsed.data.blocks, mostBlocks, fileOf);
  if (type === 'modal' && blocks.some((block) => block.type === 'input') && !('submit' in parsed.data))
    throw new Refusal('invalid_arguments', {
      response_metadata: { messages: ['[ERROR] missing required field: submit [json-pointer:/view/submit]'] },
    });
  return { ...parsed.data, blocks };
}
