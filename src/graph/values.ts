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
