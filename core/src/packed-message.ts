/** A message as plain JSON, to be kept until its turn is taken: from it any process can go on. */
import { z } from 'zod';
import type { IncomingMessage } from './message.ts';

const packed = z.looseObject({
  userId: z.string(),
  conversationId: z.string(),
  text: z.string(),
  /** The attached picture, base64. */
  image: z.string().optional(),
});

/** Writes a message down. */
export function packMessage({ image, ...words }: IncomingMessage): unknown {
  return image ? { ...words, image: Buffer.from(image).toString('base64') } : words;
}

/** Reads it again. Throws a `ZodError` when it is none. */
export function unpackMessage(data: unknown): IncomingMessage {
  const { image, ...words } = packed.parse(data);
  // What was packed was a message; the schema has checked what everything else depends on.
  return (image === undefined ? words : { ...words, image: Buffer.from(image, 'base64') }) as IncomingMessage;
}
