import { KnownError } from '../errors.ts';
import type { EntityKind } from './vocabulary.ts';

/** Most hops a chain may be asked to have: the number of paths grows with their power. */
const mostHops = 6;

/** Chooses entities; at least one of the two must be given, and when both are, both must hold. */
interface EntitySelector {
  ids?: readonly string[] | null;
  kinds?: readonly EntityKind[] | null;
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
 * @throws KnownError EMPTY_SELECTOR or BAD_USER_INPUT
 */
export function checkChainRequest({ from, to, via, maxHops }: ChainRequest): void {
  for (const [name, selector] of Object.entries({ from, to, via })) {
    if (selector && !selector.ids?.length && !selector.kinds?.length) {
      throw new KnownError(
        'EMPTY_SELECTOR',
        `Expected ${name} to have at least one id or kind, but got none. Name ids, kinds or both.`,
      );
    }
  }
  if (maxHops != null && (maxHops < 1 || maxHops > mostHops)) {
    throw new KnownError('BAD_USER_INPUT', `Expected maxHops to be from 1 to ${mostHops}, but got ${maxHops}.`);
  }
}
