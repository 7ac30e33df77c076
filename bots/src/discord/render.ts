/** Renders replies for Discord. Pure: the same reply gives the same message. */

import { type CreationDetails, type QuestionReply, type ReplyImage, sentencesFor } from '@vizzy/core';
import { type Action, formatAction } from '../action.ts';
import { changeActions } from '../change-actions.ts';
import { progressLine, thinkingLine } from '../progress-line.ts';
import { capitalize, cutText } from '../text-format.ts';
import type { TurnView } from '../turn-view.ts';
import { limits } from './limits.ts';
import {
  type ButtonLook,
  button,
  filesOf,
  galleryOf,
  menu,
  type RenderedMessage,
  rows,
  text,
} from './messages/components.ts';
import { escapeMarkup } from './messages/markup.ts';
import { textsFor } from './texts.ts';

/** What rendering needs to know in addition to the reply. */
export type RenderContext = {
  readonly locale?: string | undefined;
  /** Discord's id of the person who asked. */
  readonly askerId: string;
  /** Whether only this person sees it: then it need not say whom it is for. */
  readonly isPrivate: boolean;
  /** The request, in the person's words. */
  readonly request: string;
  /** The button that led here, and the URL of its message. */
  readonly origin?: { readonly label: string; readonly url: string } | undefined;
  /** A line to add in small print. */
  readonly remark?: string | undefined;
};

/** What a message shows of finished pictures. */
export type PicturesView = {
  readonly type: 'image' | 'poster';
  readonly images: readonly ReplyImage[];
  readonly details: Pick<CreationDetails, 'creationId' | 'mode' | 'style' | 'mood' | 'note'>;
};

/** What a message shows of a story. */
export type StoryView = Omit<PicturesView, 'type'> & { readonly title: string; readonly scenes: readonly string[] };

/** Most characters of a headline. */
const headlineLength = 200;

const small = (line: string) => `-# ${line}`;

const captionOf = (
  { details }: Pick<PicturesView, 'details'>,
  { locale, askerId, isPrivate }: RenderContext,
): string => {
  const { mode, style, mood } = details;
  return sentencesFor(locale).surface.caption({ mode, style, mood, ...(isPrivate ? {} : { asker: `<@${askerId}>` }) });
};

/** Small print: the parent message, the core's note, and a remark. */
function smallPrint(note: string | null, { origin, remark, locale }: RenderContext): string[] {
  const parent = origin ? [textsFor(locale).turn.parent(origin.label, origin.url)] : [];
  return [...parent, ...(note === null ? [] : [note]), ...(remark === undefined ? [] : [remark])].map(small);
}

/** The request in small print, followed by a line of text. */
const quoteAbove = (request: string, line: string) =>
  text([small(`“${escapeMarkup(cutText(request, headlineLength))}”`), line].join('\n'));

/** The first sign that Vizzy is working on it. */
export function renderThinking({ locale, request }: RenderContext): RenderedMessage {
  return { components: [quoteAbove(request, thinkingLine(locale))], files: [] };
}

/** The turn's progress, the pictures so far, and a button to cancel. */
export function renderProgress(view: TurnView, { locale, request }: RenderContext): RenderedMessage {
  const { buttons } = sentencesFor(locale).surface;
  const files = filesOf(view.pictures.flatMap((picture) => picture?.image ?? []));
  const cancel = button({ verb: 'cancel', subject: view.turnId }, { label: buttons.cancel });
  return {
    components: [quoteAbove(request, progressLine(view, locale)), ...galleryOf(files), ...rows(cancel)],
    files,
  };
}

/** A question with buttons to answer it, or a text with suggestions. */
export function renderQuestion(
  reply: QuestionReply,
  isAwaited: boolean,
  { askerId, locale }: RenderContext,
): RenderedMessage {
  const { buttons } = sentencesFor(locale).surface;
  const suggested = reply.suggestions.map((label, number) =>
    button(
      { verb: isAwaited ? 'answer' : 'say', subject: askerId, number },
      { label, style: isAwaited ? 'main' : 'plain' },
    ),
  );
  const justDrawItButton = isAwaited
    ? [
        button(
          { verb: 'answer', subject: askerId, number: reply.suggestions.length },
          { label: buttons.justDrawIt, emoji: '✨' },
        ),
      ]
    : [];
  const ownWordsButton = button({ verb: 'words', subject: askerId }, { label: buttons.ownWords, emoji: '✏️' });
  return {
    components: [text(reply.text), ...rows(...suggested), ...rows(...justDrawItButton, ownWordsButton)],
    files: [],
  };
}

const changeEmoji: Readonly<Partial<Record<Action['verb'], string>>> = {
  again: '🎲',
  brighter: '☀️',
  warmer: '🔥',
  abstract: '🌀',
  restyle: '🎨',
};

/** Buttons that change pictures. */
const changeButtons = (creationId: string, locale: string | undefined) =>
  changeActions(locale).map(({ verb, label }) => {
    const emoji = changeEmoji[verb];
    return button({ verb, subject: creationId }, { label, ...(emoji === undefined ? {} : { emoji }) });
  });

/** What people can do with one picture: enlarge it, or transform it. */
function pictureActions(locale: string | undefined): readonly (readonly [Action['verb'], ButtonLook])[] {
  const { buttons } = sentencesFor(locale).surface;
  return [
    ['enlarge', { label: buttons.enlarge, emoji: '🔍' }],
    ['transform', { label: buttons.transform, emoji: '🪄' }],
  ];
}

/** The same actions as a menu, for several pictures. */
function pictureMenu(creationId: string, count: number, locale: string | undefined) {
  const { buttons } = sentencesFor(locale).surface;
  const options = pictureActions(locale).flatMap(([verb, { label }]) =>
    Array.from({ length: count }, (_, number) => ({
      label: `${label} · ${buttons.picture(number + 1)}`,
      value: formatAction({ verb, subject: creationId, number }),
    })),
  );
  return menu({ verb: 'pick', subject: creationId }, textsFor(locale).turn.pick, options);
}

/** Buttons for a whole creation. */
function creationButtons(creationId: string, isPoster: boolean, locale: string | undefined) {
  const { buttons } = sentencesFor(locale).surface;
  const slogan = isPoster
    ? [button({ verb: 'slogan', subject: creationId }, { label: buttons.editSlogan, emoji: '✏️' })]
    : [];
  return [
    ...slogan,
    button({ verb: 'why', subject: creationId }, { label: buttons.why, emoji: '💡' }),
    button({ verb: 'delete', subject: creationId }, { label: buttons.remove, emoji: '🗑️' }),
  ];
}

/** Pictures with all their buttons. `subject` is what they show. */
export function renderPictures(reply: PicturesView, subject: string, renderContext: RenderContext): RenderedMessage {
  const { creationId, note } = reply.details;
  const { locale } = renderContext;
  const files = filesOf(reply.images);
  const isOne = reply.images.length === 1;
  const pictureButtons = isOne
    ? pictureActions(locale).map(([verb, look]) => button({ verb, subject: creationId, number: 0 }, look))
    : [];
  const lines = [
    `**${escapeMarkup(cutText(capitalize(subject), headlineLength))}**`,
    captionOf(reply, renderContext),
    ...smallPrint(note, renderContext),
  ];
  return {
    components: [
      text(lines.join('\n')),
      ...galleryOf(files),
      ...rows(...changeButtons(creationId, locale)),
      ...(isOne ? [] : [pictureMenu(creationId, reply.images.length, locale)]),
      ...rows(...pictureButtons, ...creationButtons(creationId, reply.type === 'poster', locale)),
    ],
    files,
  };
}

/** A story's title with its storyboard: one page, or else all its pictures. */
export function renderStoryboard(
  reply: StoryView,
  pages: readonly ReplyImage[],
  renderContext: RenderContext,
): RenderedMessage {
  const { creationId, note } = reply.details;
  const { buttons } = sentencesFor(renderContext.locale).surface;
  const files = filesOf(pages);
  const lines = [
    `## ${escapeMarkup(cutText(reply.title, headlineLength))}`,
    captionOf(reply, renderContext),
    ...smallPrint(note, renderContext),
  ];
  return {
    components: [
      text(lines.join('\n')),
      ...galleryOf(files),
      ...rows(
        button({ verb: 'next', subject: creationId }, { label: buttons.next, emoji: '📖', style: 'main' }),
        button({ verb: 'happy', subject: creationId }, { label: buttons.happyEnding, emoji: '🌈' }),
        button({ verb: 'restyle', subject: creationId }, { label: buttons.differentStyle, emoji: '🎨' }),
        ...creationButtons(creationId, false, renderContext.locale),
      ),
    ],
    files,
  };
}

/** One scene: its text above its picture, with the context's origin and remark if there are any. */
export function renderScene(reply: StoryView, scene: number, renderContext: RenderContext): RenderedMessage {
  const { creationId } = reply.details;
  const { buttons } = sentencesFor(renderContext.locale).surface;
  const image = reply.images[scene];
  const files = filesOf(image ? [image] : []);
  const lines = [
    `**${scene + 1} / ${reply.scenes.length}** ${escapeMarkup(cutText(reply.scenes[scene] ?? '', limits.texts))}`,
    ...smallPrint(null, renderContext),
  ];
  return {
    components: [
      text(lines.join('\n')),
      ...galleryOf(files),
      ...rows(
        button({ verb: 'redo', subject: creationId, number: scene }, { label: buttons.redoScene, emoji: '🎲' }),
        button({ verb: 'enlarge', subject: creationId, number: scene }, { label: buttons.enlarge, emoji: '🔍' }),
      ),
    ],
    files,
  };
}
