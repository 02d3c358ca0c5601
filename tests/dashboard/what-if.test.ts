// project: api
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSeed } from '../../src/seed/reader.ts';
import { judge, certaintyRanks } from '../../src/domain/certainty.ts';
import { claimId, type ClaimRecord } from '../../src/domain/dataset.ts';
import { modalities } from '../../src/domain/vocabulary.ts';
import { strengths, type WhatIf } from '../../src/domain/what-if.ts';
import {
  ChainsViewDocument,
  EvidenceOfClaimsDocument,
  type ChainsViewQuery,
  type EvidenceOfClaimsQuery,
} from '../../src/dashboard/generated/graphql.ts';
import { chainsVariables, readChainsState } from '../../src/dashboard/views/chains/chains-state.ts';
import { evidenceVariables, readEvidence } from '../../src/dashboard/graphql/evidence-of-claims.ts';
import { claimIdsBehind, type Chain } from '../../src/dashboard/views/chains/flow.ts';
import { chainsUnder, claimsFallen } from '../../src/dashboard/views/chains/what-if.ts';
import { openApi, root, type TestApi } from '../support/api.ts';
import { claimsOfHops, claimsOf, enumerateChains, supportingDocuments, type RawChain } from '../support/chains.ts';
import type { RawEntity, RawRelation } from '../support/raw-graph.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.app.stop());

const { claims, entities, documents } = readSeed(join(root, 'seed'));
const kindOf = new Map(entities.map(({ id, kind }) => [id, kind]));

/** What the documents would have said without some of them and without what is hedged more: the vocabulary lists modalities from firm to faint. */
const left = ({ evidence }: ClaimRecord, { without, strength }: WhatIf): ClaimRecord['evidence'] => {
  const firmToFaint = Object.keys(modalities);
  const counting = new Set(firmToFaint.slice(0, firmToFaint.indexOf(strength) + 1));
  return evidence.filter(({ document, modality }) => !without.includes(document) && counting.has(modality));
};

/** The relations that the loader would derive if the documents had said no more than what counts. */
function relationsUnder(whatIf: WhatIf): RawRelation[] {
  return claims.flatMap((claim) => {
    const evidence = left(claim, whatIf);
    const { certainty, supporting } = judge(evidence);
    return claim.status === 'ACCEPTED' && supporting > 0
      ? [relation({ ...claim, evidence }, certaintyRanks[certainty])]
      : [];
  });
}

const relation = (claim: ClaimRecord, certainty_rank: number): RawRelation =>
  ({
    from: entity(claim.subject),
    to: entity(claim.object),
    type: claim.predicate,
    level: claim.qualifiers.level,
    certainty_rank,
    claim: {
      id: claimId(claim),
      evidence: claim.evidence.map(({ stance, document }) => ({ stance, document: { id: document } })),
    },
  }) as RawRelation;

const known = new Map<string, RawEntity>();
function entity(id: string): RawEntity {
  const found = known.get(id) ?? ({ id, kind: kindOf.get(id) } as RawEntity);
  known.set(id, found);
  return found;
}

/** What the view shows of chains, in their order. */
const shown = (chains: readonly Chain[]) =>
  chains.map((chain) => ({
    claims: claimsOfHops(chain.hops),
    ranks: chain.hops.map(({ certainty }) => certaintyRanks[certainty]),
    rank: certaintyRanks[chain.certainty],
    documents: chain.documents.map(({ id }) => id),
    stitched: chain.stitched,
  }));

/** The same of chains that were found by walking. */
const walked = (chains: RawChain[]) =>
  chains.map((chain) => {
    const behind = chain
      .flatMap(({ claim, levelClaim }) => (levelClaim ? [claim, levelClaim] : [claim]))
      .map(({ evidence }) => supportingDocuments(evidence));
    const all = [...new Set(behind.flatMap((some) => [...some]))].toSorted();
    return {
      claims: claimsOf([chain])[0],
      ranks: chain.map(({ certainty_rank }) => certainty_rank),
      rank: Math.min(...chain.map(({ certainty_rank }) => certainty_rank)),
      documents: all,
      stitched: !all.some((id) => behind.every((some) => some.has(id))),
    };
  });

test('for all subsets of the documents and all strengths, the chains are those that brute force finds in what is left', async () => {
  const state = { ...readChainsState(new URLSearchParams()), first: 100 };
  const { data } = await api.query(ChainsViewDocument.toString(), chainsVariables(state, 'EN'));
  const { causalChains } = data as unknown as ChainsViewQuery;
  const chains = causalChains.edges.map(({ node }) => node);
  expect(chains.length, 'the page holds all chains').toBe(causalChains.totalCount);
  const asked = await api.query(EvidenceOfClaimsDocument.toString(), evidenceVariables(claimIdsBehind(chains)));
  const { evidence, isComplete } = readEvidence(asked.data as unknown as EvidenceOfClaimsQuery);
  expect(isComplete).toBe(true);

  const sizes = new Set<number>();
  let compared = 0;
  for (let subset = 0; subset < 2 ** documents.length; subset += 1) {
    const without = documents.filter((_, index) => subset & (1 << index)).map(({ id }) => id);
    for (const strength of strengths) {
      const { standing, fallen } = chainsUnder({ without, strength }, chains, evidence);
      const relations = relationsUnder({ without, strength });
      const found = enumerateChains(relations, {
        isStart: ({ kind }) => kind === state.kind,
        isEnd: ({ id }) => id === state.to,
        maxHops: state.maxHops,
      });
      expect(shown(standing), `without ${without.join()}, from ${strength} on`).toEqual(walked(found));
      expect(standing.length + fallen.length).toBe(chains.length);
      const stated = new Set(relations.map(({ claim }) => claim.id));
      expect(
        claimsFallen({ without, strength }, chains, evidence)
          .map(({ id }) => id)
          .toSorted(),
      ).toEqual(claimIdsBehind(chains).filter((id) => !stated.has(id)));
      sizes.add(standing.length);
      compared += 1;
    }
  }
  expect(compared).toBe(128);
  // Where every comparison had the same outcome, it would have compared little.
  expect(sizes.size).toBeGreaterThan(10);
});
