import { join } from 'node:path';
import { stringify } from 'yaml';
import { AppError } from '../errors.ts';
import { sha256, type Locator } from '../domain/dataset.ts';
import { claimDraftSchema, type ClaimFile } from './schema.ts';
import { describeNearest } from './near-quote.ts';
import { readSourceText } from './source-text.ts';
import { readYamlFile } from './yaml-file.ts';

/**
 * Turns a draft, whose evidence is quoted word for word, into a file for `seed/claims/`, whose evidence is located and hashed.
 * So a curator never counts characters, and no sentence of an article enters the repository.
 *
 * @param draftPath YAML file like those of `seed/claims/`, with `quote` (and `occurrence`, from 1, where the quote occurs more
 *   than once) in place of `start`, `end` and `sha256`
 * @param directory folder that holds the article under the draft's `file_name`
 * @returns the file's text
 * @throws AppError BAD_SEED, which lists each fault with file and line
 */
export function locateDraft(draftPath: string, directory: string): string {
  const draft = readYamlFile(draftPath, claimDraftSchema);
  if ('faults' in draft) throw new AppError('BAD_SEED', `The draft is invalid.\n  ${draft.faults.join('\n  ')}`);
  const { document, claims } = draft.data;
  const source = readSourceText(join(directory, document.file_name));
  const faults: string[] = [];
  const located = claims.map(({ evidence, ...claim }, index) => ({
    ...withoutDefaults(claim),
    evidence: evidence.map(({ quote, occurrence, context, stance, ...rest }, piece) => {
      const locate = (quotation: Quotation): Locator => {
        const locator = findSpan(source.text, quotation);
        if (typeof locator !== 'string') return locator;
        faults.push(`${draft.at(['claims', index, 'evidence', piece])}: ${locator}`);
        return nowhere;
      };
      return {
        ...locate({ quote, occurrence }),
        ...(context.length > 0 && { context: context.map(locate) }),
        ...rest,
        ...(stance === 'REFUTES' && { stance }),
      };
    }),
  }));
  if (faults.length > 0)
    throw new AppError('BAD_SEED', `The draft has quotes that the article does not contain.\n  ${faults.join('\n  ')}`);
  const file: ClaimFile = { document: { ...document, sha256: source.sha256 }, claims: located as ClaimFile['claims'] };
  return stringify(file, { lineWidth: 120 });
}

function withoutDefaults<T extends { status: string; qualifiers: object }>({ status, qualifiers, ...claim }: T) {
  return {
    ...claim,
    ...(Object.keys(qualifiers).length === 0 ? {} : { qualifiers }),
    ...(status === 'ACCEPTED' ? {} : { status }),
  };
}

interface Quotation {
  quote: string;
  /** Which of its occurrences, from 1; needed where there are several. */
  occurrence?: number | undefined;
}

/** Stands for a quote that was not found, until that is reported. */
const nowhere: Locator = { start: 0, end: 0, sha256: '' };

/** The span of a quotation, or what is wrong with it. */
function findSpan(text: string, { quote, occurrence: given }: Quotation): Locator | string {
  const occurrence = given ?? 1;
  let index = -1;
  for (let count = 0; count < occurrence; count += 1) {
    index = text.indexOf(quote, index + 1);
    if (index === -1)
      return `expected occurrence ${occurrence} of "${quote}" in the article, but found ${count}${count === 0 ? describeNearest(text, quote) : ''}`;
  }
  if (given === undefined && text.includes(quote, index + 1))
    return `"${quote}" occurs more than once; add occurrence to choose one`;
  const start = Array.from(text.slice(0, index)).length;
  return { start, end: start + Array.from(quote).length, sha256: sha256(quote) };
}
