import { bridgeLabel } from '../../../domain/chain.ts';
import { agreeing, labelBeside } from '../../../domain/statement/verb.ts';
import type { Localized } from '../../../domain/vocabulary.ts';
import type { DrawnHop } from '../../components/chain-drawing.tsx';
import { inBrackets, type Limited } from '../../components/limits.ts';
import type { ChainsViewQuery } from '../../generated/graphql.ts';

export type Chain = ChainsViewQuery['causalChains']['edges'][number]['node'];
export type ChainHop = Chain['hops'][number];
type ChainEntity = ChainHop['to'];
/** A claim behind a hop, as far as both claims of a bridge have it. */
export type HopClaim = NonNullable<ChainHop['levelClaim']>;

interface HopClaims {
  claim: { id: string };
  levelClaim: { id: string } | null;
}

/** The claims behind a hop: one, or the two of a bridge. */
export const claimsOf = ({ claim, levelClaim }: ChainHop): HopClaim[] => (levelClaim ? [claim, levelClaim] : [claim]);

/** The ids of a hop's claims, as the address names them. */
export const claimIdsOf = ({ claim, levelClaim }: HopClaims): string =>
  [claim, levelClaim].flatMap((one) => (one ? [one.id] : [])).join();

/** The ids of the claims behind chains, each once. */
export const claimIdsBehind = (chains: readonly Chain[]): string[] =>
  [...new Set(chains.flatMap(({ hops }) => hops.flatMap(claimsOf)).map(({ id }) => id))].toSorted();

/** What identifies a chain: the claims behind its hops, in order. */
export const chainKey = ({ hops }: Chain): string => hops.map(claimIdsOf).join(' ');

type LabelledHop = Pick<ChainHop, 'bridge' | 'predicate'> & { from: { hasPluralName: boolean } };

/** What a hop says between its ends. */
export const hopLabel = ({ from, bridge, predicate }: LabelledHop): Localized =>
  bridge ? agreeing(bridgeLabel, from) : labelBeside(from, predicate);

/**
 * A hop as it is drawn.
 *
 * @param hrefOf the address that opens the evidence of claims
 */
export function drawnHop(
  hop: Pick<ChainHop, 'from' | 'to' | 'bridge' | 'predicate' | 'certainty'> & HopClaims & { claim: Limited },
  hrefOf: (claims: string) => string,
): DrawnHop {
  const key = claimIdsOf(hop);
  const { from, to, certainty, bridge, claim } = hop;
  return { key, from, to, certainty, bridge, label: hopLabel(hop), limits: inBrackets(claim), href: hrefOf(key) };
}

/** The entities of a chain, from its start to its end. */
export const entitiesOf = ({ hops }: Chain): ChainEntity[] =>
  hops.flatMap(({ from, to }, index) => (index === 0 ? [from, to] : [to]));

/** Whether a chain goes through an entity, starts or ends there. */
export const leadsThrough = (id: string, chain: Chain): boolean => entitiesOf(chain).some((entity) => entity.id === id);

/** An entity at one place of the diagram. */
export interface FlowNode {
  id: string;
  entity: ChainEntity;
  column: number;
  /** Number of lit chains through it there. */
  lit: number;
}

/** A claim between two places; as wide as there are chains that go through it there. */
export interface FlowLink {
  source: FlowNode;
  target: FlowNode;
  /** As it is in the lit chains, where there are some. */
  hop: ChainHop;
  chains: number;
  lit: number;
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
 * @param lit those of them that are not faded, as they are now; the places do not depend on it, so that nothing jumps
 */
export function flowOf(chains: readonly Chain[], lit: readonly Chain[] = chains): Flow {
  const longest = Math.max(0, ...chains.map(({ length }) => length));
  const litBy = new Map(lit.map((chain) => [chainKey(chain), chain]));
  const nodes = new Map<string, FlowNode>();
  const links = new Map<string, FlowLink>();
  const place = (entity: ChainEntity, column: number): FlowNode => {
    const id = `${column}:${entity.id}`;
    const node = nodes.get(id) ?? { id, entity, column, lit: 0 };
    nodes.set(id, node);
    return node;
  };
  for (const chain of chains) {
    const now = litBy.get(chainKey(chain));
    for (const [index, hop] of (now ?? chain).hops.entries()) {
      const source = place(hop.from, index === 0 ? 0 : longest - chain.length + index);
      const target = place(hop.to, longest - chain.length + index + 1);
      const id = `${source.id} ${target.id} ${claimIdsOf(hop)}`;
      const link = links.get(id) ?? { source, target, hop, chains: 0, lit: 0 };
      link.chains += 1;
      if (now) {
        link.hop = hop;
        link.lit += 1;
        target.lit += 1;
        if (index === 0) source.lit += 1;
      }
      links.set(id, link);
    }
  }
  return { nodes: [...nodes.values()], links: [...links.values()], columns: longest + 1 };
}

/** Chains by their start, in the order of the best of each. */
export function groupByStart(chains: readonly Chain[]): [Chain, ...Chain[]][] {
  const groups = new Map<string, [Chain, ...Chain[]]>();
  for (const chain of chains) {
    const start = entitiesOf(chain)[0]?.id ?? '';
    const group = groups.get(start);
    if (group) group.push(chain);
    else groups.set(start, [chain]);
  }
  return [...groups.values()];
}

/** The entities between start and target, those of most chains first. */
export function countBetween(chains: readonly Chain[]): { entity: ChainEntity; chains: number }[] {
  const counts = new Map<string, { entity: ChainEntity; chains: number }>();
  for (const chain of chains) {
    for (const entity of entitiesOf(chain).slice(1, -1)) {
      const count = counts.get(entity.id) ?? { entity, chains: 0 };
      count.chains += 1;
      counts.set(entity.id, count);
    }
  }
  return [...counts.values()].toSorted((one, other) => other.chains - one.chains);
}

/** The documents behind chains, by id: their places here are their numbers. */
export function documentsOf(chains: readonly Chain[]): Chain['documents'] {
  const all = new Map(chains.flatMap(({ documents }) => documents).map((one) => [one.id, one]));
  return [...all.values()].toSorted((one, other) => (one.id < other.id ? -1 : 1));
}
