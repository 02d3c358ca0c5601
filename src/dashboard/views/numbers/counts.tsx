import { kinds, predicates } from '../../../domain/vocabulary.ts';
import { kindColourName } from '../../kind-palette.ts';
import { Certainty } from '../../components/certainty.tsx';
import { Link } from '../../components/link.tsx';
import type { NumbersViewQuery } from '../../generated/graphql.ts';
import { useLabel, useTexts } from '../../i18n/language.ts';
import { useRoute } from '../../router.tsx';
import { BarTable } from './bar-table.tsx';
import { numbersTexts } from './numbers-texts.ts';

type ListedDocument = NumbersViewQuery['statistics']['byDocument'][number]['document'];

/** The counts in all, and by kind, certainty, document and predicate. */
export function Counts({ numbers }: { numbers: NumbersViewQuery }) {
  const texts = useTexts(numbersTexts);
  const label = useLabel();
  const { entities, claims, relations, evidence, documents } = texts;
  const { meta, statistics } = numbers;
  const totals = ['documents', 'entities', 'claims', 'relations', 'evidence'] as const;
  return (
    <div class="counts">
      <BarTable
        title={texts.totals}
        columns={[texts.thing, texts.totals]}
        bars={totals.map((name) => ({
          key: name,
          label: { entities, claims, relations, evidence, documents }[name],
          numbers: [meta.counts[name]],
        }))}
      />
      <BarTable
        title={texts.byKind}
        columns={[texts.kind, entities]}
        bars={statistics.byKind.map((row) => ({
          key: row.kind,
          label: label(kinds[row.kind].name),
          numbers: [row.entities],
          colour: `var(${kindColourName(row.kind)})`,
        }))}
      />
      <BarTable
        title={texts.byCertainty}
        columns={[texts.certainty, claims, relations]}
        bars={statistics.byCertainty.map((row) => ({
          key: row.certainty,
          label: <Certainty certainty={row.certainty} />,
          numbers: [row.claims, row.relations],
        }))}
      />
      <BarTable
        title={texts.byDocument}
        columns={[texts.document, claims, evidence, entities]}
        bars={statistics.byDocument.map((row) => ({
          key: row.document.id,
          label: <DocumentLink document={row.document} />,
          numbers: [row.claims, row.evidence, row.entities],
        }))}
      />
      <BarTable
        title={texts.byPredicate}
        columns={[texts.predicate, claims, relations]}
        bars={statistics.byPredicate.map((row) => ({
          key: row.predicate,
          label: label(predicates[row.predicate].label),
          numbers: [row.claims, row.relations],
        }))}
      />
    </div>
  );
}

function DocumentLink({ document: { id, title, language } }: { document: ListedDocument }) {
  const { address } = useRoute();
  return (
    <Link href={address(`/documents/${encodeURIComponent(id)}`)} lang={language.toLowerCase()}>
      {title}
    </Link>
  );
}
