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
import type { TurnView } from '../turn-view.ts';
import { cut, limits } from './limits.ts';
import {
  type Block,
  button,
  confirmation,
  heading,
  type KeptPicture,
  menu,
  paragraph,
  pictureBlock,
  type Rendered,
  rows,
  smallPrint,
} from './messages/components.ts';
import { escaped, quoted } from './messages/markup.ts';
import { wordsFor } from './texts.ts';

/** What is known around a reply. */
export const settingSchema = z.object({
  locale: z.string().optional(),
  /** Slack's id of the person who asked. */
  askerId: z.string(),
  /** Whether only the two of them are there: then it need not be said whom it is for. */
  isDirect: z.boolean(),
  /** What was asked, in the person's words. */
  request: z.string(),
});

/** What is known around a reply. */
export type Setting = z.output<typeof settingSchema>;

/** Pictures in the order of the reply; undefined where Slack did not take one. */
export type Kept = readonly (KeptPicture | undefined)[];

/** Characters of a request that are repeated. */
const headline = 150;

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

const asked = ({ request }: Setting) => `“${quoted(cut(request, headline))}”`;

function captionOf({ mode, style, mood }: CreationDetails, { locale, askerId, isDirect }: Setting): string {
  const asker = isDirect ? {} : { asker: `<@${askerId}>` };
  return sentencesFor(locale).surface.caption({ mode, style: escaped(style), mood: escaped(mood), ...asker });
}

const picturesOf = (kept: Kept): Block[] => kept.flatMap((picture) => (picture ? [pictureBlock(picture)] : []));

/** What is read aloud: what it is, and what can be seen. */
const spoken = (caption: string, kept: Kept) =>
  cut([caption, ...kept.flatMap((picture) => (picture ? [escaped(picture.alt)] : []))].join('\n'), limits.text);

/** The first sign of life. */
export function renderThinking(setting: Setting): Rendered {
  const line = sentencesFor(setting.locale).surface.progress({
    stage: 'understanding',
    done: 0,
    total: 0,
    isPreview: false,
  });
  return { text: line, blocks: [...smallPrint(asked(setting)), paragraph(line)] };
}

/** One line on where a turn is. */
export function progressLine(view: TurnView, locale: string | undefined): string {
  const { stage, done, total, queuePosition, secondsLeft } = view;
  return sentencesFor(locale).surface.progress({
    stage,
    done,
    total,
    isPreview: view.pictures.some((picture) => picture?.isPreview),
    ...(queuePosition === undefined ? {} : { queuePosition }),
    ...(secondsLeft === undefined ? {} : { secondsLeft }),
  });
}

/** Where a turn is, with what can be seen of it, and a way out. */
export function renderProgress(view: TurnView, kept: Kept, setting: Setting): Rendered {
  const line = progressLine(view, setting.locale);
  const { cancel } = sentencesFor(setting.locale).surface.buttons;
  return {
    text: line,
    blocks: [
      ...smallPrint(asked(setting)),
      paragraph(line),
      ...picturesOf(kept),
      ...rows(button({ verb: 'cancel', subject: view.turnId }, { label: cancel })),
    ],
  };
}

/** A question with its answers, or words with things to ask for. */
export function renderQuestion(reply: QuestionReply, isAwaited: boolean, { askerId, locale }: Setting): Rendered {
  const { conversation, surface } = sentencesFor(locale);
  const verb: ActionVerb = isAwaited ? 'answer' : 'say';
  const answers = [...reply.suggestions, ...(isAwaited ? [conversation.justDrawIt] : [])];
  const words = cut(escaped(reply.text), limits.section);
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
export const renderAnswered = (question: string, answer: string): Rendered => ({
  text: question,
  blocks: [paragraph(question), ...smallPrint(`› ${quoted(answer)}`)],
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
  return [menu({ verb: 'pick', subject: creationId }, wordsFor(locale).pick, choices.flat())];
}

/** What is asked about a creation as a whole. */
function about(creationId: string, locale: string | undefined) {
  const { buttons } = sentencesFor(locale).surface;
  const { remove, home } = wordsFor(locale);
  const confirm = confirmation(remove.title, remove.question, buttons.remove, home.no);
  return [
    button({ verb: 'why', subject: creationId }, { label: buttons.why }),
    button({ verb: 'delete', subject: creationId }, { label: buttons.remove, confirm }),
  ];
}

/** Pictures with everything that can be done with them. `subject` is what they show. */
export function renderPictures(
  reply: ImageReply | PosterReply,
  kept: Kept,
  subject: string,
  setting: Setting,
): Rendered {
  const { creationId, note } = reply.details;
  const { locale } = setting;
  const { buttons } = sentencesFor(locale).surface;
  const caption = captionOf(reply.details, setting);
  const slogan =
    reply.type === 'poster' ? [button({ verb: 'slogan', subject: creationId }, { label: buttons.editSlogan })] : [];
  return {
    text: spoken(caption, kept),
    blocks: [
      paragraph(`*${quoted(cut(capital(subject), headline))}*\n${caption}`),
      ...picturesOf(kept),
      ...smallPrint(note === null ? null : escaped(note)),
      ...rows(...changes(creationId, locale)),
      ...rows(...pickers(creationId, reply.images.length, locale), ...slogan, ...about(creationId, locale)),
    ],
  };
}

/** A story's title, above its scenes; `missing` says what of it could not be shown. */
export function renderTitle(reply: StoryReply, setting: Setting, missing?: string): Rendered {
  const caption = captionOf(reply.details, setting);
  const { note } = reply.details;
  return {
    text: cut(`${escaped(reply.title)}\n${caption}`, limits.text),
    blocks: [heading(reply.title), paragraph(caption), ...smallPrint(note === null ? null : escaped(note), missing)],
  };
}

/** The whole story on one page, or its pictures where there is no page, with what can be done with it. */
export function renderStoryboard({ title, details }: StoryReply, pages: Kept, { locale }: Setting): Rendered {
  const { creationId } = details;
  const { buttons } = sentencesFor(locale).surface;
  return {
    text: spoken(escaped(title), pages),
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
export function renderScene(reply: StoryReply, scene: number, kept: Kept, setting: Setting): Rendered {
  const { creationId } = reply.details;
  const { buttons } = sentencesFor(setting.locale).surface;
  const words = `*${scene + 1} / ${reply.scenes.length}*  ${quoted(reply.scenes[scene] ?? '')}`;
  const picture = kept[scene];
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
export const renderPicture = (picture: KeptPicture): Rendered => ({
  text: cut(escaped(picture.alt), limits.text),
  blocks: [pictureBlock(picture)],
});
