/** Secrets at rest: AES-256-GCM with a key derived from one word of the environment. */
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { VizzyError } from '@vizzy/core';

/** Seals texts and opens them again. */
export interface Seal {
  /** What is sealed says what it is for (`purpose`): it cannot be opened as something else. */
  seal(text: string, purpose: string): string;
  /** Throws `VizzyError('configuration')` for what was sealed with another key, for another purpose, or changed. */
  open(sealed: string, purpose: string): string;
}

const version = 'v1';
const nonceBytes = 12;
const tagBytes = 16;

/** A seal with a key derived from the secret (HKDF, SHA-256). */
export function createSeal(secret: string): Seal {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'vizzy slack installations', 32));
  return {
    seal(text, purpose) {
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(purpose));
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return `${version}.${Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url')}`;
    },
    open(sealed, purpose) {
      const [stated, body = ''] = sealed.split('.');
      const bytes = Buffer.from(body, 'base64url');
      try {
        if (stated !== version) throw new RangeError('another version');
        const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, nonceBytes), {
          authTagLength: tagBytes,
        });
        decipher.setAAD(Buffer.from(purpose)).setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes));
        return Buffer.concat([decipher.update(bytes.subarray(nonceBytes + tagBytes)), decipher.final()]).toString(
          'utf8',
        );
      } catch (cause) {
        const message = 'an installation cannot be opened: was SLACK_ENCRYPTION_KEY changed? Install the app again';
        throw new VizzyError('configuration', message, { cause });
      }
    },
  };
}
