/** Answers as JSON. One with pictures is megabytes long, so it is written in pieces, as fast as the client reads. */
import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import { AnswerPicture, type Rendered } from './answer-picture.ts';
import type { ChatReply, ImprovementReply } from './contract.ts';

function holdsPicture(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return value instanceof AnswerPicture || Object.values(value).some(holdsPicture);
}

/** The items between brackets, with commas between them. */
function* enclosed(open: string, items: readonly Iterable<string>[], close: string): Generator<string> {
  yield open;
  for (const [at, item] of items.entries()) {
    if (at > 0) yield ',';
    yield* item;
  }
  yield close;
}

function* fieldJson(name: string, value: unknown): Generator<string> {
  yield `${JSON.stringify(name)}:`;
  yield* jsonPieces(value);
}

/**
 * The JSON of an answer in pieces, the same as from `JSON.stringify`: one piece for what holds no picture, several for
 * a picture.
 */
export function* jsonPieces(answer: unknown): Generator<string> {
  if (answer instanceof AnswerPicture) yield* enclosed('"', [answer.base64()], '"');
  else if (!holdsPicture(answer)) yield JSON.stringify(answer);
  else if (Array.isArray(answer)) yield* enclosed('[', answer.map(jsonPieces), ']');
  else {
    const fields = Object.entries(answer as object).filter(([, value]) => value !== undefined);
    yield* enclosed(
      '{',
      fields.map(([name, value]) => fieldJson(name, value)),
      '}',
    );
  }
}

/** Sends an answer: as a stream when it holds pictures, else as one text. */
export function sendAnswer(reply: FastifyReply, answer: Rendered<ChatReply | ImprovementReply>): FastifyReply {
  reply.type('application/json; charset=utf-8');
  return reply.send(holdsPicture(answer) ? Readable.from(jsonPieces(answer)) : JSON.stringify(answer));
}
