import { EvidencePanel } from '../../components/evidence-panel.tsx';
import { Status } from '../../components/status.tsx';
import { View } from '../../components/view.tsx';
import { ViewTools } from '../../components/view-tools.tsx';
import { DisagreementsViewDocument, type DisagreementsViewQuery } from '../../generated/graphql.ts';
import { useAnswer } from '../../graphql/use-answer.ts';
import { useLanguage, useTexts } from '../../i18n/language.ts';
import { useRoute } from '../../router.tsx';
import { DisagreementSection } from './disagreement-section.tsx';
import { disagreementsPage } from './disagreements-page.ts';
import { disagreementsTable } from './disagreements-table.ts';
import { disagreementsTexts } from './disagreements-texts.ts';
import '../views.css';
import '../heat-colours.css';
import './disagreements.css';

/** The claims that documents disagree on, with each document's position. */
export function DisagreementsView() {
  const texts = useTexts(disagreementsTexts);
  const { code } = useLanguage();
  const { parameters, here, go } = useRoute();
  const variables = { language: code, ...disagreementsPage() };
  const answer = useAnswer(DisagreementsViewDocument, variables);
  const claim = parameters.get('claim');
  const document = parameters.get('document');
  const { data } = answer.state === 'ready' ? answer : { data: null };
  const isEmpty = data?.denied.totalCount === 0 && data.hedged.totalCount === 0;
  return (
    <View title={texts.title} state={{ claim, document }}>
      {claim && (
        <EvidencePanel claims={[claim]} document={document} onClose={() => go(here({ claim: null, document: null }))} />
      )}
      <Status answer={answer}>{(found) => <Disagreements key={code} found={found} />}</Status>
      <ViewTools
        answer={answer}
        document={DisagreementsViewDocument}
        variables={variables}
        name="disagreements"
        table={data && !isEmpty ? () => disagreementsTable(data, code) : null}
      />
    </View>
  );
}

function Disagreements({ found: { denied, hedged, shared } }: { found: DisagreementsViewQuery }) {
  const texts = useTexts(disagreementsTexts);
  return (
    <>
      <p role="status" class="agreement">
        {denied.totalCount + hedged.totalCount === 0 ? (
          texts.none(shared.totalCount)
        ) : (
          <>
            {texts.denied(denied.totalCount)} {texts.hedged(hedged.totalCount, shared.totalCount)}
          </>
        )}
      </p>
      <DisagreementSection disagreement="DENIED" first={denied} />
      <DisagreementSection disagreement="HEDGED" first={hedged} />
      <p class="hint">{texts.lead}</p>
    </>
  );
}
