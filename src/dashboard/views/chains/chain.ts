import type { ChainsViewQuery } from '../../generated/graphql.ts';

export type Chain = ChainsViewQuery['causalChains']['edges'][number]['node'];
export type ChainStep = Chain['steps'][number];
export type ChainEntity = ChainStep['from'];
