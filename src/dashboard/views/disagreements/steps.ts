import { modalities, type Modality, type Stance } from '../../../domain/vocabulary.ts';
import type { DisagreementsViewQuery } from '../../generated/graphql.ts';

export type DisagreementPage = DisagreementsViewQuery['hedged'];
export type DisputedClaim = DisagreementPage['edges'][number]['node'];

/** A document's position on a claim. */
export interface Position {
  document: DisputedClaim['positions'][number]['document'];
  stance: Stance;
  /** The strongest in which it states or denies the claim. */
  modality: Modality;
  /** The words by which the document hedges there, each once. */
  hedges: string[];
}

/** A degree of firmness, with the documents that state a claim so; the last step may be that of the documents that deny it. */
export interface Step {
  stance: Stance;
  modality: Modality;
  positions: Position[];
}

/** Each document's position, those that state the claim first, in the API's order. */
export function positionsOf({ positions, evidence }: DisputedClaim): Position[] {
  return positions.map(({ document, stance, modality }) => ({
    document,
    stance,
    modality,
    hedges: [
      ...new Set(
        evidence.edges.flatMap(({ node }) =>
          node.document.id === document.id && node.stance === stance && node.modality === modality && node.cue !== null
            ? [node.cue]
            : [],
        ),
      ),
    ],
  }));
}

/**
 * The positions by firmness, the firmest first.
 *
 * @returns a step for each modality, also where no document stands on it, and one for denials where there are any
 */
export function stepsOf(claim: DisputedClaim): Step[] {
  const positions = positionsOf(claim);
  const denials = positions.filter(({ stance }) => stance === 'REFUTES');
  const supporting = (Object.keys(modalities) as Modality[]).map((modality): Step => ({
    stance: 'SUPPORTS',
    modality,
    positions: positions.filter((position) => position.stance === 'SUPPORTS' && position.modality === modality),
  }));
  const [firmest] = denials;
  return firmest ? [...supporting, { stance: 'REFUTES', modality: firmest.modality, positions: denials }] : supporting;
}
