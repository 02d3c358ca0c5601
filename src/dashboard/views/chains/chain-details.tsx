import { explainCertainty, judge, type WeighedEvidence } from '../../../domain/certainty.ts';
import { figuresOf } from '../../components/certainty-figures.ts';
import { Link } from '../../components/link.tsx';
import { useLabel, useTexts } from '../../i18n/language.ts';
import { useRoute } from '../../router.tsx';
import { chainsTexts } from './chains-texts.ts';
import { claimIdsOf, claimsOf, type Chain } from './flow.ts';

/** The evidence of a claim, all of it and what counts; null until it is there. */
export type EvidenceOf = (
  claim: string,
) => { all: readonly WeighedEvidence[]; counted: readonly WeighedEvidence[] } | null;

/** What each hop of a chain says, and what its strength follows from. */
export function ChainDetails({ chain, evidenceOf }: { chain: Chain; evidenceOf: EvidenceOf }) {
  const texts = useTexts(chainsTexts);
  const label = useLabel();
  const { here } = useRoute();
  return (
    <div class="chain-details">
      <ol>
        {chain.hops.map((hop) => (
          <li key={claimIdsOf(hop)}>
            {claimsOf(hop).map(({ id, statement }) => {
              const evidence = evidenceOf(id);
              return (
                <p key={id}>
                  <Link href={here({ claim: claimIdsOf(hop) })}>{statement}</Link>{' '}
                  {evidence && isFainter(evidence) && <span class="badge">{texts.whatIf.firmer}</span>}{' '}
                  {evidence && <span class="quiet">{figuresOf(label(explainCertainty(evidence.counted)))}</span>}
                </p>
              );
            })}
          </li>
        ))}
      </ol>
      {chain.stitched && <p class="quiet">{texts.stitchedSentence}</p>}
      <ul class="quiet">
        {chain.documents.map(({ id, title }) => (
          <li key={id}>{title}</li>
        ))}
      </ul>
    </div>
  );
}

/** Whether what counts states the claim less firmly than its sentence does, which is made of all evidence. */
function isFainter({ all, counted }: NonNullable<ReturnType<EvidenceOf>>): boolean {
  return judge(all).strongest !== judge(counted).strongest;
}
