import { Link } from '../../components/link.tsx';
import { ChainDrawing } from '../../components/chain-drawing.tsx';
import { useTexts } from '../../i18n/language.ts';
import { useRoute } from '../../router.tsx';
import { ChainList } from './chain-list.tsx';
import { chainsTexts } from './chains-texts.ts';
import { chainKey, drawnHop } from './flow.ts';
import type { Outcome } from './use-outcome.ts';

interface StandingAndFallenProps {
  outcome: Outcome;
  documents: readonly { id: string }[];
  claim: string | null;
}

/** The chains that stand, by start, and below them what falls. */
export function StandingAndFallen({ outcome, documents, claim }: StandingAndFallenProps) {
  const texts = useTexts(chainsTexts);
  const { here } = useRoute();
  const { lit, fallen, claimsFallen, evidenceOf } = outcome;
  const numbers = documents.map(({ id }) => id);
  const hrefOf = (claims: string): string => here({ claim: claims });
  return (
    <>
      <h2>{texts.list}</h2>
      {lit.length === 0 ? (
        <p>{texts.whatIf.none}</p>
      ) : (
        <p class="quiet hint">
          {texts.ranked} {texts.bridge}
        </p>
      )}
      <ChainList chains={lit} documents={numbers} {...{ claim, evidenceOf }} />
      {fallen.length > 0 && (
        <details class="fallen">
          <summary>{texts.whatIf.fallen(fallen.length)}</summary>
          {claimsFallen.length > 0 && (
            <>
              <h3>{texts.whatIf.fallenClaims}</h3>
              <ul>
                {claimsFallen.map(({ id, statement }) => (
                  <li key={id}>
                    <Link href={hrefOf(id)}>{statement}</Link>
                  </li>
                ))}
              </ul>
            </>
          )}
          <ol class="chains">
            {fallen.map((chain) => (
              <li key={chainKey(chain)}>
                <ChainDrawing small current={claim} hops={chain.hops.map((hop) => drawnHop(hop, hrefOf))} />
              </li>
            ))}
          </ol>
        </details>
      )}
    </>
  );
}
