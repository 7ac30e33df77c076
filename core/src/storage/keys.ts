/** How records and locks are named. */
import type { Scope } from '../message.ts';

/** Kinds of records. */
export type KeyKind = 'conversation' | 'user' | 'creation' | 'community' | 'claim' | 'note' | 'outcome' | 'services';

/** The layout of keys; it has never changed. The version of a record's schema is written with the record. */
const layout = 1;

/** Characters that JSON writes as they are, between quotes. */
const plain = /^[\w .:@/-]*$/;

/** A JSON string. Braces are escaped, because a Redis Cluster reads them as the part of a key that says where it lives. */
const quoted = (part: string) =>
  plain.test(part) ? `"${part}"` : JSON.stringify(part).replaceAll('{', '\\u007b').replaceAll('}', '\\u007d');

/** The key of a record. Each part is a JSON string, so no user can choose an id that collides with another user's key. */
export const keyOf = (kind: KeyKind, ...parts: readonly string[]): string =>
  `["${kind}",${layout},${parts.map(quoted).join()}]`;

/** The key of the lock under which the turns of one conversation run one after the other. */
export const conversationKey = ({ userId, conversationId }: Required<Scope>): string =>
  `[${quoted(userId)},${quoted(conversationId)}]`;
