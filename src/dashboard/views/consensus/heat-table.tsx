import { labelBeside, verbOf } from '../../../domain/statement/verb.ts';
import type { EntityKind } from '../../../domain/vocabulary.ts';
import { isAtLeast } from '../../../domain/what-if.ts';
import { Certainty } from '../../components/certainty.tsx';
import { Link } from '../../components/link.tsx';
import type { Certainties } from '../../components/use-certainties.ts';
import { modalityLabels, stanceLabels } from '../../i18n/labels.ts';
import { useLabel, useTexts } from '../../i18n/language.ts';
import { useRoute } from '../../router.tsx';
import type { ConsensusState } from './consensus-state.ts';
import { consensusTexts } from './consensus-texts.ts';
import type { HeatLine, HeatMap, HeatRow, Position, Sorting, VoiceDocument } from './heat-rows.ts';

interface HeatTableProps {
  map: HeatMap;
  object: { kind: EntityKind; name: string };
  certainties: Certainties;
  state: ConsensusState;
}

/**
 * The heat map as a table with coloured cells, not as a canvas: a table is read row by row and column by column by a screen reader, its
 * cells are links that the keyboard reaches, its texts can be searched and copied, and on a phone it scrolls beside a head that stays.
 */
export function HeatTable({ map: { documents, rows }, object, certainties, state }: HeatTableProps) {
  const texts = useTexts(consensusTexts);
  const caption = texts.caption(object.name);
  return (
    <div class="scrollable heat" role="region" aria-label={caption} tabIndex={0}>
      <table>
        <caption class="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <SortHead sorting="name" text={texts.subject} current={state.sort} />
            <SortHead sorting="documents" text={texts.documents} current={state.sort} />
            <SortHead sorting="certainty" text={texts.relation} current={state.sort} />
            {documents.map((document) => (
              <DocumentHead key={document.id} document={document} />
            ))}
          </tr>
        </thead>
        {rows.map((row) => (
          <Row key={row.row.subject.id} {...{ row, documents, certainties, state }} object={object.kind} />
        ))}
      </table>
    </div>
  );
}

function SortHead({ sorting, text, current }: { sorting: Sorting; text: string; current: Sorting }) {
  const { here } = useRoute();
  const order = sorting === 'name' ? 'ascending' : 'descending';
  const isCurrent = sorting === current;
  return (
    <th scope="col" class={`by-${sorting}`} aria-sort={isCurrent ? order : 'none'}>
      <Link href={here({ sort: sorting })}>
        {text}
        <span aria-hidden="true">{isCurrent ? (order === 'ascending' ? '\u00a0▲' : '\u00a0▼') : ''}</span>
      </Link>
    </th>
  );
}

function DocumentHead({ document: { id, title, language } }: { document: VoiceDocument }) {
  const { address } = useRoute();
  return (
    <th scope="col" class="document">
      <Link href={address(`/documents/${encodeURIComponent(id)}`)} lang={language.toLowerCase()}>
        {title}
      </Link>
    </th>
  );
}

type Subject = HeatRow['row']['subject'];

interface RowProps {
  row: HeatRow;
  documents: readonly VoiceDocument[];
  object: EntityKind;
  certainties: Certainties;
  state: ConsensusState;
}

/** Claims whose evidence is shown at once, as the panel has room for. */
const maxOpen = 20;
const addressed = (claims: readonly string[]): string => claims.slice(0, maxOpen).join();

/** A subject: a line for each predicate beside its name. */
function Row({ row: { row, lines }, documents, object, certainties, state }: RowProps) {
  const { here } = useRoute();
  const texts = useTexts(consensusTexts);
  const { subject, about, documentCount } = row;
  const all = addressed(lines.flatMap(({ claims }) => claims));
  const isFallen = lines.every(({ claims, certainty }) => certainties.of(claims, certainty) === null);
  return (
    <tbody data-counts={!isFallen}>
      {lines.map((line, index) => (
        <tr key={line.predicate}>
          {index === 0 && (
            <>
              <th scope="rowgroup" rowSpan={lines.length} class="by-name">
                <Link
                  href={here({ claim: all, document: null })}
                  aria-current={state.claim === all && state.document === null ? 'true' : undefined}
                >
                  {subject.name}
                </Link>
                {about.length > 0 && (
                  <small class="about">{texts.including(about.map(({ name }) => name).join(', '))}</small>
                )}
              </th>
              <td rowSpan={lines.length} class="by-documents number">
                {documentCount}
              </td>
            </>
          )}
          <LineHead {...{ subject, line, certainties }} />
          {documents.map(({ id }) => (
            <Cell
              key={id}
              document={id}
              positions={line.positions.filter(({ document }) => document.id === id)}
              {...{ subject, object, line, state }}
            />
          ))}
        </tr>
      ))}
    </tbody>
  );
}

interface LineHeadProps extends Pick<RowProps, 'certainties'> {
  subject: Subject;
  line: HeatLine;
}

/** A predicate, with its strength by what counts and how the documents disagree. */
function LineHead({ subject, line, certainties }: LineHeadProps) {
  const texts = useTexts(consensusTexts);
  const label = useLabel();
  const certainty = certainties.of(line.claims, line.certainty);
  return (
    <th scope="row" class="line-head" data-counts={certainty !== null}>
      <span class="predicate">{label(labelBeside(subject, line.predicate))}</span>{' '}
      {certainty ? <Certainty certainty={certainty} /> : <small>{texts.fallen}</small>}
      {line.disagreement && <small class="differs">{texts.disagreements[line.disagreement]}</small>}
    </th>
  );
}

interface CellProps {
  line: HeatLine;
  document: string;
  subject: Subject;
  object: EntityKind;
  /** What the document says: nothing, one thing, or both that it is so and that it is not. */
  positions: readonly Position[];
  state: ConsensusState;
}

function Cell({ subject, object, line, document, positions, state }: CellProps) {
  const { here } = useRoute();
  const texts = useTexts(consensusTexts);
  const claim = addressed(line.claims);
  if (positions.length === 0) {
    return (
      <td class="voice">
        <span class="visually-hidden">{texts.silent}</span>
      </td>
    );
  }
  const isCurrent = state.claim === claim && state.document === document;
  return (
    <td class="voice">
      <Link href={here({ claim, document })} aria-current={isCurrent ? 'true' : undefined}>
        {positions.map((position) => (
          <Voice
            key={position.stance}
            position={position}
            verb={{
              predicate: line.predicate,
              modality: position.modality,
              subject: { kind: subject.kind, isPlural: subject.hasPluralName },
              object: { kind: object },
            }}
            counts={isAtLeast(state.strength, position)}
          />
        ))}
      </Link>
    </td>
  );
}

interface VoiceProps {
  position: Position;
  verb: Parameters<typeof verbOf>[0];
  counts: boolean;
}

/** What a document says, in words and in the colour of how firmly it says it. */
function Voice({ position: { stance, modality, evidenceCount }, verb, counts }: VoiceProps) {
  const texts = useTexts(consensusTexts);
  const label = useLabel();
  const exact = `${label(stanceLabels[stance])}, ${label(modalityLabels[modality])}, ${texts.places(evidenceCount)}`;
  return (
    <span class="cell" data-stance={stance} data-modality={modality} data-counts={counts} title={exact}>
      {stance === 'REFUTES' ? `✕ ${texts.denies}` : label(verbOf(verb))}
      <span class="visually-hidden">: {exact}</span>
    </span>
  );
}
