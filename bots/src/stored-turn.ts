/** A turn as it is kept until it is answered: plain JSON, from which any process of the platform can go on. */
import { type IncomingMessage, packMessage, type Reply, unpackMessage } from '@vizzy/core';
import { z } from 'zod';

const storedTurn = z.object({
  message: z.unknown(),
  /** Where the answer goes; see `ReplyTarget.address`. Absent: no other process can answer. */
  address: z.unknown(),
  deadline: z.number().optional(),
  pace: z.number(),
});

/** What is kept of a turn. */
export type StoredTurn = {
  readonly message: IncomingMessage;
  readonly address: unknown;
  readonly deadline?: number | undefined;
  readonly pace: number;
};

/** Writes a turn down. */
export const packTurn = ({ message, ...rest }: StoredTurn): unknown => ({ ...rest, message: packMessage(message) });

/** Reads it again. Throws when it is none. */
export function unpackTurn(data: unknown): StoredTurn {
  const { message, ...rest } = storedTurn.parse(data);
  return { ...rest, message: unpackMessage(message) };
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

/** A reply whose pictures may become better. */
export type StoredReply = {
  /** Without its pictures: they are drawn again. */
  readonly reply: ReplyWithPictures;
  readonly pictures: number;
  readonly address: unknown;
  /** How often a service was asked again. */
  readonly tries: number;
};

/** Writes a reply down. */
export const packReply = ({ reply, ...rest }: StoredReply): unknown => ({ ...rest, reply: { ...reply, images: [] } });

/** Reads it again. Throws when it is none. */
export function unpackReply(data: unknown): StoredReply {
  const { reply, ...rest } = storedReply.parse(data);
  return { ...rest, reply: { ...reply, images: [] } as unknown as ReplyWithPictures };
}
