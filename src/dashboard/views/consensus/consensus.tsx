import { useMemo, useState } from 'preact/hooks';
import { modalities, type Modality } from '../../../domain/vocabulary.ts';
import { More } from '../../components/more.tsx';
import { IncompleteEvidence } from '../../components/strength-dial.tsx';
import { useCertainties, type Certainties } from '../../components/use-certainties.ts';
import {
  ConsensusCountsDocument,
  ConsensusViewDocument,
  type ConsensusViewQuery,
  type ConsensusViewQueryVariables,
} from '../../generated/graphql.ts';
import { useAnswer } from '../../graphql/use-answer.ts';
import { useLanguage, useTexts } from '../../i18n/language.ts';
import { Choice } from '../choice.tsx';
import type { ConsensusState } from './consensus-state.ts';
import { consensusTexts } from './consensus-texts.ts';
import { heatMapOf, sortings, type ConsensusRow, type HeatMap, type Sorting } from './heat-rows.ts';
import { HeatTable } from './heat-table.tsx';

interface ConsensusProps {
  /** The first page. */
  first: ConsensusViewQuery;
  /** What the first page was asked with. */
  variables: ConsensusViewQueryVariables;
  release: string | null;
  state: ConsensusState;
  onSort: (sort: Sorting) => void;
}

/** How many subjects there are and whether any document denies them, and the heat map page by page. */
export function Consensus({ first, variables, release, state, onSort }: ConsensusProps) {
  const texts = useTexts(consensusTexts);
  const { language } = useLanguage();
  const [pages, setPages] = useState([first.consensus]);
  const rows = pages.flatMap(({ nodes }) => nodes);
  const { totalCount } = first.consensus;
  const map = useMemo(() => heatMapOf(rows, state.sort, language), [pages, state.sort, language]);
  const claims = useMemo(() => claimIds(rows), [pages]);
  const certainties = useCertainties(claims, state.strength, release);
  const last = pages.at(-1) ?? first.consensus;
  const counts = useCounts(first, variables);
  if (!first.entity) return <p role="status">{texts.unknown(state.object)}</p>;
  if (totalCount === 0) return <p role="status">{texts.empty}</p>;
  return (
    <>
      <div class="consensus-summary">
        <p role="status">
          <strong>
            {certainties.state === 'ready'
              ? texts.standing(standingRows(map, certainties), rows.length, totalCount)
              : texts.rows(totalCount, counts?.claims ?? null)}
            .
          </strong>{' '}
          {counts && counts.itself < totalCount && texts.itself(counts.itself, first.entity.name)}{' '}
          {first.denied.totalCount === 0 ? texts.noneDenies : texts.someDeny(first.denied.totalCount)}
        </p>
        <Choice
          label={texts.sort}
          value={state.sort}
          options={sortings.map((sort) => [sort, texts.sortings[sort]] as const)}
          onChoose={(chosen) => onSort(sortings.find((sort) => sort === chosen) ?? state.sort)}
        />
      </div>
      {certainties.state === 'incomplete' && <IncompleteEvidence />}
      <HeatTable {...{ map, certainties, state }} object={first.entity} />
      {last.pageInfo.hasNextPage && (
        <More
          document={ConsensusViewDocument}
          variables={{ ...variables, after: last.pageInfo.endCursor }}
          shown={rows.length}
          total={totalCount}
          onMore={({ consensus }) => setPages([...pages, consensus])}
        />
      )}
      <Legend />
      <p class="hint">{texts.about}</p>
    </>
  );
}

/** The claims of all pages, and the subjects that are named for the object itself; null until they are known. */
function useCounts(
  { consensus: { nodes, totalCount }, entity }: ConsensusViewQuery,
  { object, predicates }: ConsensusViewQueryVariables,
): { claims: number; itself: number } | null {
  const isWhole = nodes.length === totalCount;
  const answer = useAnswer(ConsensusCountsDocument, isWhole ? null : { object, predicates });
  if (isWhole) {
    return {
      claims: claimIds(nodes).length,
      itself: nodes.filter(({ claims }) => claims.some((claim) => claim.object.id === entity?.id)).length,
    };
  }
  if (answer.state !== 'ready') return null;
  return { claims: answer.data.claims.totalCount, itself: answer.data.itself.totalCount };
}

const claimIds = (rows: readonly ConsensusRow[]): string[] => [
  ...new Set(rows.flatMap(({ claims }) => claims.map(({ id }) => id))),
];

const standingRows = ({ rows }: HeatMap, certainties: Certainties): number =>
  rows.filter(({ lines }) => lines.some(({ claims, certainty }) => certainties.of(claims, certainty) !== null)).length;

function Legend() {
  const texts = useTexts(consensusTexts);
  return (
    <ul class="firmness-legend" aria-label={texts.legend}>
      {(Object.keys(modalities) as Modality[]).map((modality) => (
        <li key={modality}>
          <span class="cell swatch" data-stance="SUPPORTS" data-modality={modality} /> {texts.firmness[modality]}
        </li>
      ))}
      <li>
        <span class="cell swatch" data-stance="REFUTES" data-modality="ASSERTED" /> ✕ {texts.denies}
      </li>
    </ul>
  );
}
