/** Delivers a turn on Slack: a status, then one message that is edited, a story's scenes below it. */
import type { Reply } from '@vizzy/core';
import { progressLine } from '../progress-line.ts';
import type { ReplyTarget } from '../reply-target.ts';
import type { TargetParts } from './messages/reply-address.ts';
import { createReplyMessage } from './messages/reply-message.ts';
import { rememberFiles, type ShownState, showPictures } from './messages/show-pictures.ts';
import { renderProgress, renderQuestion, renderThinking } from './render.ts';
import { textsFor } from './texts.ts';

/** Renders a question, or a text with suggestions. */
async function questionOf(
  reply: Extract<Reply, { type: 'question' }>,
  { vizzy, delivery: { scope, renderContext } }: TargetParts,
) {
  return renderQuestion(reply, await vizzy.people.isAwaited(scope), renderContext);
}

/** Creates the reply target in a thread. */
export function createTarget(parts: TargetParts): ReplyTarget {
  const { pictureUploads, before, isReopened = false } = parts;
  const { renderContext, threadRef, isTop, nonce } = parts.delivery;
  const texts = textsFor(renderContext.locale);
  const naming = { name: `${nonce}-0`, mayBeThere: isReopened };
  const replyMessage = createReplyMessage({
    ...parts,
    threadRef,
    isTop,
    naming,
    ownTs: before?.ts,
    askerId: renderContext.askerId,
    texts,
  });
  const shownState: ShownState = {
    below: [...(before?.below ?? [])],
    files: before?.files ?? [],
    isAnswered: before?.isAnswered ?? false,
  };
  const showParts = { replyMessage, shownState, parts };

  return {
    async acknowledge() {
      if (replyMessage.ts !== undefined) return;
      const thinking = renderThinking(renderContext);
      // If the thread takes no status, the first message shows it, or fails if Vizzy cannot write.
      if (!(await replyMessage.status(thinking.text))) await replyMessage.show(thinking);
    },
    async progress(view) {
      // The first stage is short and needs no message.
      if (view.stage === 'understanding' || shownState.isAnswered) return;
      const uploaded = await pictureUploads.upload(
        view.pictures.flatMap((picture) => (picture ? [picture.image] : [])),
      );
      rememberFiles(shownState, uploaded);
      await replyMessage.show(renderProgress(view, uploaded, renderContext));
      // A message clears the status, and it expires after two minutes; only the agent view shows it.
      if (renderContext.isDirect) await replyMessage.status(progressLine(view, renderContext.locale));
    },
    async deliver(reply, checkpoint) {
      if (reply.type === 'question') {
        await replyMessage.show(await questionOf(reply, parts));
        shownState.isAnswered = true;
      } else await showPictures(reply, showParts, checkpoint);
      await replyMessage.clearStatus();
    },
    async replace(reply) {
      if (reply.type !== 'question') await showPictures(reply, showParts, async () => {});
    },
    refuse: (text) => replyMessage.refuse(text, shownState.isAnswered),
    address: () => ({
      delivery: parts.delivery,
      before: {
        ts: replyMessage.ts,
        below: [...shownState.below],
        files: [...shownState.files],
        isAnswered: shownState.isAnswered,
      },
    }),
  };
}
