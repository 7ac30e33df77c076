/** Replies as Slack shows them. Pure: the same reply gives the same message. */

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
  type UploadedPicture,
} from './messages/components.ts';
import { escapeEntities, escapeMarkup } from './messages/markup.ts';
import { textsFor } from './texts.ts';

/** What is known around a reply. */
export const renderContextSchema = z.object({
  locale: z.string().optional(),
  /** Slack's id of the person who asked. */
  askerId: z.string(),
  /** Whether only the two of them are there: then it need not be said whom it is for. */
  isDirect: z.boolean(),
  /** What was asked, in the person's words. */
  request: z.string(),
});

/** What is known around a reply. */
export type RenderContext = z.output<typeof renderContextSchema>;

/** Pictures in the order of the reply; undefined where Slack did not take one. */
export type UploadedPictures = readonly (UploadedPicture | undefined)[];

/** Characters of a request that are repeated. */
const headline = 150;

const asked = ({ request }: RenderContext) => `“${escapeMarkup(cut(request, headline))}”`;

function captionOf({ mode, style, mood }: CreationDetails, { locale, askerId, isDirect }: RenderContext): string {
  const commandContext = isDirect ? {} : { commandContext: `<@${askerId}>` };
  return sentencesFor(locale).surface.caption({
    mode,
    style: escapeEntities(style),
    mood: escapeEntities(mood),
    ...commandContext,
  });
}

const picturesOf = (uploaded: UploadedPictures): Block[] =>
  uploaded.flatMap((picture) => (picture ? [pictureBlock(picture)] : []));

/** What is read aloud: what it is, and what can be seen. */
const spoken = (caption: string, uploaded: UploadedPictures) =>
  cut(
    [caption, ...uploaded.flatMap((picture) => (picture ? [escapeEntities(picture.alt)] : []))].join('\n'),
    limits.text,
  );

/** The first sign that Vizzy works. */
export function renderThinking(renderContext: RenderContext): RenderedMessage {
  const line = thinkingLine(renderContext.locale);
  return { text: line, blocks: [...smallPrint(asked(renderContext)), paragraph(line)] };
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
      ...smallPrint(asked(renderContext)),
      paragraph(line),
      ...picturesOf(uploaded),
      ...rows(button({ verb: 'cancel', subject: view.turnId }, { label: cancel })),
    ],
  };
}

/** A question with its answers, or words with things to ask for. */
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
      // What is pressed is said: Slack brings the value back.
      ...rows(...answers.map((value, number) => button({ verb, subject: askerId, number }, { label: value, value }))),
      ...rows(button({ verb: 'words', subject: askerId }, { label: surface.buttons.ownWords })),
    ],
  };
}

/** A question that was answered, so that it asks no more. */
export const renderAnswered = (question: string, answer: string): RenderedMessage => ({
  text: question,
  blocks: [paragraph(question), ...smallPrint(`› ${escapeMarkup(answer)}`)],
});

/** What all pictures can be asked. */
function changes(creationId: string, locale: string | undefined) {
  const { buttons } = sentencesFor(locale).surface;
  const labels: readonly (readonly [ActionVerb, string])[] = [
    ['again', buttons.again],
    ['brighter', buttons.brighter],
    ['warmer', buttons.warmer],
    ['abstract', buttons.moreAbstract],
    ['restyle', buttons.differentStyle],
  ];
  return labels.map(([verb, label]) => button({ verb, subject: creationId }, { label }));
}

/** Larger, or in another medium: buttons for one picture, a menu for several. */
function pickers(creationId: string, count: number, locale: string | undefined) {
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

/** What is asked about a creation as a whole. */
function about(creationId: string, locale: string | undefined) {
  const { buttons } = sentencesFor(locale).surface;
  const { remove, home } = textsFor(locale);
  const confirm = confirmation(remove.title, remove.question, buttons.remove, home.no);
  return [
    button({ verb: 'why', subject: creationId }, { label: buttons.why }),
    button({ verb: 'delete', subject: creationId }, { label: buttons.remove, confirm }),
  ];
}

/** Pictures with everything that can be done with them. `subject` is what they show. */
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
    text: spoken(caption, uploaded),
    blocks: [
      paragraph(`*${escapeMarkup(cut(capitalize(subject), headline))}*\n${caption}`),
      ...picturesOf(uploaded),
      ...smallPrint(note === null ? null : escapeEntities(note)),
      ...rows(...changes(creationId, locale)),
      ...rows(...pickers(creationId, reply.images.length, locale), ...slogan, ...about(creationId, locale)),
    ],
  };
}

/** A story's title, above its scenes; `missing` says what of it could not be shown. */
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

/** The whole story on one page, or its pictures where there is no page, with what can be done with it. */
export function renderStoryboard(
  { title, details }: StoryReply,
  pages: UploadedPictures,
  { locale }: RenderContext,
): RenderedMessage {
  const { creationId } = details;
  const { buttons } = sentencesFor(locale).surface;
  return {
    text: spoken(escapeEntities(title), pages),
    blocks: [
      ...picturesOf(pages),
      ...rows(
        button({ verb: 'next', subject: creationId }, { label: buttons.next, isMain: true }),
        button({ verb: 'happy', subject: creationId }, { label: buttons.happyEnding }),
        button({ verb: 'restyle', subject: creationId }, { label: buttons.differentStyle }),
        ...about(creationId, locale),
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
    text: spoken(words, [picture]),
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

/** One picture by itself. */
export const renderPicture = (picture: UploadedPicture): RenderedMessage => ({
  text: cut(escapeEntities(picture.alt), limits.text),
  blocks: [pictureBlock(picture)],
});
