/** One turn of a conversation, as a pure reducer: what was asked, and what came of it. */
import type { ChatReply, ProgressEvent } from '@vizzy/http/contract';

/** A reply of the server with pictures. */
type Creation = Extract<ChatReply, { type: 'image' | 'poster' | 'story' }>;

/** The six ways of working. */
export type ModeId = Creation['content']['mode'];
/** What drew a picture. */
export type Tier = Creation['content']['metadata']['tiers'][number];

/** A report about a running turn. */
export type TurnProgress = ProgressEvent;

/** What was asked. */
export type TurnInput = {
  readonly message: string;
  /** Null: the server infers it from the message. */
  readonly mode: ModeId | null;
  /** 0 … 2^32-1; null: the server chooses, as for changes, which keep the seed of the last creation. */
  readonly seed: number | null;
  /** The picture to transform. */
  readonly source: Blob | null;
};

/** A picture of an answer. */
export type Picture = {
  /** Null when it is not stored here, or was deleted for lack of space. */
  readonly blob: Blob | null;
  readonly alt: string;
  readonly tier: Tier;
  /** Whether the finished picture will replace it: a local drawing, or an unfinished picture of a service. */
  readonly isPreview: boolean;
};

/** A question that Vizzy asks. */
export type QuestionAnswer = {
  readonly type: 'question';
  readonly text: string;
  readonly suggestions: readonly string[];
};

/** A creation without its pictures, which are in the turn. */
export type CreationAnswer = {
  readonly type: 'image' | 'poster' | 'story';
  readonly creationId: string;
  /** The id of the creation that this one changes. */
  readonly parentId: string | null;
  readonly title: string | null;
  readonly scenes: readonly string[];
  readonly slogan: string | null;
  readonly reasoning: string;
  /** Null for stories, because each of their pictures has its own prompt. */
  readonly prompt: string | null;
  readonly mode: ModeId;
  readonly style: string;
  readonly mood: string;
  readonly seed: number;
  readonly attempts: number;
  /** Seconds. */
  readonly time: number;
  /** Says when a picture is not from the best tier, and why. */
  readonly note: string | null;
  /** Whether asking the service again for the pictures that Vizzy drew in its place may help. */
  readonly mayAskAgain: boolean;
  readonly suggestions: readonly string[];
};

/** What Vizzy answered. */
export type Answer = QuestionAnswer | CreationAnswer;

/** Why there is no answer. `text` is the message of the server, if it sent one. */
export type Problem = {
  /** `key`: the server requires an API key. */
  readonly kind: 'unreachable' | 'offline' | 'broken' | 'unreadable' | 'refused' | 'key';
  readonly text: string | null;
  /** When asking again is possible, in milliseconds since the epoch; null: at once. */
  readonly notBefore: number | null;
};

/** One turn. */
export type Turn = {
  readonly id: string;
  readonly conversationId: string;
  /** Milliseconds since the epoch. */
  readonly askedAt: number;
  readonly asking: TurnInput;
  /** `interrupted`: the page was closed while the turn was running. */
  readonly status: 'working' | 'answered' | 'failed' | 'cancelled' | 'interrupted';
  readonly progress: TurnProgress | null;
  readonly pictures: readonly Picture[];
  readonly answer: Answer | null;
  readonly problem: Problem | null;
  /** The slogan that the person entered; undefined: not edited; empty: deleted. */
  readonly slogan?: string;
};

/** What can happen to a turn. */
export type TurnEvent =
  | { readonly type: 'progress'; readonly progress: TurnProgress }
  | { readonly type: 'picture'; readonly index: number; readonly picture: Picture }
  | { readonly type: 'answered'; readonly answer: Answer; readonly pictures: readonly Picture[] }
  | { readonly type: 'failed'; readonly problem: Problem }
  | { readonly type: 'cancelled' }
  | { readonly type: 'interrupted' }
  | { readonly type: 'slogan-edited'; readonly slogan: string }
  | {
      readonly type: 'improved';
      readonly better: readonly { readonly index: number; readonly picture: Picture }[];
      readonly note: string | null;
    };

/** A turn that was just asked. */
export function newTurn(id: string, conversationId: string, askedAt: number, asking: TurnInput): Turn {
  const empty = { progress: null, pictures: [], answer: null, problem: null };
  return { id, conversationId, askedAt, asking, status: 'working', ...empty };
}

/** Adds or replaces a picture. A late preview never replaces a finished picture. */
function withPicture(pictures: readonly Picture[], index: number, picture: Picture): readonly Picture[] {
  const before = pictures[index];
  if (before && !before.isPreview && picture.isPreview) return pictures;
  const next = [...pictures];
  next[index] = picture;
  return next;
}

/**
 * The turn after the event. A turn that has ended changes only when the person edits its slogan or a better picture
 * comes.
 */
export function reduceTurn(turn: Turn, event: TurnEvent): Turn {
  if (event.type === 'slogan-edited') return { ...turn, slogan: event.slogan };
  if (event.type === 'improved') {
    if (turn.answer === null || turn.answer.type === 'question') return turn;
    const pictures = event.better.reduce((now, { index, picture }) => withPicture(now, index, picture), turn.pictures);
    return { ...turn, pictures, answer: { ...turn.answer, note: event.note } };
  }
  if (turn.status !== 'working') return turn;
  switch (event.type) {
    case 'progress':
      return { ...turn, progress: event.progress };
    case 'picture':
      return { ...turn, pictures: withPicture(turn.pictures, event.index, event.picture) };
    case 'answered':
      return { ...turn, status: 'answered', answer: event.answer, pictures: event.pictures };
    case 'failed':
      return { ...turn, status: 'failed', problem: event.problem, pictures: finishedOf(turn.pictures) };
    case 'cancelled':
    case 'interrupted':
      return { ...turn, status: event.type, pictures: finishedOf(turn.pictures) };
  }
}

/** The finished pictures: without previews, and without holes for pictures that had not come yet. */
function finishedOf(pictures: readonly Picture[]): readonly Picture[] {
  return pictures.filter((picture) => picture && !picture.isPreview);
}

/** The creation of a turn, if it has one. */
export function creationOf({ answer }: Turn): CreationAnswer | null {
  return answer === null || answer.type === 'question' ? null : answer;
}

/** The slogan to show: the person's, else Vizzy's; null: none. */
export function sloganOf(turn: Turn): string | null {
  const slogan = turn.slogan ?? creationOf(turn)?.slogan ?? null;
  return slogan === '' ? null : slogan;
}

/** The title of a turn in lists. */
export function titleOf(turn: Turn): string {
  return creationOf(turn)?.title ?? turn.asking.message;
}
