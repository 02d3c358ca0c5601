import { bridgeLabel } from '../../../domain/chain.ts';
import { predicates, type Localized } from '../../../domain/vocabulary.ts';
import type { ChainsViewQuery } from '../../generated/graphql.ts';

export type Chain = ChainsViewQuery['causalChains']['edges'][number]['node'];
export type ChainHop = Chain['hops'][number];
type ChainEntity = ChainHop['from'];

interface HopClaims {
  claim: { id: string };
  levelClaim: { id: string } | null;
}

/** The claims behind a hop: one, or the two of a bridge. */
export const claimsOf = ({ claim, levelClaim }: ChainHop): ChainHop['claim'][] =>
  levelClaim ? [claim, levelClaim] : [claim];

/** The ids of a hop's claims, as the address names them. */
export const claimIdsOf = ({ claim, levelClaim }: HopClaims): string =>
  [claim, levelClaim].flatMap((one) => (one ? [one.id] : [])).join();

/** What a hop says between its ends. */
export const hopLabel = ({ bridge, predicate }: Pick<ChainHop, 'bridge' | 'predicate'>): Localized =>
  bridge ? bridgeLabel : predicates[predicate].label;

/** An entity at one place of the diagram. */
interface FlowNode {
  id: string;
  entity: ChainEntity;
  column: number;
}

/** A claim between two places; as wide as there are chains that go through it there. */
export interface FlowLink {
  source: FlowNode;
  target: FlowNode;
  hop: ChainHop;
  chains: number;
}

export interface Flow {
  nodes: FlowNode[];
  links: FlowLink[];
  /** Number of columns. */
  columns: number;
}

/**
 * Lays chains out as the nodes and links of a Sankey diagram, which can't have cycles, while an entity may stand first in one chain
 * and third in the next (and after another that it stands before elsewhere). So a node is an entity at a place: starts in the first
 * column, ends in the last, and what stands between as many columns before the end as it is hops away from it. Every link then leads
 * to a column further right, and as many chains leave a node between as enter it. Places are counted from the end, because chains
 * run together towards it: counted from the start, what most of them share would stand in many columns.
 *
 * @param chains in the order of their rank; nodes and links come in that order too
 */
export function flowOf(chains: readonly Chain[]): Flow {
  const longest = Math.max(0, ...chains.map(({ length }) => length));
  const nodes = new Map<string, FlowNode>();
  const links = new Map<string, FlowLink>();
  const place = (entity: ChainEntity, column: number): FlowNode => {
    const id = `${column}:${entity.id}`;
    const node = nodes.get(id) ?? { id, entity, column };
    nodes.set(id, node);
    return node;
  };
  for (const { hops } of chains) {
    for (const [index, hop] of hops.entries()) {
      const source = place(hop.from, index === 0 ? 0 : longest - hops.length + index);
      const target = place(hop.to, longest - hops.length + index + 1);
      const id = `${source.id} ${target.id} ${claimIdsOf(hop)}`;
      const link = links.get(id) ?? { source, target, hop, chains: 0 };
      link.chains += 1;
      links.set(id, link);
    }
  }
  return { nodes: [...nodes.values()], links: [...links.values()], columns: longest + 1 };
}
