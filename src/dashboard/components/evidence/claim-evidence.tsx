import { labelBeside } from '../../../domain/statement/verb.ts';
import { useLabel, useTexts } from '../../i18n/language.ts';
import { useRoute } from '../../router.tsx';
import { KindIcon } from '../kind-tag.tsx';
import { limitsOf } from '../limits.ts';
import { Link } from '../link.tsx';
import { DocumentEvidence } from './document-evidence.tsx';
import { groupByDocument, groupByLanguage, type EvidencedClaim } from './evidence-groups.ts';
import { evidenceTexts } from './evidence-texts.ts';
import { StrengthExplained } from './strength-explained.tsx';

/** A claim with what the documents say for and against it; documents of two languages stand side by side where there is room. */
export function ClaimEvidence({ claim }: { claim: EvidencedClaim }) {
  const texts = useTexts(evidenceTexts);
  const limits = limitsOf(claim);
  const byLanguage = groupByLanguage(groupByDocument(claim.evidence.edges.map(({ node }) => node)));
  return (
    <article>
      <h3>{claim.statement}</h3>
      <Triple claim={claim} />
      {limits.length > 0 && (
        <p>
          {texts.limitedTo}: {limits.join(', ')}
        </p>
      )}
      <StrengthExplained claim={claim} />
      {byLanguage.length === 0 && <p>{texts.none}</p>}
      <div class="languages">
        {byLanguage.map(([language, groups]) => (
          <div key={language}>
            {byLanguage.length > 1 && <h4>{texts.languages[language]}</h4>}
            {groups.map((group) => (
              <DocumentEvidence key={group.document.id} group={group} statement={claim.statement} />
            ))}
          </div>
        ))}
      </div>
    </article>
  );
}

function Triple({ claim: { subject, predicate, object } }: { claim: EvidencedClaim }) {
  const label = useLabel();
  return (
    <p class="triple">
      <EntityLink entity={subject} /> <em>{label(labelBeside(subject, predicate))}</em> <EntityLink entity={object} />
    </p>
  );
}

function EntityLink({ entity: { id, kind, name } }: { entity: EvidencedClaim['object'] }) {
  const { address } = useRoute();
  return (
    <>
      <KindIcon kind={kind} /> <Link href={address(`/entity/${encodeURIComponent(id)}`)}>{name}</Link>
    </>
  );
}
