import type { ChainsQuery } from '../../generated/graphql.ts';

export type Chain = ChainsQuery['causalChains']['edges'][number]['node'];
export type ChainStep = Chain['steps'][number];
export type ChainEntity = ChainStep['from'];
