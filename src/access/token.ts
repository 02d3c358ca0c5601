import { createHash, randomBytes } from 'node:crypto';
import { project } from '../project.ts';

const { tokenPrefix } = project;

/** Bytes of randomness: as many as SHA-256 gives, so that neither is the weaker part. */
const secretBytes = 32;

const anyToken = new RegExp(`${tokenPrefix}[\\w-]{${Math.ceil((secretBytes * 8) / 6)}}`, 'g');

/** A new token: the project's prefix and 256 random bits in base64url, 48 characters. */
export function makeToken(): string {
  return tokenPrefix + randomBytes(secretBytes).toString('base64url');
}

/** The SHA-256 of a token, by which it is known. */
export function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** A text in which each token has lost its secret part. */
export function withoutTokens(text: string): string {
  return text.replaceAll(anyToken, `${tokenPrefix}…`);
}
