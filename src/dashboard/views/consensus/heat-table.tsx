import { Certainty } from '../../components/certainty.tsx';
import { Link } from '../../components/link.tsx';
import { modalityLabels, stanceLabels } from '../../i18n/labels.ts';
import { useLabel, useTexts } from '../../i18n/language.ts';
import { useRoute } from '../../router.tsx';
import { sortings, type Position, type VoiceDocument, type HeatMap, type HeatRow, type Sorting } from './heat-rows.ts';
import { consensusTexts } from './consensus-texts.ts';
import { documentLabel } from '../document-label.ts';

interface HeatTableProps {
  map: HeatMap;
  caption: string;
  sort: Sorting;
  /** The row and the column whose evidence is open. */
  open: { subject: string | null; document: string | null };
}

/**
 * The heat map as a table with coloured cells, not as a canvas: a table is read row by row and column by column by a screen reader, its
 * cells are links that the keyboard reaches, its texts can be searched and copied, and on a phone it scrolls beside a head that stays.
 */
export function HeatTable({ map: { documents, rows }, caption, sort, open }: HeatTableProps) {
  return (
    <div class="scrollable heat" role="region" aria-label={caption} tabIndex={0}>
      <table>
        <caption class="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {sortings.toReversed().map((sorting) => (
              <SortHead key={sorting} sorting={sorting} current={sort} />
            ))}
            {documents.map((document) => (
              <DocumentHead key={document.id} document={document} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.row.subject.id} row={row} documents={documents} open={open} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

const ascending: Sorting = 'name';

function SortHead({ sorting, current }: { sorting: Sorting; current: Sorting }) {
  const { here } = useRoute();
  const texts = useTexts(consensusTexts);
  const heads = { name: texts.subject, certainty: texts.certainty, documents: texts.documents };
  const order = sorting === ascending ? 'ascending' : 'descending';
  return (
    <th scope="col" aria-sort={sorting === current ? order : 'none'}>
      <Link href={here({ sort: sorting })} title={texts.sortBy[sorting]}>
        {heads[sorting]}
        <span aria-hidden="true">{sorting === current ? (order === 'ascending' ? ' ▲' : ' ▼') : ''}</span>
      </Link>
    </th>
  );
}

function DocumentHead({ document: { id, title, language } }: { document: VoiceDocument }) {
  return (
    <th scope="col" class="document">
      <abbr title={title}>
        {documentLabel(id)} <small>{language}</small>
      </abbr>
    </th>
  );
}

function Row({
  row: { row, cells },
  documents,
  open,
}: { row: HeatRow; documents: VoiceDocument[] } & Pick<HeatTableProps, 'open'>) {
  const { here } = useRoute();
  const texts = useTexts(consensusTexts);
  const { id, name } = row.subject;
  const isOpen = open.subject === id;
  return (
    <tr class={isOpen ? 'open' : undefined}>
      <th scope="row">
        <Link href={here({ subject: id, document: null })} aria-current={isOpen && !open.document ? 'true' : undefined}>
          {name}
        </Link>
        {row.about.length > 0 && (
          <small class="about">{texts.about(row.about.map((subtype) => subtype.name).join(', '))}</small>
        )}
      </th>
      <td>
        <Certainty certainty={row.certainty} />
      </td>
      <td class="number">{row.documentCount}</td>
      {cells.map((positions, column) => {
        const document = documents[column] as VoiceDocument;
        const current = isOpen && open.document === document.id;
        return (
          <Cell
            key={document.id}
            positions={positions}
            href={here({ subject: id, document: document.id })}
            current={current}
          />
        );
      })}
    </tr>
  );
}

function Cell({ positions, href, current }: { positions: Position[]; href: string; current: boolean }) {
  const texts = useTexts(consensusTexts);
  const [first] = positions;
  if (!first)
    return (
      <td class="cell">
        <span class="visually-hidden">{texts.silent}</span>
      </td>
    );
  // Where a document both says and denies it, the denial decides the colour: it is rarer and must not be missed.
  const telling = positions.find(({ stance }) => stance === 'REFUTES') ?? first;
  return (
    <td class="cell" data-stance={telling.stance} data-modality={telling.modality}>
      <Link href={href} aria-current={current ? 'true' : undefined}>
        {positions.map((position) => (
          <VoiceMark key={position.stance} position={position} />
        ))}
      </Link>
    </td>
  );
}

const marks = { ASSERTED: '●●●●', PROBABLE: '●●●', POSSIBLE: '●●', SPECULATIVE: '●' } as const;

function VoiceMark({ position: { stance, modality, evidenceCount } }: { position: Position }) {
  const texts = useTexts(consensusTexts);
  const label = useLabel();
  const words = `${label(stanceLabels[stance])}, ${label(modalityLabels[modality])}, ${texts.places(evidenceCount)}`;
  return (
    <span title={words}>
      <span aria-hidden="true">
        {stance === 'REFUTES' && '✕'}
        {marks[modality]}
      </span>
      <span class="visually-hidden">{words}</span>
    </span>
  );
}
