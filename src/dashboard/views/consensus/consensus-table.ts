import { listed, type Table } from '../../components/csv.ts';
import {
  ConsensusViewDocument,
  type ConsensusViewQuery,
  type ConsensusViewQueryVariables,
} from '../../generated/graphql.ts';
import { ask } from '../../graphql/client.ts';
import { linesOf } from './heat-rows.ts';

type ConsensusPage = ConsensusViewQuery['consensus'];

/**
 * The consensus as a table, the rows that the page does not hold too: a row for each subject, predicate, document and stance.
 *
 * @throws AnswerError when the API does not answer
 */
export async function consensusTable(first: ConsensusPage, variables: ConsensusViewQueryVariables): Promise<Table> {
  const rows = [...first.nodes];
  for (let { pageInfo } = first; pageInfo.hasNextPage;) {
    const page = (await ask(ConsensusViewDocument, { ...variables, after: pageInfo.endCursor })).consensus;
    rows.push(...page.nodes);
    pageInfo = page.pageInfo;
  }
  return rows.flatMap((row) =>
    linesOf(row).flatMap(({ predicate, certainty, disagreement, positions, claims }) =>
      positions.map(({ document, stance, modality, evidenceCount }) => ({
        subject: row.subject.id,
        subject_name: row.subject.name,
        kind: row.subject.kind,
        about: listed(row.about.map(({ id }) => id)),
        predicate,
        certainty,
        disagreement: disagreement ?? '',
        document_count: row.documentCount,
        document: document.id,
        document_title: document.title,
        stance,
        modality,
        evidence_count: evidenceCount,
        claims: listed(claims),
      })),
    ),
  );
}
