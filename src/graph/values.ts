import neo4j from 'neo4j-driver';

/** A statement about to be run: its name travels into the log, the metrics and the transaction's metadata. */
export interface Runnable {
  name: string;
  text: string;
}

export type Row = Record<string, unknown>;
export type RunInTransaction = (statement: Runnable, parameters: Row) => Promise<Row[]>;

/** JavaScript's whole numbers become Neo4j integers, since LIMIT and list indexes take nothing else. */
export function toParameters(parameters: Row): Row {
  const convert = (value: unknown): unknown => {
    if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
    if (Array.isArray(value)) return value.map(convert);
    if (value !== null && typeof value === 'object') return toParameters(value as Row);
    return value;
  };
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, convert(value)]));
}
