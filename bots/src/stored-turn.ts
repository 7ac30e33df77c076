/** Turns and replies as stored JSON, from which any process of the platform can continue. */
import { type IncomingMessage, packMessage, type Reply, unpackMessage } from '@vizzy/core';
import { z } from 'zod';

const storedTurn = z.object({
  message: z.unknown(),
  /** Where the reply goes; see `ReplyTarget.address`. Absent: no other process can answer. */
  address: z.unknown(),
  deadline: z.number().optional(),
  pace: z.number(),
});

/** What is stored of a turn until it is answered. */
export type StoredTurn = {
  readonly message: IncomingMessage;
  readonly address: unknown;
  readonly deadline?: number | undefined;
  readonly millisecondsBetweenViews: number;
};

/** Writes a turn as JSON. */
export const packTurn = ({ message, millisecondsBetweenViews, ...rest }: StoredTurn): unknown => ({
  ...rest,
  pace: millisecondsBetweenViews,
  message: packMessage(message),
});

/** Reads a stored turn. Throws if it is not one. */
export function unpackTurn(data: unknown): StoredTurn {
  const { message, pace, ...rest } = storedTurn.parse(data);
  return { ...rest, millisecondsBetweenViews: pace, message: unpackMessage(message) };
}

/** A reply with pictures. */
export type ReplyWithPictures = Exclude<Reply, { type: 'question' }>;

const storedReply = z.object({
  reply: z.looseObject({
    type: z.enum(['image', 'poster', 'story']),
    details: z.looseObject({ creationId: z.string() }),
  }),
  pictures: z.number(),
  address: z.unknown(),
  tries: z.number(),
});

/** What is stored of a reply whose pictures may improve. */
export type StoredReply = {
  /** Without its pictures: they will be drawn again. */
  readonly reply: ReplyWithPictures;
  readonly pictures: number;
  readonly address: unknown;
  /** How often the service was tried again. */
  readonly tries: number;
};

/** Writes a reply as JSON. */
export const packReply = ({ reply, ...rest }: StoredReply): unknown => ({ ...rest, reply: { ...reply, images: [] } });

/** Reads a stored reply. Throws if it is not one. */
export function unpackReply(data: unknown): StoredReply {
  const { reply, ...rest } = storedReply.parse(data);
  return { ...rest, reply: { ...reply, images: [] } as unknown as ReplyWithPictures };
}
