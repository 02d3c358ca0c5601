import { project } from '../project.ts';
import { checksumsName } from './checksums.ts';
import type { DerivedFile, ExportFile } from './export-file.ts';
import type { SigningKey } from './signing-key.ts';
import { signatureNamespace, signSsh, sshPublicKey } from './ssh-signature.ts';

export const signatureName = `${checksumsName}.sig`;
export const signersName = 'allowed_signers';

/** A line of `allowed_signers`: who signs what with which key (ssh-keygen(1)). */
const signerLine = (publicKey: string): string => `${project.name} namespaces="${signatureNamespace}" ${publicKey}\n`;

/** @returns the signature of the checksums, and the public key that verifies it, both as `ssh-keygen -Y verify` reads them */
export function signatureOf(checksums: ExportFile, key: SigningKey): DerivedFile[] {
  const variant = async (): Promise<string> => sshPublicKey(await key());
  return [
    {
      name: signatureName,
      format: 'sha256',
      mediaType: 'text/plain; charset=utf-8',
      description: {
        en: 'Signature of the checksums, for ssh-keygen -Y verify.',
        sv: 'Kontrollsummornas signatur, för ssh-keygen -Y verify.',
      },
      hasFixedName: true,
      variant,
      async *derive({ read }) {
        const parts: Buffer[] = [];
        for await (const part of read(checksums)) parts.push(part);
        yield signSsh(Buffer.concat(parts), await key());
      },
    },
    {
      name: signersName,
      format: 'sha256',
      mediaType: 'text/plain; charset=utf-8',
      description: {
        en: 'Public key of this server, for ssh-keygen -Y verify.',
        sv: 'Den här serverns publika nyckel, för ssh-keygen -Y verify.',
      },
      hasFixedName: true,
      variant,
      async *derive() {
        yield signerLine(await variant());
      },
    },
  ];
}

/** @returns the public keys that a file of signers allows */
export function allowedKeys(signers: string): string[] {
  return [...signers.matchAll(/^(?!#).*?\b(ssh-ed25519 [\w+/=]+)/gm)].map(([, key]) => key!);
}
