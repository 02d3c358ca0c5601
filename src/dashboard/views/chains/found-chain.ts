import type { ChainsViewQuery } from '../../generated/graphql.ts';

export type Chain = ChainsViewQuery['causalChains']['edges'][number]['node'];
export type ChainHop = Chain['hops'][number];
export type ChainEntity = ChainHop['from'];
