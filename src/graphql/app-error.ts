import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError } from 'graphql';
import { AppError } from '../errors.ts';

/** The error of the catalogue that Apollo has wrapped, be it a field's or the whole operation's; undefined where there is none. */
export function knownErrorOf(error: unknown): AppError | undefined {
  const original = error instanceof GraphQLError ? error.originalError : unwrapResolverError(error);
  return original instanceof AppError ? original : undefined;
}
