import { describe, expect, test } from 'vitest';
import {
  claimIdsOf,
  countBetween,
  flowOf,
  drawnHop,
  groupByStart,
  hopLabel,
  type Chain,
  type ChainHop,
} from '../../src/dashboard/views/chains/flow.ts';

const entity = (id: string) => ({
  id: id.split('/')[0] as string,
  kind: 'CAUSE' as const,
  name: id,
  hasPluralName: false,
});

/** A chain through entities; each hop is the claim of its two ends unless another is named after a slash, as in `b/second`. */
function chain(...path: string[]): Chain {
  const hops = path.slice(1).map((to, index) => {
    const from = path[index] as string;
    const claim = { id: `${from.split('/')[0]}-${to}`, statement: '', population: null, bodyPart: null };
    const step = {
      predicate: 'CAUSES',
      bridge: false,
      levelClaim: null,
      certainty: 'LOW',
      polarity: 'RAISES',
    } as const;
    return { ...step, from: entity(from), to: entity(to), claim };
  });
  const rest = { certainty: 'LOW', polarity: 'RAISES', stitched: false, documents: [] } as const;
  return { ...rest, documents: [], length: hops.length, hops };
}

const ids = (chains: Chain[]) => flowOf(chains).nodes.map(({ id }) => id);
const links = (chains: Chain[]) =>
  flowOf(chains).links.map((link) => `${link.source.id} → ${link.target.id} ×${link.chains}`);

describe('the nodes of a Sankey diagram', () => {
  test('are none where there is no chain', () => {
    expect(flowOf([])).toEqual({ nodes: [], links: [], columns: 1 });
  });

  test('stand from the first column for a start to the last for an end, however long the chain', () => {
    expect(ids([chain('a', 'b', 'c', 'z'), chain('a', 'z')])).toEqual(['0:a', '1:b', '2:c', '3:z']);
  });

  test('are one for an entity that is as far from the end in several chains', () => {
    expect(ids([chain('a', 'c', 'z'), chain('b', 'd', 'c', 'z')])).toEqual(['0:a', '2:c', '3:z', '0:b', '1:d']);
  });

  test('are two for an entity that is a start and stands between, or stands in several places', () => {
    expect(ids([chain('a', 'b', 'z'), chain('b', 'z')])).toEqual(['0:a', '1:b', '2:z', '0:b']);
  });
});

test('a hop is drawn with what its claim is limited to', () => {
  const [hop] = chain('a', 'z').hops as [ChainHop];
  const claim = { ...hop.claim, bodyPart: { name: 'Neck' }, population: { name: 'Runners' } };
  const drawn = [hop, { ...hop, claim }].map((one) => drawnHop(one, String).limits);
  expect(drawn).toEqual(['', ' (Neck) (Runners)']);
});

describe('the links of a Sankey diagram', () => {
  test('name both claims of a bridge', () => {
    const [hop] = chain('a', 'z').hops as [ChainHop];
    const bridge = { ...hop, bridge: true, levelClaim: { id: 'level', statement: '' } };
    expect(claimIdsOf(hop)).toBe('a-z');
    expect(claimIdsOf(bridge)).toBe('a-z,level');
    expect([hopLabel(hop).en, hopLabel(bridge).en]).toEqual(['causes', 'lowers the level, as in']);
    const from = { ...hop.from, hasPluralName: true };
    const plural = [hop, bridge].map((one) => hopLabel({ ...one, from }).en);
    expect(plural).toEqual(['cause', 'lower the level, as in']);
  });

  test('are as wide as there are chains through them', () => {
    expect(links([chain('a', 'c', 'z'), chain('b', 'c', 'z')])).toEqual([
      '0:a → 1:c ×1',
      '1:c → 2:z ×2',
      '0:b → 1:c ×1',
    ]);
  });

  test('are one for each claim, so that each opens its own evidence', () => {
    expect(links([chain('a', 'z'), chain('a', 'z/second')])).toEqual(['0:a → 1:z ×1', '0:a → 1:z ×1']);
  });

  test('lead to the right even where two entities stand in both orders', () => {
    const { links: found, nodes } = flowOf([
      chain('a', 'b', 'c', 'z'),
      chain('a', 'c', 'b', 'z'),
      chain('c', 'a', 'z'),
    ]);
    for (const { source, target } of found) expect(target.column).toBeGreaterThan(source.column);
    for (const node of nodes.filter(({ column }) => column > 0 && column < 3)) {
      const sum = (side: 'source' | 'target') =>
        found.filter((link) => link[side] === node).reduce((total, link) => total + link.chains, 0);
      expect(sum('target'), `chains into ${node.id} are those out of it`).toBe(sum('source'));
    }
  });
});

test('a diagram keeps its places when some chains are faded, and counts those that are lit', () => {
  const chains = [chain('a', 'c', 'z'), chain('b', 'c', 'z')];
  const [lit] = chains as [Chain];
  const firmer = { ...lit, hops: lit.hops.map((hop) => ({ ...hop, certainty: 'HIGH' as const })) };
  const all = flowOf(chains);
  const some = flowOf(chains, [firmer]);
  expect(some.nodes.map(({ id }) => id)).toEqual(all.nodes.map(({ id }) => id));
  expect(some.nodes.map(({ id, lit: count }) => [id, count])).toEqual([
    ['0:a', 1],
    ['1:c', 1],
    ['2:z', 1],
    ['0:b', 0],
  ]);
  expect(some.links.map((link) => [link.chains, link.lit, link.hop.certainty])).toEqual([
    [1, 1, 'HIGH'],
    [2, 1, 'HIGH'],
    [1, 0, 'LOW'],
  ]);
});

test('chains are grouped by start in the order of the best of each, and what is between is counted', () => {
  const chains = [chain('b', 'c', 'z'), chain('a', 'z'), chain('b', 'd', 'c', 'z')];
  expect(groupByStart(chains)).toEqual([[chains[0], chains[2]], [chains[1]]]);
  expect(countBetween(chains).map(({ entity: { id }, chains: count }) => [id, count])).toEqual([
    ['c', 2],
    ['d', 1],
  ]);
});
