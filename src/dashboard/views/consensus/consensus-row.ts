import type { ConsensusQuery } from '../../generated/graphql.ts';

export type ConsensusRow = ConsensusQuery['consensus'][number];
export type Voice = ConsensusRow['voices'][number];
export type VoiceDocument = Voice['document'];
