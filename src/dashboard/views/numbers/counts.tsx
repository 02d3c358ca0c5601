import { kinds, predicates } from '../../../domain/vocabulary.ts';
import { kindColourName } from '../../kind-palette.ts';
import { Certainty } from '../../components/certainty.tsx';
import { Link } from '../../components/link.tsx';
import type { NumbersViewQuery } from '../../generated/graphql.ts';
import { useLabel, useLanguage, useTexts } from '../../i18n/language.ts';
import { useRoute } from '../../router.tsx';
import { BarTable } from './bar-table.tsx';
import { claimsAreRelations } from './numbers-table.ts';
import { numbersTexts } from './numbers-texts.ts';

type ListedDocument = NumbersViewQuery['statistics']['byDocument'][number]['document'];

/** The counts in all, and by kind, certainty, document and predicate. */
export function Counts({ numbers }: { numbers: NumbersViewQuery }) {
  const texts = useTexts(numbersTexts);
  const label = useLabel();
  const { entities, claims, evidence } = texts;
  const { statistics } = numbers;
  const isOneToOne = claimsAreRelations(numbers);
  const besideClaims = isOneToOne ? [] : [texts.relations];
  return (
    <>
      <Totals counts={numbers.meta.counts} isOneToOne={isOneToOne} />
      <div class="counts">
        <BarTable
          title={texts.byKind}
          note={<KindNote />}
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
          columns={[texts.certainty, claims, ...besideClaims]}
          bars={statistics.byCertainty.map((row) => ({
            key: row.certainty,
            label: <Certainty certainty={row.certainty} />,
            numbers: [row.claims, ...(isOneToOne ? [] : [row.relations])],
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
          columns={[texts.predicate, claims, ...besideClaims]}
          bars={statistics.byPredicate.map((row) => ({
            key: row.predicate,
            label: label(predicates[row.predicate].label),
            numbers: [row.claims, ...(isOneToOne ? [] : [row.relations])],
          }))}
        />
      </div>
    </>
  );
}

interface TotalsProps {
  counts: NumbersViewQuery['meta']['counts'];
  isOneToOne: boolean;
}

/** How much there is in all. */
function Totals({ counts, isOneToOne }: TotalsProps) {
  const texts = useTexts(numbersTexts);
  const { language } = useLanguage();
  return (
    <section aria-label={texts.totals}>
      <dl class="totals">
        {totals(isOneToOne).map((name) => (
          <div key={name}>
            <dt>{texts[name]}</dt>
            <dd>{counts[name].toLocaleString(language)}</dd>
          </div>
        ))}
      </dl>
      <p class="hint">{isOneToOne ? texts.oneToOne : texts.fewerRelations}</p>
    </section>
  );
}

const totals = (isOneToOne: boolean) =>
  (['documents', 'entities', 'claims', 'relations', 'evidence'] as const).filter(
    (name) => name !== 'relations' || !isOneToOne,
  );

/** That a kind is no answer to what leads to what, and where that stands. */
function KindNote() {
  const texts = useTexts(numbersTexts);
  const { address } = useRoute();
  return (
    <>
      {texts.kindNote} <Link href={address('/consensus')}>{texts.toConsensus}</Link>
    </>
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
