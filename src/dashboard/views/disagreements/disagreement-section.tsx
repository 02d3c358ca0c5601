import { useState } from 'preact/hooks';
import { Certainty } from '../../components/certainty.tsx';
import { Link } from '../../components/link.tsx';
import { More } from '../../components/more.tsx';
import { MoreDisagreementsDocument, type Disagreement } from '../../generated/graphql.ts';
import { useLanguage, useTexts } from '../../i18n/language.ts';
import { sharedTexts } from '../../i18n/texts.ts';
import { useRoute } from '../../router.tsx';
import { ClaimSteps } from './claim-steps.tsx';
import { disagreementsPage } from './disagreements-page.ts';
import { disagreementsTexts } from './disagreements-texts.ts';
import type { DisagreementPage, DisputedClaim } from './steps.ts';

interface DisagreementSectionProps {
  disagreement: Disagreement;
  /** The first page of its claims. */
  first: DisagreementPage;
}

/** Claims that documents disagree on in one way, page by page; nothing when there are none. */
export function DisagreementSection({ disagreement, first }: DisagreementSectionProps) {
  const texts = useTexts(disagreementsTexts);
  const { code } = useLanguage();
  const [pages, setPages] = useState([first]);
  const last = pages.at(-1) ?? first;
  const shown = pages.flatMap(({ edges }) => edges);
  if (first.totalCount === 0) return null;
  return (
    <section aria-label={texts.sections[disagreement]}>
      <h2>
        {texts.sections[disagreement]} <span class="quiet">({first.totalCount})</span>
      </h2>
      <ul class="disputed">
        {shown.map(({ node }) => (
          <li key={node.id}>
            <Claim claim={node} />
          </li>
        ))}
      </ul>
      {last.pageInfo.hasNextPage && (
        <More
          document={MoreDisagreementsDocument}
          variables={{
            disagreement,
            language: code,
            after: last.pageInfo.endCursor ?? '',
            ...disagreementsPage(),
          }}
          shown={shown.length}
          total={first.totalCount}
          onMore={(data) => setPages([...pages, data.disagreements])}
        />
      )}
    </section>
  );
}

function Claim({ claim }: { claim: DisputedClaim }) {
  const { here, parameters } = useRoute();
  const { strength } = useTexts(sharedTexts);
  const isOpen = parameters.get('claim') === claim.id;
  const document = parameters.get('document');
  return (
    <article class={isOpen ? 'open' : undefined}>
      <h3>
        <Link
          href={here({ claim: claim.id, document: null })}
          aria-current={isOpen && document === null ? 'true' : undefined}
        >
          {claim.statement}
        </Link>
      </h3>
      <p class="quiet">
        {strength}: <Certainty certainty={claim.certainty} />
      </p>
      <ClaimSteps claim={claim} open={isOpen ? document : null} />
    </article>
  );
}
