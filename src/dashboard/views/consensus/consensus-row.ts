import type { ConsensusViewQuery } from '../../generated/graphql.ts';

export type ConsensusRow = ConsensusViewQuery['consensus'][number];
export type Position = ConsensusRow['positions'][number];
export type VoiceDocument = Position['document'];
