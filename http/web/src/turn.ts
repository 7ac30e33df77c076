/** One turn of a conversation as the page knows it: what was said, what has come of it. */
import type { ChatReply, ProgressEvent } from '@vizzy/http/contract';

/** A finished answer's kind of content. */
type Creation = Extract<ChatReply, { type: 'image' | 'poster' | 'story' }>;

/** The six ways of working. */
export type ModeId = Creation['content']['mode'];
/** Who drew a picture. */
export type Tier = Creation['content']['metadata']['tiers'][number];

/** What was asked. */
export type Asking = {
  readonly message: string;
  /** Null: inferred from the words. */
  readonly mode: ModeId | null;
  /** 0 … 2^32-1; null: left to Vizzy, as for changes of the last picture, which keep its seed. */
  readonly seed: number | null;
  /** The picture to be transformed. */
  readonly source: Blob | null;
};

/** A picture of an answer. */
export type Picture = {
  /** Null when the browser had no room for it (any more). */
  readonly blob: Blob | null;
  readonly alt: string;
  readonly tier: Tier;
  /** A local drawing that the finished picture will replace. */
  readonly isPreview: boolean;
};

/** A question of Vizzy's. */
export type QuestionAnswer = {
  readonly type: 'question';
  readonly text: string;
  readonly suggestions: readonly string[];
};

/** What is told about a creation; its pictures are the turn's. */
export type CreationAnswer = {
  readonly type: 'image' | 'poster' | 'story';
  readonly creationId: string;
  /** The creation that this one changes. */
  readonly parentId: string | null;
  readonly title: string | null;
  readonly scenes: readonly string[];
  readonly slogan: string | null;
  readonly reasoning: string;
  /** Null for stories, whose pictures have a prompt each. */
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
  readonly suggestions: readonly string[];
};

/** What Vizzy answered. */
export type Answer = QuestionAnswer | CreationAnswer;

/** Why there is no answer. `text` is the server's own words, when it had some. */
export type Problem = {
  /** `key`: the server lets in only those who show an API key. */
  readonly kind: 'unreachable' | 'offline' | 'broken' | 'unreadable' | 'refused' | 'key';
  readonly text: string | null;
  /** Milliseconds since the epoch before which asking again is of no use; null: at once. */
  readonly notBefore: number | null;
};

/** One turn. */
export type Turn = {
  readonly id: string;
  readonly conversationId: string;
  /** Milliseconds since the epoch. */
  readonly askedAt: number;
  readonly asking: Asking;
  /** `interrupted`: the page was closed while it was under way. */
  readonly status: 'working' | 'answered' | 'failed' | 'cancelled' | 'interrupted';
  readonly progress: ProgressEvent | null;
  readonly pictures: readonly Picture[];
  readonly answer: Answer | null;
  readonly problem: Problem | null;
  /** The slogan as the person changed it; undefined while they have not; empty: none. */
  readonly slogan?: string;
};

/** Something that happens to a turn. */
export type TurnEvent =
  | { readonly type: 'progress'; readonly progress: ProgressEvent }
  | { readonly type: 'picture'; readonly index: number; readonly picture: Picture }
  | { readonly type: 'answered'; readonly answer: Answer; readonly pictures: readonly Picture[] }
  | { readonly type: 'failed'; readonly problem: Problem }
  | { readonly type: 'cancelled' }
  | { readonly type: 'interrupted' }
  | { readonly type: 'reworded'; readonly slogan: string }
  | {
      readonly type: 'improved';
      readonly better: readonly { readonly index: number; readonly picture: Picture }[];
      readonly note: string | null;
    };

/** A turn that has just been asked. */
export function askedTurn(id: string, conversationId: string, askedAt: number, asking: Asking): Turn {
  const nothing = { progress: null, pictures: [], answer: null, problem: null };
  return { id, conversationId, askedAt, asking, status: 'working', ...nothing };
}

/** A finished picture never gives way to a preview that was late. */
function withPicture(pictures: readonly Picture[], index: number, picture: Picture): readonly Picture[] {
  const before = pictures[index];
  if (before && !before.isPreview && picture.isPreview) return pictures;
  const next = [...pictures];
  next[index] = picture;
  return next;
}

/** The turn after the event. A turn that is over is changed only by the person, or by a better picture. */
export function advance(turn: Turn, event: TurnEvent): Turn {
  if (event.type === 'reworded') return { ...turn, slogan: event.slogan };
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

/** Previews are promises; what was never kept is not shown as if it were. Holes are pictures that had not come yet. */
function finishedOf(pictures: readonly Picture[]): readonly Picture[] {
  return pictures.filter((picture) => picture && !picture.isPreview);
}

/** The creation of a turn, if it has one. */
export function creationOf({ answer }: Turn): CreationAnswer | null {
  return answer === null || answer.type === 'question' ? null : answer;
}

/** The slogan to be shown: the person's, else Vizzy's; null: none. */
export function sloganOf(turn: Turn): string | null {
  const slogan = turn.slogan ?? creationOf(turn)?.slogan ?? null;
  return slogan === '' ? null : slogan;
}

/** What a creation is called in lists. */
export function titleOf(turn: Turn): string {
  return creationOf(turn)?.title ?? turn.asking.message;
}
