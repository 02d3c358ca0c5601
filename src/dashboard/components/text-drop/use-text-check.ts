import { useState } from 'preact/hooks';
import { KnownDocumentsDocument } from '../../generated/graphql.ts';
import { ask } from '../../graphql/client.ts';
import { atMost } from '../../graphql/page-size.ts';
import { holdText } from '../../source-text/held-texts.ts';
import { recognize, type Recognition } from '../../source-text/recognize.ts';

/** How far the check of what was given has come; `known` is the number of documents that it was compared with. */
export type Check =
  | { state: 'idle' }
  | { state: 'checking' }
  | { state: 'failed' }
  | { state: 'done'; found: Recognition[]; known: number };

/** Checks the files that the reader gives, and keeps the text of each that is a document's. */
export function useTextCheck(): { check: Check; start: (given: Iterable<Blob>) => void } {
  const [check, setCheck] = useState<Check>({ state: 'idle' });
  const take = async (given: readonly Blob[]): Promise<void> => {
    if (given.length === 0) return;
    setCheck({ state: 'checking' });
    const { documents } = await ask(KnownDocumentsDocument, { maxDocuments: atMost(100) });
    const known = documents.edges.map(({ node }) => node);
    const found: Recognition[] = [];
    for (const blob of given) found.push(await recognize(new Uint8Array(await blob.arrayBuffer()), known));
    setCheck({ state: 'done', found, known: known.length });
    for (const { document, text } of found) if (document) holdText(document.sha256, text);
  };
  const start = (given: Iterable<Blob>): void => {
    take([...given]).catch(() => setCheck({ state: 'failed' }));
  };
  return { check, start };
}
