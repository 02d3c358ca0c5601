import neo4j from 'neo4j-driver';

/** A statement about to be run: its name travels into the log, the metrics and the transaction's metadata. */
export interface Runnable<Parameters extends Row = Row, Result extends Row = Row> {
  name: string;
  text: string;
  /** Its parameters and rows; only the type checker reads it. */
  types?: { parameters: Parameters; row: Result };
}

export type Row = Record<string, unknown>;
export type RunInTransaction = <Parameters extends Row = Row, Result extends Row = Row>(
  statement: Runnable<Parameters, Result>,
  parameters: NoInfer<Parameters>,
) => Promise<Result[]>;

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
