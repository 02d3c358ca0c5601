import type { ApolloServerOptions } from '@apollo/server';
import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { RequestContext } from './context.ts';

/** Most memory that parsed documents are kept in, in bytes. */
const capacity = 64 * 2 ** 20;

/** What a character of a query takes once it is parsed, in bytes, at most: a comment has two and becomes an object, as each token does. */
const bytesPerCharacter = 100;

/**
 * Keeps the parsed documents that were used last. Apollo Server's own store weighs a document without its text and its tokens, which
 * it holds too, so that long comments could fill the memory.
 */
export function openDocumentStore(): NonNullable<ApolloServerOptions<RequestContext>['documentStore']> {
  const documents = new LRUCache<string, DocumentNode>({ maxSize: capacity, sizeCalculation });
  return {
    get: (key) => Promise.resolve(documents.get(key)),
    set: (key, document) => {
      documents.set(key, document);
      return Promise.resolve();
    },
    delete: (key) => Promise.resolve(documents.delete(key)),
  };
}

function sizeCalculation({ loc }: DocumentNode, key: string): number {
  return key.length + bytesPerCharacter * (loc?.source.body.length ?? 0);
}
