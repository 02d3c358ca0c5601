import type { ConsensusViewQuery } from '../../generated/graphql.ts';

export type ConsensusRow = ConsensusViewQuery['consensus'][number];
export type Voice = ConsensusRow['voices'][number];
export type VoiceDocument = Voice['document'];
