import type { NeighborhoodQuery } from '../../generated/graphql.ts';

export type Neighborhood = NeighborhoodQuery['neighborhood'];
export type NetworkNode = Neighborhood['nodes'][number];
export type NetworkLink = Neighborhood['links'][number];
