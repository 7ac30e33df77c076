/** A message as plain JSON, as it is stored with its job: any process can take its turn. */
import { z } from 'zod';
import type { IncomingMessage } from './message.ts';

const packed = z.looseObject({
  userId: z.string(),
  conversationId: z.string(),
  text: z.string(),
  /** The attached picture, base64. */
  image: z.string().optional(),
});

/** Packs a message. */
export function packMessage({ image, ...words }: IncomingMessage): unknown {
  return image ? { ...words, image: Buffer.from(image).toString('base64') } : words;
}

/** Unpacks a message. Throws a `ZodError` when it is not one. */
export function unpackMessage(data: unknown): IncomingMessage {
  const { image, ...words } = packed.parse(data);
  // A message was packed; the schema has checked what everything else depends on.
  return (image === undefined ? words : { ...words, image: Buffer.from(image, 'base64') }) as IncomingMessage;
}
