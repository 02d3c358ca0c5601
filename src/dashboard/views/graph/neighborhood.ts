import type { GraphViewQuery } from '../../generated/graphql.ts';

export type Neighborhood = GraphViewQuery['neighborhood'];
export type NetworkNode = Neighborhood['nodes'][number];
export type NetworkRelation = Neighborhood['relations'][number];
