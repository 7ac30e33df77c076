/** Renders replies for Slack. Pure: the same reply gives the same message. */

import {
  type CreationDetails,
  type ImageReply,
  type PosterReply,
  type QuestionReply,
  type StoryReply,
  sentencesFor,
} from '@vizzy/core';
import { z } from 'zod';
import { type ActionVerb, formatAction } from '../action.ts';
import { changeActions } from '../change-actions.ts';
import { progressLine, thinkingLine } from '../progress-line.ts';
import { capitalize } from '../text-format.ts';
import type { TurnView } from '../turn-view.ts';
import { cut, limits } from './limits.ts';
import {
  type Block,
  button,
  confirmation,
  heading,
  menu,
  paragraph,
  pictureBlock,
  type RenderedMessage,
  rows,
  smallPrint,
  type UploadedPictures,
} from './messages/components.ts';
import { escapeEntities, escapeMarkup } from './messages/markup.ts';
import { textsFor } from './texts.ts';

/** What rendering needs to know in addition to the reply. */
export const renderContextSchema = z.object({
  locale: z.string().optional(),
  /** Slack's id of the person who asked. */
  askerId: z.string(),
  /** Whether it is a direct conversation: then it need not say whom it is for. */
  isDirect: z.boolean(),
  /** The request, in the person's words. */
  request: z.string(),
});

/** What rendering needs to know in addition to the reply. */
export type RenderContext = z.output<typeof renderContextSchema>;

/** Most characters of a headline. */
const headlineLength = 150;

const quotedRequest = ({ request }: RenderContext) => `“${escapeMarkup(cut(request, headlineLength))}”`;

function captionOf({ mode, style, mood }: CreationDetails, { locale, askerId, isDirect }: RenderContext): string {
  const asker = isDirect ? {} : { asker: `<@${askerId}>` };
  return sentencesFor(locale).surface.caption({
    mode,
    style: escapeEntities(style),
    mood: escapeEntities(mood),
    ...asker,
  });
}

const picturesOf = (uploaded: UploadedPictures): Block[] =>
  uploaded.flatMap((picture) => (picture ? [pictureBlock(picture)] : []));

/** The text for screen readers: the caption, and what the pictures show. */
const screenReaderText = (caption: string, uploaded: UploadedPictures) =>
  cut(
    [caption, ...uploaded.flatMap((picture) => (picture ? [escapeEntities(picture.alt)] : []))].join('\n'),
    limits.text,
  );

/** The first sign that Vizzy is working on it. */
export function renderThinking(renderContext: RenderContext): RenderedMessage {
  const line = thinkingLine(renderContext.locale);
  return { text: line, blocks: [...smallPrint(quotedRequest(renderContext)), paragraph(line)] };
}

/** The turn's progress, the pictures so far, and a button to cancel. */
export function renderProgress(
  view: TurnView,
  uploaded: UploadedPictures,
  renderContext: RenderContext,
): RenderedMessage {
  const line = progressLine(view, renderContext.locale);
  const { cancel } = sentencesFor(renderContext.locale).surface.buttons;
  return {
    text: line,
    blocks: [
      ...smallPrint(quotedRequest(renderContext)),
      paragraph(line),
      ...picturesOf(uploaded),
      ...rows(button({ verb: 'cancel', subject: view.turnId }, { label: cancel })),
    ],
  };
}

/** A question with buttons to answer it, or a text with suggestions. */
export function renderQuestion(
  reply: QuestionReply,
  isAwaited: boolean,
  { askerId, locale }: RenderContext,
): RenderedMessage {
  const { conversation, surface } = sentencesFor(locale);
  const verb: ActionVerb = isAwaited ? 'answer' : 'say';
  const answers = [...reply.suggestions, ...(isAwaited ? [conversation.justDrawIt] : [])];
  const words = cut(escapeEntities(reply.text), limits.section);
  return {
    text: words,
    blocks: [
      paragraph(words),
      // The button's value is the message it sends.
      ...rows(...answers.map((value, number) => button({ verb, subject: askerId, number }, { label: value, value }))),
      ...rows(button({ verb: 'words', subject: askerId }, { label: surface.buttons.ownWords })),
    ],
  };
}

/** A question after its answer, without buttons. */
export const renderAnswered = (question: string, answer: string): RenderedMessage => ({
  text: question,
  blocks: [paragraph(question), ...smallPrint(`› ${escapeMarkup(answer)}`)],
});

/** Buttons that change pictures. */
const changeButtons = (creationId: string, locale: string | undefined) =>
  changeActions(locale).map(({ verb, label }) => button({ verb, subject: creationId }, { label }));

/** Enlarge or transform: buttons for one picture, a menu for several. */
function pictureButtons(creationId: string, count: number, locale: string | undefined) {
  const { buttons } = sentencesFor(locale).surface;
  const verbs = [
    ['enlarge', buttons.enlarge],
    ['transform', buttons.transform],
  ] as const;
  if (count === 1) return verbs.map(([verb, label]) => button({ verb, subject: creationId, number: 0 }, { label }));
  const choices = Array.from({ length: count }, (_, number) =>
    verbs.map(([verb, label]) => ({
      label: `${buttons.picture(number + 1)}: ${label}`,
      value: formatAction({ verb, subject: creationId, number }),
    })),
  );
  return [menu({ verb: 'pick', subject: creationId }, textsFor(locale).pick, choices.flat())];
}

/** Buttons for a whole creation. */
function creationButtons(creationId: string, locale: string | undefined) {
  const { buttons } = sentencesFor(locale).surface;
  const { remove, home } = textsFor(locale);
  const confirm = confirmation(remove.title, remove.question, buttons.remove, home.no);
  return [
    button({ verb: 'why', subject: creationId }, { label: buttons.why }),
    button({ verb: 'delete', subject: creationId }, { label: buttons.remove, confirm }),
  ];
}

/** Pictures with all their buttons. `subject` is what they show. */
export function renderPictures(
  reply: ImageReply | PosterReply,
  uploaded: UploadedPictures,
  subject: string,
  renderContext: RenderContext,
): RenderedMessage {
  const { creationId, note } = reply.details;
  const { locale } = renderContext;
  const { buttons } = sentencesFor(locale).surface;
  const caption = captionOf(reply.details, renderContext);
  const slogan =
    reply.type === 'poster' ? [button({ verb: 'slogan', subject: creationId }, { label: buttons.editSlogan })] : [];
  return {
    text: screenReaderText(caption, uploaded),
    blocks: [
      paragraph(`*${escapeMarkup(cut(capitalize(subject), headlineLength))}*\n${caption}`),
      ...picturesOf(uploaded),
      ...smallPrint(note === null ? null : escapeEntities(note)),
      ...rows(...changeButtons(creationId, locale)),
      ...rows(
        ...pictureButtons(creationId, reply.images.length, locale),
        ...slogan,
        ...creationButtons(creationId, locale),
      ),
    ],
  };
}

/** A story's title, above its scenes; `missing` tells what could not be shown. */
export function renderTitle(reply: StoryReply, renderContext: RenderContext, missing?: string): RenderedMessage {
  const caption = captionOf(reply.details, renderContext);
  const { note } = reply.details;
  return {
    text: cut(`${escapeEntities(reply.title)}\n${caption}`, limits.text),
    blocks: [
      heading(reply.title),
      paragraph(caption),
      ...smallPrint(note === null ? null : escapeEntities(note), missing),
    ],
  };
}

/** A story's storyboard with its buttons: one page, or else all its pictures. */
export function renderStoryboard(
  { title, details }: StoryReply,
  pages: UploadedPictures,
  { locale }: RenderContext,
): RenderedMessage {
  const { creationId } = details;
  const { buttons } = sentencesFor(locale).surface;
  return {
    text: screenReaderText(escapeEntities(title), pages),
    blocks: [
      ...picturesOf(pages),
      ...rows(
        button({ verb: 'next', subject: creationId }, { label: buttons.next, isMain: true }),
        button({ verb: 'happy', subject: creationId }, { label: buttons.happyEnding }),
        button({ verb: 'restyle', subject: creationId }, { label: buttons.differentStyle }),
        ...creationButtons(creationId, locale),
      ),
    ],
  };
}

/** One scene: its text above its picture. */
export function renderScene(
  reply: StoryReply,
  scene: number,
  uploaded: UploadedPictures,
  renderContext: RenderContext,
): RenderedMessage {
  const { creationId } = reply.details;
  const { buttons } = sentencesFor(renderContext.locale).surface;
  const words = `*${scene + 1} / ${reply.scenes.length}*  ${escapeMarkup(reply.scenes[scene] ?? '')}`;
  const picture = uploaded[scene];
  return {
    text: screenReaderText(words, [picture]),
    blocks: [
      paragraph(words),
      ...picturesOf([picture]),
      ...rows(
        button({ verb: 'redo', subject: creationId, number: scene }, { label: buttons.redoScene }),
        button({ verb: 'enlarge', subject: creationId, number: scene }, { label: buttons.enlarge }),
      ),
    ],
  };
}
