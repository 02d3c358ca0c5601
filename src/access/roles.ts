import { AppError } from '../errors.ts';

/** Roles, the weakest first: each may do what those before it may. */
export const roles = ['reader', 'contributor', 'curator'] as const;

/** A reader sees what is published; a contributor adds sources and proposes what they say; a curator decides and publishes. */
export type Role = (typeof roles)[number];

/** The client, by its token. */
export interface Principal {
  /** The name of the token that was shown; null without one. */
  name: string | null;
  /** Null for one who may do nothing. */
  role: Role | null;
}

/**
 * Why a principal may not do what needs a role: UNAUTHENTICATED where a token would help, FORBIDDEN where this token doesn't; null when
 * the principal may.
 */
export function authorize({ name, role }: Principal, needed: Role): AppError | null {
  if (role !== null && roles.indexOf(role) >= roles.indexOf(needed)) return null;
  if (name === null) {
    return new AppError(
      'UNAUTHENTICATED',
      `Expected a token of the role ${needed}, but got no token. Send one as "Authorization: Bearer TOKEN".`,
    );
  }
  return new AppError(
    'FORBIDDEN',
    `Expected a token of the role ${needed}, but this token has the role ${role}. Ask the administrator of this server for another.`,
  );
}
