import { Certainty } from '../../components/certainty.tsx';
import { Link } from '../../components/link.tsx';
import type { DocumentsViewQuery } from '../../generated/graphql.ts';
import { useTexts } from '../../i18n/language.ts';
import { useRoute } from '../../router.tsx';
import { documentLabel } from '../document-label.ts';
import { documentsTexts } from './documents-texts.ts';
import type { PositionedClaim } from './fetch-positions.ts';
import { keyOf, overlapsOf, type Overlap } from './overlap.ts';

type ListedDocument = DocumentsViewQuery['documents']['edges'][number]['node'];

interface OverlapTableProps {
  data: DocumentsViewQuery;
  claims: readonly PositionedClaim[];
}

/** Which claims which documents share: a row for each set of documents, its dots in the documents' columns, its claims on demand. */
export function OverlapTable({ data, claims }: OverlapTableProps) {
  const texts = useTexts(documentsTexts);
  const { parameters } = useRoute();
  const documents = data.documents.edges.map(({ node }) => node);
  const overlaps = overlapsOf(
    claims,
    documents.map(({ id }) => id),
  );
  const most = Math.max(1, ...overlaps.map((overlap) => overlap.claims.length));
  const shared = overlaps
    .filter((overlap) => overlap.documents.length > 1)
    .reduce((sum, overlap) => sum + overlap.claims.length, 0);
  const open = parameters.get('set');
  return (
    <>
      <p class="quiet">{texts.overlapLead(shared, claims.length)}</p>
      {open !== null && !overlaps.some((overlap) => keyOf(overlap.documents) === open) && (
        <p role="status" class="notice">
          {texts.unknownSet(open)}
        </p>
      )}
      <div class="scrollable" role="region" aria-label={texts.overlap} tabIndex={0}>
        <table class="overlaps">
          <thead>
            <tr>
              {documents.map(({ id, title }) => (
                <th key={id} scope="col" title={title}>
                  <span>{documentLabel(id)}</span>
                </th>
              ))}
              <th scope="col">{texts.count}</th>
            </tr>
          </thead>
          {overlaps.map((overlap) => (
            <OverlapRow
              key={keyOf(overlap.documents)}
              overlap={overlap}
              documents={documents}
              most={most}
              isOpen={open === keyOf(overlap.documents)}
            />
          ))}
        </table>
      </div>
    </>
  );
}

interface OverlapRowProps {
  overlap: Overlap;
  documents: readonly ListedDocument[];
  /** Claims of the row that has most. */
  most: number;
  isOpen: boolean;
}

function OverlapRow({ overlap, documents, most, isOpen }: OverlapRowProps) {
  const texts = useTexts(documentsTexts);
  const { here } = useRoute();
  const count = overlap.claims.length;
  const names = overlap.documents.map(documentLabel).join(', ');
  return (
    <tbody>
      <tr>
        {documents.map(({ id }) => (
          <td
            key={id}
            class="membership"
            data-member={overlap.documents.includes(id) ? '' : undefined}
            aria-hidden="true"
          />
        ))}
        <td>
          <Link
            class="bar"
            href={here({ set: isOpen ? null : keyOf(overlap.documents) })}
            aria-expanded={isOpen}
            aria-label={texts.expand(count, names)}
          >
            <span style={{ width: `${(count / most) * 80}%` }} /> {count}
          </Link>
        </td>
      </tr>
      {isOpen && (
        <tr>
          <td colSpan={documents.length + 1}>
            <ClaimList claims={overlap.claims} />
          </td>
        </tr>
      )}
    </tbody>
  );
}

function ClaimList({ claims }: { claims: readonly PositionedClaim[] }) {
  const { here, parameters } = useRoute();
  return (
    <ul class="claim-list">
      {claims.map(({ id, statement, certainty }) => (
        <li key={id}>
          <Link href={here({ claim: id })} aria-current={parameters.get('claim') === id ? 'true' : undefined}>
            {statement}
          </Link>{' '}
          <Certainty certainty={certainty} />
        </li>
      ))}
    </ul>
  );
}
