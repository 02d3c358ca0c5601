import { createHash, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';

/** What `ssh-keygen -Y sign` calls the use of a signature; for files it is this. */
export const signatureNamespace = 'file';

const magic = 'SSHSIG';
const version = 1;
const hashName = 'sha512';
const keyType = 'ssh-ed25519';

/** What the DER form (SPKI) of an Ed25519 key begins with; the key's 32 bytes follow. */
const spkiStart = Buffer.from('302a300506032b6570032100', 'hex');

/** A length and as many bytes (RFC 4251, 5). */
function packed(content: string | Uint8Array): Buffer {
  const bytes = Buffer.from(content as string);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
}

/** Reads what `packed` wrote, one after the other. */
function* unpacked(bytes: Buffer): Generator<Buffer, undefined> {
  for (let at = 0; at + 4 <= bytes.length;) {
    const end = at + 4 + bytes.readUInt32BE(at);
    yield bytes.subarray(at + 4, end);
    at = end;
  }
}

const writtenKey = (blob: Buffer): string => `${keyType} ${blob.toString('base64')}`;

/** The public key of a private one as SSH writes it in files: its type, and its bytes in base64. */
export function sshPublicKey(privateKey: KeyObject): string {
  return writtenKey(blobOf(privateKey));
}

/** @returns the key's fingerprint as `ssh-keygen -l` prints it */
export function fingerprintOf(publicKey: string): string {
  const [, blob = ''] = publicKey.split(' ');
  const hash = createHash('sha256').update(Buffer.from(blob, 'base64')).digest('base64');
  return `SHA256:${hash.replace(/=+$/, '')}`;
}

/** The public key of a private one, as SSH packs it. */
function blobOf(privateKey: KeyObject): Buffer {
  const raw = createPublicKey(privateKey).export({ type: 'spki', format: 'der' }).subarray(spkiStart.length);
  return Buffer.concat([packed(keyType), packed(raw)]);
}

/** What is signed of a message: its hash, with what the signature is for. */
function signedPart(message: string | Uint8Array): Buffer {
  const hash = createHash(hashName).update(message).digest();
  return Buffer.concat([Buffer.from(magic), packed(signatureNamespace), packed(''), packed(hashName), packed(hash)]);
}

/**
 * Signs a message as `ssh-keygen -Y sign -n file` does (OpenSSH, PROTOCOL.sshsig).
 *
 * @param privateKey Ed25519
 */
export function signSsh(message: string | Uint8Array, privateKey: KeyObject): string {
  const number = Buffer.alloc(4);
  number.writeUInt32BE(version);
  const signature = sign(null, signedPart(message), privateKey);
  const bytes = Buffer.concat([
    Buffer.from(magic),
    number,
    packed(blobOf(privateKey)),
    packed(signatureNamespace),
    packed(''),
    packed(hashName),
    packed(Buffer.concat([packed(keyType), packed(signature)])),
  ]);
  const lines = bytes.toString('base64').match(/.{1,70}/g) ?? [];
  return ['-----BEGIN SSH SIGNATURE-----', ...lines, '-----END SSH SIGNATURE-----', ''].join('\n');
}

/**
 * Verifies what `signSsh`, or `ssh-keygen` with an Ed25519 key, wrote.
 *
 * @returns the public key by which the message was signed; null if the signature is none of the message, or of another kind
 */
export function verifySsh(message: string | Uint8Array, armored: string): string | null {
  const body = /^-----BEGIN SSH SIGNATURE-----\n([^-]+)-----END SSH SIGNATURE-----\s*$/.exec(armored)?.[1] ?? '';
  const bytes = Buffer.from(body, 'base64');
  if (bytes.subarray(0, magic.length).toString() !== magic) return null;
  const [blob, namespace, , hash, signature] = unpacked(bytes.subarray(magic.length + 4));
  const [type, raw] = unpacked(blob ?? Buffer.of());
  const [signatureType, signatureBytes] = unpacked(signature ?? Buffer.of());
  const isKnown =
    [type, signatureType].every((name) => name?.toString() === keyType) &&
    namespace?.toString() === signatureNamespace &&
    hash?.toString() === hashName &&
    raw?.length === 32;
  if (!isKnown || !signatureBytes) return null;
  const key = createPublicKey({ key: Buffer.concat([spkiStart, raw]), format: 'der', type: 'spki' });
  return verify(null, signedPart(message), key, signatureBytes) ? writtenKey(blob!) : null;
}
