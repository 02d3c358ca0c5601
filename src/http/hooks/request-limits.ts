import type { ServerOptions } from 'node:http';
import type { Timings } from '../../timings.ts';

/** Largest request body, in bytes; the longest sensible query is a small part of it. */
export const bodyLimit = 256 * 1024;

/** Largest first line and headers of a request together, in bytes; so it bounds the length of an address, too. */
export const headerLimit = 16 * 1024;

/**
 * What Node lets a client send, and how long it may take: a connection on which a request trickles in, or none at all, is cut off, and
 * holds nothing but itself until then. Node's strict parser stays on, as its default is. How often a connection is used is not limited:
 * each request is counted by itself.
 */
export const requestLimits = ({ requestHeaders, request, requestCheck, keepAlive }: Timings): ServerOptions => ({
  maxHeaderSize: headerLimit,
  headersTimeout: requestHeaders,
  requestTimeout: request,
  connectionsCheckingInterval: requestCheck,
  keepAliveTimeout: keepAlive,
  // Requests without Host are refused by checkHosts, like the others that name no host of ours.
  requireHostHeader: false,
});
