import { AppError } from '../errors.ts';
import { requestLimits } from './argument-limits.ts';
import type { EntityKind } from './vocabulary.ts';

/** Chooses entities; at least one of the two must be given, and when both are, both must hold. */
export interface EntitySelector {
  ids?: readonly string[] | null;
  kinds?: readonly EntityKind[] | null;
  includeSubtypes?: boolean;
}

export interface ChainRequest {
  from: EntitySelector;
  to: EntitySelector;
  via?: EntitySelector | null;
  /** Null means the default. */
  maxHops?: number | null;
}

/**
 * Refuses a request for chains that would have to start or end anywhere, or to be longer than is computed.
 *
 * @throws AppError EMPTY_SELECTOR or BAD_USER_INPUT
 */
export function checkChainRequest({ from, to, via, maxHops }: ChainRequest): void {
  checkSelectors({ from, to, via });
  checkRange('maxHops', maxHops, requestLimits.chainHops);
}

/**
 * Refuses a request for the origins of anything, or for longer paths than are computed.
 *
 * @throws AppError EMPTY_SELECTOR or BAD_USER_INPUT
 */
export function checkOriginRequest({ to, maxHops }: Pick<ChainRequest, 'to' | 'maxHops'>): void {
  checkSelectors({ to });
  checkRange('maxHops', maxHops, requestLimits.chainHops);
}

/**
 * Refuses a request for an entity that names it in no way, or in two.
 *
 * @throws AppError BAD_USER_INPUT
 */
export function checkEntityRequest({ id, curie }: { id?: string | null; curie?: string | null }): void {
  if ((id == null) !== (curie == null)) return;
  const found = id == null ? 'neither' : 'both';
  throw new AppError('BAD_USER_INPUT', `Expected exactly one of id and curie, but got ${found}. Give one of them.`);
}

/** @throws AppError BAD_USER_INPUT */
export function checkNeighborhoodRequest({ depth, limit }: { depth?: number | null; limit?: number | null }): void {
  checkRange('depth', depth, requestLimits.neighborhoodDepth);
  checkRange('limit', limit, requestLimits.neighborhoodEntities);
}

function checkSelectors(selectors: Record<string, EntitySelector | null | undefined>): void {
  for (const [name, selector] of Object.entries(selectors)) {
    if (selector && !selector.ids?.length && !selector.kinds?.length) {
      throw new AppError(
        'EMPTY_SELECTOR',
        `Expected ${name} to have at least one id or kind, but got none. Name ids, kinds or both.`,
      );
    }
  }
}

/** Null means the default, which is always in range. */
function checkRange(name: string, value: number | null | undefined, most: number): void {
  if (value != null && (value < 1 || value > most)) {
    throw new AppError('BAD_USER_INPUT', `Expected ${name} to be from 1 to ${most}, but got ${value}.`);
  }
}
