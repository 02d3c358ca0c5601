import { Link } from '../../components/link.tsx';
import { modalityLabels, stanceLabels } from '../../i18n/labels.ts';
import { useLabel, useTexts } from '../../i18n/language.ts';
import { useRoute } from '../../router.tsx';
import { documentLabel } from '../document-label.ts';
import { disagreementsTexts } from './disagreements-texts.ts';
import { stepsOf, type DisputedClaim, type Position, type Step } from './steps.ts';

interface ClaimStepsProps {
  claim: DisputedClaim;
  /** The document whose evidence for this claim is open. */
  open: string | null;
}

/**
 * A claim's positions as a scale, the firmest step first, with a dot for each document. The dots repeat what the terms and names say, so
 * that a screen reader reads a list of terms, and nothing is said by colour or place alone.
 */
export function ClaimSteps({ claim, open }: ClaimStepsProps) {
  return (
    <dl class="steps">
      {stepsOf(claim).map((step) => (
        <StepColumn key={`${step.stance} ${step.modality}`} step={step} claim={claim.id} open={open} />
      ))}
    </dl>
  );
}

function StepColumn({
  step: { stance, modality, positions },
  claim,
  open,
}: { step: Step; claim: string } & Pick<ClaimStepsProps, 'open'>) {
  const texts = useTexts(disagreementsTexts);
  const label = useLabel();
  return (
    <div class="step" data-stance={stance} data-empty={positions.length === 0 ? '' : undefined}>
      <dt>
        <span class="dots" aria-hidden="true">
          {positions.map((position) => (
            <span key={position.document.id} class="cell dot" data-stance={stance} data-modality={position.modality} />
          ))}
        </span>
        {label(stance === 'REFUTES' ? stanceLabels.REFUTES : modalityLabels[modality])}
      </dt>
      {positions.length === 0 && (
        <dd>
          <span aria-hidden="true">–</span>
          <span class="visually-hidden">{texts.nobody}</span>
        </dd>
      )}
      {positions.map((position) => (
        <dd key={position.document.id}>
          <PositionLink claim={claim} position={position} isOpen={open === position.document.id} />
        </dd>
      ))}
    </div>
  );
}

function PositionLink({ claim, position, isOpen }: { claim: string; position: Position; isOpen: boolean }) {
  const { here } = useRoute();
  const label = useLabel();
  const { document: source, stance, modality, hedges } = position;
  return (
    <>
      <Link href={here({ claim, document: source.id })} title={source.title} aria-current={isOpen ? 'true' : undefined}>
        {documentLabel(source.id)}
      </Link>{' '}
      {stance === 'REFUTES' && <small>{label(modalityLabels[modality])}</small>}{' '}
      {hedges.map((hedge, index) => (
        <span key={hedge} class="quiet">
          {index > 0 && ', '}
          <q lang={source.language.toLowerCase()}>{hedge}</q>
        </span>
      ))}
    </>
  );
}
