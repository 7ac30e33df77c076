/** Encrypts stored secrets: AES-256-GCM, with a key derived from a setting. */
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { VizzyError } from '@vizzy/core';

/** Encrypts and decrypts texts. */
export interface Encryption {
  /** Binds the text to its `purpose`: it cannot be decrypted for another one. */
  encrypt(text: string, purpose: string): string;
  /** Throws `VizzyError('configuration')` if the key or the purpose is another, or the text was changed. */
  decrypt(encrypted: string, purpose: string): string;
}

const version = 'v1';
const nonceBytes = 12;
const tagBytes = 16;

/** Creates an encryption with a key derived from the secret (HKDF, SHA-256). */
export function createEncryption(secret: string): Encryption {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'vizzy slack installations', 32));
  return {
    encrypt(text, purpose) {
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(purpose));
      const encrypted = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return `${version}.${Buffer.concat([nonce, cipher.getAuthTag(), encrypted]).toString('base64url')}`;
    },
    decrypt(encrypted, purpose) {
      const [stated, body = ''] = encrypted.split('.');
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
