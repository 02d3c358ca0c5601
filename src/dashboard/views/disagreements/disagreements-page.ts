import { atMost } from '../../graphql/page-size.ts';

/** How many claims are asked for at a time, and how much evidence of each: its hedges. */
export function disagreementsPage(): { first: number; maxEvidence: number } {
  return { first: atMost(20), maxEvidence: atMost(100) };
}
