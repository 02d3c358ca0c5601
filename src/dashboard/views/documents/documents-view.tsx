import { EvidencePanel } from '../../components/evidence-panel.tsx';
import { Status } from '../../components/status.tsx';
import { TextDrop } from '../../components/text-drop/text-drop.tsx';
import { View } from '../../components/view.tsx';
import { ViewTools } from '../../components/view-tools.tsx';
import { DocumentsViewDocument, type DocumentsViewQuery } from '../../generated/graphql.ts';
import { useAnswer, useFetched } from '../../graphql/use-answer.ts';
import { useLanguage, useTexts } from '../../i18n/language.ts';
import { useRoute } from '../../router.tsx';
import { DocumentCard } from './document-card.tsx';
import { documentsTable } from './documents-table.ts';
import { documentsTexts } from './documents-texts.ts';
import { documentsVariables } from './documents-variables.ts';
import { fetchPositions, type PositionedClaim } from './fetch-positions.ts';
import { overlapsOf } from './overlap.ts';
import { OverlapTable } from './overlap-table.tsx';
import '../views.css';
import './documents.css';

/** The documents, how much each says, what only one says and what they share. */
export function DocumentsView() {
  const texts = useTexts(documentsTexts);
  const { code } = useLanguage();
  const { parameters, here, go } = useRoute();
  const variables = documentsVariables();
  const answer = useAnswer(DocumentsViewDocument, variables);
  const positions = useFetched(JSON.stringify(['positions', code]), (signal) => fetchPositions(code, signal));
  const state = { claim: parameters.get('claim'), set: parameters.get('set') };
  const claims = positions.state === 'ready' ? positions.data : null;
  return (
    <View title={texts.title} lead={texts.lead} state={state}>
      {state.claim && <EvidencePanel claims={[state.claim]} onClose={() => go(here({ claim: null }))} />}
      <Status answer={answer}>
        {(data) => (
          <>
            <Documents data={data} claims={claims} />
            <section aria-label={texts.overlap}>
              <h2>{texts.overlap}</h2>
              <Status answer={positions}>{(found) => <OverlapTable data={data} claims={found} />}</Status>
            </section>
          </>
        )}
      </Status>
      <ViewTools
        document={DocumentsViewDocument}
        variables={variables}
        answer={answer}
        name="documents"
        table={answer.state === 'ready' && claims ? documentsTable(answer.data, claims) : null}
      />
    </View>
  );
}

interface DocumentsProps {
  data: DocumentsViewQuery;
  /** All claims; null until they are there. */
  claims: readonly PositionedClaim[] | null;
}

function Documents({ data, claims }: DocumentsProps) {
  const documents = data.documents.edges.map(({ node }) => node);
  const ids = documents.map(({ id }) => id);
  const overlaps = claims && overlapsOf(claims, ids);
  return (
    <ul class="documents">
      {documents.map((document) => (
        <li key={document.id}>
          <DocumentCard
            document={document}
            counts={data.statistics.byDocument.find((count) => count.document.id === document.id)}
            overlaps={overlaps}
          />
        </li>
      ))}
      <li>
        <TextDrop wanted={null} />
      </li>
    </ul>
  );
}
