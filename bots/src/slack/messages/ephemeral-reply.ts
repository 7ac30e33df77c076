/** Replies that only one person sees. */
import type { RespondFn } from '@slack/bolt';
import type { FormContext } from '../forms/read-form.ts';
import type { Workspace } from '../handler-context.ts';
import type { RenderedMessage } from './components.ts';

/** Replies at the interaction's own URL, which works even in channels without Vizzy. */
export const replyThrough =
  (respond: RespondFn) =>
  async ({ text, blocks }: RenderedMessage) => {
    await respond({ text, blocks: [...blocks], response_type: 'ephemeral', replace_original: false });
  };

/** Replies as a direct message. */
export const replyDirectly = (userId: string) => (workspace: Workspace) => async (rendered: RenderedMessage) => {
  await workspace.channelClient.post({ channelId: userId }, rendered);
};

/** Replies to the person who sent a form: where it came from, else directly. */
export function privateReplyTo({ form, workspace }: FormContext): (rendered: RenderedMessage) => Promise<void> {
  const { to, userId } = form;
  return async (rendered) => {
    const directly = async () => void (await workspace.channelClient.post({ channelId: userId }, rendered));
    if (to.channelId === userId) return directly();
    await workspace.channelClient
      .postEphemeral({ channelId: to.channelId, threadTs: to.threadTs }, userId, rendered)
      .catch(directly);
  };
}
