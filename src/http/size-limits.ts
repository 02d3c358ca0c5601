/** Largest request body, in bytes; the longest sensible query is a small part of it. */
export const bodyLimit = 256 * 1024;

/** Largest first line and headers of a request together, in bytes; so it bounds the length of an address, too. */
export const headerLimit = 16 * 1024;
